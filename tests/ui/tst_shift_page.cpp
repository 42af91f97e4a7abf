// SPDX-License-Identifier: GPL-3.0-or-later
// The drawer's day through the window: opened, sold, counted, closed, and what nobody may see.
#include "core/shop/verify.h"
#include "core/users/pin.h"
#include "tests/support/qtest_results.h"
#include "tests/ui/painted_text.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_keys.h"
#include "ui/print/report_source.h"
#include "ui/print/till_paper.h"
#include "ui/shell/approval_panel.h"
#include "ui/widgets/money_label.h"
#include "ui/widgets/plain_label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPatienceMs = 20'000;
const QString kCandle = u"4006381333931"_s; // 9.99 and 14 % HST: 11.39
const QString kCashiersPin = u"4711"_s;

// Float 100.00, two candles for cash: 22.78, rounded to 22.80. The drawer holds 122.80.
struct Day {
    bool blind = false;
    qint64 cashierMayBeOff = Limit::kNone;
    QDate businessDate = {}; // none: opened through the window
};

Done setUp(Shop &shop, const Day &day)
{
    FirstRun answers = answersFor(u"CA-NS"_s, shop.ids());
    answers.profile.blindCount = day.blind;
    answers.printer = {.kind = PrinterSettings::Kind::File, .address = u"/dev/null"_s};
    StaffDraft cashier;
    cashier.name = u"Cleo Cashier"_s;
    cashier.role = u"cashier"_s;
    cashier.colour = u"gifts"_s;
    cashier.pinHash = hashPin(Secret(kCashiersPin.toLatin1()), 4).valueOr({});
    answers.people.append({shop.ids().mint<UserId>(), cashier});
    SHOP_TRY(setUpShop(shop, answers));
    ProductDraft candle;
    candle.name = u"Candle"_s;
    candle.price = UnitPrice(99'900, answers.profile.rules.currency);
    candle.barcodes = {{kCandle, Quantity::pieces(1)}};
    SHOP_TRY(shop.products().create(shop.systemCall(), shop.ids().mint<ProductId>(), candle));
    SHOP_TRY_VALUE(roles, shop.users().roles(shop.systemCall()));
    for (Role role : std::as_const(roles)) {
        if (role.code != u"cashier")
            continue;
        role.rights.grant(Action::CloseShift, Limit(day.cashierMayBeOff));
        SHOP_TRY(shop.users().saveRole(shop.systemCall(), role));
    }
    if (!day.businessDate.isValid())
        return {};
    SHOP_TRY(shop.till().openShift(shop.systemCall(), shop.ids().mint<ShiftId>(),
                                   answers.registerId, Money(10'000, answers.profile.rules.currency),
                                   day.businessDate));
    return {};
}

} // namespace

class TestShiftPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void aDayIsOpenedSoldCountedAndClosedByKeysAlone();
    void aBlindCountShowsNothingExpectedBeforeTheClose();
    void whoApprovesABlindCountIsNotToldTheDifference();
    void theFiguresOfOneAreGoneWhenAnotherSignsIn();
    void aDifferenceBeyondTheRightNeedsAReasonAndSomebodyElse();
    void escLeavesTheCountAndKeepsIt();
    void anOpenTicketIsToldAndOutlivesTheShift();
    void moneyIsPutInTakenOutAndDropped();
    void theDrawerIsOpenedWithAReason();
    void whoMayNotMoveCashAsks();
    void theDrawerIsHandedOverAndTheTillLocks();
    void aClosedShiftIsPrintedAgainAsACopy();
    void theZIsSavedWhereThePersonChooses();
    void aShiftOfAnotherDayIsTold();
    void withoutAShiftThePageOpensOne();

private:
    bool open(const Day &day = {});
    bool signInAs(const QString &letter, const QString &pin);
    bool lock();
    bool sellTwoCandles();
    bool toShift();
    bool openShiftAndPage();
    // Pieces of each value in the order of the rows, typed as a person does.
    void countPieces(const QStringList &pieces);
    bool answerQuestion();
    bool closed();
    bool press(const char *name);
    bool approveAsOwner();
    QString paper();
    QString amount(const char *name);
    Result<ReportSource> lastZ();
    bool saveAs(const char *button, const QString &path);

    std::unique_ptr<WindowFixture> m_fixture;
    QTemporaryDir m_home;
};

void TestShiftPage::initTestCase()
{
    qputenv("HOME", m_home.path().toUtf8());
    qunsetenv("XDG_CONFIG_HOME");
}

