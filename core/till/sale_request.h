// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/counter_sale.h"

namespace shop {

// What makes two requests the same sale, as bytes: everything but the ids of the payments and
// whether a receipt is printed, which a second try may choose anew.
QByteArray requestBytes(const SaleRequest &request);

// Whether the actor may make this document at all, before it is computed. Goods coming back in a
// sale need the right for returns without receipt. Errors permission.denied,
// sale.returnLinePositive.
Done checkRights(const Call &call, const SaleRequest &request);
// And of this size: returns and reductions have limits.
Done checkSize(const Call &call, const SaleRequest &request, const Totals &totals);

} // namespace shop
