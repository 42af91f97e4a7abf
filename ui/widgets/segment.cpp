// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segment.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace shop {

Segment::Segment(const ThemeHost *host, QWidget *parent) : QWidget(parent), m_host(host)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(host, this);
}

void Segment::setItems(const QList<SegmentItem> &items)
{
    m_items = items;
    if (m_current.isEmpty() && !items.isEmpty()) {
        m_current = items.first().id;
    }
    setCurrent(m_current);
    updateGeometry();
}

void Segment::setCurrent(const QString &id)
{
    m_current = id;
    for (const SegmentItem &item : m_items) {
        if (item.id == id) {
            setAccessibleName(item.label.isEmpty() ? item.accessibleName : item.label);
        }
    }
    update();
}

void Segment::setTall(bool on)
{
    m_tall = on;
    updateGeometry();
}

int Segment::widthOf(const SegmentItem &item) const
{
    const Theme &theme = m_host->theme();
    const int icon = item.iconName.isEmpty() ? 0 : theme.px(18);
    const int words =
        item.label.isEmpty()
            ? 0
            : textWidth(fontOfSize(TypeRole::Label, 12, QFont::DemiBold, theme), item.label);
    return 24 + icon + words + (icon > 0 && words > 0 ? 6 : 0);
}

QList<QRect> Segment::rects() const
{
    QList<QRect> result;
    int x = 1;
    for (const SegmentItem &item : m_items) {
        const int wide = widthOf(item);
        result.append(directed(layoutDirection(), rect(), QRect(x, 1, wide, height() - 2)));
        x += wide + 1;
    }
    return result;
}

QSize Segment::sizeHint() const
{
    int wide = 1;
    for (const SegmentItem &item : m_items) {
        wide += widthOf(item) + 1;
    }
    return {wide, m_host->theme().px(m_tall ? 48 : 36)};
}

QSize Segment::minimumSizeHint() const
{
    return sizeHint();
}

void Segment::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    QPainter painter(this);
    drawPanel(painter, rect(), radius::control, theme.surface);
    const QList<QRect> places = rects();
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), radius::control, radius::control);
    for (int i = 0; i < m_items.size(); ++i) {
        const SegmentItem &item = m_items.at(i);
        const QRect place = places.at(i);
        const bool on = item.id == m_current;
        if (on) {
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setClipPath(shape);
            painter.fillRect(place, theme.accentSoft);
            painter.restore();
        }
        if (i > 0) {
            const int x =
                layoutDirection() == Qt::RightToLeft ? place.x() + place.width() : place.x() - 1;
            painter.fillRect(QRect(x, 1, 1, height() - 2), theme.line);
        }
        const QColor ink = on ? theme.accentText : theme.text2;
        QRect words = place.adjusted(12, 0, -12, 0);
        if (!item.iconName.isEmpty()) {
            const int size = theme.px(18);
            const QRect icon(words.x(), place.y() + (place.height() - size) / 2, size, size);
            drawIcon(painter, directed(layoutDirection(), place, icon), item.iconName, ink,
                     layoutDirection());
            words = directed(layoutDirection(), place, words.adjusted(size + 6, 0, 0, 0));
        }
        if (!item.label.isEmpty()) {
            drawLine(painter, words, item.label,
                     fontOfSize(TypeRole::Label, 12, on ? QFont::DemiBold : QFont::Medium, theme),
                     ink,
                     item.iconName.isEmpty() ? Qt::Alignment(Qt::AlignCenter)
                                             : leading(layoutDirection()));
        }
    }
    const bool focus = keyboardFocus(this);
    drawPanel(painter, rect(), radius::control, {}, focus ? theme.focus : theme.lineStrong,
              focus ? 2 : 1);
}

void Segment::mousePressEvent(QMouseEvent *event)
{
    const QList<QRect> places = rects();
    for (int i = 0; i < places.size(); ++i) {
        if (places.at(i).contains(event->position().toPoint())) {
            press(i);
        }
    }
}

void Segment::keyPressEvent(QKeyEvent *event)
{
    int step = 0;
    if (event->key() == Qt::Key_Right) {
        step = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    } else if (event->key() == Qt::Key_Left) {
        step = layoutDirection() == Qt::RightToLeft ? 1 : -1;
    }
    if (step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto at = std::find_if(m_items.begin(), m_items.end(),
                                 [this](const SegmentItem &item) { return item.id == m_current; });
    press(static_cast<int>(std::distance(m_items.begin(), at)) + step);
}

QList<PaintedPart> Segment::parts() const
{
    const QList<QRect> places = rects();
    QList<PaintedPart> all;
    for (int i = 0; i < m_items.size(); ++i) {
        const SegmentItem &item = m_items.at(i);
        all.append({item.label.isEmpty() ? item.accessibleName : item.label, places.at(i),
                    item.id == m_current});
    }
    return all;
}

void Segment::press(int part)
{
    if (part >= 0 && part < m_items.size() && m_items.at(part).id != m_current) {
        const QString id = m_items.at(part).id; // whoever hears it may set another at once
        setCurrent(id);
        Q_EMIT chosen(id);
    }
}

} // namespace shop
