// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"

namespace shop {

// A few orders of the sample shop, each at another place on its way, inside the caller's transaction.
// None has taken or given money, so that the first sale of the shop is the first document.
Done placeDemoOrders(Shop &shop, const Call &by, const PricingRules &rules, const TaxTable &taxes,
                     QDate today);

} // namespace shop
