// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/ordered_carts.h"
#include "core/rest/far_service.h"

namespace shop::rest {

// The carts of users behind REST, as an order takes them. The version of a cart is made of its entity
// tag: another one for whatever changed, and for the next cart of the same user. Items name and price
// what they are of; the rest of a line is the catalog's.
class FarOrderedCarts final : public OrderedCarts
{
public:
    explicit FarOrderedCarts(FarService &service) : m_service(service) {}

    Result<Cart> cart(const Call &call, CartId id) override;
    Result<Cart> setQuantity(const Call &call, CartId id, LineId line, Quantity quantity) override;
    Result<Cart> removeLine(const Call &call, CartId id, LineId line) override;
    Done close(const Call &call, CartId id, qint64 version) override;

private:
    struct Read {
        Cart cart;
        QByteArray etag;
    };
    Result<Read> read(const Call &call, CartId id);
    Result<QString> itemPath(const Call &call, CartId id, LineId line);

    FarService &m_service;
};

} // namespace shop::rest
