// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qnamespace.h>

namespace shop {

enum class TileStock { Plain, Low, None };

// What ProductTileDelegate and HitRowDelegate read from a model. Qt::DisplayRole is not used; the
// model also answers Qt::AccessibleTextRole (name and price) and Qt::AccessibleDescriptionRole
// (stock, in the sale).
namespace tile_role {
enum : int {
    Name = Qt::UserRole + 100, // QString
    Price, // QString, formatted
    Unit, // QString behind the price, "/kg", "each"; may be empty
    Stock, // QString, "14 in stock", "3 left", "None left"
    StockState, // int(TileStock)
    Picture, // QPixmap, already scaled; null: drawing, else the sign of the shelf
    Drawing, // QString, name of a drawing in resources/product-art
    ShelfKey, // QString, "produce" ... "care"
    InSale, // QString, quantity in the ticket, "2", "1.2"; empty: not in it
    Loading, // bool: skeleton
    Sku, // QString
    Barcode, // QString
    NameHits, // QVariant of QList<HitRange> flattened: QVariantList of int start, int length, ...
};
} // namespace tile_role

} // namespace shop
