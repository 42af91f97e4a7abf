// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

namespace shop {

// Writes a complete copy of a SQLite database to a file that must not exist, 0600, while others
// go on selling; then opens the copy and checks it (quick_check, foreign keys). A copy that fails
// is removed. Room is looked for first. Errors backup.exists, backup.failed, backup.notVerified,
// file.noRoom.
Done backUp(Database &database, const QString &targetPath);

// Leaves a database file that nobody uses whole in itself, with nothing of it in companions. Errors
// database.inUse if somebody has it open, and those of opening it.
Done settleFile(const QString &path);
// Removes a database file that nobody uses, with its companions.
void removeDatabaseFile(const QString &path);

} // namespace shop
