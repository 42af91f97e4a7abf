// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme_host.h"
#include "ui/widgets/accessible_widgets.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip_bar.h"
#include "ui/widgets/num_pad.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/slip_tabs.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/tiles.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

namespace {

QList<NumKey *> keysOf(const NumPad &pad)
{
    return pad.findChildren<NumKey *>();
}

NumKey *keyAt(const NumPad &pad, const QString &text)
{
    for (NumKey *key : keysOf(pad)) {
        if (key->text() == text) {
            return key;
        }
    }
    return nullptr;
}

void showWide(QWidget &widget, int width, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    widget.setLayoutDirection(direction);
    widget.resize(width, widget.sizeHint().height());
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

bool pressed(QAccessibleInterface *face)
{
    QAccessibleActionInterface *action = face ? face->actionInterface() : nullptr;
    if (!action || action->actionNames().isEmpty())
        return false;
    action->doAction(action->actionNames().first()); // as AT-SPI's DoAction(0)
    return true;
}

} // namespace

class TestWidgetsInput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void stepperKeysStepAndStayInRange();
    void stepperTypesAValue();
    void stepperSidesMirror();
    void numPadOrders_data();
    void numPadOrders();
    void numPadSendsKeysToItsTarget();
    void amountFieldHandsOnItsFigures();
    void escapeOfTheSearchFieldGoesOneStepAtATime();
    void searchFieldReportsKeysItDoesNotUse();
    void searchFieldTellsMinusFromAMinusNumber();
    void whatStaysDownIsClickedByAssistivePrograms();
    void paintedChoicesArePressedByAssistivePrograms();
    void refusalGoesWithTheNextKey();
    void chipsShowWholeChipsAndTheChosenOne();
    void chipsStartAtTheLeadingEdge();
    void segmentArrowsFollowTheDirection();
    void railEmitsOnlyWhatAPersonChose();
    void slipTabsStartAtTheLeadingEdge();
    void slipTabsHideWhatDoesNotFit();

private:
    ThemeHost m_host;
};

void TestWidgetsInput::initTestCase()
{
    m_host.setReducedMotion(true);
    m_host.applyTo(*qApp);
}

void TestWidgetsInput::cleanupTestCase()
{
    QApplication::setStyle(u"Fusion"_s); // the style must not outlive the host it asks
}

void TestWidgetsInput::stepperKeysStepAndStayInRange()
{
    Stepper stepper(&m_host);
    stepper.setRange(1, 15);
    stepper.setValue(2);
    QSignalSpy changed(&stepper, &Stepper::valueChanged);
    QTest::keyClick(&stepper, Qt::Key_Plus);
    QTest::keyClick(&stepper, Qt::Key_Up);
    QCOMPARE(stepper.value(), 4);
    QTest::keyClick(&stepper, Qt::Key_Minus);
    QTest::keyClick(&stepper, Qt::Key_Down);
    QTest::keyClick(&stepper, Qt::Key_Down);
    QTest::keyClick(&stepper, Qt::Key_Down);
    QCOMPARE(stepper.value(), 1);
    QTest::keyClick(&stepper, Qt::Key_PageUp);
    QTest::keyClick(&stepper, Qt::Key_PageUp);
    QCOMPARE(stepper.value(), 15);
    QCOMPARE(changed.size(), 7);
    QCOMPARE(stepper.accessibleDescription(), u"15"_s);
}

void TestWidgetsInput::stepperTypesAValue()
{
    Stepper stepper(&m_host);
    stepper.setRange(0, 99);
    showWide(stepper, stepper.sizeHint().width());
    stepper.setFocus();
    QTest::keyClick(&stepper, Qt::Key_2);
    auto *edit = stepper.findChild<QLineEdit *>();
    QVERIFY(edit->isVisible());
    QTest::keyClick(edit, Qt::Key_7);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(stepper.value(), 27);
    QTest::keyClick(&stepper, Qt::Key_9);
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(stepper.value(), 27);
    QTest::keyClick(&stepper, Qt::Key_9);
    edit->setText(u"12x"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(stepper.value(), 27);
}

void TestWidgetsInput::stepperSidesMirror()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        Stepper stepper(&m_host);
        stepper.setValue(5);
        showWide(stepper, stepper.sizeHint().width(), direction);
        const QPoint right(stepper.width() - 10, stepper.height() / 2);
        QTest::mouseClick(&stepper, Qt::LeftButton, {}, right);
        QCOMPARE(stepper.value(), direction == Qt::LeftToRight ? 6 : 4);
    }
}

