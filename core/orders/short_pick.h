// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

namespace shop {

// What an agreed order comes to when a packer finds less of a line: the line at its agreed price, its
// share of the reductions and of its tax; the deposit that follows it goes along. A quantity of zero
// takes the line out. Errors delivery.lineUnknown, delivery.pickOutOfRange (not less than before, or
// below zero), delivery.nothingLeft (no goods would be left), each with "field" quantity.
Result<Order> shortPicked(const Order &agreed, LineId line, Quantity now);

// Whether a line is the price of the delivery and no goods.
bool isShipping(const CartLine &line);
// What the goods of an order come to, without the delivery and without tax put on top.
Money goodsTotal(const Order &agreed);
// The sums of the order, from its lines.
Result<Order> summedUp(Order order);

} // namespace shop
