// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace shop {

// Where and when a shop is backed up while it sells. The folder should be on another disk.
struct BackupSettings {
    QString folder; // absolute; empty: no backups
    int keep = 14; // how many good copies stay, 1 to 1,000
    bool atShiftClose = true;
    int everyHours = 24; // 0: not by time; at most 720
    bool sideJournal = true; // each document also into a journal there

    friend bool operator==(const BackupSettings &, const BackupSettings &) = default;
};

// How the backups go: what a window shows and a schedule needs.
struct BackupState {
    std::optional<TimeMs> lastGoodAt;
    QString lastGoodPath;
    std::optional<TimeMs> lastTriedAt;
    QString lastError; // the key of an error, empty when the last one was good

    friend bool operator==(const BackupState &, const BackupState &) = default;
};

// Errors, each with "field": backup.folderNotAbsolute, backup.outOfRange.
Done checkBackupSettings(const BackupSettings &settings);

// Whether it is time: a shift was closed, or the last good copy is old enough. A failed try is
// repeated after an hour. A clock that went back behind the last copy makes it due.
bool isBackupDue(const BackupSettings &settings, const BackupState &state, TimeMs now,
                 bool shiftClosed);

} // namespace shop
