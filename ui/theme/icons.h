// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QStringView>

class QPainter;

namespace shop {

// The drawn icons of resources/icons. Names are the file names without ".svg". Pixmaps are kept in
// QPixmapCache by name, size, colour and device pixel ratio. An unknown name draws nothing.

// `size` in logical pixels. In right-to-left layouts arrows, chevrons, undo, log-out, backspace,
// enter, truck and list are mirrored, nothing else.
QPixmap iconPixmap(QStringView name, const QColor &colour, int size, qreal devicePixelRatio,
                   Qt::LayoutDirection direction = Qt::LeftToRight);
void drawIcon(QPainter &painter, const QRect &rect, QStringView name, const QColor &colour,
              Qt::LayoutDirection direction = Qt::LeftToRight);

// For actions and menus. Widgets that follow the theme use the property "iconName" of ShopStyle.
QIcon icon(QStringView name, const QColor &colour);

// The sign of the application: the detailed drawing from 48 px, the small one below.
QPixmap appMark(int size, qreal devicePixelRatio);
QIcon applicationIcon();

// A flat drawing of resources/product-art ("apple", "loaf", ...), or a null pixmap.
QPixmap productArt(QStringView name, int size, qreal devicePixelRatio);

} // namespace shop
