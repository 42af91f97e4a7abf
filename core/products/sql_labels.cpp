// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/sql_labels.h"

#include "core/storage/statement.h"

namespace shop {

Result<QList<ProductId>> productsToLabel(Database &database, int most)
{
    SHOP_TRY_VALUE(
        first,
        Statement(database, "SELECT MIN(printed_at) FROM products_label").one([](const Row &row) {
            return row.isNull(0) ? std::optional<qint64>() : row.int64(0);
        }));
    if (!first || !*first)
        return QList<ProductId>();
    return Statement(
               database,
               "SELECT p.id FROM products_product p LEFT JOIN products_label l ON l.product = "
               "p.key "
               "WHERE p.archived = 0 AND p.price_since >= ? AND p.price IS NOT NULL "
               "AND (l.price IS NULL OR l.price <> p.price) ORDER BY p.price_since DESC LIMIT ?")
        .bind(**first)
        .bind(most)
        .all([](const Row &row) { return row.id<ProductId>(0); });
}

Done noteLabelled(Database &database, const QList<ShelfLabel> &labels, TimeMs at)
{
    for (const ShelfLabel &label : labels) {
        const auto noted =
            Statement(database, "INSERT INTO products_label (product, price, printed_at) "
                                "SELECT key, ?, ? FROM products_product WHERE id = ? "
                                "ON CONFLICT (product) DO UPDATE SET price = excluded.price, "
                                "printed_at = excluded.printed_at")
                .bind(label.price.tenThousandths())
                .bind(at)
                .bind(label.product)
                .run();
        if (!noted)
            return noted.error();
    }
    return {};
}

} // namespace shop
