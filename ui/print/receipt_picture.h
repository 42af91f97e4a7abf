// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/devices/escpos.h"
#include "core/devices/receipt_layout.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QSizeF>
#include <QString>

class QPainter;

namespace shop {

constexpr int kReceiptColumnDots = 12;

// The paper a receipt is drawn on. Lengths are in dots of 203 dpi, as the printer's: 30 for a
// line. All of these may be called from any thread.
struct ReceiptPaper {
    int columns = 42;
    bool rightToLeft = false; // names at the right edge, amounts at the left
};

QSizeF receiptSize(const QList<PaperLine> &lines, const ReceiptPaper &paper);
// Draws the lines from (0, 0) in the colour of the painter's pen.
void paintReceipt(QPainter &painter, const QList<PaperLine> &lines, const ReceiptPaper &paper);

// Black on white, with a margin of two columns.
QImage receiptImage(const QList<PaperLine> &lines, const ReceiptPaper &paper, qreal pixelsPerDot);

// 80 or 58 mm wide and as high as the receipt is; its text can be searched.
QByteArray receiptPdf(const QList<PaperLine> &lines, const ReceiptPaper &paper,
                      const QString &title);
// Error file.cannotWrite.
Done writeReceiptPdf(const QString &path, const QList<PaperLine> &lines, const ReceiptPaper &paper,
                     const QString &title);

// A line for EscPosOptions::drawLine.
LinePicture linePicture(const PaperLine &line, int dots, const ReceiptPaper &paper);

} // namespace shop
