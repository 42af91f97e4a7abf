// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"
#include "ui/print/receipt_data.h"

namespace shop {

// A document with what its receipt shows beyond it, read from the shop.
struct ReceiptSource {
    Order order;
    ReceiptFacts facts;
};

Result<ReceiptSource> readReceipt(Shop &shop, OrderId id, int copyNumber);

} // namespace shop
