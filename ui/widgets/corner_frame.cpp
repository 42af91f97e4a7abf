// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/corner_frame.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace shop {

CornerFrame::CornerFrame(const ThemeHost *host, QWidget *view, QColor Theme::*behind)
    : QWidget(view), m_host(host), m_behind(behind)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(view->rect());
    view->installEventFilter(this);
    followTheme(host, this);
}

bool CornerFrame::eventFilter(QObject *watched, QEvent *event)
{
    auto *view = static_cast<QWidget *>(watched);
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        setGeometry(view->rect());
        raise();
    }
    return false;
}

void CornerFrame::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outside;
    outside.addRect(rect());
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()), radius::card, radius::card);
    painter.fillPath(outside.subtracted(inside), theme.*m_behind);
    drawPanel(painter, rect(), radius::card, {}, theme.line);
}

} // namespace shop
