// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/cart.h"
#include "core/rest/fields.h"

namespace shop::rest {

// A user's cart on the wire (rest_contract.md §5); a deposit stands as an item of its own. Error
// money.overflow.
Result<Json> toJson(const Cart &cart, UserId user, const Currency &currency);
// The same, read; without what the wire does not tell of its products. Error json.shape.
Result<Cart> cartFromJson(const Json &json);
// What somebody has who has put nothing into it yet.
Cart emptyCart(UserId user);
// The cart a user begins with, which is at no register.
CartId cartOf(UserId user);
RegisterId registerOf(UserId user);

} // namespace shop::rest