void TestWidgetsInput::numPadOrders_data()
{
    QTest::addColumn<bool>("telephone");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<QString>("topLeft");
    QTest::newRow("money") << false << false << u"7"_s;
    QTest::newRow("PIN") << true << false << u"1"_s;
    QTest::newRow("money, right-to-left") << false << true << u"7"_s;
    QTest::newRow("PIN, right-to-left") << true << true << u"1"_s;
}

void TestWidgetsInput::numPadOrders()
{
    QFETCH(bool, telephone);
    QFETCH(bool, mirrored);
    QFETCH(QString, topLeft);
    QWidget window;
    window.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    auto *layout = new QVBoxLayout(&window);
    auto *pad = new NumPad(&m_host, telephone ? NumPadOrder::Telephone : NumPadOrder::Calculator);
    layout->addWidget(pad);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const NumKey *corner = nullptr;
    for (const NumKey *key : keysOf(*pad)) {
        if (!corner || key->x() + key->y() < corner->x() + corner->y()) {
            corner = key;
        }
        QCOMPARE(key->focusPolicy(), Qt::NoFocus);
    }
    QCOMPARE(corner->text(), topLeft);
    QCOMPARE_LT(keyAt(*pad, u"4"_s)->x(), keyAt(*pad, u"6"_s)->x());
}

void TestWidgetsInput::numPadSendsKeysToItsTarget()
{
    QLineEdit field;
    NumPad pad(&m_host, NumPadOrder::Calculator, NumPadSize::Tall, NumPadExtra::DoubleZero);
    pad.setTarget(&field);
    QSignalSpy tapped(&pad, &NumPad::keyTapped);
    keyAt(pad, u"7"_s)->click();
    keyAt(pad, u"00"_s)->click();
    QCOMPARE(field.text(), u"700"_s);
    for (NumKey *key : keysOf(pad)) {
        if (key->key() == Qt::Key_Backspace) {
            key->click();
        }
    }
    QCOMPARE(field.text(), u"70"_s);
    QCOMPARE(tapped.size(), 3);
    QCOMPARE(tapped.last().first().toInt(), int(Qt::Key_Backspace));
}

