// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible_widgets.h"

#include "ui/widgets/accessible_parts.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/slip_tabs.h"
#include "ui/widgets/stepper.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

class AccessibleStepper final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleStepper(Stepper *stepper) : QAccessibleWidget(stepper, QAccessible::SpinBox)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return stepper()->value(); }
    void setCurrentValue(const QVariant &value) override
    {
        stepper()->setValue(value.toLongLong());
    }
    QVariant minimumValue() const override { return stepper()->minimum(); }
    QVariant maximumValue() const override { return stepper()->maximum(); }
    QVariant minimumStepSize() const override { return stepper()->step(); }
    QStringList actionNames() const override
    {
        return {increaseAction(), decreaseAction(), setFocusAction()};
    }
    void doAction(const QString &action) override
    {
        if (action == increaseAction())
            stepper()->setValue(stepper()->value() + stepper()->step());
        else if (action == decreaseAction())
            stepper()->setValue(stepper()->value() - stepper()->step());
        else
            QAccessibleWidget::doAction(action);
    }

private:
    Stepper *stepper() const { return static_cast<Stepper *>(widget()); }
};

// Pressing it is Enter in it.
class AccessibleSearchField final : public QAccessibleWidget
{
public:
    explicit AccessibleSearchField(SearchField *field)
        : QAccessibleWidget(field, QAccessible::Grouping)
    {}

    QString text(QAccessible::Text what) const override
    {
        const auto *field = static_cast<SearchField *>(widget());
        if (what == QAccessible::Name)
            return SearchField::tr("Take: %1").arg(field->lineEdit()->accessibleName());
        return QAccessibleWidget::text(what);
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction() && widget()->isEnabled())
            Q_EMIT static_cast<SearchField *>(widget())->submitted({});
    }
};

// A button that we paint. Qt's own action for one that stays down turns it over without a click, and nothing
// that a click does would happen: no page changes, no payment begins.
class AccessiblePaintedButton final : public QAccessibleWidget
{
public:
    explicit AccessiblePaintedButton(QAbstractButton *button) : QAccessibleWidget(button) {}

    // It may be asked for before the button knows what it will be.
    QAccessible::Role role() const override
    {
        if (!button()->isCheckable())
            return QAccessible::Button;
        const QButtonGroup *group = button()->group();
        const bool isOneOfMany = button()->autoExclusive() || (group && group->exclusive());
        return isOneOfMany ? QAccessible::RadioButton : QAccessible::CheckBox;
    }
    QString text(QAccessible::Text what) const override
    {
        const QString said = QAccessibleWidget::text(what);
        return said.isEmpty() && what == QAccessible::Name ? button()->text() : said;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        return state;
    }
    QStringList actionNames() const override
    {
        return widget()->isEnabled() ? QStringList{pressAction(), setFocusAction()} : QStringList();
    }
    void doAction(const QString &action) override
    {
        if (action == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    if (auto *stepper = qobject_cast<Stepper *>(object))
        return new AccessibleStepper(stepper);
    if (auto *field = qobject_cast<SearchField *>(object))
        return new AccessibleSearchField(field);
    if (auto *segment = qobject_cast<Segment *>(object))
        return makeAccessibleParts(segment, segment);
    if (auto *tabs = qobject_cast<SlipTabs *>(object))
        return makeAccessibleParts(tabs, tabs);
    const QMetaObject *above = object ? object->metaObject()->superClass() : nullptr;
    if (above == &QAbstractButton::staticMetaObject)
        return new AccessiblePaintedButton(static_cast<QAbstractButton *>(object));
    return nullptr;
}

} // namespace

void installAccessibleWidgets()
{
    QAccessible::installFactory(makeAccessible); // the same one twice is one
}

} // namespace shop
