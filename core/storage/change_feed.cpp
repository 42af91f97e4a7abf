// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_feed.h"

#include "core/storage/statement.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *kFirstOfTransaction =
    "SELECT CAST(CAST(pg_current_xact_id() AS TEXT) AS BIGINT) << 22";
constexpr const char *kSelectAfter = "SELECT seq, module, entity, id, at FROM changes WHERE seq > ?"
                                     " ORDER BY seq LIMIT ?";
// A transaction under way may still store rows below those that were committed already.
constexpr const char *kSelectAfterOnPostgres =
    "SELECT seq, module, entity, id, at FROM changes WHERE seq > ? AND seq <"
    " CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS TEXT) AS BIGINT) << 22"
    " ORDER BY seq LIMIT ?";
constexpr const char *kSelectHead = "SELECT MAX(seq) FROM changes";
constexpr const char *kSelectHeadOnPostgres =
    "SELECT MAX(seq) FROM changes WHERE seq <"
    " CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS TEXT) AS BIGINT) << 22";

// A reader may come before the first migration: there is nothing to read then.
bool isUnfinished(const Error &error)
{
    return error.key == u"schema.missing"_s;
}

} // namespace

Result<qint64> ChangeFeed::firstOfTransaction(Database &database)
{
    return Statement(database, kFirstOfTransaction).scalar();
}

Result<QList<Change>> ChangeFeed::after(Database &database, qint64 seq, int limit)
{
    Statement select(database, database.isSqlite() ? kSelectAfter : kSelectAfterOnPostgres);
    auto rows = select.bind(seq).bind(limit).all([](const Row &row) {
        return Change{row.int64(0), row.text(1), row.text(2), row.bytes(3), row.int64(4)};
    });
    if (!rows && isUnfinished(rows.error()))
        return QList<Change>();
    return rows;
}

Result<qint64> ChangeFeed::head(Database &database)
{
    auto seq =
        Statement(database, database.isSqlite() ? kSelectHead : kSelectHeadOnPostgres).scalar();
    if (!seq && isUnfinished(seq.error()))
        return qint64(0);
    return seq;
}

Result<QString> ChangeFeed::epoch(Database &database)
{
    auto epoch = Statement(database, "SELECT epoch FROM changes_epoch").one([](const Row &row) {
        return row.text(0);
    });
    if (!epoch && !isUnfinished(epoch.error()))
        return epoch.error();
    return epoch ? epoch->value_or(QString()) : QString();
}

Done ChangeFeed::beginEpoch(Database &database, const QString &name)
{
    return Statement(database, "UPDATE changes_epoch SET epoch = ?").bind(name).runOne();
}

} // namespace shop
