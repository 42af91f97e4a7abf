// SPDX-License-Identifier: GPL-3.0-or-later
// Goods sold by weight, with the scale of the register and without one.
#include "tests/support/qtest_results.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_keys.h"
#include "ui/widgets/cart_line_roles.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatienceMs = 10'000;
const QString kCheese = u"4006381333931"_s;

} // namespace

class TestWeighing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSteadyWeightIsTakenFromTheScale();
    void whatIsTypedComesBeforeTheScale();
    void nothingIsTakenFromAScaleThatIsNotSteady_data();
    void nothingIsTakenFromAScaleThatIsNotSteady();
    void withoutAScaleTheWeightIsTyped();

private:
    // A shop whose register has a scale that shows so many grams; none: it has no scale.
    bool open(WindowFixture &fixture, std::optional<qint64> grams);
    bool scanCheese(WindowFixture &fixture);
    QString lineText(WindowFixture &fixture, int role);
};

bool TestWeighing::open(WindowFixture &fixture, std::optional<qint64> grams)
{
    const Done made = fixture.onDatabase([&](Shop &shop) -> Done {
        const FirstRun answers = answersFor(u"DE"_s, shop.ids());
        SHOP_TRY(setUpShop(shop, answers));
        ProductDraft cheese;
        cheese.name = u"Cheese"_s;
        cheese.unit = Unit::Kilogram;
        cheese.price = UnitPrice(249'000, answers.profile.rules.currency);
        cheese.barcodes = {{kCheese, Quantity::pieces(1)}};
        SHOP_TRY(shop.products().create(shop.systemCall(), shop.ids().mint<ProductId>(), cheese));
        if (!grams)
            return {};
        RegisterDevices devices;
        devices.scale.kind = ScaleSettings::Kind::Simulator;
        devices.scale.simulatedGrams = *grams;
        return shop.deviceSettings().saveDevices(shop.systemCall(), answers.registerId, devices);
    });
    return made && fixture.open() && fixture.signIn() && fixture.openShift(u"100"_s);
}

bool TestWeighing::scanCheese(WindowFixture &fixture)
{
    fixture.scan(kCheese);
    return QTest::qWaitFor(
        [&] {
            const auto *edit = fixture.find<QLineEdit>("weightEdit");
            return edit && edit->hasFocus();
        },
        kPatienceMs);
}

QString TestWeighing::lineText(WindowFixture &fixture, int role)
{
    const auto *lines = fixture.find<QAbstractItemView>("ticketLines");
    return lines ? lines->model()->index(0, 0).data(role).toString() : QString();
}

void TestWeighing::aSteadyWeightIsTakenFromTheScale()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, 1'250));
    QVERIFY(scanCheese(fixture));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.find<QLabel>("weighedState")->text(), u"Steady"_s,
                              kPatienceMs);
    QVERIFY(fixture.find<QLabel>("weighedText")->text().contains(u"1.25"_s));
    QVERIFY(fixture.find<QLabel>("weighedAmount")->text().contains(u"31.13"_s));
    fixture.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.ticketLines(), 1, kPatienceMs);
    QTRY_VERIFY(lineText(fixture, cart_role::Total).contains(u"31.13"_s));
}

void TestWeighing::whatIsTypedComesBeforeTheScale()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, 1'250));
    QVERIFY(scanCheese(fixture));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.find<QLabel>("weighedState")->text(), u"Steady"_s,
                              kPatienceMs);
    QVERIFY(fillIn(fixture.find<QLineEdit>("weightEdit"), u"0.5"_s));
    fixture.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.ticketLines(), 1, kPatienceMs);
    QTRY_VERIFY(lineText(fixture, cart_role::Total).contains(u"12.45"_s));
}

void TestWeighing::nothingIsTakenFromAScaleThatIsNotSteady_data()
{
    QTest::addColumn<int>("grams");
    QTest::addColumn<QString>("state");
    QTest::newRow("nothing on it") << 0 << u"Nothing lies on the scale"_s;
    QTest::newRow("below zero") << -40 << u"Below zero: tare the scale again"_s;
}

void TestWeighing::nothingIsTakenFromAScaleThatIsNotSteady()
{
    QFETCH(int, grams);
    QFETCH(QString, state);
    WindowFixture fixture;
    QVERIFY(open(fixture, grams));
    QVERIFY(scanCheese(fixture));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.find<QLabel>("weighedState")->text(), state, kPatienceMs);
    QVERIFY(!fixture.find<QWidget>("panelTakeButton")->isEnabled());
    fixture.press(Qt::Key_Return);
    QVERIFY(fixture.find<QWidget>("weighPanel"));
    QVERIFY(fillIn(fixture.find<QLineEdit>("weightEdit"), u"0.3"_s));
    fixture.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.ticketLines(), 1, kPatienceMs);
    QTRY_VERIFY(lineText(fixture, cart_role::Total).contains(u"7.47"_s));
}

void TestWeighing::withoutAScaleTheWeightIsTyped()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, {}));
    QVERIFY(scanCheese(fixture));
    QVERIFY(!fixture.find<QWidget>("weighedText")->isVisible());
    fixture.press(Qt::Key_Return);
    QTRY_COMPARE(fixture.find<QLineEdit>("weightEdit")->property("fieldState").toString(),
                 u"error"_s);
    QVERIFY(fillIn(fixture.find<QLineEdit>("weightEdit"), u"1.245"_s));
    fixture.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.ticketLines(), 1, kPatienceMs);
    QTRY_VERIFY(lineText(fixture, cart_role::Total).contains(u"31.00"_s));
}

QTEST_MAIN(TestWeighing)
#include "tst_weighing.moc"
