// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/sql_stock_lists.h"

#include "core/products/sql_catalog_rows.h"
#include "core/storage/statement.h"

#include <limits>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostLevels = 2'000;
constexpr int kMostLines = 1'000;
constexpr qint64 kPlacesInSlice =
    20'000; // places of the ledger looked at before somebody may stop it

StockLevel levelFrom(const Row &row)
{
    constexpr int first = PRODUCTS_SUMMARY_COLUMNS;
    StockLevel level;
    level.product = summaryFrom(row);
    level.cost = priceFrom(row, first);
    level.supply.supplier = row.id<SupplierId>(first + 1);
    level.supplierName = row.text(first + 2);
    level.supply.orderNumber = row.text(first + 3);
    if (!row.isNull(first + 4))
        level.supply.reorderAt = Quantity::fromThousandths(row.int64(first + 4));
    if (!row.isNull(first + 5))
        level.supply.target = Quantity::fromThousandths(row.int64(first + 5));
    level.supply.pack = Quantity::fromThousandths(row.int64(first + 6));
    level.onOrder = Quantity::fromThousandths(row.int64(first + 7));
    level.proposal = orderProposal(level.supply, level.product.available(), level.onOrder);
    return level;
}

StockLedgerLine ledgerLineFrom(const Row &row)
{
    return {row.int64(0),
            row.id<ProductId>(1),
            row.text(2),
            row.text(3),
            Quantity::fromThousandths(row.int64(4)),
            row.text(5),
            row.text(6),
            row.id<UserId>(7),
            row.int64(8)};
}

} // namespace

Result<QList<ProductId>> SqlStockLists::idsOf(const Call &call, const LevelQuery &query)
{
    const int limit = qBound(1, query.limit, kMostLevels);
    const auto idFrom = [](const Row &row) { return row.id<ProductId>(0); };
    if (query.show == LevelShow::Oversold)
        return Statement(m_database,
                         "SELECT p.id FROM products_stock s JOIN products_product p "
                         "ON p.key = s.product WHERE s.on_hand < s.reserved AND p.archived = 0 "
                         "ORDER BY s.on_hand - s.reserved, p.name_folded LIMIT ?")
            .bind(limit)
            .all(idFrom);
    if (query.show == LevelShow::ToOrder)
        return Statement(
                   m_database,
                   "SELECT p.id FROM products_stock s JOIN products_product p "
                   "ON p.key = s.product LEFT JOIN products_supply y ON y.product = s.product "
                   "LEFT JOIN products_supplier v ON v.key = y.supplier "
                   "WHERE s.reorder_at IS NOT NULL AND s.on_hand - s.reserved <= s.reorder_at "
                   "AND p.archived = 0 AND (? = 0 OR v.id = ?) "
                   "ORDER BY COALESCE(v.name_folded, ''), p.name_folded LIMIT ?")
            .bind(!query.supplier.isNull())
            .bind(query.supplier)
            .bind(limit)
            .all(idFrom);
    ProductQuery products;
    products.text = query.text;
    products.limit = limit;
    products.afterName = query.afterName;
    products.afterId = query.afterId;
    SHOP_TRY_VALUE(found, m_products.list(call, products));
    QList<ProductId> ids;
    for (const ProductSummary &product : std::as_const(found)) {
        if (hasStock(product.kind))
            ids.append(product.id);
    }
    return ids;
}

Result<std::optional<StockLevel>> SqlStockLists::level(ProductId id)
{
    return Statement(
               m_database,
               "SELECT " PRODUCTS_SUMMARY ", p.cost, v.id, COALESCE(v.name, ''), "
               "COALESCE(y.order_number, ''), s.reorder_at, y.target, COALESCE(y.pack, 1000), "
               "COALESCE((SELECT CAST(SUM(CASE WHEN l.expected > l.counted THEN l.expected - "
               "l.counted ELSE 0 END) AS BIGINT) FROM products_count_line l "
               "JOIN products_count_sheet h ON h.key = l.sheet WHERE l.product = p.key "
               "AND h.kind = 'receiving' AND h.state = 'open'), 0) "
               "FROM products_product p" PRODUCTS_SUMMARY_JOINS
               "LEFT JOIN products_supply y ON y.product = p.key "
               "LEFT JOIN products_supplier v ON v.key = y.supplier WHERE p.id = ?")
        .bind(id)
        .one(levelFrom);
}

