// SPDX-License-Identifier: GPL-3.0-or-later
// The money of ended orders that somebody has to give back.
#include "core/orders/order_moves.h"
#include "core/orders/sql_deliveries.h"
#include "core/orders/sql_delivery_rows.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <limits>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostRows = 500;

constexpr const char *kOpen = "INSERT INTO orders_refund_task (delivery, state, amount, currency, "
                              "reason, opened_at, changed_at)"
                              " VALUES (?, 'open', ?, ?, '', ?, ?) ON CONFLICT (delivery) DO "
                              "UPDATE SET state = 'open', amount ="
                              " excluded.amount, changed_at = excluded.changed_at";
constexpr const char *kClose = "UPDATE orders_refund_task SET state = 'done', changed_at = ?, "
                               "changed_by = ? WHERE delivery = ?"
                               " AND state <> 'done'";
constexpr const char *kFail =
    "UPDATE orders_refund_task SET state = 'failed', reason = ?, changed_at = ?, changed_by = ?"
    " WHERE state <> 'done' AND delivery = (SELECT key FROM orders_delivery WHERE id = ?)";
constexpr const char *kSelect =
    "SELECT t.state, t.amount, t.currency, t.reason, t.opened_at, t.changed_at, t.changed_by FROM"
    " orders_refund_task t JOIN orders_delivery d ON d.key = t.delivery WHERE d.id = ?";
constexpr const char *kList =
    ORDERS_SUMMARY " AND d.key IN (SELECT delivery FROM orders_refund_task WHERE state <> 'done')"
                   " ORDER BY d.key DESC LIMIT ?";
constexpr const char *kCount = "SELECT COUNT(*) FROM orders_refund_task WHERE state <> 'done'";

RefundTask taskFrom(const Row &row)
{
    const QString state = row.text(0);
    RefundTask task;
    task.state = state == u"open"     ? RefundState::Open
                 : state == u"failed" ? RefundState::Failed
                                      : RefundState::Done;
    task.amount = Money(row.int64(1), Currency::fromCode(row.text(2)).valueOr({}));
    task.reason = row.text(3);
    task.openedAt = row.int64(4);
    task.changedAt = row.int64(5);
    task.changedBy = row.id<UserId>(6);
    return task;
}

} // namespace

// A task begins with what is left of the money when the order ends, and ends with the money.
Done SqlDeliveries::followMoney(qint64 key, const DeliveryOrder &order, const OrderStep &step)
{
    if (isOpen(order.agreed.status))
        return {};
    if (order.prepaid.isZero()) {
        SHOP_TRY(Statement(m_database, kClose).bind(step.at).bind(step.by).bind(key).run());
        return {};
    }
    return Statement(m_database, kOpen)
        .bind(key)
        .bind(order.prepaid.minor())
        .bind(QString(order.prepaid.currency().code()))
        .bind(step.at)
        .bind(step.at)
        .runOne();
}

Result<QList<DeliverySummary>> SqlDeliveries::refundTasks(qint64 before, int limit)
{
    SHOP_TRY_VALUE(rows, Statement(m_database, kList)
                             .bind(before > 0 ? before : std::numeric_limits<qint64>::max())
                             .bind(qBound(1, limit, kMostRows))
                             .all(DeliverySummaryRow::read));
    return summariesOf(rows);
}

Result<qint64> SqlDeliveries::refundTaskCount()
{
    return Statement(m_database, kCount).scalar();
}

Result<std::optional<RefundTask>> SqlDeliveries::refundTask(OrderId id)
{
    return Statement(m_database, kSelect).bind(id).one(taskFrom);
}

Done SqlDeliveries::failRefund(OrderId id, UserId by, const QString &reason, TimeMs at)
{
    Transaction transaction(m_database, "orders.failRefund");
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(changed,
                   Statement(m_database, kFail).bind(reason).bind(at).bind(by).bind(id).run());
    if (changed == 0)
        return Error{ErrorCode::FailedPrecondition, u"delivery.nothingToRefund"_s, {}};
    SHOP_TRY(transaction.changed("orders", "delivery", id.bytes(), at));
    return transaction.commit();
}

} // namespace shop
