// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/month_package.h"
#include "core/shop/overview.h"
#include "core/shop/report.h"
#include "core/shop/stock_desk.h"
#include "tests/shop/shop_fixture.h"
#include "tests/support/qtest_results.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVoidTakesItsSaleOutOfEveryFigure();
    void aReturnIsNoSaleAndIsSaid();
    void theMarginIsOfWhatHasACost();
    void hoursAreThoseOfTheShopsClock();
    void paymentsAreThoseOfTheShifts();
    void exceptionsAreCountedByPerson();
    void theFiguresOfARegisterAreItsOwn_data();
    void theFiguresOfARegisterAreItsOwn();
    void whatWaitsIsCounted();
    void eachRowLeadsToItsDocuments_data();
    void eachRowLeadsToItsDocuments();
    void theStockIsWorthItsCost();
    void nobodyReadsReportsWithoutTheRight_data();
    void nobodyReadsReportsWithoutTheRight();
    void aStoppedReportEnds();
    void aPeriodThatEndsBeforeItBeginsIsRefused();
    void aNameIsNoFormulaInASpreadsheet();
    void theMonthIsWrittenOnceAndByRight();
};

namespace {

const QDate kDay(2026, 11, 23);

SalesPeriod theDay()
{
    SalesPeriod period;
    period.from = period.to = kDay;
    return period;
}

qint64 totalOf(const Result<Report> &report, QStringView id)
{
    return report ? report->figure(report->total, id).value_or(-1) : -2;
}

Result<Order> bringBack(SmallShop &shop, int pieces)
{
    SaleRequest request = shop.request(-pieces);
    request.kind = OrderKind::ReturnWithoutReceipt;
    const auto ticket = shop->counterSales().complete(shop.call(), request);
    if (!ticket)
        return ticket.error();
    return ticket->main();
}

// Another one with an open shift, in the same shop.
struct SecondRegister {
    explicit SecondRegister(SmallShop &of)
        : shop(of), id(of.ids.mint<RegisterId>()), shift(of.ids.mint<ShiftId>())
    {
        const Currency currency = shop.products.first().values.price->currency();
        VERIFY_OK(shop->till().addRegister(shop.call(), id, 2, u"Yard"_s));
        VERIFY_OK(shop->till().openShift(call(), shift, id, Money(5'000, currency), kDay));
    }

    Call call()
    {
        Call made = shop.call();
        made.actor.atRegister = id;
        return made;
    }

    SmallShop &shop;
    RegisterId id;
    ShiftId shift;
};

// Two pieces to go, one back, three more, on the day of the fixture.
void trade(SmallShop &shop)
{
    QVERIFY(shop.sell(2));
    QVERIFY(bringBack(shop, 1));
    QVERIFY(shop.sell(3));
}

} // namespace

void TestReport::aVoidTakesItsSaleOutOfEveryFigure()
{
    SmallShop shop;
    const auto sold = shop.sell(2);
    VERIFY_OK(sold);
    const auto second = shop.sell(3);
    VERIFY_OK(second);
    VERIFY_OK(shop->counterSales().annul(shop.call(), {shop.ids.mint<OrderId>(), second->id,
                                                       shop.atRegister, shop.shift, u"wrong"_s}));
    for (const ReportKind kind : {ReportKind::Hour, ReportKind::Day, ReportKind::Product,
                                  ReportKind::Category, ReportKind::Person}) {
        const auto report = makeReport(*shop, shop.call(), kind, theDay());
        VERIFY_OK(report);
        QCOMPARE(report->rows.size(), 1);
        for (const ReportRow &row : {report->rows.first(), report->total}) {
            QCOMPARE(report->figure(row, u"sales"), 1);
            QCOMPARE(report->figure(row, u"returns"), 0);
            QCOMPARE(report->figure(row, u"quantity"), 2'000);
            QCOMPARE(report->figure(row, u"turnover"), sold->total.minor());
            QCOMPARE(report->figure(row, u"net"), sold->net.minor());
            QCOMPARE(report->figure(row, u"tax"), sold->tax.minor());
        }
    }
}

void TestReport::aReturnIsNoSaleAndIsSaid()
{
    SmallShop shop;
    const auto sold = shop.sell(5);
    VERIFY_OK(sold);
    const auto back = bringBack(shop, 2);
    VERIFY_OK(back);
    const auto report = makeReport(*shop, shop.call(), ReportKind::Tax, theDay());
    VERIFY_OK(report);
    QCOMPARE(totalOf(report, u"sales"), 1);
    QCOMPARE(totalOf(report, u"returns"), 1);
    QCOMPARE(totalOf(report, u"returned"), -back->total.minor());
    QCOMPARE(totalOf(report, u"turnover"), sold->total.minor() + back->total.minor());
    QCOMPARE(report->rows.size(), 1);
    QCOMPARE(report->rows.first().key, u"HST"_s);
    QCOMPARE(report->figure(report->rows.first(), u"net"), sold->net.minor() + back->net.minor());
}

void TestReport::theMarginIsOfWhatHasACost()
{
    SmallShop shop;
    const auto unknown = shop.sell(1);
    VERIFY_OK(unknown);
    auto report = makeReport(*shop, shop.call(), ReportKind::Product, theDay());
    VERIFY_OK(report);
    QVERIFY(!report->figure(report->total, u"margin"));
    SaleRequest request = shop.request(4);
    request.lines[0].cost = UnitPrice(2'549, request.expectedTotal.currency());
    const auto known = shop->counterSales().complete(shop.call(), request);
    VERIFY_OK(known);
    report = makeReport(*shop, shop.call(), ReportKind::Product, theDay());
    VERIFY_OK(report);
    QCOMPARE(totalOf(report, u"margin"), known->main().net.minor() - 102); // 4 x 0.2549
}

// 18:28 UTC is 14:28 in Halifax; what is sold after the clocks were set back keeps its hour.
void TestReport::hoursAreThoseOfTheShopsClock()
{
    SmallShop shop;
    VERIFY_OK(shop.sell(1));
    shop.clock.advance(60 * 60 * 1000);
    VERIFY_OK(shop.sell(2));
    const auto report = makeReport(*shop, shop.call(), ReportKind::Hour, theDay());
    VERIFY_OK(report);
    QCOMPARE(report->rows.size(), 2);
    QCOMPARE(report->rows[0].key, u"14"_s);
    QCOMPARE(report->rows[1].key, u"15"_s);
    QCOMPARE(report->figure(report->rows[1], u"quantity"), 2'000);
    SalesPeriod earlier = theDay();
    earlier.before = shop.clock.nowMs();
    QCOMPARE(totalOf(makeReport(*shop, shop.call(), ReportKind::Hour, earlier), u"sales"), 1);
}

void TestReport::paymentsAreThoseOfTheShifts()
{
    SmallShop shop;
    trade(shop);
    const auto open = shop->till().shift(shop.call(), shop.shift);
    VERIFY_OK(open);
    const auto x = shop->till().xReport(shop.call(), shop.shift);
    VERIFY_OK(x);
    const auto report = makeReport(*shop, shop.call(), ReportKind::Payment, theDay());
    VERIFY_OK(report);
    QVERIFY(!report->rows.isEmpty());
    for (const ReportRow &row : report->rows) {
        QCOMPARE(report->figure(row, u"amount"), x->figure(u"tender", row.key).amountMinor);
        QCOMPARE(report->figure(row, u"refunded"), -x->figure(u"refund", row.key).amountMinor);
    }
    // Cash rounding among them, so that they come to what was sold.
    QCOMPARE(totalOf(report, u"amount"),
             totalOf(makeReport(*shop, shop.call(), ReportKind::Day, theDay()), u"turnover"));
}

void TestReport::exceptionsAreCountedByPerson()
{
    SmallShop shop;
    const auto sold = shop.sell(3);
    VERIFY_OK(sold);
    VERIFY_OK(shop->counterSales().annul(shop.call(), {shop.ids.mint<OrderId>(), sold->id,
                                                       shop.atRegister, shop.shift, u"wrong"_s}));
    VERIFY_OK(
        shop->till().noSale(shop.call(), shop.ids.mint<CashMovementId>(), shop.shift, u"change"_s));
    const auto report = makeReport(*shop, shop.call(), ReportKind::Exceptions, theDay());
    VERIFY_OK(report);
    QCOMPARE(report->rows.size(), 1);
    const ReportRow &noor = report->rows.first();
    QCOMPARE(noor.name, u"Noor"_s);
    QCOMPARE(report->figure(noor, u"voids"), 1);
    QCOMPARE(report->figure(noor, u"voided"), sold->total.minor());
    QCOMPARE(report->figure(noor, u"no_sales"), 1);
    QCOMPARE(report->figure(noor, u"lines_removed"), 0);
    SalesPeriod before = theDay();
    before.from = before.to = kDay.addDays(-1);
    const auto empty = makeReport(*shop, shop.call(), ReportKind::Exceptions, before);
    VERIFY_OK(empty);
    QVERIFY(empty->rows.isEmpty());
    const auto behind = documentsBehind(*shop, shop.call(), *report, noor);
    VERIFY_OK(behind);
    QCOMPARE(behind->documents.size(), 1);
    QCOMPARE(behind->documents.first().kind, OrderKind::Void);
}

void TestReport::theFiguresOfARegisterAreItsOwn_data()
{
    QTest::addColumn<ReportKind>("kind");
    QTest::addColumn<QString>("figure");
    QTest::newRow("by hour") << ReportKind::Hour << u"turnover"_s;
    QTest::newRow("by product") << ReportKind::Product << u"turnover"_s;
    QTest::newRow("by person") << ReportKind::Person << u"turnover"_s;
    QTest::newRow("by tax") << ReportKind::Tax << u"turnover"_s;
    QTest::newRow("payments") << ReportKind::Payment << u"amount"_s;
    QTest::newRow("exceptions") << ReportKind::Exceptions << u"no_sales"_s;
}

void TestReport::theFiguresOfARegisterAreItsOwn()
{
    QFETCH(ReportKind, kind);
    QFETCH(QString, figure);
    SmallShop shop;
    VERIFY_OK(shop.sell(2));
    SecondRegister yard(shop);
    SaleRequest request = shop.request(3);
    request.atRegister = yard.id;
    request.shift = yard.shift;
    const auto sold = shop->counterSales().complete(yard.call(), request);
    VERIFY_OK(sold);
    VERIFY_OK(
        shop->till().noSale(yard.call(), shop.ids.mint<CashMovementId>(), yard.shift, u"change"_s));
    SalesPeriod there = theDay();
    there.atRegister = yard.id;
    const auto report = makeReport(*shop, shop.call(), kind, there);
    const bool countsActs = kind == ReportKind::Exceptions;
    QCOMPARE(totalOf(report, figure), countsActs ? 1 : sold->main().total.minor());
    const auto all = makeReport(*shop, shop.call(), kind, theDay());
    there.atRegister = shop.atRegister;
    const auto other = makeReport(*shop, shop.call(), kind, there);
    QCOMPARE(totalOf(all, figure), totalOf(report, figure) + totalOf(other, figure));
    QCOMPARE(totalOf(other, figure) > 0, !countsActs);
}

void TestReport::whatWaitsIsCounted()
{
    SmallShop shop;
    SecondRegister yard(shop);
    VERIFY_OK(shop.receive(3));
    Supply supply;
    supply.reorderAt = Quantity::pieces(3);
    VERIFY_OK(
        StockDesk(*shop).suppliers().setSupply(shop.call(), shop.products.first().id, supply));
    const auto all = whatWaits(*shop, shop.call(), {});
    VERIFY_OK(all);
    QCOMPARE(all->toOrder, std::optional<qint64>(1));
    QCOMPARE(all->orders, 0);
    QCOMPARE(all->drawers, 2);
    QCOMPARE(all->inDrawers.minor(), 20'000 + 5'000);
    const auto one = whatWaits(*shop, shop.call(), yard.id);
    VERIFY_OK(one);
    QCOMPARE(one->inDrawers.minor(), 5'000);
    Call noStock = shop.call();
    noStock.actor.rights.revoke(Action::AdjustStock);
    const auto without = whatWaits(*shop, noStock, {});
    VERIFY_OK(without);
    QVERIFY(!without->toOrder);
}

void TestReport::eachRowLeadsToItsDocuments_data()
{
    QTest::addColumn<int>("kind");
    for (const ReportKind kind : reportKinds()) {
        if (kind != ReportKind::Stock && kind != ReportKind::Exceptions)
            QTest::newRow(qPrintable(reportKindCode(kind))) << int(kind);
    }
}

void TestReport::eachRowLeadsToItsDocuments()
{
    QFETCH(int, kind);
    SmallShop shop;
    trade(shop);
    const auto report = makeReport(*shop, shop.call(), ReportKind(kind), theDay());
    VERIFY_OK(report);
    QVERIFY(!report->rows.isEmpty());
    // Cash rounding may stand in documents of its own choice.
    const ReportRow &row = report->rows.first();
    const auto behind = documentsBehind(*shop, shop.call(), *report, row);
    VERIFY_OK(behind);
    QVERIFY(!behind->more);
    QCOMPARE(behind->documents.size(), 3);
    QVERIFY(behind->documents[0].placedAt >= behind->documents[2].placedAt);
    QCOMPARE(behind->documents[1].kind, OrderKind::ReturnWithoutReceipt);
    const auto rest = documentsBehind(*shop, shop.call(), *report, row, behind->documents.first());
    VERIFY_OK(rest);
    QCOMPARE(rest->documents.size(), 2);
    QCOMPARE(rest->documents.first().id, behind->documents[1].id);
}

void TestReport::theStockIsWorthItsCost()
{
    SmallShop shop;
    Product product = shop.products.first();
    ProductDraft draft = product.values;
    draft.cost = UnitPrice(3'333, draft.price->currency());
    VERIFY_OK(shop->products().update(shop.call(), product.id, product.version, draft));
    StockMovement arrived;
    arrived.key = u"test:1"_s;
    arrived.product = product.id;
    arrived.change = Quantity::pieces(10);
    arrived.reason = StockReason::Received;
    VERIFY_OK(shop->products().recordMovements(shop.call(), {arrived}));
    const auto report = makeReport(*shop, shop.call(), ReportKind::Stock, theDay());
    VERIFY_OK(report);
    QCOMPARE(totalOf(report, u"products"), 1);
    QCOMPARE(totalOf(report, u"without_cost"), 0);
    QCOMPARE(totalOf(report, u"quantity"), 10'000);
    QCOMPARE(totalOf(report, u"cost_value"), 333);
    QCOMPARE(totalOf(report, u"price_value"), 1'230);
}

void TestReport::nobodyReadsReportsWithoutTheRight_data()
{
    QTest::addColumn<int>("kind");
    for (const ReportKind kind : reportKinds())
        QTest::newRow(qPrintable(reportKindCode(kind))) << int(kind);
}

void TestReport::nobodyReadsReportsWithoutTheRight()
{
    QFETCH(int, kind);
    SmallShop shop;
    VERIFY_OK(shop.sell());
    Call call = shop.call();
    call.actor.rights = Rights::all();
    call.actor.rights.revoke(Action::ViewReports);
    VERIFY_ERROR(makeReport(*shop, call, ReportKind(kind), theDay()), u"permission.denied"_s);
    Report report;
    report.kind = ReportKind(kind);
    report.period = theDay();
    VERIFY_ERROR(documentsBehind(*shop, call, report, {}), u"permission.denied"_s);
}

void TestReport::aStoppedReportEnds()
{
    SmallShop shop;
    VERIFY_OK(shop.sell());
    Call call = shop.call();
    std::stop_source source;
    call.stop = source.get_token();
    VERIFY_OK(makeReport(*shop, call, ReportKind::Product, theDay()));
    source.request_stop();
    VERIFY_ERROR(makeReport(*shop, call, ReportKind::Product, theDay()), u"report.stopped"_s);
    VERIFY_ERROR(makeReport(*shop, call, ReportKind::Stock, theDay()), u"report.stopped"_s);
}

void TestReport::aPeriodThatEndsBeforeItBeginsIsRefused()
{
    SmallShop shop;
    SalesPeriod period = theDay();
    period.to = period.from.addDays(-1);
    VERIFY_ERROR(makeReport(*shop, shop.call(), ReportKind::Day, period), u"report.periodWrong"_s);
    period.to = period.from.addYears(11);
    VERIFY_ERROR(makeReport(*shop, shop.call(), ReportKind::Day, period), u"report.periodWrong"_s);
}

void TestReport::aNameIsNoFormulaInASpreadsheet()
{
    SmallShop shop;
    SaleRequest request = shop.request(1);
    request.lines[0].name = u"=1+1"_s;
    VERIFY_OK(shop->counterSales().complete(shop.call(), request));
    const auto report = makeReport(*shop, shop.call(), ReportKind::Product, theDay());
    VERIFY_OK(report);
    const QByteArray csv = toCsv(*report);
    QVERIFY2(csv.contains(",'=1+1,1,0,1,"), csv.constData());
    QVERIFY(csv.startsWith("key,rate_percent,code,name,sales,returns,quantity,turnover,net,tax,"));
}

void TestReport::theMonthIsWrittenOnceAndByRight()
{
    SmallShop shop;
    trade(shop);
    const auto open = shop->till().shift(shop.call(), shop.shift);
    VERIFY_OK(open);
    VERIFY_OK(shop->till().closeShift(shop.call(), shop.shift, open->expectedCash));
    QVERIFY(QDir(shop.folder->path()).mkdir(u"books"_s));
    const QString into = shop.folder->filePath(u"books/2026-11"_s);
    Call call = shop.call();
    call.actor.rights.revoke(Action::ExportData);
    VERIFY_ERROR(writeMonth(*shop, call, kDay, into), u"permission.denied"_s);
    const auto written = writeMonth(*shop, shop.call(), kDay, into);
    VERIFY_OK(written);
    QCOMPARE(written->folder, into);
    const QStringList there = QDir(written->folder).entryList(QDir::Files);
    QCOMPARE(QSet<QString>(there.begin(), there.end()),
             QSet<QString>(written->files.begin(), written->files.end()));
    QFile documents(written->folder + u"/documents.csv"_s);
    QVERIFY(documents.open(QIODevice::ReadOnly));
    QCOMPARE(documents.readAll().count("\r\n"), 4); // the head and three documents
    VERIFY_ERROR(writeMonth(*shop, shop.call(), kDay, into), u"month.exists"_s);
    QCOMPARE(QDir(shop.folder->filePath(u"books"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
             QStringList{u"2026-11"_s});
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
