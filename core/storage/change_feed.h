// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace shop {

class Database;

// One row of the feed: a thing of a module is not as it was. One row per thing and transaction.
struct Change {
    qint64 seq = 0; // rises with the commits
    QString module; // "products"
    QString entity; // "product"
    QByteArray id; // 16 bytes
    TimeMs at = 0;

    friend bool operator==(const Change &, const Change &) = default;
};

// The table of changes that interfaces and other tills follow (architecture.md, "One change
// feed"). A reader that goes on behind the last row it has read misses none: on PostgreSQL the
// position is made of the transaction's number and the place in it, and only what is older than
// every transaction under way is read.
class ChangeFeed final
{
public:
    // So many rows one transaction can have on PostgreSQL.
    static constexpr qint64 kMostOfTransaction = qint64(1) << 22;

    // On PostgreSQL the position of the first row of the transaction under way.
    static Result<qint64> firstOfTransaction(Database &database);
    // Rows behind a position, oldest first.
    static Result<QList<Change>> after(Database &database, qint64 seq, int limit);
    // The position of the newest row, 0 if there is none.
    static Result<qint64> head(Database &database);
    // The name of the present series of positions: another one after a restore, so that readers
    // begin anew. Empty before the first migration.
    static Result<QString> epoch(Database &database);
    // Begins another series, inside the caller's transaction: after a restore.
    static Done beginEpoch(Database &database, const QString &name);
};

} // namespace shop
