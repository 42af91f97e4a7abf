// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/share_bar.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"

#include <QPainter>
#include <QPainterPath>

namespace shop {

ShareBar::ShareBar(const ThemeHost *host, QWidget *parent) : QWidget(parent), m_host(host)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(host, this);
}

void ShareBar::setParts(const QList<Part> &parts)
{
    m_parts = parts;
    update();
}

QSize ShareBar::sizeHint() const
{
    return {200, m_host->theme().px(12)};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    qint64 whole = 0;
    for (const Part &part : m_parts)
        whole += qMax<qint64>(0, part.amount);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), radius::mark, radius::mark);
    painter.setClipPath(shape);
    painter.fillRect(rect(), m_host->theme().sunken);
    if (whole == 0)
        return;
    qint64 before = 0;
    for (const Part &part : m_parts) {
        const qint64 amount = qMax<qint64>(0, part.amount);
        const int from = int(width() * before / whole);
        before += amount;
        const int to = int(width() * before / whole);
        const QRect place(from, 0, qMax(0, to - from - (before < whole ? 2 : 0)), height());
        painter.fillRect(directed(layoutDirection(), rect(), place), part.colour);
    }
}

} // namespace shop
