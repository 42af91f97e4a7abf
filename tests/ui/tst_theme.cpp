// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/bidi.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/shop_style.h"
#include "ui/theme/theme_host.h"

#include <QApplication>
#include <QDir>
#include <QFontInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

namespace {

QJsonObject tokens()
{
    QFile file(u":/shopdesk/tokens.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

Theme themeNamed(const QString &name)
{
    return name == "dark"_L1 ? darkTheme() : lightTheme();
}

// "accentText" or "shelf.produce.edge".
QColor colourNamed(const Theme &theme, const QString &role)
{
    if (role.startsWith("shelf."_L1)) {
        const ShelfColours &shelf = theme.shelf(role.section(u'.', 1, 1));
        return role.endsWith(".edge"_L1) ? shelf.edge : shelf.tint;
    }
    for (const ColourRole &known : colourRoles()) {
        if (known.name == role) {
            return theme.*known.member;
        }
    }
    return {};
}

bool isEmpty(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 0) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoleOfTheTokensIsInTheTheme_data();
    void everyRoleOfTheTokensIsInTheTheme();
    void everyCategoryHasItsTwoColours();
    void contrastReachesWhatTheTokensPromise_data();
    void contrastReachesWhatTheTokensPromise();
    void everyTextColourIsMeasuredInBothThemes();
    void aBadColourIsFound();
    void highContrastLeavesNoQuietText();
    void paletteFollowsTheMapping_data();
    void paletteFollowsTheMapping();
    void changingTheModeChangesThePaletteOfTheApplication();
    void theThemeOfTheSystemIsFollowedWhileTheProgramRuns();
    void aChangeOfTheDesktopsPaletteLeavesOurs();
    void namesOfModesGoBothWays();
    void textScaleRaisesTextAndControlsTogether();
    void figuresAreTabular_data();
    void figuresAreTabular();
    void everyIconIsDrawnInTheColourAskedFor();
    void onlyDirectionalIconsAreMirrored();
    void unknownIconsDrawNothing();
    void everyDrawingIsBundled();
    void hostileNamesStayOnOneLineAndCannotTurnTheText_data();
    void hostileNamesStayOnOneLineAndCannotTurnTheText();
    void toolTipsShowMarkupAsTyped();
    void typingBeginsAtTheLeadingEdge_data();
    void typingBeginsAtTheLeadingEdge();
};

void TestTheme::everyRoleOfTheTokensIsInTheTheme_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
}

void TestTheme::everyRoleOfTheTokensIsInTheTheme()
{
    QFETCH(QString, name);
    const QJsonObject flat = tokens().value("color"_L1).toObject().value(name).toObject();
    const Theme theme = themeNamed(name);
    QVERIFY(!flat.isEmpty());
    QCOMPARE(qsizetype(colourRoles().size()), flat.size());
    for (auto role = flat.begin(); role != flat.end(); ++role) {
        const QString token = role.value().toString();
        QColor expected(token.left(7));
        if (token.size() == 9) {
            expected.setAlpha(token.mid(7).toInt(nullptr, 16));
        }
        QVERIFY2(colourNamed(theme, role.key()) == expected, qPrintable(role.key()));
    }
}

void TestTheme::everyCategoryHasItsTwoColours()
{
    for (const Theme &theme : {lightTheme(), darkTheme()}) {
        for (int i = 0; i < shelfCount; ++i) {
            const auto which = static_cast<Shelf>(i);
            QVERIFY(theme.shelf(which).edge.isValid());
            QVERIFY(theme.shelf(which).tint.isValid());
            QCOMPARE(shelfFromKey(shelfKey(which)), which);
        }
    }
    QCOMPARE(shelfFromKey(u"no such category"), Shelf::Home);
}

void TestTheme::contrastReachesWhatTheTokensPromise_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("foreground");
    QTest::addColumn<QString>("background");
    QTest::addColumn<int>("minimum"); // hundredths
    const QJsonArray pairs = tokens().value("contrast"_L1).toObject().value("pairs"_L1).toArray();
    for (const QJsonValue &value : pairs) {
        const QJsonObject pair = value.toObject();
        const QString theme = pair.value("theme"_L1).toString();
        const QString foreground = pair.value("foreground"_L1).toString();
        const QString background = pair.value("background"_L1).toString();
        const QString row = theme + u' ' + foreground + u" on "_s + background;
        QTest::newRow(qPrintable(row)) << theme << foreground << background
                                       << qRound(100 * pair.value("minimum"_L1).toDouble());
    }
}

