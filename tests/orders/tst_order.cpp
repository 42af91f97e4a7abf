// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order_check.h"
#include "core/orders/shift_figures.h"
#include "tests/support/qtest_results.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

Currency cad()
{
    return Currency::fromCode(u"CAD").value();
}

Money money(qint64 minor)
{
    return {minor, cad()};
}

// Two candles at 10.00 with 14 % on top, one of them paid in cash.
Order sale()
{
    Order order;
    order.id = OrderId(QUuid::createUuidV5(QUuid(), QByteArray("sale")));
    order.shift = ShiftId(QUuid::createUuidV5(QUuid(), QByteArray("shift")));
    order.series = u"1-R"_s;
    order.number = 1'048;
    order.rules.currency = cad();
    order.rules.priceMode = PriceMode::TaxAdded;
    const TaxRate rate = *TaxRate::fromPercentText(u"14");
    OrderLine line;
    line.line.name = u"Candle"_s;
    line.line.quantity = Quantity::pieces(2);
    line.line.unitPrice = UnitPrice(100'000, cad());
    line.totals = {money(2'000),
                   money(200),
                   money(100),
                   money(1'700),
                   {{u"HST"_s, rate, money(1'700), money(238)}},
                   money(1'938)};
    order.lines = {line};
    order.taxes = {{u"HST"_s, rate, money(1'700), money(238)}};
    order.amount = money(2'000);
    order.discountTotal = money(300);
    order.net = money(1'700);
    order.tax = money(238);
    order.total = money(1'938);
    order.payments = {{{}, TenderMethod::Card, money(1'000), money(1'000), u"09214C"_s},
                      {{}, TenderMethod::Cash, money(940), money(2'000), {}},
                      {{}, TenderMethod::CashRounding, money(-2), money(-2), {}}};
    return order;
}

} // namespace

class TestOrder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesReadBack();
    void theNumberIsReadAsPrinted();
    void changeIsWhatCashLeaves();
    void aSoundDocumentHasNoProblems();
    void whatDoesNotAddUpIsFound_data();
    void whatDoesNotAddUpIsFound();
    void documentsWithoutMoneyHaveNoPayments();
    void aDocumentHasLines();
    void aShiftCountsWhatIsInTheDrawer();
    void trainingAndBookkeepingAreOutsideTheShift_data();
    void trainingAndBookkeepingAreOutsideTheShift();
};

void TestOrder::codesReadBack()
{
    for (int i = 0; i <= int(OrderKind::StockNote); ++i)
        QCOMPARE(*orderKindFromCode(orderKindCode(OrderKind(i))), OrderKind(i));
    for (int i = 0; i <= int(Channel::Web); ++i)
        QCOMPARE(*channelFromCode(channelCode(Channel(i))), Channel(i));
    for (int i = 0; i <= int(OrderStatus::Failed); ++i)
        QCOMPARE(*orderStatusFromCode(orderStatusCode(OrderStatus(i))), OrderStatus(i));
    for (int i = 0; i <= int(PaymentStatus::Refunded); ++i)
        QCOMPARE(*paymentStatusFromCode(paymentStatusCode(PaymentStatus(i))), PaymentStatus(i));
    for (int i = 0; i <= int(TenderMethod::CashRounding); ++i)
        QCOMPARE(*tenderMethodFromCode(tenderMethodCode(TenderMethod(i))), TenderMethod(i));
    VERIFY_ERROR(orderKindFromCode(u"gift"), u"orderKind.unknown"_s);
    VERIFY_ERROR(channelFromCode(u""), u"channel.unknown"_s);
    VERIFY_ERROR(orderStatusFromCode(u"Pending"), u"orderStatus.unknown"_s);
    VERIFY_ERROR(paymentStatusFromCode(u"x"), u"paymentStatus.unknown"_s);
    VERIFY_ERROR(tenderMethodFromCode(u"cheque"), u"tenderMethod.unknown"_s);
}

void TestOrder::theNumberIsReadAsPrinted()
{
    QCOMPARE(sale().numberText(), u"1-R-1048"_s);
    QCOMPARE(Order().numberText(), QString());
}

void TestOrder::changeIsWhatCashLeaves()
{
    QCOMPARE(sale().change(), money(1'060));
}

void TestOrder::aSoundDocumentHasNoProblems()
{
    QCOMPARE(balanceProblems(sale()), QStringList());
    VERIFY_OK(checkBalance(sale()));

    Order included = sale();
    included.rules.priceMode = PriceMode::TaxIncluded;
    included.lines[0].totals.taxes[0] = {u"HST"_s, *TaxRate::fromPercentText(u"14"), money(1'491),
                                         money(209)};
    included.lines[0].totals.total = money(1'700);
    included.taxes[0].base = money(1'491);
    included.taxes[0].tax = money(209);
    included.tax = money(209);
    included.net = money(1'491);
    included.total = money(1'700);
    included.payments = {{{}, TenderMethod::Card, money(1'700), money(1'700), {}}};
    QCOMPARE(balanceProblems(included), QStringList());
}

void TestOrder::whatDoesNotAddUpIsFound_data()
{
    QTest::addColumn<Order>("order");
    const auto row = [](const char *name, auto change) {
        Order order = sale();
        change(order);
        QTest::newRow(name) << order;
    };
    row("the total", [](Order &order) { order.total = money(1'939); });
    row("the net", [](Order &order) { order.net = money(1'701); });
    row("the tax", [](Order &order) { order.tax = money(237); });
    row("the amount", [](Order &order) { order.amount = money(2'001); });
    row("the discount", [](Order &order) { order.discountTotal = money(0); });
    row("the price of a line",
        [](Order &order) { order.lines[0].line.unitPrice = UnitPrice(100'100, cad()); });
    row("the share of a discount",
        [](Order &order) { order.lines[0].totals.saleDiscount = money(99); });
    row("the tax of a line", [](Order &order) { order.lines[0].totals.taxes[0].tax = money(1); });
    row("the rate of a tax",
        [](Order &order) { order.taxes[0].rate = *TaxRate::fromPercentText(u"15"); });
    row("the base of a tax", [](Order &order) { order.taxes[0].base = money(1); });
    row("a tax that no line has", [](Order &order) {
        order.taxes.append({u"PST"_s, *TaxRate::fromPercentText(u"7"), money(1), money(0)});
    });
    row("a tax that is missing", [](Order &order) { order.taxes.clear(); });
    row("a line that is missing", [](Order &order) { order.lines.append(order.lines[0]); });
    row("a payment", [](Order &order) { order.payments[0].amount = money(999); });
    row("a payment of less than it settles",
        [](Order &order) { order.payments[1].tendered = money(100); });
}

void TestOrder::whatDoesNotAddUpIsFound()
{
    QFETCH(Order, order);
    QVERIFY(!balanceProblems(order).isEmpty());
    VERIFY_ERROR(checkBalance(order), u"order.notBalanced"_s);
}

void TestOrder::documentsWithoutMoneyHaveNoPayments()
{
    Order order = sale();
    order.kind = OrderKind::Adjustment;
    VERIFY_ERROR(checkBalance(order), u"order.notBalanced"_s);
    order.payments.clear();
    VERIFY_OK(checkBalance(order));
}

void TestOrder::aDocumentHasLines()
{
    VERIFY_ERROR(checkBalance(Order()), u"order.noLines"_s);
}

void TestOrder::aShiftCountsWhatIsInTheDrawer()
{
    Order order = sale();
    order.payments[0].method = TenderMethod::Cash;
    const QList<ShiftFigure> figures = shiftFigures(order);
    const ShiftId shift = order.shift;
    QCOMPARE(figures, QList<ShiftFigure>(
                          {{shift, u"document"_s, u"sale"_s, 0, 1, 1'938, 238},
                           {shift, u"tax"_s, u"HST"_s, 140'000, 1, 1'700, 238},
                           {shift, u"quarter-hour"_s, u"1970-01-01T00:00Z"_s, 0, 1, 1'938, 238},
                           {shift, u"discount"_s, u"given"_s, 0, 1, order.discountTotal.minor(), 0},
                           {shift, u"person"_s, order.staff.toString(), 0, 1, 1'938, 238},
                           {shift, u"tender"_s, u"cash"_s, 0, 2, 1'940, 0},
                           {shift, u"tender"_s, u"cash-rounding"_s, 0, 1, -2, 0}}));
}

void TestOrder::trainingAndBookkeepingAreOutsideTheShift_data()
{
    QTest::addColumn<OrderKind>("kind");
    for (const OrderKind kind : {OrderKind::Training, OrderKind::Adjustment, OrderKind::StockNote})
        QTest::newRow(qPrintable(orderKindCode(kind))) << kind;
}

void TestOrder::trainingAndBookkeepingAreOutsideTheShift()
{
    QFETCH(OrderKind, kind);
    Order order = sale();
    order.kind = kind;
    QVERIFY(shiftFigures(order).isEmpty());
}

QTEST_APPLESS_MAIN(TestOrder)

#include "tst_order.moc"
