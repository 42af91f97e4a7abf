// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/storage/database.h"

namespace shop {

// What a shop looks at twice: voids, drawers opened without a sale, lines taken off after the total,
// discounts and prices given by hand.
struct JournalException {
    TimeMs at = 0;
    UserId person; // who did it; null: the program itself
    RegisterId atRegister;
    QString kind; // code of a JournalKind
    QByteArray document; // 16 bytes of the document's id, or empty
    qint64 amountMinor = 0; // what the row says of an amount, above zero; a price given: none
};

// Those from a moment to before another, oldest first. Needs ViewReports.
Result<QList<JournalException>> exceptionsBetween(Database &database, const Call &call, TimeMs from,
                                                  TimeMs before);

} // namespace shop
