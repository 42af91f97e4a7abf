// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/storage/database.h"
#include "core/till/backup_settings.h"

namespace shop {

// Settings and state of a shop's backups, in the table till_backup.
class SqlBackupSettings final
{
public:
    SqlBackupSettings(Database &database, Journal &journal, const Clock &clock)
        : m_database(database), m_journal(journal), m_clock(clock)
    {}

    Result<BackupSettings> settings();
    Result<BackupState> state();
    // Needs ManageSettings; errors of checkBackupSettings(). Journalled, without the folder.
    Done save(const Call &call, const BackupSettings &settings);
    // Notes a copy that is good, or the error of one that is not.
    Done noteTry(const Result<QString> &path);

private:
    Database &m_database;
    Journal &m_journal;
    const Clock &m_clock;
};

} // namespace shop
