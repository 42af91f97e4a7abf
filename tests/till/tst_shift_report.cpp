// SPDX-License-Identifier: GPL-3.0-or-later
// X and Z: what they say, that they balance, and that a Z stays as it was printed.
#include "core/storage/statement.h"
#include "core/till/booking_lines.h"
#include "tests/support/counter_fixture.h"
#include "tests/support/qtest_results.h"
#include "tests/support/test_database.h"

#include <QTest>

#include <rapidcheck.h>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestShiftReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aShiftIsTheSheetWorkedOutByHand();
    void theBookingLinesAreTheSheet();
    void anXIsTheSameReportAndFreezesNothing();
    void whoCountsBlindSeesNoX();
    void theReportIsReadBackAsItWasFrozen();
    void aFrozenZCannotBeChanged_data();
    void aFrozenZCannotBeChanged();
    void aZThatWasTamperedWithIsFound_data();
    void aZThatWasTamperedWithIsFound();
    void perpetualTotalsGoOnFromZToZ();
    void everyShiftBalances_data();
    void everyShiftBalances();

private:
    SqlTill &till() { return *m_shop->desk->till; }
    Order sold(const QList<CartLine> &lines, OrderKind kind, const QList<Tender> &tenders);
    QList<Tender> by(TenderMethod method, qint64 minor, qint64 tip = 0)
    {
        return {
            {m_shop->ids.mint<PaymentId>(), method, m_shop->money(minor), {}, m_shop->money(tip)}};
    }
    CartLine giftCard(qint64 minor, const QString &code);
    Order workedExample();
    Done damage(const char *statement);
    QStringList problems();

    std::unique_ptr<CounterFixture> m_shop;
};

void TestShiftReport::init()
{
    auto made = CounterFixture::make();
    VERIFY_OK(made);
    m_shop = std::move(*made);
}

Order TestShiftReport::sold(const QList<CartLine> &lines, OrderKind kind,
                            const QList<Tender> &tenders)
{
    auto request = m_shop->request(lines, kind);
    if (request)
        request->tenders = tenders;
    const auto order = request ? m_shop->complete(*request) : Result<Order>(request.error());
    if (!order)
        qFatal("%s", qPrintable(describe(order.error())));
    return *order;
}

CartLine TestShiftReport::giftCard(qint64 minor, const QString &code)
{
    CartLine line;
    line.id = m_shop->ids.mint<LineId>();
    line.name = u"Gift card"_s;
    line.kind = ProductKind::GiftCard;
    line.quantity = Quantity::pieces(1);
    line.unitPrice = m_shop->price(minor * 100);
    line.voucher = code;
    return line;
}

