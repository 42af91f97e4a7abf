// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtest_results.h"
#include "tests/ui/painted_text.h"
#include "tests/ui/shift_page_fixture.h"
#include "tests/ui/window_keys.h"
#include "ui/print/till_paper.h"
#include "ui/shell/approval_panel.h"
#include "ui/widgets/plain_label.h"

#include <QFile>
#include <QFileDialog>

using namespace Qt::Literals::StringLiterals;

namespace shop {

// The end of the drawer's day through the window: counted, approved, closed and printed, and what nobody may
// see.
class TestShiftClose final : public QObject, private ShiftPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeHome(); }
    void init() { makeWindow(); }
    void cleanup() { dropWindow(); }

    void aDayIsOpenedSoldCountedAndClosedByKeysAlone();
    void aBlindCountShowsNothingExpectedBeforeTheClose();
    void whoApprovesABlindCountIsNotToldTheDifference();
    void theFiguresOfOneAreGoneWhenAnotherSignsIn();
    void aDifferenceBeyondTheRightNeedsAReasonAndSomebodyElse();
    void escLeavesTheCountAndKeepsIt();
    void anOpenTicketIsToldAndOutlivesTheShift();
    void aClosedShiftIsPrintedAgainAsACopy();
    void theZIsSavedWhereThePersonChooses();
};

