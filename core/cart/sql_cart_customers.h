// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/cart/cart.h"
#include "core/storage/database.h"

namespace shop {

// The tickets that name a customer.
Result<QList<CartId>> ticketsOf(Database &database, UserId customer);
// On every ticket that names this customer another one stands, or nobody; what could be undone on it is
// forgotten, since it names them too. Inside the caller's transaction; may be repeated.
Done replaceOnTickets(Database &database, UserId customer, const std::optional<CartCustomer> &by,
                      TimeMs at);

} // namespace shop
