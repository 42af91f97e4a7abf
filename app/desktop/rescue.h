// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/backup_place.h"
#include "core/shop/restore.h"

#include <functional>
#include <optional>

namespace shop {

// The local setting with the folder of the last good backup: known also where the shop cannot be opened.
inline const QString kLastBackupFolder = QStringLiteral("backup/folder");

// The backup a shop is best restored from: the newest of its backup folder, or else the copy that
// the last update of the program kept beside the shop.
std::optional<BackupCopy> bestBackup(const QString &profile, const QString &backupFolder);

// Puts the backup, and what the side journals beside it tell of the time after it, in the place of
// the profile's shop, which nobody may have open. Beside the window, which is drawn meanwhile; then
// `restored` is called, unless the asker is gone. Errors are those of restoreShop().
void restoreProfile(QObject *asker, const QString &profile, const QString &backup,
                    std::function<void(const Result<RestoreReport> &)> restored);

} // namespace shop
