// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtest_results.h"
#include "tests/ui/window_fixture.h"
#include "ui/sell/sell_page.h"
#include "ui/shell/program_language.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

class TestSignInFoot final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLookIsChosenAtTheFoot();
    void theLanguagesThereAreAreOffered();
    void theWindowIsDrawnAnewWithoutLosingTheShop();
    void aLocaleIsServedByTheNearestLanguage_data();
    void aLocaleIsServedByTheNearestLanguage();

private:
    static QMenu *openMenu(WindowFixture &fixture, const char *button, const char *menu);
};

QMenu *TestSignInFoot::openMenu(WindowFixture &fixture, const char *button, const char *menu)
{
    fixture.find<QPushButton>(button)->click();
    return fixture.find<QMenu>(menu);
}

void TestSignInFoot::theLookIsChosenAtTheFoot()
{
    WindowFixture fixture;
    VERIFY_OK(fixture.onDatabase([](Shop &shop) { return setUpDemoShop(shop); }));
    QVERIFY(fixture.open());
    ThemeHost &theme = fixture.desk().theme();
    QSignalSpy chosen(&theme, &ThemeHost::modeChanged);
    QMenu *menu = openMenu(fixture, "lookButton", "lookMenu");
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 4); // light, dark, high contrast, as the system
    menu->actions().at(1)->trigger();
    QVERIFY(theme.theme().dark);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(fixture.find<QPushButton>("lookButton")->text(), u"Dark"_s);
    menu->close();
    QTRY_VERIFY(!fixture.find<QMenu>("lookMenu"));
    menu = openMenu(fixture, "lookButton", "lookMenu");
    QVERIFY(menu->actions().at(1)->isChecked());
    menu->actions().constLast()->trigger();
    QCOMPARE(theme.mode(), ThemeMode::System);
    menu->close();
}

void TestSignInFoot::theLanguagesThereAreAreOffered()
{
    WindowFixture fixture;
    VERIFY_OK(fixture.onDatabase([](Shop &shop) { return setUpDemoShop(shop); }));
    QVERIFY(fixture.open());
    auto *page = fixture.find<SignInPage>("");
    QVERIFY(page);
    QSignalSpy chosen(page, &SignInPage::languageChosen);
    QMenu *menu = openMenu(fixture, "languageButton", "languageMenu");
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), programLanguages().size());
    QVERIFY(menu->actions().first()->isChecked());
    menu->actions().first()->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"en"_s);
    menu->close();
}

void TestSignInFoot::theWindowIsDrawnAnewWithoutLosingTheShop()
{
    WindowFixture fixture;
    VERIFY_OK(fixture.onDatabase([](Shop &shop) { return setUpDemoShop(shop); }));
    QVERIFY(fixture.open());
    QPointer<QWidget> before = fixture.window()->centralWidget();
    fixture.window()->rebuild(new SignInPage(fixture.desk(), {}));
    fixture.window()->addPage(u"sell"_s, u"Verkauf"_s, u"cart"_s,
                              [&] { return new SellPage(fixture.desk()); });
    fixture.window()->showSignIn();
    QTRY_VERIFY(!before);
    QTRY_VERIFY(fixture.find<QWidget>("staffTile0"));
    fixture.type(u"N"_s);
    fixture.type(u"2580"_s);
    QTRY_VERIFY(fixture.window()->currentPage());
}

void TestSignInFoot::aLocaleIsServedByTheNearestLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s << u"en"_s;
    QTest::newRow("of Canada") << u"en_CA"_s << u"en"_s;
    QTest::newRow("written with a hyphen") << u"en-GB"_s << u"en"_s;
    QTest::newRow("one that is not there") << u"tlh"_s << u"en"_s;
    QTest::newRow("none") << QString() << u"en"_s;
}

void TestSignInFoot::aLocaleIsServedByTheNearestLanguage()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, language);
    QCOMPARE(programLanguageFor(locale), language);
    QVERIFY(programLanguages().contains(language));
    QVERIFY(!languageName(language).isEmpty());
}

} // namespace shop

QTEST_MAIN(shop::TestSignInFoot)
#include "tst_sign_in_foot.moc"
