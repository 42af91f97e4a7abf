// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/sql_online_orders.h"

#include "core/base/field_error.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

#define ORDERS_ONLINE_WHERE                                                                        \
    "FROM orders_delivery WHERE (? = '' OR status = ?) AND placed_at >= ? AND placed_at < ? "
// Asked as such, so that a person's own are read by their index.
#define ORDERS_OF_USER ORDERS_ONLINE_WHERE "AND customer_id = ? "
#define ORDERS_RISING(WHERE) "SELECT id, key " WHERE "AND key > ? ORDER BY key LIMIT ? OFFSET ?"
#define ORDERS_FALLING(WHERE)                                                                      \
    "SELECT id, key " WHERE "AND key < ? ORDER BY key DESC LIMIT ? OFFSET ?"
#define ORDERS_COUNTED(WHERE) "SELECT COUNT(*) FROM (SELECT 1 " WHERE "LIMIT ?) counted"

struct Statements {
    const char *rising;
    const char *falling;
    const char *count;
};
constexpr Statements kOfAll{ORDERS_RISING(ORDERS_ONLINE_WHERE), ORDERS_FALLING(ORDERS_ONLINE_WHERE),
                            ORDERS_COUNTED(ORDERS_ONLINE_WHERE)};
constexpr Statements kOfUser{ORDERS_RISING(ORDERS_OF_USER), ORDERS_FALLING(ORDERS_OF_USER),
                             ORDERS_COUNTED(ORDERS_OF_USER)};

const Statements &statementsOf(const OnlineOrderQuery &query)
{
    return query.user.isNull() ? kOfAll : kOfUser;
}

void bindFilters(Statement &statement, const OnlineOrderQuery &query)
{
    const QString status = query.status ? orderStatusCode(*query.status) : QString();
    statement.bind(status).bind(status).bind(query.from).bind(query.until);
    if (!query.user.isNull())
        statement.bind(query.user);
}

} // namespace

Result<QList<OnlineOrder>> SqlOnlineOrders::page(const Call &, const OnlineOrderQuery &query)
{
    if (query.limit < 1 || query.limit > 201 || query.offset < 0)
        return fieldError(u"query.limitOutOfRange", u"limit");
    const bool rising = query.oldestFirst != query.backwards;
    const Statements &statements = statementsOf(query);
    Statement statement(m_database, rising ? statements.rising : statements.falling);
    bindFilters(statement, query);
    const qint64 end = rising ? 0 : std::numeric_limits<qint64>::max();
    statement.bind(query.after.value_or(end)).bind(query.limit);
    SHOP_TRY_VALUE(
        found,
        statement.bind(query.after || query.backwards ? 0 : query.offset).all([](const Row &row) {
            return OnlineOrder{row.id<OrderId>(0), row.int64(1)};
        }));
    if (query.backwards)
        std::reverse(found.begin(), found.end());
    return found;
}

Result<qint64> SqlOnlineOrders::count(const Call &, const OnlineOrderQuery &query)
{
    Statement statement(m_database, statementsOf(query).count);
    bindFilters(statement, query);
    return statement.bind(kMostCounted + 1).scalar();
}

} // namespace shop
