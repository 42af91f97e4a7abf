// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focus_ring.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QStyle>

namespace shop {

namespace {

constexpr char byKeyboard[] = "shopKeyboardFocus";

bool isKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

bool wantsRing(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) && !widget->property("ownFocus").toBool();
}

} // namespace

FocusRing::~FocusRing()
{
    delete m_frame;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::FocusIn && type != QEvent::FocusOut && type != QEvent::MouseButtonPress) {
        return false;
    }
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget) {
        return false;
    }
    if (type == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // Coming back from another window keeps what was.
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            widget->setProperty(byKeyboard, isKeyboard(reason));
        }
        if (widget->property(byKeyboard).toBool() && wantsRing(widget)) {
            show(widget);
        }
    } else {
        if (type == QEvent::MouseButtonPress && widget->property(byKeyboard).toBool()) {
            widget->setProperty(byKeyboard, false);
            widget->update();
        }
        hide();
    }
    return false;
}

void FocusRing::show(QWidget *widget)
{
    if (!m_frame) {
        m_frame = new QFocusFrame;
    }
    m_frame->setWidget(widget);
}

void FocusRing::hide()
{
    if (m_frame && m_frame->widget()) {
        m_frame->setWidget(nullptr);
        m_frame->hide();
    }
}

bool keyboardFocus(const QWidget *widget)
{
    return widget->hasFocus() && widget->property(byKeyboard).toBool();
}

} // namespace shop
