// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/delivery_order.h"
#include "core/rest/fields.h"

namespace shop::rest {

Json toJson(const ShippingAddress &address);
// An order on the wire (rest_contract.md §6): "total" is the sum of the items, "grandTotal" what is
// paid, with reductions and tax.
Json toJson(const DeliveryOrder &order);
// The same, read: of a line what it is of, of the customer the id. Errors json.shape, and those of words
// that are none.
Result<DeliveryOrder> orderFromJson(const Json &json);
// A row of its history: {from,to,at,by,reason}, and {line,was,now} where less was found.
Json toJson(const OrderStep &step);
Result<OrderStep> stepFromJson(const Json &json);
// Street, city, postalCode and country are needed.
ShippingAddress readAddress(Fields &body, const QString &name);
QStringList statusCodes();

} // namespace shop::rest
