// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/order_tasks.h"

#include "core/base/field_error.h"
#include "core/base/stored_text.h"
#include "core/orders/sql_deliveries.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestReason = 200;

} // namespace

Result<QList<DeliverySummary>> refundTasks(Shop &shop, const Call &, qint64 before, int limit)
{
    return SqlDeliveries(shop.database()).refundTasks(before, limit);
}

Result<qint64> refundTaskCount(Shop &shop, const Call &)
{
    return SqlDeliveries(shop.database()).refundTaskCount();
}

Result<std::optional<RefundTask>> refundTaskOf(Shop &shop, const Call &, OrderId order)
{
    return SqlDeliveries(shop.database()).refundTask(order);
}

Done failRefund(Shop &shop, const Call &call, OrderId order, const QString &reason)
{
    SHOP_TRY(require(call, Action::ManageOrders));
    if (reason.trimmed().isEmpty())
        return fieldError(u"delivery.reasonMissing", u"reason");
    if (reason.size() > kLongestReason || !canBeStored(reason))
        return fieldError(u"delivery.textTooLong", u"reason");
    return SqlDeliveries(shop.database())
        .failRefund(order, call.actor.user, reason, shop.clock().nowMs());
}

Result<MovedOrders> moveOrders(Shop &shop, const Call &call, const QList<SeenOrder> &orders,
                               OrderStatus to)
{
    SHOP_TRY(require(call, Action::ManageOrders));
    MovedOrders done;
    for (const SeenOrder &seen : orders) {
        SHOP_TRY_VALUE(order, shop.deliveries().delivery(call, seen.id));
        const MoveOrder move{seen.id, order.version, to, {}, {}};
        const auto moved = order.agreed.status == seen.status
                               ? shop.deliveryDesk().move(call, move)
                               : Result<DeliveryOrder>(Error{
                                     ErrorCode::Conflict, u"delivery.changedMeanwhile"_s, {}});
        if (moved)
            done.moved.append(seen.id);
        else
            done.refused.append({order.agreed.number, moved.error()});
    }
    return done;
}

} // namespace shop
