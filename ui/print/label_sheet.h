// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/shelf_label_picture.h"

#include <QList>
#include <QPointF>

class QPagedPaintDevice;

namespace shop {

// Paper that labels are printed on: a sheet of many, or the roll of a label printer, on which each
// label is a page. Lengths in millimetres.
struct LabelFormat {
    QString id; // as kept in settings
    QString name; // what the package says
    QSizeF page;
    QSizeF label;
    int columns = 1;
    int rows = 1;
    QPointF first; // upper left corner of the first label
    QSizeF step; // from one to the next

    int perPage() const { return columns * rows; }
};

QList<LabelFormat> labelFormats();

// Pages of labels, `used` of the first sheet's places left free. May be called from any thread.
void paintLabels(QPagedPaintDevice &paper, const LabelFormat &format,
                 const QList<LabelText> &labels, int used);
QByteArray labelsPdf(const LabelFormat &format, const QList<LabelText> &labels, int used,
                     const QString &title);

} // namespace shop
