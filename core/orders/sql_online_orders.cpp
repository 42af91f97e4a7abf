// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/sql_online_orders.h"

#include "core/base/field_error.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

#define ORDERS_ONLINE_WHERE                                                                        \
    "FROM orders_delivery WHERE (? = '' OR status = ?) AND (? = 0 OR customer_id = ?) "            \
    "AND placed_at >= ? AND placed_at < ? "

constexpr const char *kRising =
    "SELECT id, key " ORDERS_ONLINE_WHERE "AND key > ? ORDER BY key LIMIT ? OFFSET ?";
constexpr const char *kFalling =
    "SELECT id, key " ORDERS_ONLINE_WHERE "AND key < ? ORDER BY key DESC LIMIT ? OFFSET ?";
constexpr const char *kCount =
    "SELECT COUNT(*) FROM (SELECT 1 " ORDERS_ONLINE_WHERE "LIMIT ?) counted";

void bindFilters(Statement &statement, const OnlineOrderQuery &query)
{
    const QString status = query.status ? orderStatusCode(*query.status) : QString();
    statement.bind(status).bind(status).bind(!query.user.isNull()).bind(query.user);
    statement.bind(query.from).bind(query.until);
}

} // namespace

Result<QList<OnlineOrder>> SqlOnlineOrders::page(const Call &, const OnlineOrderQuery &query)
{
    if (query.limit < 1 || query.limit > 201 || query.offset < 0)
        return fieldError(u"query.limitOutOfRange", u"limit");
    const bool rising = query.oldestFirst != query.backwards;
    Statement statement(m_database, rising ? kRising : kFalling);
    bindFilters(statement, query);
    const qint64 end = rising ? 0 : std::numeric_limits<qint64>::max();
    statement.bind(query.after.value_or(end)).bind(query.limit);
    SHOP_TRY_VALUE(found, statement.bind(query.after || query.backwards ? 0 : query.offset)
                              .all([](const Row &row) {
                                  return OnlineOrder{row.id<OrderId>(0), row.int64(1)};
                              }));
    if (query.backwards)
        std::reverse(found.begin(), found.end());
    return found;
}

Result<qint64> SqlOnlineOrders::count(const Call &, const OnlineOrderQuery &query)
{
    Statement statement(m_database, kCount);
    bindFilters(statement, query);
    return statement.bind(kMostCounted + 1).scalar();
}

} // namespace shop
