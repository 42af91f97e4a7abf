// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qnamespace.h>

namespace shop {

// What StockDelegate reads from a model beside its texts.
namespace stock_role {
enum : int {
    Below = Qt::UserRole + 300, // QString under the name of a product
    Picture, // QPixmap; null: drawing
    Drawing, // QString, name of a drawing in resources/product-art
    ShelfKey, // QString
    UnitOf, // int(Unit)
    ToneOf, // int(Tone) of a badge or figure; absent: plain
    Icon, // QString in a badge
};
} // namespace stock_role

} // namespace shop
