// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"
#include "core/products/product.h"

namespace shop {

// What a document does to the stock: a movement for each line of goods, at the time of the
// document. The sale books them, and the check compares them with what is booked.
QList<StockMovement> stockMovements(const Order &order);

} // namespace shop
