// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/delivery_desk.h"
#include "core/till/sql_counter_sales.h"

namespace shop {

// What makes two requests the same order.
QByteArray orderRequestHash(const PlaceOrder &request);
// The order of a request, checked and priced, pending, still without number and stock. Errors of
// DeliveryDesk::place().
Result<DeliveryOrder> composeOrder(const Call &call, const PlaceOrder &request,
                                   SqlCounterSales &sales);

} // namespace shop
