// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/verify.h"
#include "core/storage/row_copy.h"

namespace shop {

struct TransferReport {
    CopiedRows copied;
    VerifyReport verified; // the shop where it is now
};

// Moves a shop, exactly, from one database into another that has none yet (error
// transfer.notEmpty) and verifies it there; one of them is a SQLite file. The shop it came from
// stays as it is. Both stand at the schema of the program afterwards; error schema.notCurrent for
// an older one to copy from.
Result<TransferReport> transferShop(const DatabaseUrl &from, const DatabaseUrl &into,
                                    WriteGate &intoGate, const Clock &clock);

// Moves it into a new file, which is there only once it is whole. Error backup.exists.
Result<TransferReport> dumpShop(const DatabaseUrl &from, const QString &path, const Clock &clock);

} // namespace shop