void TestWidgetsInput::amountFieldHandsOnItsFigures()
{
    AmountField field(&m_host);
    QSignalSpy typed(&field, &AmountField::keyTyped);
    QTest::keyClicks(&field, u"4.5"_s);
    QTest::keyClick(&field, Qt::Key_Backspace);
    QTest::keyClick(&field, Qt::Key_F12);
    QTest::keyClick(&field, Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(typed.size(), 4);
    QCOMPARE(typed.first().at(1).toString(), u"4"_s);
}

void TestWidgetsInput::escapeOfTheSearchFieldGoesOneStepAtATime()
{
    SearchField field(&m_host);
    QSignalSpy escaped(&field, &SearchField::escaped);
    QSignalSpy prefixCleared(&field, &SearchField::prefixCleared);
    QSignalSpy edited(&field, &SearchField::textEdited);
    field.setPrefix(u"3 ×"_s);
    QTest::keyClicks(field.lineEdit(), u"dark"_s);
    field.lineEdit()->setText(u"dark"_s);
    field.setError(u"4006381333931"_s, u"is not in the catalogue"_s);
    QTest::keyClicks(field.lineEdit(), u"d"_s);
    QVERIFY(!field.hasError());
    field.setError(u"1"_s, u"is not in the catalogue"_s);
    QTest::keyClick(field.lineEdit(), Qt::Key_Escape);
    QVERIFY(!field.hasError());
    field.setText(u"dark"_s);
    QTest::keyClick(field.lineEdit(), Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QCOMPARE(edited.last().first().toString(), QString());
    QCOMPARE(field.prefix(), u"3 ×"_s);
    QTest::keyClick(field.lineEdit(), Qt::Key_Escape);
    QVERIFY(field.prefix().isEmpty());
    QCOMPARE(prefixCleared.size(), 1);
    QCOMPARE(escaped.size(), 0);
    QTest::keyClick(field.lineEdit(), Qt::Key_Escape);
    QCOMPARE(escaped.size(), 1);
}

void TestWidgetsInput::searchFieldReportsKeysItDoesNotUse()
{
    SearchField field(&m_host);
    QSignalSpy navigated(&field, &SearchField::navigated);
    QSignalSpy submitted(&field, &SearchField::submitted);
    QTest::keyClick(field.lineEdit(), Qt::Key_Down);
    QTest::keyClick(field.lineEdit(), Qt::Key_Delete);
    QTest::keyClick(field.lineEdit(), Qt::Key_Plus);
    QCOMPARE(navigated.size(), 3);
    QTest::keyClicks(field.lineEdit(), u"a+b"_s);
    QCOMPARE(field.text(), u"a+b"_s);
    QCOMPARE(navigated.size(), 3);
    QTest::keyClick(field.lineEdit(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted.first().first().value<Qt::KeyboardModifiers>(),
             Qt::KeyboardModifiers(Qt::ShiftModifier));
}

void TestWidgetsInput::searchFieldTellsMinusFromAMinusNumber()
{
    SearchField field(&m_host);
    QSignalSpy navigated(&field, &SearchField::navigated);
    QTest::keyClick(field.lineEdit(), Qt::Key_Minus, Qt::KeypadModifier);
    QCOMPARE(navigated.size(), 1);
    QTest::keyClicks(field.lineEdit(), u"-1*"_s);
    QCOMPARE(field.text(), u"-1*"_s);
    field.clear();
    QTest::keyClicks(field.lineEdit(), u"-"_s);
    QTRY_COMPARE(navigated.size(), 2);
    QVERIFY(field.text().isEmpty());
}

void TestWidgetsInput::refusalGoesWithTheNextKey()
{
    SearchField field(&m_host);
    showWide(field, 600);
    QSignalSpy action(&field, &SearchField::actionClicked);
    field.setError(u"4006381333931"_s, u"is not in the catalogue"_s, u"Add product"_s);
    QVERIFY(field.lineEdit()->accessibleDescription().contains(u"4006381333931"_s));
    Button *add = nullptr;
    for (Button *button : field.findChildren<Button *>()) {
        if (button->accessibleName() == "Add product"_L1) {
            add = button;
        }
    }
    QVERIFY(add && add->isVisible());
    add->click();
    QCOMPARE(action.size(), 1);
    QTest::keyClicks(field.lineEdit(), u"4"_s);
    QVERIFY(!field.hasError());
    QVERIFY(!add->isVisible());
    QCOMPARE(field.text(), u"4"_s);
}

namespace {

QList<Chip> manyChips()
{
    QList<Chip> chips;
    for (int i = 0; i < 20; ++i) {
        chips.append({QString::number(i), u"Category %1"_s.arg(i)});
    }
    return chips;
}

} // namespace

void TestWidgetsInput::chipsShowWholeChipsAndTheChosenOne()
{
    ChipBar bar(&m_host);
    bar.setChips(manyChips());
    showWide(bar, 600);
    bar.setCurrent(u"19"_s);
    int shown = 0;
    bool chosenShown = false;
    for (const ChipButton *chip : bar.findChildren<ChipButton *>()) {
        if (chip->isVisible()) {
            ++shown;
            QVERIFY(bar.rect().contains(chip->geometry()));
            QCOMPARE(chip->width(), chip->sizeHint().width());
            chosenShown = chosenShown || chip->id() == "19"_L1;
        }
    }
    QVERIFY(chosenShown);
    QCOMPARE_GT(shown, 2);
    QCOMPARE_LT(shown, 20);
}

void TestWidgetsInput::chipsStartAtTheLeadingEdge()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        ChipBar bar(&m_host);
        bar.setChips(manyChips());
        bar.setCurrent(u"0"_s);
        showWide(bar, 600, direction);
        const QRect first = bar.findChildren<ChipButton *>().first()->geometry();
        if (direction == Qt::LeftToRight) {
            QCOMPARE(first.x(), 0);
        } else {
            QCOMPARE(first.x() + first.width(), 600);
        }
        QSignalSpy chosen(&bar, &ChipBar::chosen);
        QTest::keyClick(bar.findChildren<ChipButton *>().first(),
                        direction == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left);
        QCOMPARE(bar.current(), u"1"_s);
        QCOMPARE(chosen.size(), 1);
    }
}

void TestWidgetsInput::segmentArrowsFollowTheDirection()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        Segment segment(&m_host);
        segment.setLayoutDirection(direction);
        segment.setItems({{u"d"_s, u"Day"_s}, {u"w"_s, u"Week"_s}, {u"m"_s, u"Month"_s}});
        segment.setCurrent(u"w"_s);
        QSignalSpy chosen(&segment, &Segment::chosen);
        QTest::keyClick(&segment, Qt::Key_Right);
        QCOMPARE(segment.current(), direction == Qt::LeftToRight ? u"m"_s : u"d"_s);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(!segment.accessibleName().isEmpty());
    }
}

