// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"

namespace shop {

// Suppliers of the sample shop, a delivery that is being received and a stocktake that has begun, as
// in the pictures; inside the caller's transaction. Nothing of it is booked.
Done stockDemoShop(Shop &shop, const Call &by);

} // namespace shop
