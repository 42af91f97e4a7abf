// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_feed.h"
#include "core/storage/database.h"

#include <QList>
#include <QSet>

#include <functional>
#include <optional>

namespace shop {

// A scope of changes that is rolled back unless it is committed. The outermost scope passes the
// WriteGate and begins at once (BEGIN IMMEDIATE); a scope inside another joins it. A failed
// statement other than an expected constraint dooms the outermost scope: nothing more runs in it
// and its commit fails. An inner scope left without a commit does the same, unless it was declared
// optional: then it is a savepoint, and only what was done in it is undone.
class Transaction final
{
public:
    enum class Kind { Required, Optional };

    // The name appears in logs. Look at ok() before use: beginning can fail.
    Transaction(Database &database, const char *name,
                WritePriority priority = WritePriority::Counter, Kind kind = Kind::Required);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    // Whether the scope began. Error database.busy, database.diskFull, database.readOnly, ...
    const Done &ok() const { return m_began; }
    Done commit();

    // Adds a row to the change feed, once per thing; told to the listener after the outermost
    // commit, dropped with a roll-back.
    Done changed(const char *module, const char *entity, const QByteArray &id, TimeMs at);
    // Runs after the outermost commit, dropped with a roll-back.
    void afterCommit(std::function<void()> action);

private:
    friend class Database;
    friend class Statement;

    // What a statement in a doomed transaction answers: transaction.doomed with the "cause".
    static Error doomed(const Error &cause);

    Transaction &outermost();
    void doom(const Error &error);
    void begin(WritePriority priority);
    Done beginOnServer();
    void beginInner();
    Done writeChanges();
    Done commitInner();
    Done commitOutermost();
    void rollBack();
    void rollBackInner();
    // Takes this scope off the connection; an outermost one leaves the gate.
    void close();
    void add(const Change &change);
    bool isKnown(const Change &change);

    Database &m_database;
    Transaction *m_outer = nullptr;
    const char *m_name;
    Kind m_kind;
    int m_depth = 0;
    bool m_open = false;
    Done m_began;
    std::optional<Error> m_doom;
    QList<Change> m_changes;
    QSet<QByteArray> m_changed; // the things in m_changes, once they are many
    QList<std::function<void()>> m_actions;
};

} // namespace shop
