// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"
#include "core/till/ledger_lines.h"

namespace shop {

// A movement of a ledger with the number of its document.
struct LedgerEntry {
    LedgerLine line;
    QString document; // as printed; empty for one without number

    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;
};

// What changed a customer's account, or what a gift card or store credit holds; newest first. Errors
// voucher.codeMalformed, and those of Orders.
Result<QList<LedgerEntry>> accountEntries(Shop &shop, const Call &call, UserId customer,
                                          const LedgerPage &page = {});
Result<QList<LedgerEntry>> voucherEntries(Shop &shop, const Call &call, const QString &code,
                                          const LedgerPage &page = {});

} // namespace shop