bool TestShiftPage::open(const Day &day)
{
    return bool(m_fixture->onDatabase([&](Shop &shop) { return setUp(shop, day); })) &&
           m_fixture->open();
}

bool TestShiftPage::signInAs(const QString &letter, const QString &pin)
{
    if (!QTest::qWaitFor([&] { return m_fixture->find<QWidget>("staffTile0") != nullptr; },
                         kPatienceMs))
        return false;
    m_fixture->type(letter);
    m_fixture->type(pin);
    return QTest::qWaitFor([&] { return m_fixture->desk().session().staff.has_value(); },
                           kPatienceMs);
}

bool TestShiftPage::lock()
{
    m_fixture->press(Qt::Key_L, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return !m_fixture->desk().session().staff; }, kPatienceMs);
}

bool TestShiftPage::sellTwoCandles()
{
    m_fixture->scan(kCandle);
    m_fixture->scan(kCandle);
    const auto pieces = [&] {
        auto *model = m_fixture->find<QListView>("ticketLines")->model();
        return model->index(0, 0).data(Qt::EditRole).toString();
    };
    if (!QTest::qWaitFor([&] { return pieces() == u"2"_s; }, kPatienceMs))
        return false;
    m_fixture->press(Qt::Key_F12);
    auto *payment = m_fixture->find<QWidget>("paymentPage");
    if (!payment || !QTest::qWaitFor([&] { return payment->isVisible(); }, kPatienceMs))
        return false;
    m_fixture->press(Qt::Key_Return);
    auto *done = m_fixture->find<QWidget>("saleCompletePage");
    return done && QTest::qWaitFor([&] { return done->isVisible(); }, kPatienceMs);
}

bool TestShiftPage::toShift()
{
    m_fixture->press(Qt::Key_2, Qt::ControlModifier);
    return QTest::qWaitFor(
        [&] {
            auto *title = m_fixture->find<PlainLabel>("shiftTitle");
            return title && title->isVisible() && !title->text().isEmpty();
        },
        kPatienceMs);
}

// As the owner, with a float of 100.00.
bool TestShiftPage::openShiftAndPage()
{
    return signInAs(u"O"_s, kOwnersPin) && m_fixture->openShift(u"100"_s) && toShift();
}

void TestShiftPage::countPieces(const QStringList &pieces)
{
    for (const QString &each : pieces) {
        m_fixture->type(each);
        m_fixture->press(Qt::Key_Down);
    }
}

bool TestShiftPage::answerQuestion()
{
    if (!QTest::qWaitFor([&] { return m_fixture->find<QWidget>("questionPanel") != nullptr; },
                         kPatienceMs))
        return false;
    m_fixture->press(Qt::Key_Return);
    return true;
}

bool TestShiftPage::closed()
{
    return QTest::qWaitFor([&] { return !m_fixture->desk().session().shift; }, kPatienceMs);
}

bool TestShiftPage::press(const char *name)
{
    auto *button = m_fixture->find<QAbstractButton>(name);
    if (!button || !button->isVisible() || !button->isEnabled())
        return false;
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    return true;
}

bool TestShiftPage::approveAsOwner()
{
    if (!QTest::qWaitFor([&] { return m_fixture->find<QWidget>("approver0") != nullptr; },
                         kPatienceMs))
        return false;
    auto *panel = m_fixture->window()->findChild<ApprovalPanel *>();
    QTest::keyClick(panel, Qt::Key_Return);
    for (const QChar digit : kOwnersPin)
        QTest::keyClick(panel, digit.toLatin1());
    return true;
}

// What is on the till roll, empty where there is none.
QString TestShiftPage::paper()
{
    auto *pane = m_fixture->find<QWidget>("reportPane");
    auto *paper = pane ? pane->findChild<TillPaper *>() : nullptr;
    return paper && paper->isVisible() ? paper->accessibleDescription() : QString();
}

QString TestShiftPage::amount(const char *name)
{
    auto *label = m_fixture->find<MoneyLabel>(name);
    return label ? label->amount() : QString();
}

Result<ReportSource> TestShiftPage::lastZ()
{
    ReportSource source;
    SHOP_TRY(m_fixture->onDatabase([&](Shop &shop) -> Done {
        const Call call = shop.systemCall();
        const RegisterId at = m_fixture->desk().session().atRegister.id;
        SHOP_TRY_VALUE(shifts, shop.till().closedShifts(call, at, 1));
        if (shifts.isEmpty())
            return Error{ErrorCode::NotFound, u"shift.notFound"_s, {}};
        SHOP_TRY_VALUE(read, readReport(shop, call, shifts.first().id, false));
        source = read;
        SHOP_TRY_VALUE(found, verifyShop(shop));
        if (!found.problems.isEmpty())
            return Error{ErrorCode::DataLoss, found.problems.join(u"; "_s), {}};
        return {};
    }));
    return source;
}

