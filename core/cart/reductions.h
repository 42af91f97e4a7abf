// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/cart/cart.h"

namespace shop {

// Whether the caller may give this reduction off these lines together (Action::Discount), as it
// comes to now. Nothing for none. Errors permission.denied, cart.discountOutOfRange.
Done allowDiscount(const Call &call, const std::optional<Discount> &discount,
                   const QList<CartLine> &lines);
// Whether the caller may sell the line at its price where list is the price of the catalog
// (Action::OverridePrice): below it gives the difference away; above it needs the right, not a size.
Done allowPrice(const Call &call, const CartLine &line, const UnitPrice &list);
// A line that comes with a discount or another price than its list price takes the rights that
// giving them takes.
Done allowReductions(const Call &call, const CartLine &line);
// What a changed ticket gives away beyond what it gave before: a reduction grows with the goods it
// is of. What another person approved stays approved; who approves it with this call is noted.
Done allowGrowth(const Call &call, const Cart &before, Cart &after);
// Whether both give away the same: quantity, prices and discount.
bool givesTheSame(const CartLine &one, const CartLine &other);

} // namespace shop
