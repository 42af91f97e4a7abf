// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtest_results.h"
#include "tests/ui/window_fixture.h"
#include "ui/widgets/banner.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kHandMs = 100; // no hand is quicker at the mouse
constexpr int kPatienceMs = 20'000;

// A shift of the day before, closed with 150 left in the drawer of the 200 it began with.
Done closeOneShift(Shop &shop, const FirstRun &answers, QDate day = QDate(2026, 1, 1))
{
    const Call call = shop.systemCall();
    const ShiftId id = shop.ids().mint<ShiftId>();
    SHOP_TRY(shop.till().openShift(call, id, answers.registerId,
                                   Money(20'000, answers.profile.rules.currency), day));
    ShiftClosing closing;
    closing.shift = id;
    closing.count.looseMinor = 20'000;
    closing.leftMinor = 15'000;
    SHOP_TRY(shop.till().closeShift(shop.systemCall(), closing));
    return {};
}

} // namespace

class TestOpenShift final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheLastCloseLeftIsProposed_data();
    void whatTheLastCloseLeftIsProposed();
    void aClockBehindTheLastShiftIsTold_data();
    void aClockBehindTheLastShiftIsTold();
    void theFloatIsCountedByNotesAndCoins();
};

void TestOpenShift::whatTheLastCloseLeftIsProposed_data()
{
    QTest::addColumn<bool>("closedBefore");
    QTest::addColumn<QString>("proposed");
    QTest::addColumn<qint64>("openedWith");
    QTest::newRow("after a close") << true << u"150.00"_s << qint64(15'000);
    QTest::newRow("the first of the register") << false << u"0.00"_s << qint64(0);
}

void TestOpenShift::whatTheLastCloseLeftIsProposed()
{
    QFETCH(bool, closedBefore);
    QFETCH(QString, proposed);
    QFETCH(qint64, openedWith);
    WindowFixture fixture;
    VERIFY_OK(fixture.onDatabase([&](Shop &shop) -> Done {
        const FirstRun answers = answersFor(u"CA-NS"_s, shop.ids());
        SHOP_TRY(setUpShop(shop, answers));
        return closedBefore ? closeOneShift(shop, answers) : Done();
    }));
    QVERIFY(fixture.open());
    QVERIFY(fixture.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QLineEdit>("floatEdit"), kPatienceMs);
    auto *field = fixture.find<QLineEdit>("floatEdit");
    QTRY_COMPARE_WITH_TIMEOUT(field->text(), proposed, kPatienceMs);
    QCOMPARE(field->selectedText(), proposed);
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.desk().session().shift.has_value(), kPatienceMs);
    QCOMPARE(fixture.desk().session().shift->openingFloat.minor(), openedWith);
}

void TestOpenShift::aClockBehindTheLastShiftIsTold_data()
{
    QTest::addColumn<int>("daysAhead"); // of the last shift
    QTest::addColumn<bool>("told");
    QTest::newRow("the day before") << -1 << false;
    QTest::newRow("the same day") << 0 << false;
    QTest::newRow("the next day") << 1 << true;
    QTest::newRow("years later") << 20'000 << true;
}

// It is said, and the shift opens all the same: a day that was typed wrong once closes no shop.
void TestOpenShift::aClockBehindTheLastShiftIsTold()
{
    QFETCH(int, daysAhead);
    QFETCH(bool, told);
    WindowFixture fixture;
    VERIFY_OK(fixture.onDatabase([&](Shop &shop) -> Done {
        const FirstRun answers = answersFor(u"CA-NS"_s, shop.ids());
        const QDate today = localDate(fixture.clock().nowMs(), QTimeZone(answers.profile.timeZone));
        SHOP_TRY(setUpShop(shop, answers));
        return closeOneShift(shop, answers, today.addDays(daysAhead));
    }));
    QVERIFY(fixture.open());
    QVERIFY(fixture.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QLineEdit>("floatEdit"), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.find<QLineEdit>("floatEdit")->text(), u"150.00"_s,
                              kPatienceMs);
    auto *banner = fixture.find<Banner>("clockBehindBanner");
    QVERIFY(banner);
    QCOMPARE(banner->isVisible(), told);
    if (told) {
        const QDate last = fixture.desk().shopNow().date().addDays(daysAhead);
        QVERIFY(banner->content().text.contains(
            fixture.desk().locale().toString(last, u"d MMMM yyyy"_s)));
    }
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.desk().session().shift.has_value(), kPatienceMs);
}

// One of 100 and two of 20, by keys; the last digits are taken although no Enter follows them.
void TestOpenShift::theFloatIsCountedByNotesAndCoins()
{
    WindowFixture fixture;
    VERIFY_OK(fixture.onDatabase(
        [&](Shop &shop) { return setUpShop(shop, answersFor(u"CA-NS"_s, shop.ids())); }));
    QVERIFY(fixture.open());
    QVERIFY(fixture.signIn());
    QVERIFY(fixture.pressButton("countFloatButton"));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("countPane"), kPatienceMs);
    fixture.type(u"1"_s);
    fixture.press(Qt::Key_Down);
    fixture.press(Qt::Key_Down);
    fixture.type(u"2"_s);
    QTest::qWait(kHandMs);
    auto *field = fixture.find<QLineEdit>("floatEdit");
    field->setFocus();
    QTRY_COMPARE_WITH_TIMEOUT(field->text(), u"140.00"_s, kPatienceMs);
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.desk().session().shift.has_value(), kPatienceMs);
    QCOMPARE(fixture.desk().session().shift->openingFloat.minor(), 14'000);
}

} // namespace shop

QTEST_MAIN(shop::TestOpenShift)
#include "tst_open_shift.moc"
