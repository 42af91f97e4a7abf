// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_errors.h"

#include <QSqlError>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Meaning {
    ErrorCode code = ErrorCode::Internal;
    const char16_t *key = u"database.failed";
};

constexpr Meaning kConstraint = {ErrorCode::AlreadyExists, u"database.constraint"};
constexpr Meaning kCorrupt = {ErrorCode::DataLoss, u"database.corrupt"};
constexpr Meaning kDiskFull = {ErrorCode::ResourceExhausted, u"database.diskFull"};
constexpr Meaning kOutOfMemory = {ErrorCode::ResourceExhausted, u"database.outOfMemory"};
constexpr Meaning kReadOnly = {ErrorCode::FailedPrecondition, u"database.readOnly"};
constexpr Meaning kCannotOpen = {ErrorCode::FailedPrecondition, u"database.cannotOpen"};
constexpr Meaning kSchemaMissing = {ErrorCode::FailedPrecondition, u"schema.missing"};
constexpr Meaning kBusy = {ErrorCode::Unavailable, u"database.busy"};
constexpr Meaning kInputOutput = {ErrorCode::Unavailable, u"database.ioError"};
constexpr Meaning kConnectionLost = {ErrorCode::Unavailable, u"database.connectionLost"};
constexpr Meaning kInterrupted = {ErrorCode::Cancelled, u"database.interrupted"};
constexpr Meaning kWrongType = {ErrorCode::Internal, u"database.wrongType"};

Meaning sqliteMeaning(int extendedCode, const QString &reason)
{
    constexpr int kConstraintDatatype = 3091; // a STRICT column was given another type
    if (extendedCode == kConstraintDatatype)
        return kWrongType;
    switch (extendedCode & 0xff) {
    case 1: // SQLITE_ERROR
        return reason.startsWith(u"no such table"_s) ? kSchemaMissing : Meaning();
    case 3: // SQLITE_PERM
    case 14: // SQLITE_CANTOPEN
        return kCannotOpen;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return kBusy;
    case 7: // SQLITE_NOMEM
        return kOutOfMemory;
    case 8: // SQLITE_READONLY
        return kReadOnly;
    case 9: // SQLITE_INTERRUPT
        return kInterrupted;
    case 10: // SQLITE_IOERR
        return kInputOutput;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return kCorrupt;
    case 13: // SQLITE_FULL
        return kDiskFull;
    case 19: // SQLITE_CONSTRAINT
        return kConstraint;
    default:
        return {};
    }
}

Meaning postgresMeaning(const QString &state)
{
    if (state.isEmpty() || state.startsWith(u"08"_s) || state.startsWith(u"57P0"_s))
        return kConnectionLost;
    if (state.startsWith(u"23"_s))
        return kConstraint;
    if (state == u"53100"_s)
        return kDiskFull;
    if (state == u"53200"_s)
        return kOutOfMemory;
    if (state.startsWith(u"53"_s) || state == u"40001"_s || state == u"40P01"_s ||
        state == u"55P03"_s)
        return kBusy;
    if (state == u"25006"_s)
        return kReadOnly;
    if (state == u"57014"_s)
        return kInterrupted;
    if (state == u"42P01"_s)
        return kSchemaMissing;
    if (state.startsWith(u"28"_s) || state == u"3D000"_s)
        return kCannotOpen;
    if (state.startsWith(u"XX00"_s) || state.startsWith(u"58"_s))
        return state == u"XX001"_s || state == u"XX002"_s ? kCorrupt : kInputOutput;
    return {};
}

// "UNIQUE constraint failed: users_person.pin", or the name between quotes in PostgreSQL's message.
QString constraintName(const QString &reason, bool isSqlite)
{
    if (isSqlite) {
        const qsizetype colon = reason.indexOf(u": "_s);
        return colon < 0 ? reason : reason.mid(colon + 2);
    }
    const qsizetype from = reason.indexOf(u"constraint \""_s);
    if (from < 0)
        return reason;
    return reason.mid(from + 12).section(u'"', 0, 0);
}

} // namespace

Error toError(const QSqlError &error, const DatabaseUrl &url)
{
    const bool isSqlite = url.kind == DatabaseUrl::Kind::Sqlite;
    // One line: PostgreSQL puts values of the row into the lines behind it.
    QString reason = error.databaseText().section(u'\n', 0, 0).trimmed();
    if (reason.isEmpty())
        reason = error.driverText();
    Meaning meaning;
    if (isSqlite && reason == u"not an error"_s)
        reason = error.driverText(); // the driver's own complaint
    else if (isSqlite)
        meaning = sqliteMeaning(error.nativeErrorCode().toInt(), reason);
    else
        meaning = postgresMeaning(error.nativeErrorCode());
    QVariantMap context = {{u"path"_s, isSqlite ? url.path : url.text}, {u"reason"_s, reason}};
    if (meaning.key == kConstraint.key)
        context.insert(u"constraint"_s, constraintName(reason, isSqlite));
    return {meaning.code, QString::fromUtf16(meaning.key), context};
}

Error toConnectError(const QSqlError &error, const DatabaseUrl &url)
{
    const QString reason = error.databaseText().section(u'\n', 0, 0).trimmed();
    Meaning meaning{ErrorCode::Unavailable, kCannotOpen.key};
    if (reason.contains(u"too many clients"_s) || reason.contains(u"connection slots"_s) ||
        reason.contains(u"too many connections"_s))
        meaning = kBusy;
    else if (reason.contains(u"authentication failed"_s) || reason.contains(u"does not exist"_s))
        meaning = kCannotOpen;
    return {meaning.code,
            QString::fromUtf16(meaning.key),
            {{u"path"_s, url.text}, {u"reason"_s, reason}}};
}

} // namespace shop
