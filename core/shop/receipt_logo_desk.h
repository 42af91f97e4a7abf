// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"
#include "core/till/receipt_logo.h"

namespace shop {

// The shop's logo on receipts; an empty one: none.
Result<ReceiptLogo> receiptLogo(Shop &shop);
// Needs ManageSettings. Error receiptLogo.malformed.
Done saveReceiptLogo(Shop &shop, const Call &call, const ReceiptLogo &logo);

} // namespace shop
