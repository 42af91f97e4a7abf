// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/delivery_order.h"

namespace shop {

// What a customer bought, in figures: orders for delivery or collection, and documents of the counter.
struct BuyerFigures {
    qint64 orders = 0;
    TimeMs firstOrderAt = 0; // 0: none
    qint64 sales = 0; // documents, with what came back
    Money spent; // these together
    TimeMs lastAt = 0; // 0: never

    friend bool operator==(const BuyerFigures &, const BuyerFigures &) = default;
};

// A line of a customer's list: an order, or a document of the counter.
struct BuyerEntry {
    OrderId id;
    std::optional<OrderStatus> status; // of an order
    OrderKind kind = OrderKind::Sale; // of a document
    QString numberText;
    TimeMs at = 0;
    Money total;

    friend bool operator==(const BuyerEntry &, const BuyerEntry &) = default;
};

} // namespace shop
