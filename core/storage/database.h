// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/storage/change_feed.h"
#include "core/storage/use_lock.h"
#include "core/storage/write_gate.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QSqlQuery;

namespace shop {

class Migrator;
class Snapshot;
class Transaction;

// Where a shop's data lives: "sqlite:///absolute/path/file.db" or
// "postgresql://user@host:port/name" ("?host=/folder" for a local socket). Error database.badUrl.
struct DatabaseUrl {
    enum class Kind { Sqlite, PostgreSql };
    Kind kind = Kind::Sqlite;
    QString path; // SQLite: absolute path of the file
    QString text; // the URL as given, for messages, without its password
    QUrl server; // PostgreSQL: the URL without its password
    Secret password;

    static Result<DatabaseUrl> parse(const QString &text);
    static DatabaseUrl sqliteFile(const QString &absolutePath);
};

// How commits are made durable. Full survives a power cut; Normal exists so that the power-cut
// proof can show what it would cost.
enum class Durability { Full, Normal };

struct DatabaseOptions {
    DatabaseUrl url;
    bool readOnly = false; // query_only, for reader lanes
    bool createIfMissing = true;
    Durability durability = Durability::Full;
    // False for a copy that nobody else knows of: it gets no lock file beside it.
    bool shared = true;
};

// One connection, used by the thread that opened it and by no other. Every pragma it depends on is
// read back and verified. Prepared statements are kept for its life.
class Database final
{
public:
    // Errors database.cannotOpen, database.corrupt, database.readOnly, database.networkDrive,
    // database.diskFull, database.migrating (another one is changing the schema), each with "path"
    // and "reason".
    static Result<std::unique_ptr<Database>> open(const DatabaseOptions &options, WriteGate &gate);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const DatabaseOptions &options() const { return m_options; }
    bool isSqlite() const { return m_options.url.kind == DatabaseUrl::Kind::Sqlite; }
    bool inTransaction() const { return m_innermost != nullptr; }
    // Called with the collected changes after each outermost commit that has any, on this thread.
    void onCommit(std::function<void(const QList<Change> &)> listener);
    // Runs after the outermost commit of the transaction under way, dropped with a roll-back;
    // nothing outside one.
    void afterCommit(std::function<void()> action);
    // True if another connection or process has committed since the last time this was asked, or
    // since this connection was opened; on PostgreSQL also after a commit of this one, and wherever
    // on the server it was.
    bool changedElsewhere();
    // Another number after each commit of another connection or process to the SQLite file, and after this connection
    // was opened anew; asked once for a transaction, in which it stays. -1 on a server, which has none.
    Result<qint64> contentVersion();
    // True after the connection broke: the next statement or transaction opens it anew.
    bool isLost() const { return m_lost; }

    // The n-th statement from now fails with database.injected (tests of every error path), the
    // next one being 1; BEGIN, SAVEPOINT, ROLLBACK TO, RELEASE and COMMIT count, the final ROLLBACK
    // does not. Once; never: negative, as it stays in the product.
    void failStatement(int nth) { m_failAfter = nth; }

private:
    friend class ChangeListener;
    friend class Migrator;
    friend class RowCopy;
    friend class Snapshot;
    friend class Statement;
    friend class Transaction;
    friend Done backUp(Database &database, const QString &targetPath);
    friend Result<bool> limitLog(Database &database);
    static Done verifyCopy(const QString &path);

    struct Kept;

    Database(DatabaseOptions options, WriteGate &gate);
    Done connect();
    Done connectSqlite();
    Done connectPostgres();
    Done setUpPostgres();
    // Puts the schemas of the modules ("shop_products") into the search path.
    Done findSchemas();
    // Waits until no other connection to the database writes or, Migrating, changes its schema. One
    // who writes waits until the transaction ends, one who migrates until freePostgres().
    enum class Alone { Writing, Migrating };
    Done waitForPostgres(Alone purpose);
    Done freePostgres();
    // What the server says has ended by now; another text after each commit.
    Result<QString> postgresState();
    // Says that the file is in use, for as long as this connection lives.
    Done joinUsers();
    Done setUpSqlite();
    // Opens a lost connection anew, outside a transaction.
    Done ensureConnected();
    // Stops the program on any thread but the one that opened it.
    void checkThread() const;
    std::optional<Error> injectedFailure();
    // Keeps the transaction from going on, if there is one.
    void doom(const Error &error);
    // The kept query for this text, prepared on first use. The text is a literal of the program.
    Result<Kept *> prepared(const char *sql);
    // BEGIN, SAVEPOINT, COMMIT, ...: a literal, outside the rules for statements.
    Done control(const char *sql);
    Done controlAlways(const char *sql); // no injected failure
    // The final ROLLBACK. A connection that cannot do it is not used again.
    void endTransaction();
    // A text made at run time: migrations, VACUUM INTO. Not kept; failing, it dooms.
    Done execute(const QString &sql);
    // The single value a pragma or another question of one row answers.
    Result<QVariant> answer(const QString &sql);
    Error failed(QSqlQuery &query);

    DatabaseOptions m_options;
    WriteGate &m_gate;
    QString m_connectionName;
    QSqlDatabase m_connection;
    Qt::HANDLE m_thread = nullptr;
    QHash<const void *, std::shared_ptr<Kept>> m_statements; // by the address of the literal
    Transaction *m_innermost = nullptr;
    std::function<void(const QList<Change> &)> m_listener;
    qint64 m_dataVersion = -1; // as changedElsewhere() saw it
    qint64 m_connections = 0; // opened until now
    qint64 m_contentVersion = -1;
    quint64 m_contentVersionOf = 0; // transaction
    QString m_postgresState;
    qint64 m_lastKey = 0;
    int m_failAfter = -1;
    bool m_reading = false;
    bool m_lost = false;
    std::unique_ptr<UseLock> m_use; // of a SQLite file that others may open, too
};

} // namespace shop
