// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_area.h"

#include <QPainter>
#include <QStyleOptionFrame>

namespace shop {

namespace {

constexpr int kAside = 8; // with the document's own margin the text stands where a line's does
constexpr int kAbove = 5;

} // namespace

TextArea::TextArea(const QString &text, QWidget *parent) : QPlainTextEdit(text, parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setViewportMargins(kAside, kAbove, kAside, kAbove);
    viewport()->setAutoFillBackground(false);
}

// The frame is painted round the viewport.
bool TextArea::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QPlainTextEdit::event(event);
    QPainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = 1;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    return true;
}

bool TextArea::viewportEvent(QEvent *event)
{
    const bool focus = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
    if (focus)
        update();
    return QPlainTextEdit::viewportEvent(event);
}

} // namespace shop
