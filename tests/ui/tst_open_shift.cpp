// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtest_results.h"
#include "tests/ui/window_fixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kHandMs = 100; // no hand is quicker at the mouse
constexpr int kPatienceMs = 20'000;

// A shift of the day before, closed with 150 left in the drawer of the 200 it began with.
Done closeOneShift(Shop &shop, const FirstRun &answers)
{
    const Call call = shop.systemCall();
    const ShiftId id = shop.ids().mint<ShiftId>();
    SHOP_TRY(shop.till().openShift(call, id, answers.registerId,
                                   Money(20'000, answers.profile.rules.currency),
                                   QDate(2026, 1, 1)));
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

// One of 100 and two of 20, by keys; the last digits are taken although no Enter follows them.
void TestOpenShift::theFloatIsCountedByNotesAndCoins()
{
    WindowFixture fixture;
    VERIFY_OK(fixture.onDatabase(
        [&](Shop &shop) { return setUpShop(shop, answersFor(u"CA-NS"_s, shop.ids())); }));
    QVERIFY(fixture.open());
    QVERIFY(fixture.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("countFloatButton"), kPatienceMs);
    fixture.find<QWidget>("countFloatButton")->setFocus();
    fixture.press(Qt::Key_Space);
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
