// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery_pages.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/money_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QApplication>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

namespace {

const QStringList pages = {u"components"_s, u"sell"_s, u"pay"_s, u"setup"_s};

} // namespace

class TestWidgets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void whatTakesTheKeyboardHasANameForScreenReaders_data();
    void whatTakesTheKeyboardHasANameForScreenReaders();
    void noLabelGuessesTheFormatOfItsText_data();
    void noLabelGuessesTheFormatOfItsText();
    void everyPageIsPaintedInEveryLook_data();
    void everyPageIsPaintedInEveryLook();
    void markupIsShownAsTyped();
    void theRingShowsAfterTheKeyboardAndNotAfterATap();
    void buttonsGrowWithTheTextScale();
    void undoOfAToastIsTakenOnce();
    void bannerHostShowsTheGravest();
    void fieldRowNamesItsEditorAndItsError();
    void moneyIsNeverCut();

private:
    ThemeHost m_host;
};

void TestWidgets::initTestCase()
{
    m_host.setReducedMotion(true);
    m_host.applyTo(*qApp);
}

void TestWidgets::cleanupTestCase()
{
    QApplication::setStyle(u"Fusion"_s); // the style must not outlive the host it asks
}

void TestWidgets::whatTakesTheKeyboardHasANameForScreenReaders_data()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : pages) {
        QTest::newRow(qPrintable(page)) << page;
    }
}

void TestWidgets::whatTakesTheKeyboardHasANameForScreenReaders()
{
    QFETCH(QString, page);
    const std::unique_ptr<QWidget> window(galleryPage(&m_host, page));
    window->show();
    int checked = 0;
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool button = qobject_cast<QAbstractButton *>(widget);
        const bool reached = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus;
        const bool part = qobject_cast<QScrollBar *>(widget) || widget->focusProxy() ||
                          widget->objectName().startsWith("qt_"_L1);
        if (part || (!reached && !(button && widget->isVisible()))) {
            continue;
        }
        // A switch without a text stands for one beside its label.
        if (qobject_cast<Switch *>(widget) || widget->inherits("QTableView")) {
            continue;
        }
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(face);
        const QString what = QString::fromLatin1(widget->metaObject()->className());
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(), qPrintable(what));
        ++checked;
    }
    QCOMPARE_GT(checked, 0);
}

void TestWidgets::noLabelGuessesTheFormatOfItsText_data()
{
    whatTakesTheKeyboardHasANameForScreenReaders_data();
}

void TestWidgets::noLabelGuessesTheFormatOfItsText()
{
    QFETCH(QString, page);
    const std::unique_ptr<QWidget> window(galleryPage(&m_host, page));
    const auto labels = window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
}

void TestWidgets::everyPageIsPaintedInEveryLook_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("scale");
    for (const QString &page : pages) {
        QTest::addRow("%s light", qPrintable(page)) << page << false << false << 100;
        QTest::addRow("%s dark mirrored", qPrintable(page)) << page << true << true << 100;
        QTest::addRow("%s large text", qPrintable(page)) << page << false << false << 130;
    }
}

void TestWidgets::everyPageIsPaintedInEveryLook()
{
    QFETCH(QString, page);
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    QFETCH(int, scale);
    m_host.setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
    m_host.setTextScale(scale);
    {
        const std::unique_ptr<QWidget> window(galleryPage(&m_host, page));
        window->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        window->show();
        const QImage image = window->grab().toImage();
        QVERIFY(!image.isNull());
        // The outer corner shows the ground of the theme, of the rail or of the top bar.
        const QColor corner = image.pixelColor(1, image.height() - 2);
        const Theme &theme = m_host.theme();
        QVERIFY(corner == theme.counter || corner == theme.rail || corner == theme.surface);
    }
    m_host.setMode(ThemeMode::Light);
    m_host.setTextScale(100);
}

void TestWidgets::markupIsShownAsTyped()
{
    PlainLabel label(&m_host, u"<b>x</b>"_s, TypeRole::Body);
    QCOMPARE_GE(label.sizeHint().width(), textWidth(typeFont(TypeRole::Body, 100), u"<b>x</b>"_s));
    Button button(u"Salt & pepper"_s);
    QCOMPARE(button.accessibleName(), u"Salt & pepper"_s);
    QVERIFY(button.shortcut().isEmpty());
}

