// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/delivery_order.h"
#include "core/rest/fields.h"

namespace shop::rest {

// An order on the wire (rest_contract.md §6): "total" is the sum of the items, "grandTotal" what is
// paid, with reductions and tax.
Json toJson(const DeliveryOrder &order);
// A row of its history: {from,to,at,by,reason}.
Json toJson(const OrderStep &step);
// Street, city, postalCode and country are needed.
ShippingAddress readAddress(Fields &body, const QString &name);
QStringList statusCodes();

} // namespace shop::rest
