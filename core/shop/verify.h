// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"

#include <QStringList>

namespace shop {

// What verify found. Every figure is recomputed from the rows.
struct VerifyReport {
    bool ok = true;
    qint64 documents = 0;
    qint64 lines = 0;
    qint64 netMinor = 0; // sum of the documents' totals
    qint64 movements = 0;
    qint64 journalRows = 0;
    QString journalHead; // "SEQ:HASH" of the register that wrote last
    QStringList problems; // "orders: 1-R-1048: lines come to 65.94, total says 65.93"
};

// Checks ledgers against their sums, totals against lines, payments against totals, numbers for
// gaps and the hash chain; changes nothing and reads one snapshot while a till sells. An
// unfinished new database is an empty one.
Result<VerifyReport> verifyShop(Shop &shop);
Result<VerifyReport> verifyDatabase(const DatabaseUrl &url, const Clock &clock);

} // namespace shop
