// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace shop {

struct CopiedRows {
    qint64 tables = 0;
    qint64 rows = 0;
};

// Puts every row of every module's tables, as it is at one moment, in the place of what stands in
// the other database; both have the same schema, and at least one is a SQLite file (error
// transfer.noFile). The feed of the other one begins anew under that epoch. All or nothing.
Result<CopiedRows> copyRows(Database &from, Database &into, const QString &epoch);

} // namespace shop
