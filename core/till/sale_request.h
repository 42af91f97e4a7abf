// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/ticket_totals.h"
#include "core/till/counter_sale.h"

namespace shop {

// What makes two requests the same sale, as bytes: everything but the ids of the payments and
// whether a receipt is printed, which a second try may choose anew.
QByteArray requestBytes(const SaleRequest &request);

// Whether the actor may make this document at all, and its lines are within the bounds of a ticket,
// before it is computed. Errors permission.denied, sale.returnLinePositive,
// sale.prepaymentWithoutOrder, and those of
// cart_rules.h.
Done checkRequest(const Call &call, const SaleRequest &request);
// And of this size: returns and reductions have limits. Goods that come back on a ticket need the
// right of their kind of return.
Done checkSize(const Call &call, const SaleRequest &request, const TicketTotals &ticket);

} // namespace shop