bool TestShiftPage::saveAs(const char *button, const QString &path)
{
    return press(button) && saveInFileDialog(m_fixture->window(), path);
}

// The sheet: two candles 19.98 + HST 2.80 = 22.78; cash 22.80 with 0.02 of rounding. The drawer:
// 100.00 + 22.80 = 122.80, counted 100 + 20 + 2 + 3 × 0.25 = 122.75, that is 0.05 short; 100.00 stays.
void TestShiftPage::aDayIsOpenedSoldCountedAndClosedByKeysAlone()
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
    QCOMPARE(report.count.pieces, (QList<CashCount::Pieces>{{10'000, 1}, {2'000, 1}, {200, 1}, {25, 3}}));
    QTRY_COMPARE_WITH_TIMEOUT(paper(), toPlainText(reportLines(*z, 42), 42), kPatienceMs);
    QCOMPARE(m_fixture->find<PlainLabel>("shiftTitle")->text(), u"No shift is open"_s);
}

void TestShiftPage::aBlindCountShowsNothingExpectedBeforeTheClose()
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

void TestShiftPage::whoApprovesABlindCountIsNotToldTheDifference()
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
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find<QLineEdit>("differenceReason")->hasFocus(), kPatienceMs);
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("differenceReason"), u"bank was early"_s));
    m_fixture->press(Qt::Key_F12);
    QVERIFY(answerQuestion());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window()->findChild<ApprovalPanel *>(), kPatienceMs);
    const QString asked = paintedText(m_fixture->window()->findChild<ApprovalPanel *>());
    QVERIFY2(!asked.contains(u"50.0"_s), qPrintable(asked));
    QVERIFY(approveAsOwner());
    QVERIFY(closed());
}

void TestShiftPage::theFiguresOfOneAreGoneWhenAnotherSignsIn()
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

void TestShiftPage::aDifferenceBeyondTheRightNeedsAReasonAndSomebodyElse()
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

void TestShiftPage::escLeavesTheCountAndKeepsIt()
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

void TestShiftPage::anOpenTicketIsToldAndOutlivesTheShift()
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
        const bool kept = std::any_of(carts.begin(), carts.end(), [](const Cart &cart) {
            return cart.lines.size() == 1;
        });
        return kept ? Done() : Done(Error{ErrorCode::NotFound, u"cart.notFound"_s, {}});
    }));
}

void TestShiftPage::moneyIsPutInTakenOutAndDropped()
{
    QVERIFY(open());
    QVERIFY(openShiftAndPage());
    const auto move = [&](const char *button, const QString &minor) {
        return press(button) && QTest::qWaitFor([&] { return m_fixture->find<QLineEdit>("cashAmount"); }) &&
               fillIn(m_fixture->find<QLineEdit>("cashAmount"), minor) &&
               fillIn(m_fixture->find<QLineEdit>("cashReason"), u"milk crates"_s);
    };
    const auto sent = [&] {
        m_fixture->press(Qt::Key_Return);
        return QTest::qWaitFor([&] { return !m_fixture->find<QWidget>("cashPanel"); }, kPatienceMs);
    };
    QTRY_COMPARE_WITH_TIMEOUT(amount("shiftExpected"), u"$100.00"_s, kPatienceMs);
    QVERIFY(move("cashInButton", u"50"_s) && sent());
    QTRY_COMPARE_WITH_TIMEOUT(amount("shiftExpected"), u"$150.00"_s, kPatienceMs);
    QVERIFY(move("cashOutButton", u"18.00"_s) && sent());
    QTRY_COMPARE_WITH_TIMEOUT(amount("shiftExpected"), u"$132.00"_s, kPatienceMs);
    QVERIFY(move("cashDropButton", u"32"_s) && sent());
    QTRY_COMPARE_WITH_TIMEOUT(amount("shiftExpected"), u"$100.00"_s, kPatienceMs);
    QVERIFY(paper().contains(u"Paid out, milk crates               -18.00"_s));
    // Nothing, or no reason, is no movement.
    QVERIFY(move("cashOutButton", u"0"_s));
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY(m_fixture->find<QLineEdit>("cashAmount")->hasFocus());
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("cashAmount"), u"5"_s));
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("cashReason"), {}));
    m_fixture->press(Qt::Key_Return);
    QTest::qWait(200);
    QVERIFY(m_fixture->find<QWidget>("cashPanel"));
    m_fixture->press(Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(amount("shiftExpected"), u"$100.00"_s, kPatienceMs);
}

