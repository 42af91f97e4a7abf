// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop_fixture.h"
#include "tests/support/qtest_results.h"
#include "tests/ui/candle_shop.h"
#include "tests/ui/window_keys.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/desk.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPatienceMs = 20'000;

Done setUpCandleShop(Shop &shop)
{
    const FirstRun answers = answersFor(u"CA-NS"_s, shop.ids());
    SHOP_TRY(setUpShop(shop, answers));
    return addCandle(shop);
}

bool isDark()
{
    return QApplication::palette().window().color().lightness() < 128;
}

} // namespace

// How the program looks, as it is put together: chosen in the settings, and still so the next time.
class TestLook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lookAndSizeChosenInTheSettingsHoldAtOnceAndTheNextTime();
    void aLanguageChosenInTheSettingsKeepsTheTicket();
    void noLanguageIsChosenWhileAPaymentIsUnderWay();

private:
    bool signIn(DesktopFixture &desktop);
    // The field of the section, which comes to the front.
    QComboBox *openLook(DesktopFixture &desktop, const char *field);
    void choose(DesktopFixture &desktop, QComboBox *box, int index);
};

bool TestLook::signIn(DesktopFixture &desktop)
{
    if (!desktop.start() || !desktop.shown("staffTile0"))
        return false;
    typeKeys(desktop.window(), u"O"_s);
    typeKeys(desktop.window(), kOwnersPin);
    return desktop.shown("sellPage") != nullptr;
}

QComboBox *TestLook::openLook(DesktopFixture &desktop, const char *field)
{
    if (desktop.find<QWidget>("openShiftPanel"))
        pressKey(desktop.window(), Qt::Key_Escape);
    desktop.window()->showPage(u"settings"_s);
    qobject_cast<SettingsPage *>(desktop.window()->currentPage())->showSection(u"look"_s);
    return qobject_cast<QComboBox *>(desktop.shown(field));
}

void TestLook::choose(DesktopFixture &desktop, QComboBox *box, int index)
{
    QVERIFY(box);
    box->setFocus();
    pressKey(desktop.window(), Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        pressKey(desktop.window(), Qt::Key_Down);
    QCOMPARE(box->currentIndex(), index);
}

void TestLook::lookAndSizeChosenInTheSettingsHoldAtOnceAndTheNextTime()
{
    DesktopFixture desktop;
    VERIFY_OK(desktop.onDatabase(setUpCandleShop));
    QVERIFY(signIn(desktop));
    choose(desktop, openLook(desktop, "lookEdit"), 0);
    QVERIFY(!isDark());
    const int before = QApplication::font().pixelSize();
    choose(desktop, openLook(desktop, "lookEdit"), 1);
    QVERIFY(isDark());
    choose(desktop, openLook(desktop, "textSizeEdit"), 2);
    QVERIFY(QApplication::font().pixelSize() > before);
    desktop.close();

    QVERIFY(signIn(desktop));
    QVERIFY(isDark());
    QVERIFY(QApplication::font().pixelSize() > before);
    QCOMPARE(openLook(desktop, "lookEdit")->currentIndex(), 1);
    QCOMPARE(openLook(desktop, "textSizeEdit")->currentIndex(), 2);
}

void TestLook::aLanguageChosenInTheSettingsKeepsTheTicket()
{
    DesktopFixture desktop;
    VERIFY_OK(desktop.onDatabase(setUpCandleShop));
    QVERIFY(signIn(desktop));
    pressKey(desktop.window(), Qt::Key_Escape); // no shift as yet
    scanCode(desktop.window(), kCandle);
    const auto lines = [&] {
        qsizetype count = 0;
        const Done read = desktop.onDatabase([&](Shop &shop) -> Done {
            SHOP_TRY_VALUE(registers, shop.till().registers(shop.systemCall()));
            SHOP_TRY_VALUE(carts, shop.carts().carts(shop.systemCall(), registers.first().id));
            count = carts.isEmpty() ? 0 : carts.first().lines.size();
            return {};
        });
        return read ? count : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(lines(), 1, kPatienceMs);
    QPointer<QComboBox> language = openLook(desktop, "languageEdit");
    QVERIFY(language);
    Q_EMIT language->activated(0);
    QTRY_VERIFY(!language); // drawn anew
    QVERIFY(desktop.shown("languageEdit")); // and the same section in front
    desktop.window()->showPage(u"sell"_s);
    auto *ticket = desktop.find<QAbstractItemView>("ticketLines");
    QTRY_COMPARE_WITH_TIMEOUT(ticket->model()->rowCount(), 1, kPatienceMs);
}

void TestLook::noLanguageIsChosenWhileAPaymentIsUnderWay()
{
    DesktopFixture desktop;
    VERIFY_OK(desktop.onDatabase(setUpCandleShop));
    QVERIFY(signIn(desktop));
    QVERIFY(fillIn(qobject_cast<QLineEdit *>(desktop.shown("floatEdit")), u"100"_s));
    pressKey(desktop.window(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!desktop.find<QWidget>("floatEdit"), kPatienceMs);
    scanCode(desktop.window(), kCandle);
    pressKey(desktop.window(), Qt::Key_F12);
    QVERIFY(desktop.shown("paymentPage"));
    typeKeys(desktop.window(), u"500"_s);
    QTRY_VERIFY(desktop.find<QWidget>("amountField")->accessibleDescription().contains(u"5.00"_s));
    pressKey(desktop.window(), Qt::Key_Return);
    QVERIFY(desktop.shown("takeBackButton0")); // five of what is due
    QPointer<QComboBox> language = openLook(desktop, "languageEdit");
    QVERIFY(language);
    Q_EMIT language->activated(0);
    QVERIFY(desktop.shown("questionPanel"));
    QVERIFY(language);
    pressKey(desktop.window(), Qt::Key_Return);
    desktop.window()->showPage(u"sell"_s);
    QVERIFY(desktop.shown("takeBackButton0"));
}

} // namespace shop

QTEST_MAIN(shop::TestLook)
#include "tst_look.moc"
