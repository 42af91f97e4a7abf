// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/receipt_picture.h"

#include "core/base/private_files.h"
#include "ui/print/barcode_bars.h"

#include <QBuffer>
#include <QFont>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLineDots = 30;
constexpr int kBaselineDots = 22;
constexpr int kFontDots = 20; // advances 12 dots in Shopdesk Mono
constexpr int kBarDots = 64;
constexpr int kBarcodePadding = 8;
constexpr int kModuleDots = 2;
constexpr int kQuietModules = 20;
constexpr int kPdfMarginDots = 24;
constexpr int kDotsPerInch = 203;
constexpr qreal kMillimetresPerInch = 25.4;
// A page of PDF may be 14,400 points high; a longer receipt goes on on the next.
constexpr int kMostPageDots = 39'000;

int widthOf(const ReceiptPaper &paper)
{
    return paper.columns * kReceiptColumnDots;
}

int heightOf(const PaperLine &line)
{
    switch (line.kind) {
    case PaperLine::Kind::Barcode:
        return kBarDots + kLineDots + 2 * kBarcodePadding;
    case PaperLine::Kind::Text:
        return line.doubleSize ? 2 * kLineDots : kLineDots;
    case PaperLine::Kind::Picture:
        return int(line.picture.rows.size());
    case PaperLine::Kind::Rule:
    case PaperLine::Kind::Feed:
        break;
    }
    return kLineDots;
}

QFont fontOf(const PaperLine &line)
{
    QFont font;
    font.setFamilies(
        {u"Shopdesk Mono"_s, u"DejaVu Sans Mono"_s, u"Menlo"_s, u"Consolas"_s, u"monospace"_s});
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setPixelSize(line.doubleSize ? 2 * kFontDots : kFontDots);
    font.setBold(line.bold);
    return font;
}

enum class Side { Left, Middle, Right };

struct Box {
    qreal left = 0;
    qreal width = 0;
    Side side = Side::Left;
};

// Draws a piece of text within its columns; one that another font made wider is squeezed, so that
// it never runs into its neighbour.
void drawPiece(QPainter &painter, const QString &text, const QFont &font, const Box &box,
               qreal baseline)
{
    QTextLayout layout(text, font, painter.device());
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    // Of its own first letter, not of the paper: a phone number would be turned around.
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid())
        return;
    line.setLineWidth(line.naturalTextWidth() + 1);
    layout.endLayout();
    // A dot of tolerance: the font advances a little more than its column.
    const qreal natural = line.naturalTextWidth();
    const qreal squeeze = natural > box.width * 1.02 ? box.width / natural : 1;
    const qreal spare = box.width - natural * squeeze;
    const qreal shift = box.side == Side::Right ? spare : box.side == Side::Middle ? spare / 2 : 0;
    painter.save();
    painter.translate(box.left + shift, baseline);
    painter.scale(squeeze, 1);
    layout.draw(&painter, QPointF(0, -line.ascent()));
    painter.restore();
}

// Two or more spaces part the columns of a line; each piece is drawn where it begins, so that
// amounts stand right whatever fonts the names need.
void drawColumns(QPainter &painter, const PaperLine &line, const ReceiptPaper &paper, qreal top)
{
    const QFont font = fontOf(line);
    const qreal cell = line.doubleSize ? 2 * kReceiptColumnDots : kReceiptColumnDots;
    const qreal baseline = top + (line.doubleSize ? 2 * kBaselineDots : kBaselineDots);
    const QString &text = line.text;
    int column = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at) == u' ') {
            ++at;
            ++column;
            continue;
        }
        qsizetype end = text.indexOf(u"  ", at);
        if (end < 0)
            end = text.size();
        const QString piece = text.sliced(at, end - at);
        const int columns = columnsOf(piece);
        const bool atEdge = column > 0 && column + columns == paper.columns;
        Box box{.left = column * cell, .width = columns * cell};
        box.side = atEdge ? Side::Right : Side::Left;
        if (paper.rightToLeft) {
            box.left = widthOf(paper) - box.left - box.width;
            box.side = atEdge ? Side::Left : Side::Right;
        }
        drawPiece(painter, piece, font, box, baseline);
        column += columns;
        at = end;
    }
}

void drawText(QPainter &painter, const PaperLine &line, const ReceiptPaper &paper, qreal top)
{
    if (!line.centred) {
        drawColumns(painter, line, paper, top);
        return;
    }
    const qreal baseline = top + (line.doubleSize ? 2 * kBaselineDots : kBaselineDots);
    drawPiece(painter, line.text, fontOf(line),
              {.left = 0, .width = qreal(widthOf(paper)), .side = Side::Middle}, baseline);
}

void drawBarcode(QPainter &painter, const PaperLine &line, const ReceiptPaper &paper, qreal top)
{
    const PaperLine words{.text = line.text, .centred = true};
    const QList<bool> bars = code128Bars(line.text);
    const auto needed = (bars.size() + kQuietModules) * kModuleDots;
    if (bars.isEmpty() || needed > widthOf(paper)) {
        drawText(painter, words, paper, top);
        return;
    }
    qreal left = std::floor((widthOf(paper) - qreal(bars.size()) * kModuleDots) / 2);
    for (const bool isBar : bars) {
        if (isBar)
            painter.fillRect(QRectF(left, top + kBarcodePadding, kModuleDots, kBarDots),
                             painter.pen().color());
        left += kModuleDots;
    }
    drawText(painter, words, paper, top + kBarcodePadding + kBarDots);
}

