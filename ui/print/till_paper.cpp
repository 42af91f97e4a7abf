// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/till_paper.h"

#include "ui/print/receipt_picture.h"
#include "ui/theme/theme_host.h"

#include <QPainter>
#include <QPainterPath>

#include <QtMath>

#include <algorithm>

namespace shop {

namespace {

constexpr int kZigzag = 7;
constexpr int kPaperMargin = 16;
constexpr int kPaperTop = 10; // between the zigzag and the first line
constexpr qreal kColumnPixels = 7.2; // 12 px of the mono face
const QColor kPaper(0xFF, 0xFF, 0xFF);
const QColor kInk(0x19, 0x21, 0x1F);

QPainterPath tornPaper(const QSize &size)
{
    QPainterPath outline;
    const int teeth = std::max(1, qRound(size.width() / 10.0));
    const qreal step = static_cast<qreal>(size.width()) / teeth;
    outline.moveTo(0, kZigzag);
    for (int i = 0; i < teeth; ++i) {
        outline.lineTo((i + 0.5) * step, 0);
        outline.lineTo((i + 1) * step, kZigzag);
    }
    outline.lineTo(size.width(), size.height() - kZigzag);
    for (int i = teeth; i > 0; --i) {
        outline.lineTo((i - 0.5) * step, size.height());
        outline.lineTo((i - 1) * step, size.height() - kZigzag);
    }
    outline.closeSubpath();
    return outline;
}

} // namespace

TillPaper::TillPaper(const ThemeHost *host, QWidget *parent) : QWidget(parent), m_host(host)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(host, this);
}

void TillPaper::setLines(const QList<PaperLine> &lines)
{
    m_lines = lines;
    setAccessibleName(tr("Receipt"));
    setAccessibleDescription(toPlainText(lines, m_columns));
    updateGeometry();
    resize(sizeHint());
    update();
}

void TillPaper::setColumns(int columns)
{
    m_columns = columns;
    updateGeometry();
    update();
}

qreal TillPaper::pixelsPerDot() const
{
    return kColumnPixels * m_host->theme().textScale / 100 / kReceiptColumnDots;
}

QSize TillPaper::sizeHint() const
{
    const QSizeF receipt = receiptSize(m_lines, {m_columns, false}) * pixelsPerDot();
    return {qCeil(receipt.width()) + 2 * kPaperMargin,
            qCeil(receipt.height()) + 2 * (kZigzag + kPaperTop)};
}

QSize TillPaper::minimumSizeHint() const
{
    return sizeHint();
}

void TillPaper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(tornPaper(size()), kPaper);
    if (m_lines.isEmpty())
        return;
    painter.translate(kPaperMargin, kZigzag + kPaperTop);
    painter.scale(pixelsPerDot(), pixelsPerDot());
    painter.setPen(kInk);
    paintReceipt(painter, m_lines, {m_columns, false});
}

} // namespace shop