// Four documents and four movements; the one that was sold last.
Order TestShiftReport::workedExample()
{
    const CartLine candle = m_shop->line(m_shop->products[4]); // 22.00 and 14 %
    const CartLine bread = m_shop->line(m_shop->products[0]); // 7.25, zero-rated
    const CartLine back = m_shop->line(m_shop->products[0], Quantity::pieces(-1));
    sold({candle}, OrderKind::Sale, by(TenderMethod::Cash, 3'000));
    sold({m_shop->line(m_shop->products[0], Quantity::pieces(2))}, OrderKind::Sale,
         by(TenderMethod::Card, 1'600, 150));
    sold({giftCard(5'000, u"GC-1001"_s)}, OrderKind::Sale, by(TenderMethod::Card, 5'000));
    const Order last = sold({back}, OrderKind::ReturnWithoutReceipt, by(TenderMethod::Cash, -725));
    const auto move = [&](CashMovementKind kind, qint64 minor) {
        return till().moveCash(m_shop->call(), {m_shop->ids.mint<CashMovementId>(),
                                                kind,
                                                m_shop->shift,
                                                m_shop->money(minor),
                                                u"why"_s,
                                                {},
                                                0});
    };
    for (const auto &[kind, minor] :
         {std::pair(CashMovementKind::In, 1'000), std::pair(CashMovementKind::Out, 1'800),
          std::pair(CashMovementKind::Drop, 7'000), std::pair(CashMovementKind::NoSale, 0)}) {
        if (!move(kind, minor))
            qFatal("a movement was refused");
    }
    return last;
}

// The sheet:
//   candle      22.00 + 3.08 HST            25.08   cash 25.10 (rounding 0.02)
//   bread 2     14.50                       14.50   card 16.00 with a tip of 1.50
//   gift card   50.00, no turnover                  card 50.00
//   bread back                              -7.25   cash -7.25
//   turnover incl. tax                      32.33   of this HST 3.08 on 22.00
//   32.33 + gift cards 50.00 + tips 1.50 + rounding 0.02 = 83.85 = cash 17.85 + card 66.00
//   drawer: float 200.00 + 17.85 + 10.00 - 18.00 - 70.00 = 139.85, counted 139.00: -0.85
void TestShiftReport::aShiftIsTheSheetWorkedOutByHand()
{
    workedExample();
    ShiftClosing closing;
    closing.shift = m_shop->shift;
    closing.count.pieces = {{10'000, 1}, {2'000, 1}, {1'000, 1}, {500, 1}, {200, 2}};
    closing.leftMinor = 10'000;
    VERIFY_OK(till().closeShift(m_shop->call(), closing));
    const auto z = till().zReport(m_shop->call(), m_shop->shift);
    VERIFY_OK(z);
    const ShiftReport &report = z->report;
    QCOMPARE(report.number, 1);
    QCOMPARE(report.receipts(), 4);
    QCOMPARE(report.turnover(), 3'233);
    QCOMPARE(report.tax(), 308);
    QCOMPARE(report.figure(u"tax", u"HST").amountMinor, 2'200);
    QCOMPARE(report.returned(), -725);
    QCOMPARE(report.figure(u"no-supply", u"gift-card").amountMinor, 5'000);
    QCOMPARE(report.tips(), 150);
    QCOMPARE(report.cashRounding(), 2);
    QCOMPARE(report.figure(u"tender", u"cash").amountMinor, 1'785);
    QCOMPARE(report.figure(u"tender", u"card").amountMinor, 6'600);
    QCOMPARE(report.figure(u"refund", u"cash").amountMinor, -725);
    QCOMPARE(report.tenders(), 8'385);
    QCOMPARE(report.imbalance(), 0);
    QCOMPARE(report.vouchersOutstanding, 5'000);
    QCOMPARE(report.cashExpected(), 13'985);
    QCOMPARE(report.counted, 13'900);
    QCOMPARE(report.difference(), -85);
    QCOMPARE(report.left, 10'000);
    QCOMPARE(report.movements.size(), 4);
    QCOMPARE(report.eventCount(JournalKind::NoSale), 1);
    QCOMPARE(report.series, QList<SeriesRange>({{u"1-R"_s, 1, 3}, {u"1-T"_s, 1, 1}}));
    const QString person = m_shop->person.toString();
    QCOMPARE(report.figure(u"person", person).count, 4);
    QCOMPARE(report.figure(u"person", person).amountMinor, 8'233);
    QCOMPARE(report.figure(u"person-return", person).amountMinor, -725);
    QCOMPARE(report.perpetual(), (PerpetualTotals{3'958, 725}));
    const auto head = m_shop->desk->journal->head(m_shop->atRegister);
    VERIFY_OK(head);
    QCOMPARE(z->journalHead, head->toText());
    QCOMPARE(problems(), QStringList());
}

// The same sheet as entries: what was received against what it came by, the drawer below.
void TestShiftReport::theBookingLinesAreTheSheet()
{
    workedExample();
    ShiftClosing closing;
    closing.shift = m_shop->shift;
    closing.count.looseMinor = 13'900;
    closing.leftMinor = 10'000;
    closing.reason = u"lost"_s;
    VERIFY_OK(till().closeShift(m_shop->call(), closing));
    const QList<BookingLine> lines =
        bookingLines(till().zReport(m_shop->call(), m_shop->shift)->report);
    const QList<BookingLine> expected{
        {u"sales"_s, {}, 0, 4, 0, 0, 2'925},
        {u"tax"_s, u"HST"_s, 140'000, 1, 2'200, 0, 308},
        {u"gift-card-sold"_s, {}, 0, 1, 0, 0, 5'000},
        {u"tip"_s, {}, 0, 1, 0, 0, 150},
        {u"cash-rounding"_s, {}, 0, 0, 0, 0, 2},
        {u"tender"_s, u"card"_s, 0, 2, 0, 6'600, 0},
        {u"tender"_s, u"cash"_s, 0, 2, 0, 1'785, 0},
        {u"paid-in"_s, u"why"_s, 0, 0, 0, 0, 1'000},
        {u"tender"_s, u"cash"_s, 0, 0, 0, 1'000, 0},
        {u"paid-out"_s, u"why"_s, 0, 0, 0, 1'800, 0},
        {u"tender"_s, u"cash"_s, 0, 0, 0, 0, 1'800},
        {u"drop"_s, u"why"_s, 0, 0, 0, 7'000, 0},
        {u"tender"_s, u"cash"_s, 0, 0, 0, 0, 7'000},
        {u"difference"_s, u"lost"_s, 0, 0, 0, 85, 0},
        {u"tender"_s, u"cash"_s, 0, 0, 0, 0, 85},
        {u"safe"_s, {}, 0, 0, 0, 3'900, 0},
        {u"tender"_s, u"cash"_s, 0, 0, 0, 0, 3'900},
    };
    for (qsizetype i = 0; i < qMin(lines.size(), expected.size()); ++i) {
        const BookingLine &line = lines[i];
        QVERIFY2(line == expected[i], qPrintable(u"%1: %2 %3 %4 %5 %6"_s.arg(i)
                                                     .arg(line.entry, line.detail)
                                                     .arg(line.count)
                                                     .arg(line.debitMinor)
                                                     .arg(line.creditMinor)));
    }
    QCOMPARE(lines.size(), expected.size());
}

void TestShiftReport::anXIsTheSameReportAndFreezesNothing()
{
    workedExample();
    const auto x = till().xReport(m_shop->call(), m_shop->shift);
    VERIFY_OK(x);
    VERIFY_ERROR(till().zReport(m_shop->call(), m_shop->shift), u"shift.stillOpen"_s);
    QCOMPARE(m_shop->count("SELECT COUNT(*) FROM till_z").valueOr(-1), 0);
    VERIFY_OK(till().closeShift(m_shop->call(), m_shop->shift, m_shop->money(13'985)));
    ShiftReport z = till().zReport(m_shop->call(), m_shop->shift)->report;
    QVERIFY(z.isZ);
    z.isZ = false;
    z.count = {};
    z.counted = 0;
    z.left = 0;
    QVERIFY(z == *x);
    VERIFY_ERROR(till().xReport(m_shop->call(), m_shop->shift), u"shift.notOpen"_s);
}

void TestShiftReport::whoCountsBlindSeesNoX()
{
    ShopProfile profile = **till().profile(m_shop->call());
    profile.blindCount = true;
    VERIFY_OK(till().saveProfile(m_shop->call(), profile));
    QVERIFY((*till().profile(m_shop->call()))->blindCount);
    Rights rights;
    rights.grant(Action::CloseShift);
    VERIFY_ERROR(till().xReport(m_shop->callWith(rights), m_shop->shift), u"permission.denied"_s);
    workedExample();
    const auto expectedBy = [&](const Rights &who) {
        const auto open = till().openShiftOf(m_shop->callWith(who), m_shop->atRegister);
        return open && *open ? (*open)->expectedCash.minor() : -1;
    };
    QCOMPARE(expectedBy(rights), 20'000); // the float, which is no secret
    rights.grant(Action::ViewReports);
    VERIFY_OK(till().xReport(m_shop->callWith(rights), m_shop->shift));
    QCOMPARE(expectedBy(rights), 13'985);
}

void TestShiftReport::theReportIsReadBackAsItWasFrozen()
{
    workedExample();
    auto report = till().xReport(m_shop->call(), m_shop->shift);
    VERIFY_OK(report);
    report->held = {{m_shop->ids.mint<CartId>(), 3}};
    report->reason = u"<b>\"\u202e\n"_s;
    report->count.pieces = {{500, 2}};
    const auto text = toCanonicalText(*report);
    VERIFY_OK(text);
    const auto again = shiftReportFromText(*text);
    VERIFY_OK(again);
    QVERIFY(*again == *report);
    VERIFY_ERROR(shiftReportFromText(text->left(text->size() - 1)), u"shift.reportDamaged"_s);
    VERIFY_ERROR(shiftReportFromText("{}"), u"shift.reportDamaged"_s);
}

Done TestShiftReport::damage(const char *statement)
{
    Transaction transaction(*m_shop->desk->database, "test");
    SHOP_TRY(transaction.ok());
    SHOP_TRY(Statement(*m_shop->desk->database, testSql(statement)).run());
    return transaction.commit();
}

QStringList TestShiftReport::problems()
{
    const auto documents = m_shop->desk->orders->verify();
    const auto found =
        documents ? till().verify(*documents) : Result<TillVerification>(documents.error());
    return found ? found->problems : QStringList(describe(found.error()));
}

void TestShiftReport::aFrozenZCannotBeChanged_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("its number") << u"UPDATE till_z SET number = 7"_s;
    QTest::newRow("its text") << u"UPDATE till_z SET report = '{}'"_s;
    QTest::newRow("removed") << u"DELETE FROM till_z"_s;
    QTest::newRow("replaced")
        << u"INSERT OR REPLACE INTO till_z SELECT shift, register, number, '{}',"
           " sha256, journal_head, 0, 0, 0 FROM till_z"_s;
    QTest::newRow("a movement") << u"UPDATE till_cash_movement SET amount = amount + 1"_s;
    QTest::newRow("a movement removed") << u"DELETE FROM till_cash_movement"_s;
    QTest::newRow("the start") << u"UPDATE till_shift_start SET seq = 0"_s;
}

void TestShiftReport::aFrozenZCannotBeChanged()
{
    QFETCH(QString, statement);
    workedExample();
    VERIFY_OK(till().closeShift(m_shop->call(), m_shop->shift, m_shop->money(13'985)));
    // A kept statement is known by its address.
    static QList<QByteArray> kept;
    kept.append(statement.toUtf8());
    QVERIFY(!damage(kept.last().constData()));
    VERIFY_OK(till().zReport(m_shop->call(), m_shop->shift));
    QCOMPARE(problems(), QStringList());
}

void TestShiftReport::aZThatWasTamperedWithIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("told");
    QTest::newRow("removed") << u"DELETE FROM till_z"_s << u"it is missing"_s;
    QTest::newRow("another text")
        << u"UPDATE till_z SET report = replace(report, 'Harbour', 'Other')"_s
        << u"its text was changed"_s;
    QTest::newRow("another hash") << u"UPDATE till_z SET sha256 = zeroblob(32)"_s
                                  << u"the journal tells of another"_s;
    QTest::newRow("another place") << u"UPDATE till_z SET journal_head = '1:00'"_s
                                   << u"its place in the journal was changed"_s;
    QTest::newRow("perpetual sales") << u"UPDATE till_z SET sales = sales + 1"_s
                                     << u"its perpetual totals do not follow those before"_s;
    QTest::newRow("the float left")
        << u"UPDATE till_z SET left_in_drawer = 1"_s << u"what it left in the drawer was changed"_s;
    QTest::newRow("its number") << u"UPDATE till_z SET number = 9"_s
                                << u"it is that of another shift"_s;
    QTest::newRow("the figures under it")
        << u"UPDATE till_shift_total SET amount = amount + 1 WHERE heading = 'tip'"_s
        << u"its figures are not those of the shift"_s;
}

void TestShiftReport::aZThatWasTamperedWithIsFound()
{
    QFETCH(QString, statement);
    QFETCH(QString, told);
    workedExample();
    VERIFY_OK(till().closeShift(m_shop->call(), m_shop->shift, m_shop->money(13'985)));
    VERIFY_OK(damage("DROP TRIGGER till_z_frozen"));
    VERIFY_OK(damage("DROP TRIGGER till_z_kept"));
    static QList<QByteArray> kept;
    kept.append(statement.toUtf8());
    VERIFY_OK(damage(kept.last().constData()));
    const QStringList found = problems();
    QVERIFY2(!found.filter(told).isEmpty(), qPrintable(found.join(u'\n')));
}

void TestShiftReport::perpetualTotalsGoOnFromZToZ()
{
    PerpetualTotals expected;
    for (qint64 number = 1; number <= 3; ++number) {
        sold({m_shop->line(m_shop->products[0])}, OrderKind::Sale, by(TenderMethod::Card, 725));
        sold({m_shop->line(m_shop->products[0], Quantity::pieces(-1))},
             OrderKind::ReturnWithoutReceipt, by(TenderMethod::Card, -725));
        expected.salesMinor += 725;
        expected.refundsMinor += 725;
        VERIFY_OK(till().closeShift(m_shop->call(), m_shop->shift, m_shop->money(20'000)));
        const auto z = till().zReport(m_shop->call(), m_shop->shift);
        VERIFY_OK(z);
        QCOMPARE(z->report.number, number);
        QCOMPARE(z->report.perpetual(), expected);
        QCOMPARE(z->report.series,
                 QList<SeriesRange>({{u"1-R"_s, number, number}, {u"1-T"_s, number, number}}));
        m_shop->shift = m_shop->ids.mint<ShiftId>();
        VERIFY_OK(till().openShift(m_shop->call(), m_shop->shift, m_shop->atRegister,
                                   m_shop->money(20'000), QDate(2026, 11, 23)));
    }
    const auto closed = till().closedShifts(m_shop->call(), m_shop->atRegister, 2);
    VERIFY_OK(closed);
    QCOMPARE(closed->size(), 2);
    QCOMPARE(closed->first().number, 3);
    QCOMPARE(problems(), QStringList());
}

void TestShiftReport::everyShiftBalances_data()
{
    QTest::addColumn<PriceMode>("mode");
    QTest::addColumn<TaxRounding>("rounding");
    QTest::newRow("tax added, by document") << PriceMode::TaxAdded << TaxRounding::PerDocument;
    QTest::newRow("tax added, by line") << PriceMode::TaxAdded << TaxRounding::PerLine;
    QTest::newRow("tax included") << PriceMode::TaxIncluded << TaxRounding::PerDocument;
}

// Documents of all kinds in one shift, at random: after each the identity holds, and at the end the
// Z and everything stored.
void TestShiftReport::everyShiftBalances()
{
    QFETCH(PriceMode, mode);
    QFETCH(TaxRounding, rounding);
    CounterOptions options;
    options.priceMode = mode;
    options.taxRounding = rounding;
    auto made = CounterFixture::make(options);
    VERIFY_OK(made);
    m_shop = std::move(*made);
    int cards = 0;
    QVERIFY(rc::check([&] {
        const int act = *rc::gen::inRange(0, 7);
        const auto product = [&] { return m_shop->products[*rc::gen::element(0, 1, 3, 4)]; };
        QList<CartLine> lines{m_shop->line(product(), Quantity::pieces(*rc::gen::inRange(1, 9)))};
        OrderKind kind = OrderKind::Sale;
        if (act == 1) // an exchange
            lines.append(m_shop->line(product(), Quantity::pieces(-*rc::gen::inRange(1, 9))));
        if (act == 2)
            lines.append(giftCard(*rc::gen::inRange(100, 9'999), u"GC-%1"_s.arg(++cards + 1'000)));
        if (act == 3) {
            kind = OrderKind::ReturnWithoutReceipt;
            lines = {m_shop->line(product(), Quantity::pieces(-*rc::gen::inRange(1, 9)))};
        }
        const auto method = *rc::gen::element(TenderMethod::Cash, TenderMethod::Card);
        auto request = m_shop->request(lines, kind, method);
        RC_ASSERT(bool(request));
        if (act == 4) { // a tip
            Tender &tender = request->tenders.first();
            const qint64 tip = *rc::gen::inRange(1, 500);
            tender.tip = m_shop->money(tip);
            tender.tendered = m_shop->money(tender.tendered.minor() + tip);
        }
        const auto order = m_shop->complete(*request);
        RC_ASSERT(bool(order));
        if (act == 5) {
            VoidRequest annul;
            annul.id = m_shop->ids.mint<OrderId>();
            annul.document = order->id;
            annul.atRegister = m_shop->atRegister;
            annul.shift = m_shop->shift;
            annul.reason = u"typed wrong"_s;
            RC_ASSERT(bool(m_shop->desk->sales->annul(m_shop->call(), annul)));
        }
        if (act == 6 && method == TenderMethod::Card) {
            TenderCorrection correction;
            correction.id = m_shop->ids.mint<CorrectionId>();
            correction.order = order->id;
            correction.payment = order->payments.first().id;
            correction.atRegister = m_shop->atRegister;
            correction.shift = m_shop->shift;
            correction.from = TenderMethod::Card;
            correction.to = TenderMethod::Transfer;
            RC_ASSERT(bool(
                m_shop->desk->sales->correctTender(m_shop->call(), correction, u"typed wrong"_s)));
        }
        const auto report = till().xReport(m_shop->call(), m_shop->shift);
        RC_ASSERT(bool(report));
        RC_ASSERT(report->imbalance() == 0);
        RC_ASSERT(report->tax() == report->sum(u"document").taxMinor);
        qint64 debitLessCredit = 0;
        for (const BookingLine &line : bookingLines(*report))
            debitLessCredit += line.debitMinor - line.creditMinor;
        RC_ASSERT(debitLessCredit == 0);
        RC_ASSERT(report->sum(u"person").amountMinor == report->sum(u"document").amountMinor);
    }));
    VERIFY_OK(till().closeShift(m_shop->call(), m_shop->shift, m_shop->money(0)));
    QCOMPARE(problems(), QStringList());
}

QTEST_GUILESS_MAIN(TestShiftReport)

#include "tst_shift_report.moc"