void TestWidgets::theRingShowsAfterTheKeyboardAndNotAfterATap()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *first = new Button(u"First"_s);
    auto *second = new Button(u"Second"_s);
    layout->addWidget(first);
    layout->addWidget(second);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus(Qt::MouseFocusReason);
    QVERIFY(!keyboardFocus(first));
    QTest::keyClick(first, Qt::Key_Tab);
    QVERIFY(second->hasFocus());
    QVERIFY(keyboardFocus(second));
    auto *ring = window.findChild<QFocusFrame *>();
    QVERIFY(ring && ring->widget() == second);
    QCOMPARE(ring->geometry(), second->geometry().adjusted(-4, -4, 4, 4));
    QTest::mouseClick(second, Qt::LeftButton);
    QVERIFY(!keyboardFocus(second));
    QVERIFY(!ring->isVisible());
}

void TestWidgets::buttonsGrowWithTheTextScale()
{
    Button button(u"Save"_s);
    button.setSize(ButtonSize::Touch);
    QCOMPARE(button.sizeHint().height(), 44);
    button.setSize(ButtonSize::Dense);
    QCOMPARE(button.sizeHint().height(), 32);
    const int without = button.sizeHint().width();
    button.setKeyCap(u"F12"_s);
    QCOMPARE_GT(button.sizeHint().width(), without);
}

void TestWidgets::undoOfAToastIsTakenOnce()
{
    QWidget page;
    page.resize(800, 600);
    page.show();
    Toast toast(&m_host, &page);
    QSignalSpy undone(&toast, &Toast::undone);
    QSignalSpy gone(&toast, &Toast::gone);
    toast.showUndo(u"Line removed"_s, u"trash"_s);
    QVERIFY(toast.isVisible());
    QCOMPARE(toast.geometry().bottom(), 600 - 24 - 1);
    toast.showUndo(u"Another line removed"_s);
    QCOMPARE(gone.size(), 1);
    QTest::keyClick(&toast, Qt::Key_Return);
    QCOMPARE(undone.size(), 1);
    QVERIFY(!toast.isVisible());
    QCOMPARE(gone.size(), 1);
    toast.showMessage(u"Saved"_s);
    page.resize(900, 500);
    QCOMPARE(toast.geometry().bottom(), 500 - 24 - 1);
}

void TestWidgets::bannerHostShowsTheGravest()
{
    BannerHost banners(&m_host);
    QSignalSpy action(&banners, &BannerHost::actionClicked);
    QVERIFY(!banners.isVisibleTo(nullptr));
    banners.raiseBanner(u"shift"_s, {Tone::Info, {}, {}, u"No open shift"_s, {}, {}});
    banners.raiseBanner(
        u"printer"_s,
        {Tone::Danger, {}, {}, u"Out of paper"_s, {}, {{u"again"_s, u"Print again"_s}}});
    banners.raiseBanner(u"offline"_s, {Tone::Warning, {}, {}, u"Offline"_s, {}, {}});
    QCOMPARE(banners.shownId(), u"printer"_s);
    banners.findChild<Button *>()->click();
    QCOMPARE(action.size(), 1);
    QCOMPARE(action.first().first().toString(), u"printer"_s);
    banners.lowerBanner(u"printer"_s);
    QCOMPARE(banners.shownId(), u"offline"_s);
    BannerHost next(&m_host);
    next.takeOver(banners);
    QCOMPARE(next.shownId(), u"offline"_s);
    banners.lowerBanner(u"offline"_s);
    banners.lowerBanner(u"shift"_s);
    QVERIFY(!banners.isVisible());
}

void TestWidgets::fieldRowNamesItsEditorAndItsError()
{
    auto *edit = new QLineEdit;
    FieldRow row(&m_host, u"Postal code"_s, edit);
    QCOMPARE(edit->accessibleName(), u"Postal code"_s);
    row.setMessage(FieldMessage::Error, u"One character is missing"_s);
    QVERIFY(row.hasError());
    QCOMPARE(edit->accessibleDescription(), u"One character is missing"_s);
    QCOMPARE(edit->property("fieldState").toString(), u"error"_s);
    row.clearMessage();
    QVERIFY(!row.hasError());
    QVERIFY(edit->property("fieldState").toString().isEmpty());
}

void TestWidgets::moneyIsNeverCut()
{
    MoneyLabel label(&m_host, TypeRole::Money);
    label.setMeaning(u"Total"_s);
    label.setAmount(u"$1,234,567.89"_s);
    QCOMPARE(label.accessibleName(), u"Total $1,234,567.89"_s);
    label.resize(label.minimumSizeHint());
    const QImage image = label.grab().toImage();
    // The leading edge stays free: the figures became smaller instead of being cut there.
    const QRgb ground = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y) {
        QCOMPARE(image.pixel(0, y), ground);
    }
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
