// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrolled.h"

#include <QEvent>
#include <QScrollArea>

namespace shop {

namespace {

class AsTallAsItsContent final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize sizeHint() const override
    {
        return widget() ? widget()->sizeHint() : QScrollArea::sizeHint();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

QScrollArea *dressed(QScrollArea *scroll, QWidget *inner)
{
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false);
    return scroll;
}

} // namespace

QScrollArea *scrolled(QWidget *inner, QWidget *parent)
{
    return dressed(new QScrollArea(parent), inner);
}

QScrollArea *scrolledWhereTooTall(QWidget *inner, QWidget *parent)
{
    return dressed(new AsTallAsItsContent(parent), inner);
}

} // namespace shop