// Dots of black; between them the paper shows.
void drawPicture(QPainter &painter, const LinePicture &picture, const ReceiptPaper &paper,
                 qreal top)
{
    QImage dots(picture.dots, int(picture.rows.size()), QImage::Format_Mono);
    dots.setColorTable({qRgba(0, 0, 0, 0), painter.pen().color().rgba()});
    for (int y = 0; y < dots.height(); ++y)
        std::copy_n(picture.rows[y].constData(), picture.dots / 8,
                    reinterpret_cast<char *>(dots.scanLine(y)));
    const qreal left = std::floor((widthOf(paper) - picture.dots) / 2.0);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(left, top, picture.dots, dots.height()),
                      dots.convertToFormat(QImage::Format_ARGB32_Premultiplied));
    painter.restore();
}

void drawLine(QPainter &painter, const PaperLine &line, const ReceiptPaper &paper, qreal top)
{
    switch (line.kind) {
    case PaperLine::Kind::Text:
        drawText(painter, line, paper, top);
        break;
    case PaperLine::Kind::Rule:
        drawText(painter, {.text = QString(paper.columns, u'-')}, paper, top);
        break;
    case PaperLine::Kind::Barcode:
        drawBarcode(painter, line, paper, top);
        break;
    case PaperLine::Kind::Picture:
        drawPicture(painter, line.picture, paper, top);
        break;
    case PaperLine::Kind::Feed:
        break;
    }
}

// The lines of each page of a PDF.
QList<QList<PaperLine>> paged(const QList<PaperLine> &lines)
{
    QList<QList<PaperLine>> pages{{}};
    int height = 0;
    for (const PaperLine &line : lines) {
        height += heightOf(line);
        if (height > kMostPageDots) {
            pages.append(QList<PaperLine>());
            height = heightOf(line);
        }
        pages.last().append(line);
    }
    return pages;
}

QPageSize pageSizeOf(const QList<PaperLine> &lines, const ReceiptPaper &paper)
{
    const qreal height = receiptSize(lines, paper).height() + 2 * kPdfMarginDots;
    const qreal width = paper.columns > 36 ? 80 : 58;
    return QPageSize(QSizeF(width, height / kDotsPerInch * kMillimetresPerInch),
                     QPageSize::Millimeter, u"Receipt"_s, QPageSize::ExactMatch);
}

} // namespace

QSizeF receiptSize(const QList<PaperLine> &lines, const ReceiptPaper &paper)
{
    qreal height = 0;
    for (const PaperLine &line : lines)
        height += heightOf(line);
    return {qreal(widthOf(paper)), height};
}

void paintReceipt(QPainter &painter, const QList<PaperLine> &lines, const ReceiptPaper &paper)
{
    qreal top = 0;
    for (const PaperLine &line : lines) {
        drawLine(painter, line, paper, top);
        top += heightOf(line);
    }
}

QImage receiptImage(const QList<PaperLine> &lines, const ReceiptPaper &paper, qreal pixelsPerDot)
{
    const qreal margin = 2 * kReceiptColumnDots;
    const QSizeF size = (receiptSize(lines, paper) + QSizeF(2 * margin, 2 * margin)) * pixelsPerDot;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(pixelsPerDot, pixelsPerDot);
    painter.translate(margin, margin);
    painter.setPen(Qt::black);
    paintReceipt(painter, lines, paper);
    return image;
}

QByteArray receiptPdf(const QList<PaperLine> &lines, const ReceiptPaper &paper,
                      const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setTitle(title);
    writer.setCreator(u"Shopdesk"_s);
    writer.setPageMargins({});
    const QList<QList<PaperLine>> pages = paged(lines);
    writer.setPageSize(pageSizeOf(pages.first(), paper));
    QPainter painter(&writer);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0) {
            writer.setPageSize(pageSizeOf(pages.at(page), paper));
            writer.newPage();
        }
        painter.save();
        painter.translate((writer.width() - widthOf(paper)) / 2.0, kPdfMarginDots);
        painter.setPen(Qt::black);
        paintReceipt(painter, pages.at(page), paper);
        painter.restore();
    }
    painter.end();
    return bytes;
}

Done writeReceiptPdf(const QString &path, const QList<PaperLine> &lines, const ReceiptPaper &paper,
                     const QString &title)
{
    return writePrivateFile(path, receiptPdf(lines, paper, title));
}

LinePicture linePicture(const PaperLine &line, int dots, const ReceiptPaper &paper)
{
    LinePicture picture{.dots = dots / 8 * 8, .rows = {}};
    const qreal scale = qreal(picture.dots) / widthOf(paper);
    QImage image(picture.dots, int(std::ceil(heightOf(line) * scale)), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.setPen(Qt::black);
    drawLine(painter, line, paper, 0);
    painter.end();
    for (int y = 0; y < image.height(); ++y) {
        const uchar *grey = image.constScanLine(y);
        QByteArray row(picture.dots / 8, '\0');
        for (int x = 0; x < picture.dots; ++x) {
            if (grey[x] < 128)
                row[x / 8] = char(row.at(x / 8) | (0x80 >> (x % 8)));
        }
        picture.rows.append(row);
    }
    return picture;
}

} // namespace shop
