// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/buyers.h"
#include "core/orders/deliveries.h"
#include "core/orders/refund_task.h"

#include <QHash>

namespace shop {

// An order as the page shows it.
struct OrderDetail {
    DeliveryOrder order;
    QList<OrderStep> steps; // oldest first
    QHash<UserId, QString> names; // of those who work here
    BuyerFigures buyer; // of a customer of the shop
    std::optional<RefundTask> refund;
};

// What of each line a packer has ticked.
using Packed = QHash<LineId, Quantity>;

} // namespace shop
