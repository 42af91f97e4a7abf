// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible_parts.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>
#include <QWindow>

namespace shop {

namespace {

class AccessiblePart final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessiblePart(QWidget *control, PaintedParts *parts, int index)
        : m_control(control), m_parts(parts), m_index(index)
    {}

    bool isValid() const override { return m_control && m_index < m_parts->parts().size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override
    {
        return m_control ? m_control->window()->windowHandle() : nullptr;
    }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_control);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Name ? part().name : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        const QRect place = part().rect;
        return m_control ? QRect(m_control->mapToGlobal(place.topLeft()), place.size()) : place;
    }
    QAccessible::Role role() const override { return QAccessible::RadioButton; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.invisible = state.invalid || !m_control->isVisible();
        state.disabled = state.invalid || !m_control->isEnabled();
        state.checkable = true;
        state.checked = part().chosen;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction() && isValid() && m_control->isEnabled())
            m_parts->press(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    PaintedPart part() const { return m_control ? m_parts->parts().value(m_index) : PaintedPart(); }

    QPointer<QWidget> m_control;
    PaintedParts *m_parts; // as long as the control is there
    int m_index;
};

class AccessibleParts final : public QAccessibleWidget
{
public:
    AccessibleParts(QWidget *control, PaintedParts *parts)
        : QAccessibleWidget(control, QAccessible::Grouping), m_parts(parts)
    {}
    ~AccessibleParts() override
    {
        for (const QAccessible::Id id : std::as_const(m_made))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(m_parts->parts().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_made.size() <= index) {
            m_made.append(QAccessible::registerAccessibleInterface(
                new AccessiblePart(widget(), m_parts, int(m_made.size()))));
        }
        return QAccessible::accessibleInterface(m_made[index]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < m_made.size(); ++i) {
            if (QAccessible::accessibleInterface(m_made[i]) == child)
                return i;
        }
        return -1;
    }

private:
    PaintedParts *m_parts;
    mutable QList<QAccessible::Id> m_made; // when they are asked for
};

} // namespace

QAccessibleInterface *makeAccessibleParts(QWidget *control, PaintedParts *parts)
{
    return new AccessibleParts(control, parts);
}

} // namespace shop
