// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/product.h"

#include <QStringList>

namespace shop {

using FamilyId = Id<struct FamilyTag>;

// A product with options: each choice of them is a variant, a product with barcodes, price and stock of
// its own.
struct Family {
    FamilyId id;
    QString handle; // unique; what files know it by
    QString name; // of the product as a whole
    QStringList options; // "Size", "Colour"; 1 to 9

    friend bool operator==(const Family &, const Family &) = default;
};

struct Variant {
    ProductSummary product;
    QStringList choices; // one for each option; empty where any will do
};

// A family as lists show it in the row of its first variant.
struct FamilySummary {
    Family family;
    int variants = 0; // that are sold
    std::optional<UnitPrice> lowest; // none where none of them has a price
    std::optional<UnitPrice> highest;
    Quantity available; // of all together
};

// What a variant is called: the family and its choices, as on a receipt ("Varsity Top, Small").
QString variantName(const QString &family, const QStringList &choices);

// Texts in one cell of a file, with bars between: "Size|Colour"; a bar of a text has a backslash. Where
// people write them, the bar is a comma.
QString joinedByBars(const QStringList &texts, QChar bar = u'|');
QStringList splitAtBars(const QString &cell, QChar bar = u'|');
// As a person writes them: blanks around each do not count, nor does what is empty or there already.
QStringList splitAtCommas(const QString &text);

} // namespace shop