void TestTheme::contrastReachesWhatTheTokensPromise()
{
    QFETCH(QString, theme);
    QFETCH(QString, foreground);
    QFETCH(QString, background);
    QFETCH(int, minimum);
    const Theme look = themeNamed(theme);
    QCOMPARE_GE(contrastHundredths(colourNamed(look, foreground), colourNamed(look, background)),
                minimum);
}

void TestTheme::everyTextColourIsMeasuredInBothThemes()
{
    const QJsonArray pairs = tokens().value("contrast"_L1).toObject().value("pairs"_L1).toArray();
    QSet<QString> measured;
    for (const QJsonValue &value : pairs) {
        const QJsonObject pair = value.toObject();
        if (pair.value("minimum"_L1).toDouble() >= 4.5)
            measured.insert(pair.value("theme"_L1).toString() + u' ' +
                            pair.value("foreground"_L1).toString());
        const Theme look = themeNamed(pair.value("theme"_L1).toString());
        QVERIFY2(colourNamed(look, pair.value("foreground"_L1).toString()).isValid(),
                 qPrintable(pair.value("foreground"_L1).toString()));
        QVERIFY2(colourNamed(look, pair.value("background"_L1).toString()).isValid(),
                 qPrintable(pair.value("background"_L1).toString()));
    }
    for (const QString &theme : {u"light"_s, u"dark"_s}) {
        for (const QString &role :
             {u"text"_s, u"text2"_s, u"text3"_s, u"accentText"_s, u"onAccent"_s, u"danger"_s,
              u"onDanger"_s, u"success"_s, u"warning"_s, u"info"_s, u"railText"_s,
              u"railTextActive"_s, u"onTooltip"_s, u"hitText"_s})
            QVERIFY2(measured.contains(theme + u' ' + role), qPrintable(theme + u' ' + role));
    }
}

// The measure itself: it finds what is too pale, and the limits of WCAG 2.2.
void TestTheme::aBadColourIsFound()
{
    Theme look = lightTheme();
    QCOMPARE_GE(contrastHundredths(look.text2, look.surface), 450);
    look.text2 = QColor(u"#9a9a9a"_s);
    QCOMPARE_LT(contrastHundredths(look.text2, look.surface), 450);
    QCOMPARE(contrastHundredths(Qt::black, Qt::white), 2100);
    QCOMPARE(contrastHundredths(Qt::white, Qt::white), 100);
    QCOMPARE_LT(contrastHundredths(QColor(u"#777777"_s), Qt::white), 450); // 4.48
    QCOMPARE_GE(contrastHundredths(QColor(u"#767676"_s), Qt::white), 450); // 4.54
}

void TestTheme::highContrastLeavesNoQuietText()
{
    const QJsonArray pairs = tokens().value("contrast"_L1).toObject().value("pairs"_L1).toArray();
    for (const QJsonValue &value : pairs) {
        const QJsonObject pair = value.toObject();
        const QString foreground = pair.value("foreground"_L1).toString();
        if (foreground.startsWith(u"shelf."_s)) // colour of an edge, beside its name
            continue;
        const Theme look = pair.value("theme"_L1) == "dark"_L1 ? darkTheme(true) : lightTheme(true);
        const int least = pair.value("minimum"_L1).toDouble() < 4.5 ? 450 : 700;
        const int reached =
            contrastHundredths(colourNamed(look, foreground),
                               colourNamed(look, pair.value("background"_L1).toString()));
        QVERIFY2(reached >= least, qPrintable(foreground));
    }
    for (const Theme &theme : {lightTheme(true), darkTheme(true)}) {
        QCOMPARE_GE(contrastHundredths(theme.text3, theme.surface), 700);
        QCOMPARE_GE(contrastHundredths(theme.line, theme.surface), 300);
        QCOMPARE_GE(contrastHundredths(theme.textDisabled, theme.surface), 300);
    }
}

