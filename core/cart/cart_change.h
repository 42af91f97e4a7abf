// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/cart/cart.h"

namespace shop {

// What a change of a ticket replaced, so that it can be taken back (screens.md §3, Ctrl+Z).
struct CartChange {
    struct Before {
        LineId id;
        qsizetype place = 0; // among the lines before the change
        std::optional<CartLine> line; // none: the change added it
    };

    QList<Before> lines; // in the order of their places
    bool header = false; // whether discount, customer, coupons or note were replaced too
    std::optional<Discount> discount;
    std::optional<CartCustomer> customer;
    QStringList coupons;
    QString note;

    bool isNothing() const { return lines.isEmpty() && !header; }
};

CartChange changeBetween(const Cart &before, const Cart &after);
// The ticket without the change; lines that are gone meanwhile stay gone.
void takeBack(Cart &cart, const CartChange &change);

Json toJson(const CartChange &change);
Result<CartChange> cartChangeFromJson(const Json &json); // error cart.stored

// What left the ticket between two states of it: goods removed or fewer of them, as amounts at
// their price. Zero where nothing left.
Result<Money> amountTakenOff(const Cart &before, const Cart &after);

} // namespace shop
