// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/base/private_files.h"
#include "core/storage/file_system.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

Error backupError(ErrorCode code, const QString &key, const QString &path, const QString &reason)
{
    return {code, key, {{u"path"_s, path}, {u"reason"_s, reason}}};
}

Error backupFailed(const Error &cause, const QString &path)
{
    Error error = cause;
    error.key = u"backup.failed"_s;
    error.context.insert(u"path"_s, path);
    error.context.insert(u"cause"_s, cause.key);
    return error;
}

} // namespace

void removeDatabaseFile(const QString &path)
{
    for (const QString &suffix :
         {QString(), u"-journal"_s, u"-wal"_s, u"-shm"_s, u".lock"_s, u".lock-use"_s})
        QFile::remove(path + suffix);
}

Done settleFile(const QString &path)
{
    {
        WriteGate gate;
        DatabaseOptions options;
        options.url = DatabaseUrl::sqliteFile(path);
        options.createIfMissing = false;
        const auto opened = Database::open(options, gate);
        if (!opened)
            return opened.error();
    }
    // The last connection that closes takes the log into the file and removes it.
    if (!QFile::exists(path + u"-wal"_s))
        return {};
    return Error{ErrorCode::Unavailable,
                 u"database.inUse"_s,
                 {{u"path"_s, path}, {u"reason"_s, u"another program has it open"_s}}};
}

// The copy is opened by a connection of its own, as whoever restores it would.
Done Database::verifyCopy(const QString &path)
{
    const auto notVerified = [&](const QString &reason) {
        return backupError(ErrorCode::DataLoss, u"backup.notVerified"_s, path, reason);
    };
    WriteGate gate;
    DatabaseOptions options;
    options.url = DatabaseUrl::sqliteFile(path);
    options.readOnly = true;
    options.shared = false;
    const auto copy = Database::open(options, gate);
    if (!copy)
        return notVerified(describe(copy.error()));
    const auto sound = (*copy)->answer(u"PRAGMA quick_check(1)"_s);
    if (!sound || sound->toString() != u"ok"_s)
        return notVerified(sound ? sound->toString() : describe(sound.error()));
    const auto dangling = (*copy)->answer(u"PRAGMA foreign_key_check"_s);
    if (!dangling || dangling->isValid())
        return notVerified(dangling ? u"a row of %1 refers to nothing"_s.arg(dangling->toString())
                                    : describe(dangling.error()));
    return {};
}

Done backUp(Database &database, const QString &targetPath)
{
    if (!database.isSqlite())
        return backupError(ErrorCode::FailedPrecondition, u"backup.failed"_s, targetPath,
                           u"a PostgreSQL database is copied with pg_dump"_s);
    if (database.inTransaction())
        return backupError(ErrorCode::Internal, u"backup.failed"_s, targetPath,
                           u"inside a transaction"_s);
    if (QFileInfo::exists(targetPath))
        return backupError(ErrorCode::AlreadyExists, u"backup.exists"_s, targetPath,
                           u"the file exists"_s);
    SHOP_TRY(database.ensureConnected());
    SHOP_TRY_VALUE(pages, database.answer(u"PRAGMA page_count"_s));
    SHOP_TRY_VALUE(pageSize, database.answer(u"PRAGMA page_size"_s));
    SHOP_TRY(checkRoom(QFileInfo(targetPath).absolutePath(),
                       pages.toLongLong() * pageSize.toLongLong()));
    // SQLite fills an empty file that is there, and leaves its mode as it is.
    if (const auto made = makePrivateFile(targetPath); !made)
        return backupFailed(made.error(), targetPath);
    auto removeOnFailure = qScopeGuard([&] { removeDatabaseFile(targetPath); });
    QString quoted = targetPath;
    quoted.replace(u'\'', u"''"_s);
    // SQLite counts it as writing, also where only the other file is written.
    const bool isReader = database.options().readOnly;
    if (isReader)
        SHOP_TRY(database.answer(u"PRAGMA query_only = OFF"_s));
    const auto copied = database.execute(u"VACUUM INTO '"_s + quoted + u'\'');
    if (isReader)
        SHOP_TRY(database.answer(u"PRAGMA query_only = ON"_s));
    if (!copied)
        return backupFailed(copied.error(), targetPath);
    if (!syncFile(targetPath))
        return backupError(ErrorCode::Unavailable, u"backup.failed"_s, targetPath,
                           u"the copy cannot be synced to the disk"_s);
    SHOP_TRY(Database::verifyCopy(targetPath));
    removeOnFailure.dismiss();
    return {};
}

} // namespace shop
