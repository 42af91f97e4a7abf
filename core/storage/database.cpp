// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/private_files.h"
#include "core/storage/file_system.h"
#include "core/storage/kept_statement.h"
#include "core/storage/sql_errors.h"
#include "core/storage/sqlite_process.h"
#include "core/storage/statement.h"
#include "core/storage/thread_guard.h"
#include "core/storage/transaction.h"
#include "core/storage/transaction_number.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QVariant>

#include <atomic>
#include <chrono>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// Writers queue at the WriteGate, so SQLite waits only where another connection recovers or closes
// the file, or where a program that knows no gate writes.
constexpr int kBusyTimeoutMs = 2'000;
constexpr std::chrono::seconds kPatienceWithMigration(5);
// What the log keeps of its size when it begins anew: a little more than the 32 MB at which it does.
constexpr const char16_t *kLogSize = u"35651584";
// KiB. Of a million products the index of names has more pages than SQLite's usual 2,000 KiB hold,
// and a search that begins anew with each letter would read them from the file again; pages are
// taken as they are needed, so a small shop never has so many. The writer keeps the usual size:
// what it changes is on the disk at its commit.
constexpr const char16_t *kReaderCache = u"-16000";

Error openError(ErrorCode code, const QString &key, const QString &path, const QString &reason)
{
    return {code, key, {{u"path"_s, path}, {u"reason"_s, reason}}};
}

Done makeDatabaseFile(const QString &path)
{
    auto made = makePrivateFile(path);
    if (made)
        return {};
    const bool isFull = made.error().code == ErrorCode::ResourceExhausted;
    return openError(made.error().code, isFull ? u"database.diskFull"_s : u"database.cannotOpen"_s,
                     path, made.error().context.value(u"reason"_s).toString());
}

// Looks at the file before SQLite does, which would create it readable for everybody.
Done prepareFile(const DatabaseOptions &options)
{
    const QString &path = options.url.path;
    const QFileInfo file(path);
    const QString folder = file.absolutePath();
    if (!QFileInfo(folder).isDir())
        return openError(ErrorCode::NotFound, u"database.cannotOpen"_s, path,
                         u"the folder does not exist"_s);
    if (isOnNetworkDrive(folder))
        return openError(ErrorCode::FailedPrecondition, u"database.networkDrive"_s, path,
                         u"the folder is on a network drive"_s);
    if (file.isDir())
        return openError(ErrorCode::FailedPrecondition, u"database.cannotOpen"_s, path,
                         u"it is a folder"_s);
    if (!file.exists()) {
        if (options.readOnly || !options.createIfMissing)
            return openError(ErrorCode::NotFound, u"database.cannotOpen"_s, path,
                             u"the file does not exist"_s);
        return makeDatabaseFile(path);
    }
    if (options.readOnly)
        return {};
    if (!isWritable(path))
        return openError(ErrorCode::FailedPrecondition, u"database.readOnly"_s, path,
                         u"the file is write-protected"_s);
    return makeDatabaseFile(path);
}

} // namespace

Database::Database(DatabaseOptions options, WriteGate &gate)
    : m_options(std::move(options)), m_gate(gate), m_thread(QThread::currentThreadId())
{
    static std::atomic<quint64> count = 0;
    m_connectionName = u"shop-"_s + QString::number(++count);
}

Database::~Database()
{
    checkThread();
    if (m_innermost)
        qFatal("Database: closed inside a transaction");
    m_statements.clear();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseOptions &options, WriteGate &gate)
{
    requireDatabaseThread();
    std::unique_ptr<Database> database(new Database(options, gate));
    SHOP_TRY(database->connect());
    return database;
}

Done Database::connect()
{
    if (isSqlite())
        SHOP_TRY(connectSqlite());
    else
        SHOP_TRY(connectPostgres());
    m_lost = false;
    return {};
}