void TestTheme::paletteFollowsTheMapping_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("active");
    QTest::addColumn<QString>("disabled");
    const auto row = [](const char *name, QPalette::ColorRole role, const QString &active,
                        const QString &disabled) {
        QTest::newRow(name) << static_cast<int>(role) << active << disabled;
    };
    row("Window", QPalette::Window, u"counter"_s, u"counter"_s);
    row("WindowText", QPalette::WindowText, u"text"_s, u"textDisabled"_s);
    row("Base", QPalette::Base, u"surface"_s, u"sunken"_s);
    row("AlternateBase", QPalette::AlternateBase, u"sunken"_s, u"sunken"_s);
    row("Text", QPalette::Text, u"text"_s, u"textDisabled"_s);
    row("PlaceholderText", QPalette::PlaceholderText, u"text3"_s, u"textDisabled"_s);
    row("Button", QPalette::Button, u"surface"_s, u"sunken"_s);
    row("ButtonText", QPalette::ButtonText, u"text"_s, u"textDisabled"_s);
    row("Highlight", QPalette::Highlight, u"selection"_s, u"hover"_s);
    row("HighlightedText", QPalette::HighlightedText, u"text"_s, u"textDisabled"_s);
    row("Link", QPalette::Link, u"accentText"_s, u"textDisabled"_s);
    row("LinkVisited", QPalette::LinkVisited, u"accentText"_s, u"textDisabled"_s);
    row("ToolTipBase", QPalette::ToolTipBase, u"tooltip"_s, u"tooltip"_s);
    row("ToolTipText", QPalette::ToolTipText, u"onTooltip"_s, u"onTooltip"_s);
    row("Light", QPalette::Light, u"surface"_s, u"surface"_s);
    row("Midlight", QPalette::Midlight, u"line"_s, u"line"_s);
    row("Mid", QPalette::Mid, u"lineStrong"_s, u"lineStrong"_s);
    row("Dark", QPalette::Dark, u"control"_s, u"control"_s);
    row("Shadow", QPalette::Shadow, u"text"_s, u"text"_s);
    row("BrightText", QPalette::BrightText, u"danger"_s, u"textDisabled"_s);
}

void TestTheme::paletteFollowsTheMapping()
{
    QFETCH(int, role);
    QFETCH(QString, active);
    QFETCH(QString, disabled);
    const auto which = static_cast<QPalette::ColorRole>(role);
    for (const Theme &theme : {lightTheme(), darkTheme()}) {
        const QPalette colours = palette(theme);
        QCOMPARE(colours.color(QPalette::Active, which), colourNamed(theme, active));
        QCOMPARE(colours.color(QPalette::Inactive, which), colourNamed(theme, active));
        QCOMPARE(colours.color(QPalette::Disabled, which), colourNamed(theme, disabled));
    }
}

void TestTheme::changingTheModeChangesThePaletteOfTheApplication()
{
    ThemeHost host;
    host.applyTo(*qApp);
    QPushButton button(u"Save"_s);
    QCOMPARE(button.palette().color(QPalette::Window), lightTheme().counter);
    int changes = 0;
    connect(&host, &ThemeHost::changed, this, [&changes] { ++changes; });
    host.setMode(ThemeMode::Dark);
    host.setMode(ThemeMode::Dark);
    QCOMPARE(changes, 1);
    QVERIFY(host.theme().dark);
    QTRY_COMPARE(button.palette().color(QPalette::Window), darkTheme().counter);
    QApplication::setStyle(u"Fusion"_s); // the style must not outlive the host it asks
}

void TestTheme::theThemeOfTheSystemIsFollowedWhileTheProgramRuns()
{
    ThemeHost host;
    host.applyTo(*qApp);
    host.setMode(ThemeMode::System);
    host.setSystemDark(false);
    QPushButton button(u"Save"_s);
    QCOMPARE(button.palette().color(QPalette::Window), lightTheme().counter);
    host.setSystemDark(true);
    QVERIFY(host.theme().dark);
    QTRY_COMPARE(button.palette().color(QPalette::Window), darkTheme().counter);
    host.setMode(ThemeMode::Light);
    host.setSystemDark(false);
    host.setSystemDark(true);
    QVERIFY(!host.theme().dark);
    QTRY_COMPARE(button.palette().color(QPalette::Window), lightTheme().counter);
    host.setMode(ThemeMode::System);
    QVERIFY(host.theme().dark);
    QApplication::setStyle(u"Fusion"_s);
}

