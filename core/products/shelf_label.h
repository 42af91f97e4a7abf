// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/product.h"

namespace shop {

// How much is in a pack: grams or millilitres, in thousandths.
struct PackContent {
    bool isVolume = false;
    qint64 thousandths = 0;

    friend bool operator==(const PackContent &, const PackContent &) = default;
};

// Of the last quantity that the name tells: "Honey, 340 g", "Juice 1 L", "Beer 6 x 0,33 l". None where
// it tells none.
std::optional<PackContent> contentInName(QStringView name);

// A price beside the price, as directive 98/6/EC wants it: of a kilogram or litre, of 100 g or 100 ml
// where the pack holds less than a kilogram or litre.
struct ReferencePrice {
    UnitPrice price; // rounded half up to whole minor units
    enum class Per { Kilogram, HundredGrams, Litre, HundredMillilitres } per = Per::Kilogram;

    friend bool operator==(const ReferencePrice &, const ReferencePrice &) = default;
};

// None where it would say the price again or the content is not known.
std::optional<ReferencePrice> referencePrice(const UnitPrice &price, Unit unit, QStringView name);

// What a label at the shelf says.
struct ShelfLabel {
    ProductId product;
    QString name;
    QString sku;
    QString barcode; // the first one, or the SKU
    Unit unit = Unit::Piece; // the price is for one of it
    UnitPrice price;
    std::optional<ReferencePrice> reference;
    std::optional<UnitPrice> lowest; // of the 30 days before, where the price is a reduction

    friend bool operator==(const ShelfLabel &, const ShelfLabel &) = default;
};

} // namespace shop
