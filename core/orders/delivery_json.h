// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/orders/delivery_order.h"

namespace shop {

// An order for delivery in the words it is kept in, apart from its columns.
struct DeliveryText {
    QByteArray agreed; // lines and amounts: the frozen form of order_json.h
    QByteArray person; // who gets it and where, with the notes: may be erased

    friend bool operator==(const DeliveryText &, const DeliveryText &) = default;
};
// Error json.notCanonical.
Result<DeliveryText> deliveryText(const DeliveryOrder &order);

// SHA-256 over everything of the order that is no person and no text typed, as lower-case hex: it
// stands in the order's rows of the journal.
Result<QByteArray> deliveryDigest(const DeliveryOrder &order);

// The whole order with its last step, for the side journal; canonical. Error delivery.stored where
// it is not read back.
Result<QByteArray> toJson(const DeliveryOrder &order, const OrderStep &step);
struct DeliveryChange {
    DeliveryOrder order;
    OrderStep step;
};
Result<DeliveryChange> deliveryChangeFromJson(const QByteArray &json);

// Puts what the two texts hold into the order; status and money of the columns stay as they are.
Done readDeliveryText(const DeliveryText &text, DeliveryOrder &order);

} // namespace shop
