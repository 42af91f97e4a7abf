// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/carts.h"

namespace shop {

// The carts as an order takes them: it reads one, and takes away what was ordered. Errors those of Carts,
// and those of a service that is out of reach.
class OrderedCarts
{
public:
    virtual ~OrderedCarts() = default;

    virtual Result<Cart> cart(const Call &call, CartId id) = 0;
    virtual Result<Cart> setQuantity(const Call &call, CartId id, LineId line,
                                     Quantity quantity) = 0;
    virtual Result<Cart> removeLine(const Call &call, CartId id, LineId line) = 0;
    virtual Done close(const Call &call, CartId id, qint64 version) = 0;
};

// Those of this database.
class NearOrderedCarts final : public OrderedCarts
{
public:
    explicit NearOrderedCarts(Carts &carts) : m_carts(carts) {}

    Result<Cart> cart(const Call &call, CartId id) override { return m_carts.cart(call, id); }
    Result<Cart> setQuantity(const Call &call, CartId id, LineId line, Quantity quantity) override
    {
        return m_carts.setQuantity(call, id, line, quantity);
    }
    Result<Cart> removeLine(const Call &call, CartId id, LineId line) override
    {
        return m_carts.removeLine(call, id, line);
    }
    Done close(const Call &call, CartId id, qint64 version) override
    {
        return m_carts.close(call, id, version);
    }

private:
    Carts &m_carts;
};

} // namespace shop
