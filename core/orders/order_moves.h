// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"
#include "core/products/reservations.h"

#include <QList>

#include <optional>

namespace shop {

// The order status machine (rest_contract.md §7). A trigger of the table of orders holds the same
// list, whatever the code does.
struct OrderMove {
    OrderStatus from = OrderStatus::Pending;
    OrderStatus to = OrderStatus::Confirmed;
    std::optional<StockStep> stock = std::nullopt; // what it does to the order's lines

    friend bool operator==(const OrderMove &, const OrderMove &) = default;
};

const QList<OrderMove> &orderMoves();
std::optional<OrderMove> orderMove(OrderStatus from, OrderStatus to);
// The one step ahead; none at the end.
std::optional<OrderStatus> nextStatus(OrderStatus from);
// Whatever else is allowed from there: cancel, fail.
QList<OrderStatus> otherStatuses(OrderStatus from);
// Whether somebody still has to do something for it.
bool isOpen(OrderStatus status);
// Whether its lines may be reduced, and the goods are in the house.
bool isPackable(OrderStatus status);

} // namespace shop
