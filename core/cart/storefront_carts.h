// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/carts.h"
#include "core/cart/storefront_terms.h"

namespace shop {

// The carts of customers who shop by themselves, one for each: Carts changes them like any other, and
// they are no tickets of the register, which Carts::carts() does not tell.
class StorefrontCarts
{
public:
    virtual ~StorefrontCarts() = default;

    // Made with that id where they have none. Carts that nobody touched for 90 days are gone. Needs
    // Sell.
    virtual Result<Cart> cartOf(const Call &call, UserId shopper, CartId fresh, RegisterId at) = 0;
    virtual Result<StorefrontTerms> terms(const Call &call) = 0;
    // Needs ManageSettings. Error cart.amountOutOfRange, "field" deliveryPrice.
    virtual Done saveTerms(const Call &call, const StorefrontTerms &terms) = 0;
};

} // namespace shop