// Qt sends ThemeChange to every window; the palette of the desktop is read, ours put back.
void TestTheme::aChangeOfTheDesktopsPaletteLeavesOurs()
{
    QApplication::setPalette(QPalette());
    const bool desktopIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    ThemeHost host;
    host.applyTo(*qApp);
    host.setMode(ThemeMode::System);
    int changes = 0;
    connect(&host, &ThemeHost::changed, this, [&changes] { ++changes; });
    QWidget window;
    QEvent told(QEvent::ThemeChange);
    QApplication::sendEvent(&window, &told);
    QApplication::sendEvent(&window, &told);
    QTRY_COMPARE(changes, 1);
    QCOMPARE(host.theme().dark, desktopIsDark);
    const Theme wanted = desktopIsDark ? darkTheme() : lightTheme();
    QCOMPARE(QApplication::palette().color(QPalette::Window), wanted.counter);
    QApplication::setStyle(u"Fusion"_s);
}

void TestTheme::namesOfModesGoBothWays()
{
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark, ThemeMode::System})
        QCOMPARE(themeModeFromName(themeModeName(mode)), mode);
    QVERIFY(!themeModeFromName(u"mauve"));
}

void TestTheme::textScaleRaisesTextAndControlsTogether()
{
    ThemeHost host;
    const int before = typeFont(TypeRole::Body, host.theme()).pixelSize();
    QCOMPARE(before, 13);
    QCOMPARE(host.theme().px(40), 40);
    host.setTextScale(130);
    QCOMPARE(typeFont(TypeRole::Body, host.theme()).pixelSize(), 17);
    QCOMPARE(host.theme().px(40), 52);
    host.setTextScale(900);
    QCOMPARE(host.theme().textScale, 150);
}

void TestTheme::figuresAreTabular_data()
{
    QTest::addColumn<int>("role");
    QTest::newRow("body") << int(TypeRole::Body);
    QTest::newRow("names") << int(TypeRole::Medium);
    QTest::newRow("totals of lines") << int(TypeRole::RowTotal);
    QTest::newRow("total of the sale") << int(TypeRole::Money);
    QTest::newRow("change to give") << int(TypeRole::Hero);
    QTest::newRow("till paper") << int(TypeRole::Mono);
}

void TestTheme::figuresAreTabular()
{
    QFETCH(int, role);
    loadFonts();
    const QFont face = typeFont(static_cast<TypeRole>(role), 100);
    const bool mono = role == int(TypeRole::Mono);
    QVERIFY(mono || QFontInfo(face).family().startsWith("Shopdesk"_L1));
    const QFontMetricsF metrics(face);
    const qreal eights = metrics.horizontalAdvance(u"88888888"_s);
    for (const QString &figures : {u"11111111"_s, u"47147147"_s.first(8), u"01234567"_s}) {
        QCOMPARE(metrics.horizontalAdvance(figures), eights);
    }
}

void TestTheme::everyIconIsDrawnInTheColourAskedFor()
{
    const QColor wanted(0x12, 0x34, 0x56);
    const QStringList files = QDir(u":/shopdesk/icons"_s).entryList();
    QCOMPARE_GE(files.size(), 89);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        const QPixmap pixmap = iconPixmap(name, wanted, 24, 1.0);
        QVERIFY2(!isEmpty(pixmap), qPrintable(name));
        if (name.startsWith("app-icon"_L1)) {
            continue;
        }
        const QImage image = pixmap.toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor dot = image.pixelColor(x, y);
                if (dot.alpha() == 255) {
                    QVERIFY2(dot.rgb() == wanted.rgb(), qPrintable(name));
                }
            }
        }
    }
}

