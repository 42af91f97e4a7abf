// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/cart.h"
#include "core/rest/fields.h"

namespace shop::rest {

// A line of a cart or of an order on the wire, with what it comes to.
Json toJson(const CartLine &line, const Money &amount);
// What the wire says of a line; the rest of it is the catalog's. Error json.shape.
Result<CartLine> lineFromJson(const Json &json, const Currency &currency);
// The amount that stands in this member. Error json.shape.
Result<Money> amountFrom(const Json &json, const QString &name, const Currency &currency);
// Of a text as jsonTime() writes it; 0 for an empty one.
TimeMs timeFrom(const QString &text);
Error badShape(const QString &field); // json.shape

} // namespace shop::rest
