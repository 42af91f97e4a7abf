// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

namespace shop {

// Writes a complete copy of a SQLite database to a file that must not exist, 0600, while others
// go on selling; then opens the copy and checks it (quick_check, foreign keys). A copy that fails
// is removed. Errors backup.exists, backup.failed, backup.notVerified.
Done backUp(Database &database, const QString &targetPath);

} // namespace shop