void TestTheme::onlyDirectionalIconsAreMirrored()
{
    const auto mirrors = [](QStringView name) {
        return iconPixmap(name, Qt::black, 24, 1.0, Qt::RightToLeft).toImage() !=
               iconPixmap(name, Qt::black, 24, 1.0, Qt::LeftToRight).toImage();
    };
    for (const QStringView name :
         {u"arrow-left", u"arrow-right", u"chevron-left", u"chevron-right", u"undo", u"log-out",
          u"backspace", u"enter", u"truck", u"list"}) {
        QVERIFY2(mirrors(name), qPrintable(name.toString()));
    }
    for (const QStringView name : {u"search", u"check", u"cart", u"note", u"refund", u"percent"}) {
        QVERIFY2(!mirrors(name), qPrintable(name.toString()));
    }
}

void TestTheme::unknownIconsDrawNothing()
{
    QVERIFY(iconPixmap(u"no such icon", Qt::black, 24, 1.0).isNull());
    QVERIFY(productArt(u"../icons/cart", 24, 1.0).isNull());
}

void TestTheme::everyDrawingIsBundled()
{
    const QStringList files = QDir(u":/shopdesk/product-art"_s).entryList();
    QCOMPARE(files.size(), 36);
    for (const QString &file : files) {
        QVERIFY2(!isEmpty(productArt(file.chopped(4), 64, 2.0)), qPrintable(file));
    }
    QVERIFY(!applicationIcon().isNull());
}

void TestTheme::hostileNamesStayOnOneLineAndCannotTurnTheText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Bread & butter"_s << u"Bread & butter"_s;
    QTest::newRow("markup") << u"<img src=x>"_s << u"<img src=x>"_s;
    QTest::newRow("override") << QString(u"a"_s + QChar(0x202E) + u"b"_s)
                              << QString(u"a"_s + QChar(0xFFFD) + u"b"_s);
    QTest::newRow("isolate") << QString(QChar(0x2067) + u"x"_s) << QString(QChar(0xFFFD) + u"x"_s);
    QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u"b"_s)
                         << QString(u"a"_s + QChar(0xFFFD) + u"b"_s);
    QTest::newRow("drawer kick") << QString(QChar(0x1B) + u"p"_s)
                                 << QString(QChar(0xFFFD) + u"p"_s);
    QTest::newRow("lines") << u"a\r\nb\nc"_s << u"a\u2424b\u2424c"_s;
    QTest::newRow("paragraph separator") << u"a\u2029b"_s << u"a\u2424b"_s;
    QTest::newRow("emoji") << u"🍞 loaf"_s << u"🍞 loaf"_s;
    QTest::newRow("half an emoji") << QString(QChar(0xD83C)) << QString(QChar(0xFFFD));
    QTest::newRow("arabic") << u"خبز"_s << u"خبز"_s;
    QTest::newRow("formula") << u"=1+1"_s << u"=1+1"_s;
    QTest::newRow("a megabyte") << QString(1 << 20, u'x') << QString(QString(400, u'x') + u'…');
}

void TestTheme::hostileNamesStayOnOneLineAndCannotTurnTheText()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    QCOMPARE(displayName(typed), shown);
}

void TestTheme::toolTipsShowMarkupAsTyped()
{
    QVERIFY(!plainToolTip(u"<img src=x>"_s).contains(u"<img"_s));
    QVERIFY(plainToolTip({}).isEmpty());
    QCOMPARE(isolated(u"$1"_s), u"\u2066$1\u2069"_s);
}

void TestTheme::typingBeginsAtTheLeadingEdge_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("atTheRight");
    QTest::newRow("left to right, empty") << Qt::LeftToRight << QString() << false;
    QTest::newRow("left to right, Latin") << Qt::LeftToRight << u"ab"_s << false;
    QTest::newRow("right to left, empty") << Qt::RightToLeft << QString() << true;
    QTest::newRow("right to left, Latin") << Qt::RightToLeft << u"ab"_s << true;
    QTest::newRow("right to left, Arabic") << Qt::RightToLeft << u"\u0634\u0627"_s << true;
}

void TestTheme::typingBeginsAtTheLeadingEdge()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QString, text);
    const ThemeHost host;
    ShopStyle style(&host);
    QLineEdit edit;
    edit.setStyle(&style);
    edit.setLayoutDirection(direction);
    edit.resize(400, 40);
    edit.show();
    edit.setText(text);
    edit.grab(); // QLineEdit places its text when it is painted
    const int caret = edit.inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x();
    QTEST(caret > edit.width() / 2, "atTheRight");
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
