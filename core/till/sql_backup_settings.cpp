// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/sql_backup_settings.h"

#include "core/storage/command_log.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "core/till/sql_till_commands.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *kSelectSettings =
    "SELECT folder, keep, at_shift_close, every_hours, side_journal FROM till_backup WHERE one = 1";
constexpr const char *kSelectState =
    "SELECT last_good_at, last_good_path, last_tried_at, last_error FROM till_backup WHERE one = 1";
constexpr const char *kSave =
    "INSERT INTO till_backup (one, folder, keep, at_shift_close, every_hours, side_journal,"
    " last_good_path, last_error) VALUES (1, ?, ?, ?, ?, ?, '', '')"
    " ON CONFLICT (one) DO UPDATE SET folder = excluded.folder, keep = excluded.keep,"
    " at_shift_close = excluded.at_shift_close, every_hours = excluded.every_hours,"
    " side_journal = excluded.side_journal";
constexpr const char *kNoteGood =
    "UPDATE till_backup SET last_good_at = ?, last_good_path = ?, last_tried_at = ?,"
    " last_error = '' WHERE one = 1";
constexpr const char *kNoteFailure =
    "UPDATE till_backup SET last_tried_at = ?, last_error = ? WHERE one = 1";

Json requestOf(const BackupSettings &settings)
{
    return Json(Json::Array{Json(u"backup"_s), Json(settings.folder), Json::integer(settings.keep),
                            Json(settings.atShiftClose), Json::integer(settings.everyHours),
                            Json(settings.sideJournal)});
}

} // namespace

Result<BackupSettings> SqlBackupSettings::settings()
{
    SHOP_TRY_VALUE(found, Statement(m_database, kSelectSettings).one([](const Row &row) {
        return BackupSettings{row.text(0), row.int32(1), row.boolean(2), row.int32(3),
                              row.boolean(4)};
    }));
    return found.value_or(BackupSettings());
}

Result<BackupState> SqlBackupSettings::state()
{
    SHOP_TRY_VALUE(found, Statement(m_database, kSelectState).one([](const Row &row) {
        BackupState state;
        if (!row.isNull(0))
            state.lastGoodAt = row.int64(0);
        state.lastGoodPath = row.text(1);
        if (!row.isNull(2))
            state.lastTriedAt = row.int64(2);
        state.lastError = row.text(3);
        return state;
    }));
    return found.value_or(BackupState());
}

Done SqlBackupSettings::save(const Call &call, const BackupSettings &settings)
{
    SHOP_TRY(require(call, Action::ManageSettings));
    SHOP_TRY(checkBackupSettings(settings));
    const QByteArray hash = requestHash(requestOf(settings).toBytes());
    Transaction transaction(m_database, "till.saveBackup", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(done, findDone(m_database, kTillDone, call, hash));
    if (done)
        return transaction.commit();
    SHOP_TRY(Statement(m_database, kSave)
                 .bind(settings.folder)
                 .bind(settings.keep)
                 .bind(settings.atShiftClose)
                 .bind(settings.everyHours)
                 .bind(settings.sideJournal)
                 .runOne());
    if (!call.actor.atRegister.isNull()) {
        SHOP_TRY(m_journal.append(call, call.actor.atRegister,
                                  {JournalKind::SettingsChanged,
                                   {{u"what"_s, Json(u"backup"_s)},
                                    {u"on"_s, Json(!settings.folder.isEmpty())},
                                    {u"sideJournal"_s, Json(settings.sideJournal)}},
                                   {},
                                   {}}));
    }
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY(noteDone(m_database, kTillDone, call, hash, {}, now));
    SHOP_TRY(transaction.changed("till", "backup", QByteArray(16, '\0'), now));
    return transaction.commit();
}

Done SqlBackupSettings::noteTry(const Result<QString> &path)
{
    Transaction transaction(m_database, "till.noteBackup", WritePriority::Long);
    SHOP_TRY(transaction.ok());
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY_VALUE(
        noted, path ? Statement(m_database, kNoteGood).bind(now).bind(*path).bind(now).run()
                    : Statement(m_database, kNoteFailure).bind(now).bind(path.error().key).run());
    if (noted == 1)
        SHOP_TRY(transaction.changed("till", "backup", QByteArray(16, '\0'), now));
    return transaction.commit();
}

} // namespace shop
