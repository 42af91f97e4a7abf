// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/rows_statement.h"
#include "core/storage/transaction_number.h"

#include <QLoggingCategory>

#include <algorithm>
#include <array>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(storageLog, "shop.storage")

struct Savepoint {
    const char *begin;
    const char *rollBack;
    const char *release;
};

// Literals, so that they stay prepared like every other statement.
constexpr std::array<Savepoint, 8> kSavepoints = {{
    {"SAVEPOINT s1", "ROLLBACK TO s1", "RELEASE s1"},
    {"SAVEPOINT s2", "ROLLBACK TO s2", "RELEASE s2"},
    {"SAVEPOINT s3", "ROLLBACK TO s3", "RELEASE s3"},
    {"SAVEPOINT s4", "ROLLBACK TO s4", "RELEASE s4"},
    {"SAVEPOINT s5", "ROLLBACK TO s5", "RELEASE s5"},
    {"SAVEPOINT s6", "ROLLBACK TO s6", "RELEASE s6"},
    {"SAVEPOINT s7", "ROLLBACK TO s7", "RELEASE s7"},
    {"SAVEPOINT s8", "ROLLBACK TO s8", "RELEASE s8"},
}};

Error scopeError(const QString &key, const char *name)
{
    return {ErrorCode::Internal, key, {{u"transaction"_s, QString::fromUtf8(name)}}};
}

// All changes of a transaction in one trip, numbered by ChangeFeed::firstOfTransaction() and their place.
constexpr const char *kInsertOnServer =
    "INSERT INTO changes (seq, module, entity, id, at)"
    " SELECT (CAST(CAST(pg_current_xact_id() AS TEXT) AS BIGINT) << 22) + place - 1, module, "
    "entity,"
    " decode(id, 'hex'), at FROM unnest(CAST(? AS TEXT[]), CAST(? AS TEXT[]), CAST(? AS TEXT[]),"
    " CAST(? AS BIGINT[])) WITH ORDINALITY AS made (module, entity, id, at, place)";

thread_local quint64 begunHere = 0;

// PostgreSQL's text of an array of names and numbers of the program, which need no quotes.
QString arrayOf(const QList<Change> &changes, QString (*part)(const Change &))
{
    QStringList parts;
    for (const Change &change : changes)
        parts.append(part(change));
    return u'{' + parts.join(u',') + u'}';
}

// Of what changed in most transactions; looking through so few takes less than a set.
constexpr qsizetype kFewChanges = 32;

QByteArray keyOf(const Change &change)
{
    return change.module.toUtf8() + '\0' + change.entity.toUtf8() + '\0' + change.id;
}

bool isSameThing(const Change &a, const Change &b)
{
    return a.id == b.id && a.entity == b.entity && a.module == b.module;
}

} // namespace

quint64 transactionNumber(const Database &database)
{
    return database.inTransaction() ? begunHere : 0;
}

Transaction::Transaction(Database &database, const char *name, WritePriority priority, Kind kind)
    : m_database(database), m_outer(database.m_innermost), m_name(name), m_kind(kind)
{
    m_database.checkThread();
    if (m_outer)
        beginInner();
    else
        begin(priority);
    if (m_began) {
        m_open = true;
        m_database.m_innermost = this;
    }
}

void Transaction::begin(WritePriority priority)
{
    const DatabaseOptions &options = m_database.options();
    if (options.readOnly) {
        m_began =
            Error{ErrorCode::FailedPrecondition,
                  u"database.readOnly"_s,
                  {{u"path"_s, options.url.path}, {u"reason"_s, u"opened for reading only"_s}}};
        return;
    }
    m_began = m_database.ensureConnected();
    if (m_began)
        m_began = m_database.m_gate.enter(priority);
    if (!m_began)
        return;
    m_began = m_database.isSqlite() ? m_database.control("BEGIN IMMEDIATE") : beginOnServer();
    if (m_began)
        ++begunHere;
    else
        m_database.m_gate.leave();
}

Done Transaction::beginOnServer()
{
    if (const auto injected = m_database.injectedFailure())
        return *injected;
    const auto alone = m_database.waitForPostgres(Database::Alone::Writing);
    if (!alone)
        m_database.endTransaction();
    return alone;
}

void Transaction::beginInner()
{
    m_depth = m_outer->m_depth + 1;
    Transaction &outer = outermost();
    if (outer.m_doom) {
        m_began = doomed(*outer.m_doom);
        return;
    }
    if (m_depth > int(kSavepoints.size()))
        m_began = scopeError(u"transaction.tooDeep"_s, m_name);
    else if (m_kind == Kind::Optional)
        m_began = m_database.control(kSavepoints[size_t(m_depth - 1)].begin);
    if (!m_began)
        outer.doom(m_began.error());
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    if (m_database.m_innermost != this)
        qFatal("Transaction %s: a scope inside it is still open", m_name);
    if (m_outer && m_kind == Kind::Required)
        outermost().doom(scopeError(u"transaction.uncommitted"_s, m_name));
    rollBack();
}

Transaction &Transaction::outermost()
{
    Transaction *scope = this;
    while (scope->m_outer)
        scope = scope->m_outer;
    return *scope;
}

Error Transaction::doomed(const Error &cause)
{
    Error error = cause;
    error.key = u"transaction.doomed"_s;
    error.context.insert(u"cause"_s, cause.key);
    return error;
}

