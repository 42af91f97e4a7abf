// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/product.h"
#include "core/storage/statement.h"

namespace shop {

// The columns of a ProductSummary, in the order summaryFrom() reads them. The literals are joined
// by the compiler, since a statement's text must live as long as the program.
#define PRODUCTS_SUMMARY                                                                           \
    "p.id, p.sku, p.name, p.kind, p.unit, p.price, p.currency, p.tax_category, c.id, c.shelf, "    \
    "p.image, p.age_limit, p.no_discount, p.favourite, s.on_hand, s.reserved"
#define PRODUCTS_SUMMARY_COLUMNS 16
#define PRODUCTS_SUMMARY_JOINS                                                                     \
    " JOIN products_stock s ON s.product = p.key LEFT JOIN products_category c ON c.key = "        \
    "p.category "

// A product as read from a row of PRODUCTS_SUMMARY.
ProductSummary summaryFrom(const Row &row);

// A price column beside its currency; none where it is null.
std::optional<UnitPrice> priceFrom(const Row &row, int priceColumn, const QString &currency);

// Enumerations are stored by their position, which therefore never changes.
qint64 stored(ProductKind kind);
qint64 stored(Unit unit);
ProductKind kindFrom(qint64 value);
Unit unitFrom(qint64 value);

// Whether the kind has stock (domain.md, "Products").
bool hasStock(ProductKind kind);

} // namespace shop
