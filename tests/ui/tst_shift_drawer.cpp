// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtest_results.h"
#include "tests/ui/painted_text.h"
#include "tests/ui/shift_page_fixture.h"
#include "tests/ui/window_keys.h"

#include <QComboBox>

using namespace Qt::Literals::StringLiterals;

namespace shop {

// The drawer during its day, through the window: opened, money put in and taken out, and handed over.
class TestShiftDrawer final : public QObject, private ShiftPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeHome(); }
    void init() { makeWindow(); }
    void cleanup() { dropWindow(); }

    void moneyIsPutInTakenOutAndDropped();
    void theDrawerIsOpenedWithAReason();
    void whoMayNotMoveCashAsks();
    void theDrawerIsHandedOverAndTheTillLocks();
    void aShiftOfAnotherDayIsTold();
    void withoutAShiftThePageOpensOne();
};

void TestShiftDrawer::moneyIsPutInTakenOutAndDropped()
{
    QVERIFY(open());
    QVERIFY(openShiftAndPage());
    const auto move = [&](const char *button, const QString &minor) {
        return press(button) &&
               QTest::qWaitFor([&] { return m_fixture->find<QLineEdit>("cashAmount"); }) &&
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

void TestShiftDrawer::theDrawerIsOpenedWithAReason()
{
    QVERIFY(open());
    QVERIFY(openShiftAndPage());
    QTRY_VERIFY_WITH_TIMEOUT(paper().contains(u"Drawer opened without a sale             0"_s),
                             kPatienceMs);
    m_fixture->press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(m_fixture->find<QLineEdit>("cashReason"));
    QVERIFY(!m_fixture->find<QLineEdit>("cashAmount"));
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("cashReason"), u"change for a bus"_s));
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(paper().contains(u"Drawer opened without a sale             1"_s),
                             kPatienceMs);
}

void TestShiftDrawer::whoMayNotMoveCashAsks()
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

void TestShiftDrawer::theDrawerIsHandedOverAndTheTillLocks()
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

void TestShiftDrawer::aShiftOfAnotherDayIsTold()
{
    QVERIFY(open({.businessDate = QDate(2026, 1, 2)}));
    QVERIFY(signInAs(u"O"_s, kOwnersPin));
    QVERIFY(toShift());
    auto *banner = m_fixture->find<QWidget>("oldShiftBanner");
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kPatienceMs);
    QVERIFY(paintedText(banner).contains(u"2 January 2026"_s));
}

void TestShiftDrawer::withoutAShiftThePageOpensOne()
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

QTEST_MAIN(shop::TestShiftDrawer)
#include "tst_shift_drawer.moc"
