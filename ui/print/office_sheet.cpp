// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/office_sheet.h"

#include "ui/print/barcode_bars.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QTextOption>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr qreal kUnitsPerInch = 96;
constexpr qreal kFoot = 70;
const QColor kInk(0x17, 0x20, 0x1e);
const QColor kGrey(0x5b, 0x66, 0x63);

struct Type {
    const char16_t *family;
    int pixels;
    QFont::Weight weight;
};

Type typeOf(OfficeFont font)
{
    switch (font) {
    case OfficeFont::Small:
        return {u"Shopdesk Sans", 11, QFont::Normal};
    case OfficeFont::Body:
        return {u"Shopdesk Sans", 12, QFont::Normal};
    case OfficeFont::Strong:
        return {u"Shopdesk Sans", 12, QFont::DemiBold};
    case OfficeFont::Large:
        return {u"Shopdesk Display", 17, QFont::DemiBold};
    case OfficeFont::Title:
        return {u"Shopdesk Display", 25, QFont::DemiBold};
    case OfficeFont::Mono:
        return {u"Shopdesk Mono", 11, QFont::Normal};
    }
    return {u"Shopdesk Sans", 12, QFont::Normal};
}

QFont fontOf(OfficeFont font)
{
    const Type type = typeOf(font);
    QFont made;
    made.setFamilies(
        {QString::fromUtf16(type.family), u"Inter"_s, u"Noto Sans"_s, u"sans-serif"_s});
    made.setPixelSize(type.pixels);
    made.setWeight(type.weight);
    return made;
}

} // namespace

OfficeSheet::OfficeSheet(QPagedPaintDevice &device, const QPageSize &size, qreal margin,
                         bool mirrored)
    : m_device(device), m_mirrored(mirrored), m_margin(margin)
{
    device.setPageSize(size);
    device.setPageMargins(QMarginsF());
    m_painter.begin(&device);
    const QSizeF inches = size.size(QPageSize::Inch);
    const qreal scale = device.width() / (inches.width() * kUnitsPerInch);
    m_painter.scale(scale, scale);
    m_width = inches.width() * kUnitsPerInch - 2 * margin;
    m_bottom = inches.height() * kUnitsPerInch - margin - kFoot;
}

QRectF OfficeSheet::place(qreal x, qreal width, qreal y, qreal height) const
{
    return {m_margin + (m_mirrored ? m_width - x - width : x), y, width, height};
}

void OfficeSheet::need(qreal height)
{
    if (m_y + height <= m_bottom)
        return;
    m_device.newPage();
    ++m_page;
    m_y = m_margin;
    if (m_head)
        m_head();
}

qreal OfficeSheet::lineHeight(OfficeFont font)
{
    return typeOf(font).pixels * 1.42;
}

void OfficeSheet::text(qreal x, qreal width, const QString &text, OfficeFont font, Side side,
                       std::optional<qreal> y, bool grey)
{
    const QFont used = fontOf(font);
    const bool atRight = (side == Side::End) != m_mirrored;
    const Qt::Alignment alignment = side == Side::Middle ? Qt::AlignHCenter
                                    : atRight            ? Qt::AlignRight
                                                         : Qt::AlignLeft;
    m_painter.setFont(used);
    m_painter.setPen(grey ? kGrey : kInk);
    const QString line = QFontMetricsF(used).elidedText(text, Qt::ElideRight, width);
    m_painter.drawText(place(x, width, y.value_or(m_y), lineHeight(font)),
                       int(alignment | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine),
                       line);
}

qreal OfficeSheet::block(qreal x, qreal width, const QString &text, OfficeFont font, qreal y,
                         bool grey)
{
    const QFont used = fontOf(font);
    const int flags =
        int((m_mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::TextWordWrap);
    constexpr qreal kHighest = 400; // what is longer is no address and no name
    const QRectF room = place(x, width, y, kHighest);
    m_painter.setFont(used);
    m_painter.setPen(grey ? kGrey : kInk);
    QRectF written;
    m_painter.save();
    m_painter.setClipRect(room);
    m_painter.drawText(room, flags, text, &written);
    m_painter.restore();
    return qMin(written.height(), kHighest);
}

void OfficeSheet::rule(qreal x, qreal width, qreal y, qreal thickness, bool dashed)
{
    const QRectF line = place(x, width, y, 0);
    m_painter.setPen(QPen(thickness > 1 ? kInk : QColor(0xcf, 0xd2, 0xcd), thickness,
                          dashed ? Qt::DashLine : Qt::SolidLine));
    m_painter.drawLine(line.topLeft(), line.topRight());
}

void OfficeSheet::box(qreal x, qreal width, qreal y, qreal height, qreal radius, qreal thickness,
                      bool filled)
{
    m_painter.setPen(QPen(thickness > 1 ? kInk : QColor(0xcf, 0xd2, 0xcd), thickness));
    m_painter.setBrush(filled ? QBrush(QColor(0xf6, 0xf5, 0xf1)) : QBrush());
    m_painter.drawRoundedRect(place(x, width, y, height), radius, radius);
    m_painter.setBrush(QBrush());
}

void OfficeSheet::barcode(qreal x, qreal width, const QString &content, qreal y, qreal height)
{
    const QList<bool> bars = code128Bars(content);
    const qreal module = bars.isEmpty() ? 0 : qMin<qreal>(1.5, width / qreal(bars.size()));
    const QRectF room = place(x, width, y, height);
    // Bars are read from left to right on any paper.
    qreal left = m_mirrored ? room.right() - module * qreal(bars.size()) : room.left();
    for (const bool isBar : bars) {
        if (isBar)
            m_painter.fillRect(QRectF(left, y, module, height), kInk);
        left += module;
    }
    text(x, width, content, OfficeFont::Mono, Side::Begin, y + height + 2);
}

} // namespace shop
