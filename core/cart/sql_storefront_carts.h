// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/storefront_carts.h"
#include "core/storage/database.h"

namespace shop {

// StorefrontCarts over the tables cart_*.
class SqlStorefrontCarts final : public StorefrontCarts
{
public:
    SqlStorefrontCarts(Database &database, Carts &carts, const Clock &clock)
        : m_database(database), m_carts(carts), m_clock(clock)
    {}

    Result<Cart> cartOf(const Call &call, UserId shopper, CartId fresh, RegisterId at) override;
    Result<StorefrontTerms> terms(const Call &call) override;
    Done saveTerms(const Call &call, const StorefrontTerms &terms) override;

private:
    Database &m_database;
    Carts &m_carts;
    const Clock &m_clock;
};

} // namespace shop
