// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <QWidget>

namespace shop {

// Every text a widget and its children paint, one piece a line: what a person can read on it,
// whatever draws it (labels, delegates, hand-painted tiles).
QString paintedText(QWidget *widget);

// One line of text as a widget paints it, in the widget's coordinates.
struct PaintedLine {
    QString text;
    QRectF rect; // from the top of its letters to their bottom
    qreal baseline;
};

// What a widget itself paints, without its children.
QList<PaintedLine> paintedLines(QWidget *widget);

} // namespace shop
