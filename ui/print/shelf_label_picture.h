// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/shelf_label.h"

#include <QDate>
#include <QImage>
#include <QLocale>
#include <QSizeF>
#include <QStringList>

class QPainter;

namespace shop {

// The texts of a label, as a person reads them.
struct LabelText {
    QString name;
    QString price;
    QStringList lines; // beside the price: the lowest of 30 days, the price per kilogram
    QString sku;
    QString barcode;
    QString printed; // month and year, so that an old label shows
    bool isReduced = false; // the price stands white on black
};

// In the language of the windows.
LabelText labelText(const ShelfLabel &label, const QLocale &locale, const QDate &today);

// Black on white, laid out for 50 x 30 mm and scaled to any other size (screens.md, "Print"). The bars
// are whole dots wide, so that a scanner reads them. May be called from any thread.
void paintShelfLabel(QPainter &painter, const QRectF &dots, qreal dotsPerMm, const LabelText &text);
QImage shelfLabelImage(const LabelText &text, const QSizeF &mm, int dotsPerInch);

} // namespace shop
