// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPageSize>
#include <QPainter>
#include <QString>

#include <functional>
#include <optional>

class QPagedPaintDevice;

namespace shop {

enum class OfficeFont { Small, Body, Strong, Large, Title, Mono };

// Pages of paper to write on, in 1/96 inch from the upper edge and from the side where reading begins:
// on paper in a script that goes from right to left everything stands mirrored.
class OfficeSheet final
{
public:
    OfficeSheet(QPagedPaintDevice &device, const QPageSize &size, qreal margin, bool mirrored);

    qreal width() const { return m_width; } // between the margins
    qreal bottom() const { return m_bottom; } // what is below is for the foot
    void setBottom(qreal bottom) { m_bottom = bottom; }
    qreal y() const { return m_y; }
    void moveTo(qreal y) { m_y = y; }
    void skip(qreal height) { m_y += height; }
    // Goes to a new page where so much does not fit any more; onPage draws the head of each.
    void need(qreal height);
    void onPage(std::function<void()> head) { m_head = std::move(head); }
    int page() const { return m_page; }

    enum class Side { Begin, End, Middle };
    // One line, elided; at y() unless another is given.
    void text(qreal x, qreal width, const QString &text, OfficeFont font = OfficeFont::Body,
              Side side = Side::Begin, std::optional<qreal> y = {}, bool grey = false);
    // As many lines as it needs; their height.
    qreal block(qreal x, qreal width, const QString &text, OfficeFont font, qreal y,
                bool grey = false);
    void rule(qreal x, qreal width, qreal y, qreal thickness, bool dashed = false);
    void box(qreal x, qreal width, qreal y, qreal height, qreal radius, qreal thickness,
             bool filled = false);
    // Code 128 with its text below.
    void barcode(qreal x, qreal width, const QString &content, qreal y, qreal height);
    static qreal lineHeight(OfficeFont font);

private:
    QRectF place(qreal x, qreal width, qreal y, qreal height) const;

    QPagedPaintDevice &m_device;
    QPainter m_painter;
    bool m_mirrored;
    qreal m_margin;
    qreal m_width;
    qreal m_bottom;
    qreal m_y = 0;
    int m_page = 1;
    std::function<void()> m_head;
};

} // namespace shop
