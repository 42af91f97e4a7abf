// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/cart/cart.h"

namespace shop {

// The open baskets. Every change is stored before the call returns, so that a power cut loses
// nothing, and answers with the cart as it is now. Errors cart.notFound, cart.lineNotFound,
// cart.quantityOutOfRange (0 or over 100,000 units, "field" quantity), cart.amountOutOfRange,
// cart.tooManyLines (over 2,000), cart.textTooLong and cart.textMalformed (names, notes, reasons).
class Carts
{
public:
    virtual ~Carts() = default;

    // The open and the held ones of a register, oldest first.
    virtual Result<QList<Cart>> carts(const Call &call, RegisterId at) = 0;
    virtual Result<Cart> cart(const Call &call, CartId id) = 0;
    // Makes an empty ticket; an id that is there already is answered as it is.
    virtual Result<Cart> open(const Call &call, CartId id, RegisterId at, const QString &name) = 0;

    // Adds the line, or adds its quantity to a line of the same product, price and note without
    // discount (the line that grows keeps its id). Sent twice with one command it is added once.
    virtual Result<Cart> addLine(const Call &call, CartId id, const CartLine &line) = 0;
    virtual Result<Cart> setQuantity(const Call &call, CartId id, LineId line,
                                     Quantity quantity) = 0;
    virtual Result<Cart> removeLine(const Call &call, CartId id, LineId line) = 0;
    // Puts a removed line back where it was (undo).
    virtual Result<Cart> restoreLine(const Call &call, CartId id, const CartLine &line,
                                     int position) = 0;
    virtual Result<Cart> setDiscount(const Call &call, CartId id,
                                     const std::optional<Discount> &discount) = 0;
    virtual Result<Cart> setLineDiscount(const Call &call, CartId id, LineId line,
                                         const std::optional<Discount> &discount) = 0;
    virtual Result<Cart> hold(const Call &call, CartId id, const QString &name) = 0;
    virtual Result<Cart> recall(const Call &call, CartId id) = 0;
    // Takes a ticket away: discarded by a person, or sold. Error cart.changedMeanwhile unless the
    // version is still the stored one.
    virtual Done close(const Call &call, CartId id, qint64 version) = 0;
};

} // namespace shop
