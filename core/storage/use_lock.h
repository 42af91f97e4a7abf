// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/lock_file.h"

#include <QString>

#include <chrono>
#include <functional>

namespace shop {

// Says that a database file is in use. Every connection of every process holds it together with
// the others as long as it is open ("<database>.lock-use"); whoever changes what the others rely
// on, a migration, holds it alone.
class UseLock final
{
public:
    explicit UseLock(const QString &databasePath);

    // Joins the others, waiting while somebody is alone. Errors database.migrating after the time,
    // database.cannotOpen if there can be no lock file.
    Done share(std::chrono::milliseconds patience);
    // From sharing to being alone. Of several who ask at once one comes first; the others are
    // asked meanwhile, sharing the file, whether it is still needed, and share it again if not.
    // Whether this one is alone now. Error database.inUse (sharing again) if others stay, and what
    // isNeeded fails with.
    Result<bool> makeAlone(const std::function<Result<bool>()> &isNeeded);
    // Back from being alone to sharing.
    void shareAgain();

private:
    QString m_path;
    LockFile m_file;
};

} // namespace shop
