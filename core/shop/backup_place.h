// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"
#include "core/shop/side_journal.h"
#include "core/till/backup_settings.h"

namespace shop {

// Backs a shop up while it sells. The copy is written beside its final name, verified like a
// restore would (pages, references, verifyShop), synced, and only then put in its place: what was
// there before stays until then, and stays if anything fails. Errors of backUp(), and
// backup.notVerified.
Done backUpShop(Shop &shop, const QString &path);

// The same into a folder under the name of the moment, "shop-20261123-182800.db"; of those the
// newest are kept (at least 1). The path of the copy.
Result<QString> backUpInto(Shop &shop, const QString &folder, int keep);

// A backup as it lies in a folder.
struct BackupCopy {
    QString path;
    TimeMs writtenAt = 0;
    bool hasSideJournal = false; // what came after it lies beside it
};
// The newest of the folder, if there is one; whether it is sound is for a restore to judge.
std::optional<BackupCopy> newestBackup(const QString &folder);

// Settings and state of the backups that a shop makes by itself; saving needs ManageSettings.
Result<BackupSettings> backupSettings(Shop &shop);
Result<BackupState> backupState(Shop &shop);
Done saveBackupSettings(Shop &shop, const Call &call, const BackupSettings &settings);

// Makes a backup if it is time, notes how it went, and lets the side journal begin a new file: it
// holds what comes after the copy. The shifts are those that changed. The path of the copy, or
// nothing if it was not time.
Result<std::optional<QString>> backUpIfDue(Shop &shop, SideJournal &side,
                                           const QList<ShiftId> &changedShifts);
// The same now, whether it is time or not. Error backup.failed without a folder.
Result<QString> backUpNow(Shop &shop, SideJournal &side);

// Begins the side journal at the start of the program, with the rows that were committed while it
// could not be written: the program may have been killed between commit and write.
Done beginSideJournal(Shop &shop, SideJournal &side);

} // namespace shop