Result<QList<StockLevel>> SqlStockLists::levels(const Call &call, const LevelQuery &query)
{
    SHOP_TRY(require(call, Action::AdjustStock));
    SHOP_TRY_VALUE(ids, idsOf(call, query));
    QList<StockLevel> levels;
    for (const ProductId id : std::as_const(ids)) {
        SHOP_TRY_VALUE(found, level(id));
        if (found)
            levels.append(*found);
    }
    return levels;
}

Result<LevelCounts> SqlStockLists::counts(const Call &call)
{
    SHOP_TRY(require(call, Action::AdjustStock));
    LevelCounts counts;
    SHOP_TRY_VALUE(toOrder,
                   Statement(m_database,
                             "SELECT COUNT(*) FROM products_stock s JOIN products_product p "
                             "ON p.key = s.product WHERE s.reorder_at IS NOT NULL "
                             "AND s.on_hand - s.reserved <= s.reorder_at AND p.archived = 0")
                       .scalar());
    SHOP_TRY_VALUE(oversold,
                   Statement(m_database,
                             "SELECT COUNT(*) FROM products_stock s JOIN products_product p "
                             "ON p.key = s.product WHERE s.on_hand < s.reserved AND p.archived = 0")
                       .scalar());
    counts.toOrder = toOrder;
    counts.oversold = oversold;
    return counts;
}

Result<qint64> SqlStockLists::productKey(ProductId id)
{
    SHOP_TRY_VALUE(key, Statement(m_database, "SELECT key FROM products_product WHERE id = ?")
                            .bind(id)
                            .one([](const Row &row) { return row.int64(0); }));
    return key.value_or(-1);
}

// From the end of the ledger towards its beginning; one product's part of it is an index.
Result<QList<StockLedgerLine>> SqlStockLists::ledger(const Call &call,
                                                     const StockLedgerQuery &query)
{
    SHOP_TRY(require(call, Action::AdjustStock));
    const int limit = qBound(1, query.limit, kMostLines);
    const bool ofOne = !query.product.isNull();
    SHOP_TRY_VALUE(product, ofOne ? productKey(query.product) : Result<qint64>(0));
    SHOP_TRY_VALUE(last, Statement(m_database, "SELECT MAX(seq) FROM products_movement").scalar());
    static constexpr char kOfOne[] =
        "SELECT m.seq, p.id, p.name, p.sku, m.change, m.reason, m.note, m.author, m.at "
        "FROM products_movement m JOIN products_product p ON p.key = m.product "
        "WHERE m.product = ? AND m.seq < ? AND m.seq >= ? AND m.at >= ? AND m.at < ? "
        "AND (? = '' OR m.reason = ?) AND (? = 0 OR m.author = ?) ORDER BY m.seq DESC LIMIT ?";
    static constexpr char kOfAll[] =
        "SELECT m.seq, p.id, p.name, p.sku, m.change, m.reason, m.note, m.author, m.at "
        "FROM products_movement m JOIN products_product p ON p.key = m.product "
        "WHERE ? >= 0 AND m.seq < ? AND m.seq >= ? AND m.at >= ? AND m.at < ? "
        "AND (? = '' OR m.reason = ?) AND (? = 0 OR m.author = ?) ORDER BY m.seq DESC LIMIT ?";
    QList<StockLedgerLine> lines;
    qint64 before = qMin(query.before, last + 1);
    while (before > 0 && lines.size() < limit) {
        if (call.stop.stop_requested())
            return Error{ErrorCode::Cancelled, u"report.stopped"_s, {}};
        const qint64 from = ofOne ? 0 : qMax<qint64>(0, before - kPlacesInSlice);
        SHOP_TRY_VALUE(some, Statement(m_database, ofOne ? kOfOne : kOfAll)
                                 .bind(product)
                                 .bind(before)
                                 .bind(from)
                                 .bind(query.from)
                                 .bind(query.until)
                                 .bind(query.reason)
                                 .bind(query.reason)
                                 .bind(!query.author.isNull())
                                 .bind(query.author)
                                 .bind(limit - int(lines.size()))
                                 .all(ledgerLineFrom));
        lines += some;
        before = from;
    }
    return lines;
}

} // namespace shop