// The sheet: two candles 19.98 + HST 2.80 = 22.78; cash 22.80 with 0.02 of rounding. The drawer:
// 100.00 + 22.80 = 122.80, counted 100 + 20 + 2 + 3 × 0.25 = 122.75, that is 0.05 short; 100.00 stays.
void TestShiftClose::aDayIsOpenedSoldCountedAndClosedByKeysAlone()
{
    QVERIFY(open());
    QVERIFY(signInAs(u"O"_s, kOwnersPin));
    QVERIFY(m_fixture->openShift(u"100"_s));
    QVERIFY(sellTwoCandles());
    QVERIFY(toShift());
    QTRY_COMPARE_WITH_TIMEOUT(amount("shiftExpected"), u"$122.80"_s, kPatienceMs);
    QVERIFY(paper().contains(u"X REPORT, shift 1"_s));
    m_fixture->press(Qt::Key_F12);
    QTRY_VERIFY(m_fixture->find<QWidget>("closePane")->isVisible());
    countPieces({u"1"_s, {}, u"1"_s, {}, {}, u"1"_s, {}, u"3"_s, {}, {}});
    QTRY_COMPARE(amount("countedTotal"), u"$122.75"_s);
    QCOMPARE(amount("cashDifference"), u"\u2212$0.05"_s);
    QVERIFY(paper().contains(u"Z REPORT 1"_s));
    auto *reason = m_fixture->find<QLineEdit>("differenceReason");
    QVERIFY(fillIn(reason, u"lost"_s));
    m_fixture->press(Qt::Key_F5); // what is read anew disturbs nobody who types
    QTest::qWait(500);
    QVERIFY(reason->hasFocus());
    m_fixture->type(u" coin"_s);
    m_fixture->press(Qt::Key_F12);
    QVERIFY(answerQuestion());
    QVERIFY(closed());
    const auto z = lastZ();
    VERIFY_OK(z);
    const ShiftReport &report = z->report;
    QCOMPARE(report.number, 1);
    QCOMPARE(report.receipts(), 1);
    QCOMPARE(report.turnover(), 2'278);
    QCOMPARE(report.tax(), 280);
    QCOMPARE(report.cashRounding(), 2);
    QCOMPARE(report.figure(u"tender", u"cash").amountMinor, 2'280);
    QCOMPARE(report.imbalance(), 0);
    QCOMPARE(report.cashExpected(), 12'280);
    QCOMPARE(report.counted, 12'275);
    QCOMPARE(report.left, 10'000);
    QCOMPARE(report.reason, u"lost coin"_s);
    QCOMPARE(report.count.pieces,
             (QList<CashCount::Pieces>{{10'000, 1}, {2'000, 1}, {200, 1}, {25, 3}}));
    QTRY_COMPARE_WITH_TIMEOUT(paper(), toPlainText(reportLines(*z, 42), 42), kPatienceMs);
    QCOMPARE(m_fixture->find<PlainLabel>("shiftTitle")->text(), u"No shift is open"_s);
}

void TestShiftClose::aBlindCountShowsNothingExpectedBeforeTheClose()
{
    QVERIFY(open({.blind = true}));
    QVERIFY(signInAs(u"C"_s, kCashiersPin));
    QVERIFY(m_fixture->openShift(u"100"_s));
    QVERIFY(sellTwoCandles());
    QVERIFY(toShift());
    QTRY_VERIFY_WITH_TIMEOUT(amount("shiftFloat") == u"$100.00"_s, kPatienceMs);
    auto *page = m_fixture->find<QWidget>("shiftPage");
    const auto seen = [&]() -> QString { return paintedText(page) + paper(); };
    QVERIFY2(!seen().contains(u"22.8"_s), qPrintable(seen()));
    m_fixture->press(Qt::Key_F12);
    QTRY_VERIFY(m_fixture->find<QWidget>("closePane")->isVisible());
    countPieces({u"1"_s});
    QTRY_COMPARE(amount("countedTotal"), u"$100.00"_s);
    QCOMPARE(amount("cashDifference"), u"$100.00"_s);
    for (const auto &text : {u"22.8"_s, u"EXPECTED"_s, u"Z REPORT"_s})
        QVERIFY2(!seen().contains(text), qPrintable(seen()));
    m_fixture->press(Qt::Key_F12);
    QTRY_VERIFY(m_fixture->find<QWidget>("questionPanel"));
    const QString question = paintedText(m_fixture->find<QWidget>("questionPanel"));
    QVERIFY2(!question.contains(u"22.8"_s), qPrintable(question));
    m_fixture->press(Qt::Key_Return);
    QVERIFY(closed());
    QTRY_VERIFY_WITH_TIMEOUT(paper().contains(u"DIFFERENCE"_s), kPatienceMs);
    const auto z = lastZ();
    VERIFY_OK(z);
    QCOMPARE(z->report.difference(), -2'280);
}

void TestShiftClose::whoApprovesABlindCountIsNotToldTheDifference()
{
    QVERIFY(open({.blind = true, .cashierMayBeOff = 200}));
    QVERIFY(signInAs(u"C"_s, kCashiersPin));
    QVERIFY(m_fixture->openShift(u"100"_s));
    QVERIFY(toShift());
    m_fixture->press(Qt::Key_F12);
    QTRY_VERIFY(m_fixture->find<QWidget>("closePane")->isVisible());
    countPieces({{}, u"1"_s});
    m_fixture->press(Qt::Key_F12);
    QVERIFY(answerQuestion());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find<QLineEdit>("differenceReason")->hasFocus(),
                             kPatienceMs);
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("differenceReason"), u"bank was early"_s));
    m_fixture->press(Qt::Key_F12);
    QVERIFY(answerQuestion());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window()->findChild<ApprovalPanel *>(), kPatienceMs);
    const QString asked = paintedText(m_fixture->window()->findChild<ApprovalPanel *>());
    QVERIFY2(!asked.contains(u"50.0"_s), qPrintable(asked));
    QVERIFY(approveAsOwner());
    QVERIFY(closed());
}

void TestShiftClose::theFiguresOfOneAreGoneWhenAnotherSignsIn()
{
    QVERIFY(open({.blind = true}));
    QVERIFY(openShiftAndPage());
    QTRY_VERIFY_WITH_TIMEOUT(paper().contains(u"EXPECTED"_s), kPatienceMs);
    m_fixture->press(Qt::Key_F12);
    QTRY_VERIFY_WITH_TIMEOUT(paper().contains(u"Z REPORT"_s), kPatienceMs);
    QVERIFY(lock());
    QVERIFY(signInAs(u"C"_s, kCashiersPin));
    QTRY_VERIFY(m_fixture->find<QWidget>("shiftPage")->isVisible());
    QCOMPARE(paper(), QString());
    QCOMPARE(amount("shiftExpected"), u"–"_s);
}

void TestShiftClose::aDifferenceBeyondTheRightNeedsAReasonAndSomebodyElse()
{
    QVERIFY(open({.cashierMayBeOff = 200}));
    QVERIFY(signInAs(u"C"_s, kCashiersPin));
    QVERIFY(m_fixture->openShift(u"100"_s));
    QVERIFY(toShift());
    QTRY_VERIFY_WITH_TIMEOUT(paper().contains(u"EXPECTED"_s), kPatienceMs);
    m_fixture->press(Qt::Key_F12);
    QTRY_VERIFY(m_fixture->find<QWidget>("closePane")->isVisible());
    countPieces({{}, u"1"_s});
    QTRY_COMPARE(amount("cashDifference"), u"\u2212$50.00"_s);
    QVERIFY(m_fixture->find<QWidget>("approvalBanner")->isVisible());
    m_fixture->press(Qt::Key_F12);
    auto *reason = m_fixture->find<QLineEdit>("differenceReason");
    QTRY_VERIFY(reason->hasFocus());
    QVERIFY(!m_fixture->find<QWidget>("questionPanel"));
    QVERIFY(fillIn(reason, u"bank was early"_s));
    m_fixture->press(Qt::Key_F12);
    QVERIFY(answerQuestion());
    QVERIFY(approveAsOwner());
    QVERIFY(closed());
    const auto z = lastZ();
    VERIFY_OK(z);
    QCOMPARE(z->report.difference(), -5'000);
    QCOMPARE(z->report.reason, u"bank was early"_s);
    QCOMPARE(z->facts.people.value(z->report.madeBy), u"Cleo Cashier"_s);
}

void TestShiftClose::escLeavesTheCountAndKeepsIt()
{
    QVERIFY(open());
    QVERIFY(openShiftAndPage());
    QTRY_VERIFY_WITH_TIMEOUT(paper().contains(u"EXPECTED"_s), kPatienceMs);
    m_fixture->press(Qt::Key_F12);
    countPieces({u"1"_s});
    m_fixture->press(Qt::Key_Escape);
    QTRY_VERIFY(m_fixture->find<QWidget>("shiftOverview")->isVisible());
    QVERIFY(m_fixture->desk().session().shift);
    m_fixture->press(Qt::Key_F12);
    QTRY_VERIFY(m_fixture->find<QWidget>("closePane")->isVisible());
    QTRY_COMPARE(amount("countedTotal"), u"$100.00"_s);
}

void TestShiftClose::anOpenTicketIsToldAndOutlivesTheShift()
{
    QVERIFY(open());
    QVERIFY(signInAs(u"O"_s, kOwnersPin));
    QVERIFY(m_fixture->openShift(u"100"_s));
    m_fixture->scan(kCandle);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->ticketLines(), 1, kPatienceMs);
    QVERIFY(toShift());
    QTRY_VERIFY_WITH_TIMEOUT(paper().contains(u"Tickets still open                       1"_s),
                             kPatienceMs);
    m_fixture->press(Qt::Key_F12);
    auto *banner = m_fixture->find<QWidget>("heldBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(paintedText(banner).contains(u"Ticket 1"_s), qPrintable(paintedText(banner)));
    countPieces({u"1"_s});
    m_fixture->press(Qt::Key_F12);
    QVERIFY(answerQuestion());
    QVERIFY(closed());
    const auto z = lastZ();
    VERIFY_OK(z);
    QCOMPARE(z->report.held.size(), 1);
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) -> Done {
        const RegisterId at = m_fixture->desk().session().atRegister.id;
        SHOP_TRY_VALUE(carts, shop.carts().carts(shop.systemCall(), at));
        const bool kept = std::any_of(carts.begin(), carts.end(),
                                      [](const Cart &cart) { return cart.lines.size() == 1; });
        return kept ? Done() : Done(Error{ErrorCode::NotFound, u"cart.notFound"_s, {}});
    }));
}

