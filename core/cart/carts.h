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
    virtual Result<Cart> head(const Call &call, CartId id) = 0; // the ticket without its lines
    // Makes an empty ticket, to sell or to practise with; an id that is there already is answered as
    // it is.
    virtual Result<Cart> open(const Call &call, CartId id, RegisterId at, const QString &name,
                              bool training = false) = 0;

    // Adds the line, or adds its quantity to a line of the same product, price and note without
    // discount (the line that grows keeps its id). Sent twice with one command it is added once.
    // A deposit, for one unit of the product, stands below its line and follows its quantity.
    virtual Result<Cart> addLine(const Call &call, CartId id, const CartLine &line,
                                 const std::optional<CartLine> &deposit = {}) = 0;
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
    // Sells the line at another price than the catalog's; nothing gives back the first one. Error
    // cart.lineHasFixedPrice (a returned line, a label), cart.priceOutOfRange, "field" price.
    virtual Result<Cart> setPrice(const Call &call, CartId id, LineId line,
                                  const std::optional<UnitPrice> &price) = 0;
    virtual Result<Cart> setLineNote(const Call &call, CartId id, LineId line,
                                     const QString &note) = 0; // error cart.noteTooLong
    virtual Result<Cart> setNote(const Call &call, CartId id, const QString &note) = 0;
    virtual Result<Cart> setCustomer(const Call &call, CartId id,
                                     const std::optional<CartCustomer> &customer) = 0;
    // Codes as given, compared folded; a code that is there stays once. Error cart.tooManyCoupons.
    virtual Result<Cart> addCoupon(const Call &call, CartId id, const QString &code) = 0;
    virtual Result<Cart> removeCoupon(const Call &call, CartId id, const QString &code) = 0;
    // The answer to "is the customer so many years old?", journalled. No takes away every line that
    // asks for more than was shown before.
    virtual Result<Cart> answerAge(const Call &call, CartId id, int years, bool confirmed) = 0;
    // The total was shown to the customer: from now on taking goods off the ticket needs
    // RemoveLineAfterTotal and is journalled. The ticket stays what it is, and so does its version:
    // who pays at that moment pays for this ticket.
    virtual Result<Cart> markTotalled(const Call &call, CartId id) = 0;
    // Takes back the last change of lines, discounts, prices, notes, customer or coupons; at most
    // twenty in a row. Error cart.nothingToUndo.
    virtual Result<Cart> undo(const Call &call, CartId id) = 0;

    virtual Result<Cart> hold(const Call &call, CartId id, const QString &name) = 0;
    virtual Result<Cart> recall(const Call &call, CartId id) = 0;
    // Takes a ticket away: discarded by a person, or sold. Error cart.changedMeanwhile unless the
    // version is still the stored one.
    virtual Done close(const Call &call, CartId id, qint64 version) = 0;
};

} // namespace shop
