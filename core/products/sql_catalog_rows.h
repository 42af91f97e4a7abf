// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/product.h"
#include "core/storage/statement.h"

namespace shop {

// The columns of a ProductSummary, in the order summaryFrom() reads them. The literals are joined
// by the compiler, since a statement's text must live as long as the program. Small numbers come
// as one number and codes, none of which holds a blank, as one text: Qt's driver describes each
// column anew each time a statement runs, which costs more than reading it.
#define PRODUCTS_SUMMARY                                                                           \
    "p.id, p.sku, p.name, "                                                                        \
    "p.kind + 16 * p.unit + 256 * p.no_discount + 512 * p.favourite + 1024 * p.age_limit, "        \
    "p.price, "                                                                                    \
    "p.currency || ' ' || p.tax_category || ' ' || COALESCE(c.shelf, '') || ' ' || p.image, "      \
    "c.id, s.on_hand, s.reserved"
#define PRODUCTS_SUMMARY_COLUMNS 9
#define PRODUCTS_SUMMARY_JOINS                                                                     \
    " JOIN products_stock s ON s.product = p.key LEFT JOIN products_category c ON c.key = "        \
    "p.category "

// A product as read from a row of PRODUCTS_SUMMARY.
ProductSummary summaryFrom(const Row &row);

// A price column of a row of PRODUCTS_SUMMARY and more, in the currency of the row; none where it
// is null.
std::optional<UnitPrice> priceFrom(const Row &row, int priceColumn);

// What a scan asks: the product of a barcode key, and the barcode as on the goods.
inline constexpr char kSelectByBarcode[] =
    "SELECT " PRODUCTS_SUMMARY ", b.text, b.pack FROM products_barcode b "
    "JOIN products_product p ON p.key = b.product" PRODUCTS_SUMMARY_JOINS
    "WHERE b.key = ? AND p.archived = 0";

// Enumerations are stored by their position, which therefore never changes.
qint64 stored(ProductKind kind);
qint64 stored(Unit unit);
ProductKind kindFrom(qint64 value);
Unit unitFrom(qint64 value);

// Whether the kind has stock (domain.md, "Products").
bool hasStock(ProductKind kind);

} // namespace shop