void Transaction::doom(const Error &error)
{
    if (m_doom)
        return;
    m_doom = error;
    qCInfo(storageLog, "transaction %s will be rolled back: %s", m_name,
           qUtf8Printable(describe(error)));
}

Done Transaction::commit()
{
    if (!m_open)
        return m_began ? scopeError(u"transaction.ended"_s, m_name) : m_began;
    if (m_database.m_innermost != this) {
        const Error error = scopeError(u"transaction.innerOpen"_s, m_name);
        outermost().doom(error);
        return error;
    }
    return m_outer ? commitInner() : commitOutermost();
}

Done Transaction::commitInner()
{
    Transaction &outer = outermost();
    if (!outer.m_doom && m_kind == Kind::Optional) {
        const auto released = m_database.control(kSavepoints[size_t(m_depth - 1)].release);
        if (!released)
            outer.doom(released.error());
    }
    if (outer.m_doom) {
        const Error error = *outer.m_doom;
        rollBack();
        return error;
    }
    for (const Change &change : std::as_const(m_changes))
        m_outer->add(change);
    m_outer->m_actions += m_actions;
    close();
    return {};
}

Done Transaction::commitOutermost()
{
    Done committed = m_doom ? Done(*m_doom) : writeChanges();
    // Whoever waits on another connection is told once the transaction is committed.
    const bool isTold = !m_database.isSqlite() && !m_changes.isEmpty();
    if (committed)
        committed = m_database.control(isTold ? "NOTIFY shop_changes; COMMIT" : "COMMIT");
    if (!committed) {
        rollBack();
        return committed;
    }
    close();
    // By now this connection is free: what hears of the commit may begin a transaction of its own.
    const QList<Change> changes = std::move(m_changes);
    const auto actions = std::move(m_actions);
    if (m_database.m_listener && !changes.isEmpty())
        m_database.m_listener(changes);
    for (const auto &action : actions)
        action();
    return {};
}

Done Transaction::changed(const char *module, const char *entity, const QByteArray &id, TimeMs at)
{
    m_database.checkThread();
    if (!m_open)
        return m_began ? scopeError(u"transaction.ended"_s, m_name) : m_began;
    add({0, QString::fromUtf8(module), QString::fromUtf8(entity), id, at});
    return {};
}

void Transaction::add(const Change &change)
{
    if (!isKnown(change))
        m_changes.append(change);
}

// Whether the thing is among the changes; of many it is remembered from now on.
bool Transaction::isKnown(const Change &change)
{
    if (m_changes.size() < kFewChanges)
        return std::ranges::any_of(m_changes,
                                   [&](const Change &told) { return isSameThing(told, change); });
    if (m_changed.isEmpty()) {
        for (const Change &told : std::as_const(m_changes))
            m_changed.insert(keyOf(told));
    }
    const qsizetype before = m_changed.size();
    m_changed.insert(keyOf(change));
    return m_changed.size() == before;
}

Done Transaction::writeChanges()
{
    if (m_database.isSqlite()) {
        static const RowsSql kInsert("INSERT INTO changes (module, entity, id, at) VALUES ",
                                     "(?, ?, ?, ?)");
        SHOP_TRY(
            runForRows(m_database, kInsert, m_changes, [](Statement &insert, const Change &change) {
                insert.bind(change.module).bind(change.entity).bind(change.id).bind(change.at);
            }));
        // Nobody else writes: the numbers follow each other. Both can say RETURNING, but asking SQLite for the last
        // key takes half the time.
        for (qsizetype i = m_changes.size(); i > 0; --i)
            m_changes[i - 1].seq = m_database.m_lastKey - (m_changes.size() - i);
        return {};
    }
    if (m_changes.isEmpty())
        return {};
    if (m_changes.size() > ChangeFeed::kMostOfTransaction)
        return scopeError(u"transaction.tooManyChanges"_s, m_name);
    if (m_database.m_listener) {
        SHOP_TRY_VALUE(first, ChangeFeed::firstOfTransaction(m_database));
        for (qsizetype i = 0; i < m_changes.size(); ++i)
            m_changes[i].seq = first + i;
    }
    const auto bytes = [](const Change &change) { return QString::fromLatin1(change.id.toHex()); };
    const auto time = [](const Change &change) { return QString::number(change.at); };
    SHOP_TRY(Statement(m_database, kInsertOnServer)
                 .bind(arrayOf(m_changes, [](const Change &change) { return change.module; }))
                 .bind(arrayOf(m_changes, [](const Change &change) { return change.entity; }))
                 .bind(arrayOf(m_changes, bytes))
                 .bind(arrayOf(m_changes, time))
                 .run());
    return {};
}

void Transaction::afterCommit(std::function<void()> action)
{
    if (m_open)
        m_actions.append(std::move(action));
}

void Transaction::rollBack()
{
    if (m_outer) {
        rollBackInner();
        close();
        return;
    }
    m_database.endTransaction();
    close();
}

void Transaction::rollBackInner()
{
    Transaction &outer = outermost();
    // Where the whole of it is rolled back, the savepoint may be gone already.
    if (outer.m_doom || m_kind == Kind::Required)
        return;
    const Savepoint &savepoint = kSavepoints[size_t(m_depth - 1)];
    for (const char *sql : {savepoint.rollBack, savepoint.release}) {
        const auto done = m_database.control(sql);
        if (!done) {
            outer.doom(done.error());
            return;
        }
    }
}

void Transaction::close()
{
    m_open = false;
    m_database.m_innermost = m_outer;
    if (!m_outer)
        m_database.m_gate.leave();
}

} // namespace shop
