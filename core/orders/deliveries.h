// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/orders/delivery_order.h"

namespace shop {

// The orders for delivery and collection, to look at. They are placed and moved by the DeliveryDesk.
class Deliveries
{
public:
    virtual ~Deliveries() = default;

    virtual Result<DeliveryOrder> delivery(const Call &call, OrderId id) = 0; // delivery.notFound
    // The order of a number as printed: of the series "1-O", the number 1048.
    virtual Result<std::optional<OrderId>> deliveryByNumber(const Call &call, const QString &series,
                                                            qint64 number) = 0;
    // Its history, oldest first.
    virtual Result<QList<OrderStep>> steps(const Call &call, OrderId id) = 0;
    virtual Result<QList<DeliverySummary>> deliveries(const Call &call,
                                                      const DeliveryQuery &query) = 0;
    virtual Result<DeliveryCounts> deliveryCounts(const Call &call) = 0;

    // For the desk, inside its transaction. Stores an order as it is placed, pending, with the hash
    // of its request; the number and the id are unique (delivery.exists, delivery.numberTaken).
    virtual Done place(const DeliveryOrder &order, const OrderStep &step,
                       const QByteArray &requestHash) = 0;
    // Stores an order as it is behind this step. Error delivery.changedMeanwhile unless the stored
    // version is the one before; what the machine does not allow is database.constraint.
    virtual Done change(const DeliveryOrder &order, const OrderStep &step) = 0;
    // What an order was placed by; nothing for an unknown one.
    virtual Result<std::optional<QByteArray>> placedBy(OrderId id) = 0;
};

} // namespace shop
