// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/sql_category_tree.h"

#include "core/storage/statement.h"

namespace shop {

namespace {

constexpr qsizetype kFewCategories = 24;

} // namespace

Result<CategoryScope> categoryScope(Database &database, qint64 category, int few)
{
    SHOP_TRY_VALUE(keys, Statement(database, PRODUCTS_BELOW).bind(category).all([](const Row &row) {
        return row.int64(0);
    }));
    CategoryScope scope{keys, false};
    if (keys.size() <= kFewCategories)
        return scope;
    SHOP_TRY_VALUE(products,
                   Statement(database, "SELECT COUNT(*) FROM (SELECT 1 FROM products_product p "
                                       "WHERE p.category IN (" PRODUCTS_BELOW ") LIMIT ?) counted")
                       .bind(category)
                       .bind(few)
                       .scalar());
    scope.byOrder = products == few;
    return scope;
}

} // namespace shop
