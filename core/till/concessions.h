// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/carts.h"
#include "core/products/products.h"
#include "core/till/counter_sale.h"

namespace shop {

// What a sale gives away by hand, looked at before it is stored. What stands on the stored ticket
// was allowed when it was given; anything else takes the rights that giving it takes. No ticket
// knows the catalog, so a price below the catalog's, or above it for empties, is looked at in any
// case, except of a product that was changed after the ticket was opened: it is sold at the price it
// was shown with. The ticket is given by its head: its lines are read only where the rights do not reach. Errors
// permission.denied, cart.discountOutOfRange, those of the catalog.
Done checkConcessions(const Call &call, const SaleRequest &request,
                      const std::optional<Cart> &ticket, Carts &carts, Products &products);

} // namespace shop
