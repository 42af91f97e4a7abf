// SPDX-License-Identifier: GPL-3.0-or-later
// What was: past prices, and the ledger of a product.
#include "core/products/sql_catalog_rows.h"
#include "core/products/sql_products.h"
#include "core/storage/statement.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostPeriods = 200;
constexpr int kMostMovements = 2'000;

std::optional<UnitPrice> pastPrice(const Row &row, int priceColumn, int currencyColumn)
{
    const auto currency = Currency::fromCode(row.text(currencyColumn));
    if (row.isNull(priceColumn) || !currency)
        return std::nullopt;
    return UnitPrice(row.int64(priceColumn), *currency);
}

} // namespace

// A price that was put in place and taken back within one moment never held.
Done SqlProducts::endPrice(const Call &call, ProductId id, const std::optional<UnitPrice> &ended)
{
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY(
        Statement(
            m_database,
            "INSERT INTO products_past_price (product, valid_from, valid_until, price, currency, "
            "ended_by) SELECT key, price_since, ?, ?, ?, ? FROM products_product "
            "WHERE id = ? AND price_since < ? ON CONFLICT (product, valid_from) DO NOTHING")
            .bind(now)
            .bind(ended ? std::optional(ended->tenThousandths()) : std::nullopt)
            .bind(ended ? ended->currency().code() : QString())
            .bind(call.actor.user)
            .bind(id)
            .bind(now)
            .run());
    return Statement(m_database, "UPDATE products_product SET price_since = ? WHERE id = ?")
        .bind(now)
        .bind(id)
        .runOne();
}

Done SqlProducts::storeReorderLevel(qint64 key, const std::optional<Quantity> &level)
{
    return Statement(m_database, "UPDATE products_stock SET reorder_at = ? WHERE product = ?")
        .bind(level ? std::optional(level->thousandths()) : std::nullopt)
        .bind(key)
        .runOne();
}

Result<QList<PricePeriod>> SqlProducts::priceHistory(const Call &, ProductId id)
{
    SHOP_TRY_VALUE(periods, Statement(m_database,
                                      "SELECT price, currency, price_since FROM products_product "
                                      "WHERE id = ?")
                                .bind(id)
                                .all([](const Row &row) {
                                    return PricePeriod{pastPrice(row, 0, 1), row.int64(2)};
                                }));
    SHOP_TRY_VALUE(past,
                   Statement(m_database,
                             "SELECT h.price, h.currency, h.valid_from, h.valid_until, h.ended_by "
                             "FROM products_product p JOIN products_past_price h "
                             "ON h.product = p.key WHERE p.id = ? "
                             "ORDER BY h.valid_from DESC LIMIT ?")
                       .bind(id)
                       .bind(kMostPeriods - 1)
                       .all([](const Row &row) {
                           return PricePeriod{pastPrice(row, 0, 1), row.int64(2), row.int64(3),
                                              row.id<UserId>(4)};
                       }));
    return periods + past;
}

Result<QList<ListedMovement>> SqlProducts::ledgerOf(const Call &, ProductId id, int limit)
{
    return Statement(m_database,
                     "SELECT m.change, m.reason, m.note, m.author, m.at FROM products_product p "
                     "JOIN products_movement m ON m.product = p.key WHERE p.id = ? "
                     "ORDER BY m.seq DESC LIMIT ?")
        .bind(id)
        .bind(qBound(1, limit, kMostMovements))
        .all([](const Row &row) {
            return ListedMovement{Quantity::fromThousandths(row.int64(0)), row.text(1), row.text(2),
                                  row.id<UserId>(3), row.int64(4)};
        });
}

} // namespace shop