void TestWidgetsInput::railEmitsOnlyWhatAPersonChose()
{
    Rail rail(&m_host);
    rail.setItems({{u"sell"_s, u"Sell"_s, u"cart"_s},
                   {u"orders"_s, u"Orders"_s, u"receipt"_s},
                   {u"settings"_s, u"Settings"_s, u"settings"_s, true}});
    QSignalSpy chosen(&rail, &Rail::chosen);
    rail.setCurrent(u"sell"_s);
    QCOMPARE(chosen.size(), 0);
    rail.resize(72, 600);
    rail.show();
    auto *orders = rail.findChild<RailButton *>(u"orders"_s);
    QTest::mouseClick(orders, Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(rail.current(), u"orders"_s);
    rail.setBadge(u"orders"_s, u"4"_s);
    QCOMPARE(orders->accessibleDescription(), u"4"_s);
    QCOMPARE_GT(rail.findChild<RailButton *>(u"settings"_s)->y(), 500);
}

void TestWidgetsInput::slipTabsStartAtTheLeadingEdge()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        SlipTabs tabs(&m_host);
        tabs.setTabs({{u"1"_s, u"Ticket 1"_s}, {u"2"_s, u"Okafor"_s, u"$31.20"_s}}, u"1"_s);
        showWide(tabs, 372, direction);
        const QRect front = tabs.frontTab();
        QCOMPARE(direction == Qt::LeftToRight ? front.x() : 372 - front.x() - front.width(), 8);
        QSignalSpy chosen(&tabs, &SlipTabs::chosen);
        QTest::keyClick(&tabs, direction == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left);
        QTest::keyClick(&tabs, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"2"_s);
    }
}

void TestWidgetsInput::slipTabsHideWhatDoesNotFit()
{
    SlipTabs tabs(&m_host);
    QList<SlipTab> many;
    for (int i = 0; i < 12; ++i) {
        many.append({QString::number(i), u"Ticket %1"_s.arg(i), u"$10.00"_s});
    }
    tabs.setTabs(many, u"0"_s);
    showWide(tabs, 372);
    QSignalSpy added(&tabs, &SlipTabs::addClicked);
    for (int x = 0; x < tabs.width(); x += 8) {
        if (added.isEmpty() && x > 300) {
            QTest::mouseClick(&tabs, Qt::LeftButton, {}, QPoint(x, 18));
        }
    }
    QCOMPARE(added.size(), 1);
}

// Qt turns such a button over by its own action, without the click that does something.
void TestWidgetsInput::whatStaysDownIsClickedByAssistivePrograms()
{
    installAccessibleWidgets();
    Rail rail(&m_host);
    rail.setItems({{u"sell"_s, u"Sell"_s, u"cart"_s}, {u"orders"_s, u"Orders"_s, u"receipt"_s}});
    rail.setCurrent(u"sell"_s);
    QSignalSpy chosen(&rail, &Rail::chosen);
    auto *orders = rail.findChild<RailButton *>(u"orders"_s);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(orders);
    QVERIFY(pressed(face));
    QCOMPARE(chosen.size(), 1);
    QVERIFY(face->state().checked);
    QCOMPARE(rail.current(), u"orders"_s);
}

void TestWidgetsInput::paintedChoicesArePressedByAssistivePrograms()
{
    installAccessibleWidgets();
    Segment segment(&m_host);
    segment.setItems({{u"d"_s, u"Day"_s}, {u"w"_s, {}, u"calendar"_s, u"Week"_s}});
    QSignalSpy chosen(&segment, &Segment::chosen);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&segment);
    QCOMPARE(face->childCount(), 2);
    QAccessibleInterface *week = face->child(1);
    QCOMPARE(week->text(QAccessible::Name), u"Week"_s);
    QCOMPARE(face->indexOfChild(week), 1);
    QVERIFY(!week->state().checked);
    QVERIFY(pressed(week));
    QVERIFY(week->state().checked);
    QVERIFY(!face->child(0)->state().checked);
    QCOMPARE(chosen.size(), 1);
    segment.setItems({{u"d"_s, u"Day"_s}});
    QVERIFY(!week->isValid());
    QCOMPARE(face->child(1), nullptr);

    SlipTabs tabs(&m_host);
    tabs.setTabs({{u"1"_s, u"Ticket 1"_s}, {u"2"_s, u"Okafor"_s, u"$31.20"_s}}, u"1"_s);
    showWide(tabs, 372);
    QSignalSpy opened(&tabs, &SlipTabs::chosen);
    QSignalSpy added(&tabs, &SlipTabs::addClicked);
    QAccessibleInterface *tickets = QAccessible::queryAccessibleInterface(&tabs);
    QCOMPARE(tickets->childCount(), 3); // the last makes a new one
    QVERIFY(tickets->child(0)->state().checked);
    QVERIFY(tickets->child(1)->rect().isValid());
    QVERIFY(pressed(tickets->child(1)));
    QCOMPARE(opened.first().first().toString(), u"2"_s);
    QVERIFY(pressed(tickets->child(2)));
    QCOMPARE(added.size(), 1);
}

QTEST_MAIN(TestWidgetsInput)
#include "tst_widgets_input.moc"
