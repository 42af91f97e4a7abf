// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/receipt_logo_desk.h"

#include "core/till/sql_receipt_logo.h"

namespace shop {

Result<ReceiptLogo> receiptLogo(Shop &shop)
{
    return SqlReceiptLogo(shop.database(), shop.journal(), shop.clock()).logo();
}

Done saveReceiptLogo(Shop &shop, const Call &call, const ReceiptLogo &logo)
{
    return SqlReceiptLogo(shop.database(), shop.journal(), shop.clock()).save(call, logo);
}

} // namespace shop
