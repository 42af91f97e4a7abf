// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cart/price_trace.h"
#include "tests/support/qtest_results.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

const Currency kCurrency = *Currency::fromCode(u"EUR");

TicketPricing pricing(PriceMode mode)
{
    TicketPricing made;
    made.rules.currency = kCurrency;
    made.rules.priceMode = mode;
    made.taxes.categories = {{u"standard"_s, {}, {}}, {u"reduced"_s, {}, {}}};
    made.taxes.components = {
        {u"standard"_s, u"MwSt"_s, *TaxRate::fromPercentText(u"19"), {}, {}, 1},
        {u"reduced"_s, u"USt"_s, *TaxRate::fromPercentText(u"7"), {}, {}, 0}};
    made.day = QDate(2026, 11, 23);
    return made;
}

CartLine line(qint64 tenThousandths, qint64 pieces = 1, const QString &tax = u"standard"_s)
{
    CartLine made;
    made.name = u"x"_s;
    made.quantity = Quantity::pieces(pieces);
    made.unitPrice = UnitPrice(tenThousandths, kCurrency);
    made.taxCategory = tax;
    return made;
}

CartLine returned(qint64 minor, qint64 taxMinor)
{
    CartLine made = line(qAbs(minor) * 100, -1);
    made.returnOf = ReturnOf{};
    LineTotals &share = made.returnOf->share;
    share.amount = share.taxable = share.total = Money(minor, kCurrency);
    share.lineDiscount = share.saleDiscount = Money::zero(kCurrency);
    share.taxes = {{u"MwSt"_s, *TaxRate::fromPercentText(u"19"), Money(minor - taxMinor, kCurrency),
                    Money(taxMinor, kCurrency)}};
    return made;
}

LinePromotions off(qint64 minor)
{
    return {{{PromotionId(), u"3 for 2"_s, Money(minor, kCurrency)}}};
}

} // namespace

class TestTicketTotals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainTicketIsOneSale();
    void anEmptyTicketIsAnEmptySale();
    void eachKindOfLineGoesToItsDocument();
    void theDiscountOfTheTicketIsTheSales();
    void theWholeIsTheSumOfItsParts();
    void theMainPartIsWhereTheMoneyIs_data();
    void theMainPartIsWhereTheMoneyIs();
    void aLabelIsTheTruthForItsLine();
    void promotionsComeBeforeTheDiscountOfTheLine();
    void aPromotionTakesNoMoreThanTheLine();
    void aGiftCardIsNeitherTaxedNorReduced();
    void theTraceOfALineEndsAtWhatTheCustomerPays_data();
    void theTraceOfALineEndsAtWhatTheCustomerPays();
    void theTraceSaysWhyOtherPromotionsTookNothing();
};