void TestShiftPage::theDrawerIsOpenedWithAReason()
{
    QVERIFY(open());
    QVERIFY(openShiftAndPage());
    QTRY_VERIFY_WITH_TIMEOUT(paper().contains(u"Drawer opened without a sale             0"_s), kPatienceMs);
    m_fixture->press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(m_fixture->find<QLineEdit>("cashReason"));
    QVERIFY(!m_fixture->find<QLineEdit>("cashAmount"));
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("cashReason"), u"change for a bus"_s));
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(paper().contains(u"Drawer opened without a sale             1"_s), kPatienceMs);
}

void TestShiftPage::whoMayNotMoveCashAsks()
{
    QVERIFY(open());
    QVERIFY(signInAs(u"C"_s, kCashiersPin));
    QVERIFY(m_fixture->openShift(u"100"_s));
    QVERIFY(toShift());
    QTRY_COMPARE_WITH_TIMEOUT(amount("shiftExpected"), u"$100.00"_s, kPatienceMs);
    QVERIFY(press("cashOutButton"));
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("cashAmount"), u"20"_s));
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("cashReason"), u"stamps"_s));
    m_fixture->press(Qt::Key_Return);
    QVERIFY(approveAsOwner());
    QTRY_COMPARE_WITH_TIMEOUT(amount("shiftExpected"), u"$80.00"_s, kPatienceMs);
}

void TestShiftPage::theDrawerIsHandedOverAndTheTillLocks()
{
    QVERIFY(open());
    QVERIFY(openShiftAndPage());
    QTRY_VERIFY_WITH_TIMEOUT(paper().contains(u"EXPECTED"_s), kPatienceMs);
    QVERIFY(press("handoverButton"));
    auto *to = m_fixture->find<QComboBox>("handoverTo");
    QVERIFY(to);
    QCOMPARE(to->count(), 1); // not to oneself
    m_fixture->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_fixture->find<QWidget>("handoverPanel")); // nobody is chosen
    to->setFocus();
    m_fixture->press(Qt::Key_Down);
    QTRY_COMPARE(to->currentIndex(), 0);
    auto *panel = m_fixture->find<QWidget>("handoverPanel");
    panel->findChild<QWidget *>(u"pieces10000"_s)->setFocus();
    m_fixture->type(u"1"_s);
    m_fixture->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->desk().session().staff, kPatienceMs);
    QVERIFY(m_fixture->desk().session().shift);
    QVERIFY(signInAs(u"C"_s, kCashiersPin));
    QTRY_VERIFY_WITH_TIMEOUT(paper().contains(u"Cleo Cashier"_s), kPatienceMs);
    QVERIFY2(paper().contains(u"0.00"_s), qPrintable(paper()));
}

void TestShiftPage::aClosedShiftIsPrintedAgainAsACopy()
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

void TestShiftPage::theZIsSavedWhereThePersonChooses()
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

void TestShiftPage::aShiftOfAnotherDayIsTold()
{
    QVERIFY(open({.businessDate = QDate(2026, 1, 2)}));
    QVERIFY(signInAs(u"O"_s, kOwnersPin));
    QVERIFY(toShift());
    auto *banner = m_fixture->find<QWidget>("oldShiftBanner");
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kPatienceMs);
    QVERIFY(paintedText(banner).contains(u"2 January 2026"_s));
}

void TestShiftPage::withoutAShiftThePageOpensOne()
{
    QVERIFY(open());
    QVERIFY(signInAs(u"O"_s, kOwnersPin));
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find<QLineEdit>("floatEdit"), kPatienceMs);
    m_fixture->press(Qt::Key_Escape);
    QVERIFY(toShift());
    m_fixture->press(Qt::Key_F12);
    QVERIFY(m_fixture->openShift(u"75"_s));
    QTRY_COMPARE_WITH_TIMEOUT(amount("shiftFloat"), u"$75.00"_s, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(paper().contains(u"X REPORT"_s), kPatienceMs);
}

} // namespace shop

QTEST_MAIN(shop::TestShiftPage)
#include "tst_shift_page.moc"