Done Database::connectSqlite()
{
    SHOP_TRY(prepareFile(m_options));
    if (m_options.shared && !m_use)
        SHOP_TRY(joinUsers());
    prepareSqlite();
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    m_connection.setDatabaseName(m_options.url.path);
    m_connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT="_s + QString::number(kBusyTimeoutMs));
    if (!m_connection.open())
        return toError(m_connection.lastError(), m_options.url);
    SHOP_TRY(setUpSqlite());
    SHOP_TRY_VALUE(version, answer(u"PRAGMA data_version"_s));
    m_dataVersion = version.toLongLong();
    ++m_connections;
    return {};
}

Done Database::joinUsers()
{
    m_use = std::make_unique<UseLock>(m_options.url.path);
    auto joined = m_use->share(kPatienceWithMigration);
    // Who only reads may read where nothing can be written.
    if (!joined && m_options.readOnly && joined.error().key == u"database.readOnly"_s) {
        m_use.reset();
        return {};
    }
    return joined;
}

Done Database::setUpSqlite()
{
    // Also reads the first page, so that a file that is no database is noticed here.
    SHOP_TRY_VALUE(journal, answer(u"PRAGMA journal_mode"_s));
    if (journal.toString() != u"wal"_s && !m_options.readOnly) {
        // Two programs that create the same file would refuse each other.
        SHOP_TRY(m_gate.enter(WritePriority::Counter));
        const auto changed = answer(u"PRAGMA journal_mode = WAL"_s);
        m_gate.leave();
        SHOP_TRY(changed);
    }
    struct Pragma {
        const char16_t *name;
        const char16_t *setting;
        const char16_t *expected;
        bool isWanted = true;
    };
    const bool isFull = m_options.durability == Durability::Full;
    const Pragma pragmas[] = {
        {u"journal_mode", nullptr, u"wal", !m_options.readOnly},
        {u"synchronous", isFull ? u"FULL" : u"NORMAL", isFull ? u"2" : u"1"},
        {u"foreign_keys", u"ON", u"1"},
        {u"wal_autocheckpoint", u"8000", u"8000"},
        {u"journal_size_limit", kLogSize, kLogSize},
        {u"temp_store", u"MEMORY", u"2"},
        {u"cache_size", kReaderCache, kReaderCache, m_options.readOnly},
        {u"query_only", u"ON", u"1", m_options.readOnly},
#ifdef Q_OS_MACOS
        {u"fullfsync", u"ON", u"1"},
        {u"checkpoint_fullfsync", u"ON", u"1"},
#endif
    };
    for (const Pragma &pragma : pragmas) {
        if (!pragma.isWanted)
            continue;
        const QString get = u"PRAGMA "_s + QString::fromUtf16(pragma.name);
        if (pragma.setting)
            SHOP_TRY(answer(get + u" = "_s + QString::fromUtf16(pragma.setting)));
        SHOP_TRY_VALUE(found, answer(get));
        if (found.toString() != QString::fromUtf16(pragma.expected))
            return openError(ErrorCode::FailedPrecondition, u"database.cannotOpen"_s,
                             m_options.url.path, get + u" is "_s + found.toString());
    }
    SHOP_TRY(answer(u"SELECT COUNT(*) FROM sqlite_master"_s));
    return {};
}

Done Database::ensureConnected()
{
    if (!m_lost)
        return {};
    m_statements.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
    SHOP_TRY(connect());
    if (!isSqlite())
        return {};
    // What the disk did to the file when it failed is not known: it is looked through once.
    const auto checked = answer(u"PRAGMA quick_check(1)"_s);
    m_lost = !checked || checked->toString() != u"ok"_s;
    SHOP_TRY(checked);
    return m_lost ? Done(openError(ErrorCode::DataLoss, u"database.corrupt"_s, m_options.url.path,
                                   checked->toString()))
                  : Done();
}

void Database::checkThread() const
{
    if (QThread::currentThreadId() != m_thread) [[unlikely]]
        qFatal("Database: used by another thread than the one that opened it");
}

std::optional<Error> Database::injectedFailure()
{
    if (m_failAfter < 0) [[likely]]
        return std::nullopt;
    if (--m_failAfter > 0)
        return std::nullopt;
    m_failAfter = -1;
    return Error{ErrorCode::Unavailable, u"database.injected"_s, {}};
}