void TestTicketTotals::aPlainTicketIsOneSale()
{
    const auto ticket = computeTicket({line(119'000)}, {}, pricing(PriceMode::TaxIncluded));
    VERIFY_OK(ticket);
    QCOMPARE(ticket->parts.size(), 1);
    QCOMPARE(ticket->parts[0].kind, TicketPartKind::Sale);
    QVERIFY(ticket->parts[0].totals == ticket->all);
    QCOMPARE(ticket->all.tax, Money(190, kCurrency));
}

void TestTicketTotals::anEmptyTicketIsAnEmptySale()
{
    const auto ticket = computeTicket({}, {}, pricing(PriceMode::TaxIncluded));
    VERIFY_OK(ticket);
    QCOMPARE(ticket->parts.size(), 1);
    QCOMPARE(ticket->all.total, Money::zero(kCurrency));
}

void TestTicketTotals::eachKindOfLineGoesToItsDocument()
{
    CartLine empties = line(2'500, -6);
    empties.kind = ProductKind::Deposit;
    CartLine payment = line(500'000);
    payment.kind = ProductKind::AccountPayment;
    CartLine bottle = line(20'000, -1);
    bottle.id = LineId(QUuid::createUuid());
    CartLine itsDeposit = empties;
    itsDeposit.depositOf = bottle.id; // comes back full, with its deposit
    const QList<CartLine> lines{line(100'000), returned(-500, -80), empties, bottle,
                                payment,       itsDeposit};
    const auto ticket = computeTicket(lines, {}, pricing(PriceMode::TaxIncluded));
    VERIFY_OK(ticket);
    QCOMPARE(ticket->parts.size(), 4);
    QCOMPARE(ticket->parts[0].kind, TicketPartKind::Return);
    QCOMPARE(ticket->parts[0].lines, QList<qsizetype>{1});
    QCOMPARE(ticket->parts[1].kind, TicketPartKind::ReturnWithoutReceipt);
    QCOMPARE(ticket->parts[1].lines, (QList<qsizetype>{3, 5}));
    QCOMPARE(ticket->parts[2].kind, TicketPartKind::AccountPayment);
    QCOMPARE(ticket->parts[3].kind, TicketPartKind::Sale);
    QCOMPARE(ticket->parts[3].lines, (QList<qsizetype>{0, 2}));
    QCOMPARE(ticket->parts[0].totals.total, Money(-500, kCurrency));
    QCOMPARE(ticket->parts[0].totals.tax, Money(-80, kCurrency));
}

void TestTicketTotals::theDiscountOfTheTicketIsTheSales()
{
    const Discount tenth{100'000, std::nullopt, {}};
    const auto ticket = computeTicket({line(100'000), line(20'000, -1), returned(-500, -80)}, tenth,
                                      pricing(PriceMode::TaxIncluded));
    VERIFY_OK(ticket);
    QCOMPARE(ticket->parts[2].totals.discount, Money(100, kCurrency));
    QCOMPARE(ticket->parts[0].totals.discount, Money::zero(kCurrency));
    QCOMPARE(ticket->parts[1].totals.discount, Money::zero(kCurrency));
    QCOMPARE(ticket->all.total, Money(900 - 200 - 500, kCurrency));
}

void TestTicketTotals::theWholeIsTheSumOfItsParts()
{
    const QList<CartLine> lines{line(33'300, 3, u"reduced"_s), returned(-500, -80),
                                line(20'000, -1)};
    const auto ticket = computeTicket(lines, {}, pricing(PriceMode::TaxAdded));
    VERIFY_OK(ticket);
    qint64 net = 0;
    qint64 tax = 0;
    qint64 total = 0;
    for (const TicketPart &part : ticket->parts) {
        net += part.totals.net.minor();
        tax += part.totals.tax.minor();
        total += part.totals.total.minor();
    }
    QCOMPARE(ticket->all.net, Money(net, kCurrency));
    QCOMPARE(ticket->all.tax, Money(tax, kCurrency));
    QCOMPARE(ticket->all.total, Money(total, kCurrency));
    QCOMPARE(ticket->all.lines.size(), 3);
    QCOMPARE(ticket->all.lines[1].total, Money(-500, kCurrency));
    // In the order of the receipt, not of the parts.
    QCOMPARE(ticket->all.taxes.size(), 2);
    QCOMPARE(ticket->all.taxes[0].name, u"USt"_s);
}

void TestTicketTotals::theMainPartIsWhereTheMoneyIs_data()
{
    QTest::addColumn<qint64>("sold");
    QTest::addColumn<int>("kind");

    QTest::newRow("the customer pays") << qint64(100'000) << int(TicketPartKind::Sale);
    QTest::newRow("the customer is paid") << qint64(10'000) << int(TicketPartKind::Return);
    QTest::newRow("nobody pays") << qint64(50'000) << int(TicketPartKind::Sale);
}

void TestTicketTotals::theMainPartIsWhereTheMoneyIs()
{
    QFETCH(qint64, sold);
    QFETCH(int, kind);
    const auto ticket =
        computeTicket({line(sold), returned(-500, -80)}, {}, pricing(PriceMode::TaxIncluded));
    VERIFY_OK(ticket);
    QCOMPARE(int(ticket->parts[ticket->main()].kind), kind);
}

void TestTicketTotals::aLabelIsTheTruthForItsLine()
{
    CartLine labelled = line(42'900);
    labelled.unit = Unit::Kilogram;
    labelled.quantity = Quantity::fromThousandths(1'245);
    labelled.labelAmount = Money(535, kCurrency);
    const auto ticket = computeTicket({labelled}, {}, pricing(PriceMode::TaxIncluded));
    VERIFY_OK(ticket);
    QCOMPARE(ticket->all.total, Money(535, kCurrency));
}

void TestTicketTotals::promotionsComeBeforeTheDiscountOfTheLine()
{
    CartLine reduced = line(10'000, 3);
    reduced.discount = Discount{500'000, std::nullopt, {}};
    const TicketPricing how = pricing(PriceMode::TaxIncluded);
    const auto totals = computeTotals({reduced}, {}, how.rules, how.taxes, how.day, off(100));
    VERIFY_OK(totals);
    // 3.00 less 1.00, and half of what is left.
    QCOMPARE(totals->lines[0].lineDiscount, Money(200, kCurrency));
    QCOMPARE(totals->lines[0].promotions[0].amount, Money(100, kCurrency));
    QCOMPARE(totals->total, Money(100, kCurrency));
}

void TestTicketTotals::aPromotionTakesNoMoreThanTheLine()
{
    const TicketPricing how = pricing(PriceMode::TaxIncluded);
    VERIFY_ERROR(computeTotals({line(10'000)}, {}, how.rules, how.taxes, how.day, off(101)),
                 u"totals.promotionTooLarge"_s);
    VERIFY_ERROR(computeTotals({line(10'000)}, {}, how.rules, how.taxes, how.day, off(-1)),
                 u"totals.promotionTooLarge"_s);
}

void TestTicketTotals::aGiftCardIsNeitherTaxedNorReduced()
{
    CartLine card = line(500'000);
    card.kind = ProductKind::GiftCard;
    const auto ticket = computeTicket({card, line(100'000)}, Discount{100'000, std::nullopt, {}},
                                      pricing(PriceMode::TaxIncluded));
    VERIFY_OK(ticket);
    QCOMPARE(ticket->all.lines[0].total, Money(5'000, kCurrency));
    QVERIFY(ticket->all.lines[0].taxes.isEmpty());
    QCOMPARE(ticket->all.lines[1].saleDiscount, Money(100, kCurrency));
}

void TestTicketTotals::theTraceOfALineEndsAtWhatTheCustomerPays_data()
{
    QTest::addColumn<PriceMode>("mode");
    QTest::addColumn<QList<qint64>>("rests");
    QTest::newRow("tax included") << PriceMode::TaxIncluded
                                  << QList<qint64>{600, 400, 360, 324, 324};
    QTest::newRow("tax added") << PriceMode::TaxAdded << QList<qint64>{600, 400, 360, 324, 386};
}

// 3 × 2.00, three for two, 10 % on the line, 10 % on the sale, 19 % tax.
void TestTicketTotals::theTraceOfALineEndsAtWhatTheCustomerPays()
{
    QFETCH(PriceMode, mode);
    QFETCH(QList<qint64>, rests);
    CartLine goods = line(20'000, 3);
    goods.product = ProductId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
    goods.discount = Discount{100'000, {}, u"Damaged"_s};
    TicketPricing prices = pricing(mode);
    Promotion promotion;
    promotion.id = PromotionId(QUuid(2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
    promotion.name = u"3 for 2"_s;
    promotion.kind = PromotionKind::NForM;
    promotion.take = 3;
    promotion.pay = 2;
    prices.promotions = {promotion};
    const auto ticket =
        computeTicket({returned(-100, -10), goods}, Discount{100'000, {}, {}}, prices);
    VERIFY_OK(ticket);
    const TicketPart &sale = ticket->parts.last();
    const PriceTrace trace = priceTrace(goods, 1, ticket->all.lines[1], sale.verdicts, mode);
    QList<qint64> found;
    for (const PriceStep &step : trace.steps)
        found.append(step.rest.minor());
    QCOMPARE(found, rests);
    QCOMPARE(trace.steps.last().rest, ticket->all.lines[1].total);
    QCOMPARE(trace.steps[1].name, u"3 for 2"_s);
    QVERIFY(trace.others.isEmpty());
    QCOMPARE(sale.verdicts.first().lines, QList<qsizetype>{1}); // its place on the ticket
}

void TestTicketTotals::theTraceSaysWhyOtherPromotionsTookNothing()
{
    CartLine goods = line(20'000, 2);
    goods.product = ProductId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
    TicketPricing prices = pricing(PriceMode::TaxIncluded);
    Promotion promotion;
    promotion.id = PromotionId(QUuid(2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
    promotion.name = u"3 for 2"_s;
    promotion.kind = PromotionKind::NForM;
    promotion.take = 3;
    promotion.pay = 2;
    prices.promotions = {promotion};
    const auto ticket = computeTicket({goods}, {}, prices);
    VERIFY_OK(ticket);
    const PriceTrace trace = priceTrace(goods, 0, ticket->all.lines[0], ticket->parts[0].verdicts,
                                        PriceMode::TaxIncluded);
    QCOMPARE(trace.others.size(), 1);
    QCOMPARE(int(trace.others[0].outcome), int(PromotionOutcome::TooFew));
    QCOMPARE(trace.steps.size(), 2); // amount and contained tax
    CartLine changed = goods;
    changed.listPrice = changed.unitPrice;
    QCOMPARE(int(priceTrace(changed, 0, ticket->all.lines[0], {}, PriceMode::TaxIncluded).origin),
             int(PriceOrigin::ByHand));
}

QTEST_APPLESS_MAIN(TestTicketTotals)
#include "tst_ticket_totals.moc"
