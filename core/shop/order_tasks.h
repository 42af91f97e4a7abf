// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/refund_task.h"
#include "core/shop/shop.h"

namespace shop {

// Orders whose money somebody still has to give back, as the lists of Deliveries are.
Result<QList<DeliverySummary>> refundTasks(Shop &shop, const Call &call, qint64 before, int limit);
Result<qint64> refundTaskCount(Shop &shop, const Call &call);
Result<std::optional<RefundTask>> refundTaskOf(Shop &shop, const Call &call, OrderId order);
// A person could not pay it back, and says why, in at most 200 characters. The task stays. Needs
// ManageOrders. Errors delivery.reasonMissing, delivery.textTooLong, delivery.nothingToRefund.
Done failRefund(Shop &shop, const Call &call, OrderId order, const QString &reason);

// Several orders moved at once, each by itself: what is refused leaves the others moved. One that does
// not stand where it was seen is left alone (delivery.changedMeanwhile).
struct SeenOrder {
    OrderId id;
    OrderStatus status = OrderStatus::Pending;
};
struct RefusedMove {
    qint64 number = 0;
    Error error;
};
struct MovedOrders {
    QList<OrderId> moved;
    QList<RefusedMove> refused;
};
Result<MovedOrders> moveOrders(Shop &shop, const Call &call, const QList<SeenOrder> &orders,
                               OrderStatus to);

} // namespace shop
