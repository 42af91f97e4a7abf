// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/product.h"

namespace shop {

// Where a price that was computed comes to rest: the nearest such price, the higher of two.
enum class PriceEnding {
    Exact, // the smallest coin of the currency
    FiveCents, // a multiple of five of it
    Nine, // its last figure is a nine: 4.99, 4.89
    NinetyNine, // its last two are: 4.99, 5.99
    Whole // of the major unit
};

// What is changed of many products at once.
struct BulkEdit {
    enum class Kind { PricePercent, PriceAmount, Category, TaxCategory, Hide, Show };

    Kind kind = Kind::PricePercent;
    qint64 percentMillionths = 0; // of the price; 100,000 is ten percent more
    qint64 tenThousandths = 0; // of the major unit, put on the price
    PriceEnding ending = PriceEnding::Exact;
    CategoryId category; // null: none
    QString taxCategory;

    bool ofPrice() const { return kind == Kind::PricePercent || kind == Kind::PriceAmount; }
};

// What a BulkEdit changes of a product.
struct BulkValues {
    std::optional<UnitPrice> price;
    CategoryId category;
    QString taxCategory;
    bool archived = false;

    friend bool operator==(const BulkValues &, const BulkValues &) = default;
};

// One product of a batch. It is changed only while it has the version the batch was decided on.
struct ProductChange {
    ProductId product;
    QString name;
    qint64 version = 0;
    BulkValues before;
    BulkValues after;
};

// What became of a batch.
struct BatchResult {
    QList<ProductChange> undo; // puts back what was changed, unless it has been changed since
    int changedMeanwhile = 0; // left alone
};

// The nearest price with this ending, at least the lowest one that has it.
std::optional<UnitPrice> endedPrice(const UnitPrice &price, PriceEnding ending);

// The values after the edit; those of before where it does not apply, as to the price of a product
// that has none. Error product.priceOutOfRange.
Result<BulkValues> edited(const BulkEdit &edit, const BulkValues &before);

} // namespace shop
