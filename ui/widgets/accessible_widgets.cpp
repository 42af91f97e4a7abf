// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible_widgets.h"

#include "ui/widgets/search_field.h"
#include "ui/widgets/stepper.h"

#include <QAccessibleWidget>
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

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    if (auto *stepper = qobject_cast<Stepper *>(object))
        return new AccessibleStepper(stepper);
    if (auto *field = qobject_cast<SearchField *>(object))
        return new AccessibleSearchField(field);
    return nullptr;
}

} // namespace

void installAccessibleWidgets()
{
    QAccessible::installFactory(makeAccessible); // the same one twice is one
}

} // namespace shop
