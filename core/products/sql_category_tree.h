// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QList>

namespace shop {

// The keys of a category, which is bound, and of all below it.
#define PRODUCTS_BELOW                                                                             \
    "WITH RECURSIVE products_below(key) AS (SELECT CAST(? AS BIGINT) UNION SELECT k.key FROM "     \
    "products_category k JOIN products_below b ON k.parent = b.key) SELECT key FROM "              \
    "products_below"
// Of a product, told as no index of its category has it: for a page that is read by another order.
#define PRODUCTS_IS_BELOW " AND +p.category IN (" PRODUCTS_BELOW ")"

// How a page of the products of a category and those below it is read: category by category, put
// together behind that; or, where these are many with many products, by its order, which comes upon them
// soon enough.
struct CategoryScope {
    QList<qint64> keys; // the category first
    bool byOrder = false;
};
// few: so many products are many.
Result<CategoryScope> categoryScope(Database &database, qint64 category, int few = 3'000);

} // namespace shop