void TestShiftClose::aClosedShiftIsPrintedAgainAsACopy()
{
    QVERIFY(open());
    QVERIFY(openShiftAndPage());
    QTRY_VERIFY_WITH_TIMEOUT(paper().contains(u"EXPECTED"_s), kPatienceMs);
    m_fixture->press(Qt::Key_F12);
    countPieces({u"1"_s});
    m_fixture->press(Qt::Key_F12);
    QVERIFY(answerQuestion());
    QVERIFY(closed());
    QTRY_VERIFY_WITH_TIMEOUT(paper().contains(u"Z REPORT 1"_s), kPatienceMs);
    const auto copies = [&] {
        int next = -1;
        const Done read = m_fixture->onDatabase([&](Shop &shop) -> Done {
            const RegisterId at = m_fixture->desk().session().atRegister.id;
            SHOP_TRY_VALUE(shifts, shop.till().closedShifts(shop.systemCall(), at, 1));
            SHOP_TRY_VALUE(copy, shop.spool().copies(shifts.first().id.bytes()));
            next = copy;
            return {};
        });
        return read ? next : -1;
    };
    QCOMPARE(copies(), 1); // the original came with the close
    m_fixture->press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(copies(), 2, kPatienceMs);
}

void TestShiftClose::theZIsSavedWhereThePersonChooses()
{
    QVERIFY(open());
    QVERIFY(openShiftAndPage());
    QTRY_VERIFY_WITH_TIMEOUT(paper().contains(u"EXPECTED"_s), kPatienceMs);
    m_fixture->press(Qt::Key_F12);
    countPieces({u"1"_s});
    m_fixture->press(Qt::Key_F12);
    QVERIFY(answerQuestion());
    QVERIFY(closed());
    QTRY_VERIFY_WITH_TIMEOUT(paper().contains(u"Z REPORT 1"_s), kPatienceMs);
    const QString pdf = m_home.filePath(u"z.pdf"_s);
    QVERIFY(saveAs("reportPdfButton", pdf));
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    QTRY_VERIFY(!m_fixture->window()->findChild<QFileDialog *>());
    const QString csv = m_home.filePath(u"z.csv"_s);
    QVERIFY(saveAs("bookingsButton", csv));
    QFile table(csv);
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(table.readAll().startsWith("business_date,register,z,entry,"));
}

} // namespace shop

QTEST_MAIN(shop::TestShiftClose)
#include "tst_shift_close.moc"