void Database::doom(const Error &error)
{
    if (m_innermost)
        m_innermost->outermost().doom(error);
}

void Database::onCommit(std::function<void(const QList<Change> &)> listener)
{
    m_listener = std::move(listener);
}

void Database::afterCommit(std::function<void()> action)
{
    if (m_innermost)
        m_innermost->afterCommit(std::move(action));
}

bool Database::changedElsewhere()
{
    checkThread();
    if (m_lost)
        return bool(ensureConnected());
    if (!isSqlite()) {
        const auto state = postgresState();
        return state && std::exchange(m_postgresState, *state) != *state;
    }
    auto query = prepared("PRAGMA data_version");
    if (!query || !(*query)->query.exec() || !(*query)->query.next())
        return false;
    const qint64 version = (*query)->query.value(0).toLongLong();
    (*query)->query.finish();
    return std::exchange(m_dataVersion, version) != version;
}

Result<qint64> Database::contentVersion()
{
    const quint64 transaction = transactionNumber(*this);
    if (transaction != 0 && transaction == m_contentVersionOf)
        return m_contentVersion;
    if (!isSqlite())
        return -1;
    SHOP_TRY_VALUE(version, Statement(*this, "PRAGMA data_version").scalar());
    // A new connection counts from the beginning.
    m_contentVersion = (m_connections << 32) + version;
    m_contentVersionOf = transaction;
    return m_contentVersion;
}

Result<Database::Kept *> Database::prepared(const char *sql)
{
    // The text is compared too: a look-up stays right where an address is used again.
    const auto found = m_statements.constFind(sql);
    if (found != m_statements.cend() && (*found)->text == sql) [[likely]]
        return found->get();
    auto kept = std::make_shared<Kept>(m_connection, sql);
    kept->query.setForwardOnly(isSqlite()); // QPSQL loses the rows that are not fetched
    if (!kept->query.prepare(kept->named))
        return failed(kept->query);
    m_statements.insert(sql, kept);
    return kept.get();
}

Done Database::control(const char *sql)
{
    if (auto injected = injectedFailure())
        return *injected;
    return controlAlways(sql);
}

Done Database::controlAlways(const char *sql)
{
    if (isSqlite()) {
        SHOP_TRY_VALUE(kept, prepared(sql));
        if (!kept->query.exec())
            return failed(kept->query);
        kept->query.finish();
        return {};
    }
    QSqlQuery query(m_connection);
    if (!query.exec(QString::fromUtf8(sql)))
        return failed(query);
    while (query.nextResult()) {
    }
    return query.lastError().isValid() ? Done(failed(query)) : Done();
}

void Database::endTransaction()
{
    if (m_lost && !isSqlite())
        return; // the server has rolled back by itself
    // On some failures (disk full) SQLite rolls back by itself and says now that no transaction
    // is active. After any other failure one may still be open.
    const auto done = controlAlways("ROLLBACK");
    if (!done &&
        !done.error().context.value(u"reason"_s).toString().contains(u"no transaction is active"_s))
        m_lost = true;
    if (!m_lost)
        return;
    // Closed at once: nobody waits for a lock that a connection left behind.
    m_statements.clear();
    m_connection.close();
}

Done Database::execute(const QString &sql)
{
    checkThread();
    QSqlQuery query(m_connection);
    std::optional<Error> error = injectedFailure();
    if (!error && !query.exec(sql))
        error = failed(query);
    if (!error)
        return {};
    doom(*error);
    return *error;
}

Result<QVariant> Database::answer(const QString &sql)
{
    checkThread();
    QSqlQuery query(m_connection);
    query.setForwardOnly(isSqlite());
    if (!query.exec(sql))
        return failed(query);
    return query.next() ? query.value(0) : QVariant();
}

Error Database::failed(QSqlQuery &query)
{
    Error error = toError(query.lastError(), m_options.url);
    query.finish();
    // A disk that failed to sync may have dropped what it was given and report success the next
    // time, so nothing is tried again on this connection.
    if (error.key == u"database.connectionLost"_s || error.key == u"database.ioError"_s)
        m_lost = true;
    return error;
}

} // namespace shop
