// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"

namespace shop {

// The regulars of the sample shop, who buy on its pictures. Inside the caller's transaction.
Result<QList<Customer>> addDemoCustomers(Shop &shop, const Call &by, Currency currency);

} // namespace shop
