// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accessible_window.h"

#include "ui/shell/main_window.h"

#include <QAccessibleWidget>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

class AccessibleWindow final : public QAccessibleWidget
{
public:
    explicit AccessibleWindow(MainWindow *window) : QAccessibleWidget(window, QAccessible::Window)
    {}

    int childCount() const override { return ground() ? 1 : QAccessibleWidget::childCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (QWidget *only = ground())
            return index == 0 ? QAccessible::queryAccessibleInterface(only) : nullptr;
        return QAccessibleWidget::child(index);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (const QWidget *only = ground())
            return child && child->object() == only ? 0 : -1;
        return QAccessibleWidget::indexOfChild(child);
    }

private:
    QWidget *ground() const
    {
        const auto all =
            widget()->findChildren<QWidget *>(panelGroundName(), Qt::FindDirectChildrenOnly);
        for (QWidget *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
};

class AccessiblePanel final : public QAccessibleWidget
{
public:
    explicit AccessiblePanel(QWidget *ground) : QAccessibleWidget(ground, QAccessible::Dialog) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.modal = true;
        return state;
    }
    QString text(QAccessible::Text what) const override
    {
        const QAccessibleInterface *panel = what == QAccessible::Name ? child(0) : nullptr;
        return panel ? panel->text(what) : QAccessibleWidget::text(what);
    }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    if (auto *window = qobject_cast<MainWindow *>(object))
        return new AccessibleWindow(window);
    if (object && object->isWidgetType() && object->objectName() == panelGroundName())
        return new AccessiblePanel(static_cast<QWidget *>(object));
    return nullptr;
}

} // namespace

QString panelGroundName()
{
    return u"panelGround"_s;
}

void installAccessibleWindow()
{
    QAccessible::installFactory(makeAccessible); // the same one twice is one
}

} // namespace shop
