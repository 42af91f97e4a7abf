// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"

#include <QStringList>

namespace shop {

// The end of a register's chain. The number is 0 for a register that is not there.
struct VerifiedChain {
    int registerNumber = 0;
    JournalHead head;
};

// What somebody knows from paper: an earlier head of the journal, and of which register it was.
struct VerifyExpectation {
    std::optional<ExpectedHead> head;
    std::optional<int> registerNumber;
};

// What verify found. Every figure is recomputed from the rows.
struct VerifyReport {
    bool ok = true;
    qint64 documents = 0;
    qint64 lines = 0;
    qint64 netMinor = 0; // sum of the documents' totals
    qint64 movements = 0;
    qint64 journalRows = 0;
    QString journalHead; // "SEQ:HASH" of the register that wrote last
    QList<VerifiedChain> chains; // by register and generation
    QStringList problems; // "orders: 1-R-1048: lines come to 65.94, total says 65.93"
};

// Checks ledgers against their sums, totals against lines, payments against totals, numbers for
// gaps, documents against their rows in the journal, the hash chain, and the schema against what
// the migrations make; changes nothing and reads one snapshot while a till sells. An unfinished
// new database is an empty one.
Result<VerifyReport> verifyShop(Shop &shop, const VerifyExpectation &expected = {});
Result<VerifyReport> verifyDatabase(const DatabaseUrl &url, const Clock &clock,
                                    const VerifyExpectation &expected = {});

} // namespace shop
