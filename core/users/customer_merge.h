// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/users/customer.h"

namespace shop {

// What is known of a customer of whom there were two records: what stands on the one that stays,
// filled up from the other; notes one below the other, as far as they fit; addresses of both, each
// once, at most ten.
CustomerValues mergedValues(const CustomerValues &stays, const CustomerValues &goes);

} // namespace shop
