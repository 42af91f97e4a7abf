// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/sql_stock_value.h"

#include "core/storage/statement.h"

#include <QMap>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kProductsInSlice = 20'000; // products; a few milliseconds

constexpr const char *kLast = "SELECT MAX(product) FROM products_stock";
constexpr const char *kSliceOfValues =
    "SELECT c.id, COUNT(*), CAST(SUM(CASE WHEN p.cost IS NULL THEN 1 ELSE 0 END) AS BIGINT),"
    " CAST(SUM(s.on_hand) AS BIGINT), CAST(COALESCE(SUM(p.cost * s.on_hand), 0) AS BIGINT),"
    " CAST(COALESCE(SUM(p.price * s.on_hand), 0) AS BIGINT)"
    " FROM products_stock s JOIN products_product p ON p.key = s.product"
    " LEFT JOIN products_category c ON c.key = p.category"
    " WHERE s.product BETWEEN ? AND ? AND s.on_hand > 0 AND p.archived = 0 GROUP BY c.id";

StockValue valueRow(const Row &row)
{
    return {row.id<CategoryId>(0), row.int64(1), row.int64(2),
            row.int64(3),          row.int64(4), row.int64(5)};
}

} // namespace

Result<QList<StockValue>> stockValues(Database &database, const Call &call)
{
    SHOP_TRY(require(call, Action::ViewReports));
    SHOP_TRY_VALUE(last, Statement(database, kLast).scalar());
    QMap<CategoryId, StockValue> all;
    for (qint64 from = 0; from <= last; from += kProductsInSlice) {
        if (call.stop.stop_requested())
            return Error{ErrorCode::Cancelled, u"report.stopped"_s, {}};
        SHOP_TRY_VALUE(values, Statement(database, kSliceOfValues)
                                   .bind(from)
                                   .bind(from + kProductsInSlice - 1)
                                   .all(valueRow));
        for (const StockValue &value : std::as_const(values)) {
            StockValue &sum = all[value.category];
            sum.category = value.category;
            sum.products += value.products;
            sum.withoutCost += value.withoutCost;
            sum.quantity += value.quantity;
            sum.cost += value.cost;
            sum.price += value.price;
        }
    }
    return all.values();
}

} // namespace shop
