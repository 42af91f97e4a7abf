// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/till/ledger_lines.h"

#include <QList>

namespace shop {

// None for a customer or code without any movement.
Result<QList<LedgerLine>> readAccountLines(Database &database, UserId customer,
                                           const LedgerPage &page);
// Error voucher.codeMalformed, with "field".
Result<QList<LedgerLine>> readVoucherLines(Database &database, const QString &code,
                                           const LedgerPage &page);

} // namespace shop
