// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"

namespace shop {

// Puts the receipt of a document into the queue of the caller's register once more, marked as a copy;
// the number of the copy. Needs Reprint; journalled. The id makes it happen once.
Result<int> reprintReceipt(Shop &shop, const Call &call, OrderId document, PrintJobId id);

} // namespace shop
