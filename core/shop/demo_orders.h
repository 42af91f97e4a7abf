// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"

namespace shop {

// What its courier costs, in cents.
constexpr qint64 kDemoCourierCents = 895;

// A few orders of the sample shop, each at another place on its way, inside the caller's transaction.
// None has taken or given money, so that the first sale of the shop is the first document. Whoever is among
// the regulars, by name, ordered as that customer.
Done placeDemoOrders(Shop &shop, const Call &by, const PricingRules &rules, const TaxTable &taxes,
                     QDate today, const QList<Customer> &regulars);

} // namespace shop
