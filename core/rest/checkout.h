// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rest/route.h"
#include "core/rest/services.h"
#include "core/till/delivery_desk.h"

namespace shop::rest {

// What somebody orders of their cart.
struct Checkout {
    OrderId id;
    UserId user;
    ShippingAddress address;
    OrderPayment payment = OrderPayment::CashOnDelivery;
    std::optional<Money> expected; // what the caller showed: the sum of the items, or what is paid
};

// The order as the desk is asked to place it: every product read again, its price of now, the total
// computed. Nothing is stored. Errors delivery.noLines, product.notFound, sale.totalChanged,
// till.notSetUp.
Result<PlaceOrder> toPlace(Context &context, const Call &call, const Checkout &checkout,
                           const Customer &customer);
// A call at the register that orders of this shop are booked at. Error till.notSetUp.
Result<Call> deskCall(const Context &context);

} // namespace shop::rest
