// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storage_fixture.h"

#include "core/storage/sql_errors.h"
#include "core/storage/thread_guard.h"
#include "core/storage/transaction_number.h"

#include <QProcess>
#include <QSqlError>
#include <QTest>
#include <QThread>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

namespace {

QString pragma(Database &database, const char *sql)
{
    const auto value =
        Statement(database, sql).one([](const Row &row) { return QString::number(row.int64(0)); });
    return value ? value->value_or(u"nothing"_s) : describe(value.error());
}

// What ends the program is tried in a program of its own.
int misuse(const QString &what, const QString &folder)
{
    WriteGate gate;
    DatabaseOptions options;
    options.url = DatabaseUrl::sqliteFile(folder + u"/misuse.db"_s);
    std::optional<NoDatabaseHere> forbidden;
    if (what == u"forbidden"_s)
        forbidden.emplace();
    auto database = Database::open(options, gate);
    if (!database)
        return 3;
    if (what == u"foreign-thread"_s)
        std::thread([&] { (void)Statement(**database, "SELECT 1").scalar(); }).join();
    if (what == u"foreign-transaction"_s)
        std::thread([&] { const Transaction transaction(**database, "foreign"); }).join();
    if (what == u"closed-elsewhere"_s)
        std::thread([&] { database->reset(); }).join();
    return 0;
}

} // namespace

class TstDatabase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture.emplace(); }
    void cleanup() { m_fixture.reset(); }

    void everyPragmaIsAsTheShopNeedsIt_data()
    {
        QTest::addColumn<bool>("readOnly");
        QTest::addColumn<Durability>("durability");
        QTest::addColumn<QByteArray>("pragma");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, bool readOnly, Durability durability, const char *sql,
                            const QString &expected) {
            QTest::newRow(name) << readOnly << durability << QByteArray(sql) << expected;
        };
        row("commits are synced", false, Durability::Full, "PRAGMA synchronous", u"2"_s);
        row("commits are not synced", false, Durability::Normal, "PRAGMA synchronous", u"1"_s);
        row("foreign keys", false, Durability::Full, "PRAGMA foreign_keys", u"1"_s);
        row("foreign keys of a reader", true, Durability::Full, "PRAGMA foreign_keys", u"1"_s);
        row("checkpoint", false, Durability::Full, "PRAGMA wal_autocheckpoint", u"8000"_s);
        row("temporary tables", false, Durability::Full, "PRAGMA temp_store", u"2"_s);
        row("a writer writes", false, Durability::Full, "PRAGMA query_only", u"0"_s);
        row("a reader does not", true, Durability::Full, "PRAGMA query_only", u"1"_s);
        row("SQLite hardly waits", false, Durability::Full, "PRAGMA busy_timeout", u"2000"_s);
    }
    void everyPragmaIsAsTheShopNeedsIt()
    {
        QFETCH(bool, readOnly);
        QFETCH(Durability, durability);
        QFETCH(QByteArray, pragma);
        m_fixture->open().reset();
        DatabaseOptions options = m_fixture->options(u"shop.db"_s);
        options.readOnly = readOnly;
        options.durability = durability;
        const auto database = m_fixture->open(options);
        QTEST(::pragma(*database, pragma.constData()), "expected");
        const auto mode = Statement(*database, "PRAGMA journal_mode").one([](const Row &row) {
            return row.text(0);
        });
        VERIFY_OK(mode);
        QCOMPARE(*mode, u"wal"_s);
    }

    void connectionsOfOneFileDoNotShareAnything()
    {
        const auto first = m_fixture->openWithThings();
        const auto second = m_fixture->open();
        Transaction transaction(*first, "add");
        VERIFY_OK(transaction.ok());
        VERIFY_OK(addThing(*first, u"tea"_s));
        const auto seen = Statement(*second, "SELECT COUNT(*) FROM thing").scalar();
        VERIFY_OK(seen);
        QCOMPARE(*seen, 0);
        VERIFY_OK(transaction.commit());
        QCOMPARE(storedThings(*m_fixture), QStringList(u"tea"_s));
    }

    void eachThreadWorksWithAConnectionOfItsOwn()
    {
        m_fixture->openWithThings().reset();
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([this, thread] {
                const auto database = m_fixture->open();
                for (int i = 0; i < 25; ++i) {
                    Transaction transaction(*database, "add");
                    if (addThing(*database, u"%1-%2"_s.arg(thread).arg(i)))
                        (void)transaction.commit();
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(storedThings(*m_fixture).size(), 100);
    }

    void usedOnTheWrongThreadTheProgramStops_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("a statement of another thread")
            << u"foreign-thread"_s << QByteArray("used by another thread");
        QTest::newRow("a transaction of another thread")
            << u"foreign-transaction"_s << QByteArray("used by another thread");
        QTest::newRow("closed by another thread")
            << u"closed-elsewhere"_s << QByteArray("used by another thread");
        QTest::newRow("opened where databases are forbidden")
            << u"forbidden"_s << QByteArray("must not wait");
    }
    void usedOnTheWrongThreadTheProgramStops()
    {
        QFETCH(QString, what);
        QFETCH(QByteArray, message);
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(),
                      {u"--misuse"_s, what, m_fixture->folder()});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        const QByteArray errors = program.readAllStandardError();
        QVERIFY2(errors.contains(message), errors.constData());
    }

    void usedRightTheProgramDoesNotStop()
    {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(),
                      {u"--misuse"_s, u"nothing"_s, m_fixture->folder()});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
    }

    void commitsOfOtherConnectionsAreNoticedOnce()
    {
        const auto writer = m_fixture->openWithThings();
        const auto watcher = m_fixture->open();
        QVERIFY(!watcher->changedElsewhere());
        const auto add = [&](Database &database, const QString &name) {
            Transaction transaction(database, "add");
            return transaction.ok() && addThing(database, name) && transaction.commit();
        };
        QVERIFY(add(*writer, u"tea"_s));
        QVERIFY(watcher->changedElsewhere());
        QVERIFY(!watcher->changedElsewhere());
        QVERIFY(add(*watcher, u"its own commit"_s));
        QVERIFY(!watcher->changedElsewhere());
        {
            Transaction rolledBack(*writer, "add and drop");
            VERIFY_OK(addThing(*writer, u"dropped"_s));
        }
        QVERIFY(!watcher->changedElsewhere());
    }

    // What other connections commit between two transactions is read anew, what only this one writes is not.
    void whatIsHeldIsReadAgainAfterACommitElsewhere()
    {
        const auto seller = m_fixture->openWithThings();
        const auto office = m_fixture->open();
        HeldRead<qint64> things;
        int reads = 0;
        const auto count = [&]() -> qint64 {
            Transaction transaction(*seller, "count");
            if (const qint64 *held = things.find(*seller))
                return *held;
            ++reads;
            const auto counted = Statement(*seller, "SELECT COUNT(*) FROM thing").scalar();
            things.keep(*seller, counted.valueOr(-1));
            return counted.valueOr(-1);
        };
        const auto add = [&](Database &database, const QString &name) {
            Transaction transaction(database, "add");
            return transaction.ok() && addThing(database, name) && transaction.commit();
        };
        QCOMPARE(count(), 0);
        QCOMPARE(count(), 0);
        QCOMPARE(reads, 1);
        QVERIFY(add(*office, u"tea"_s));
        QCOMPARE(count(), 1);
        QCOMPARE(count(), 1);
        QCOMPARE(reads, 2);
        // Who writes says so, and what is rolled back of it is not held either.
        {
            Transaction dropped(*seller, "add and drop");
            VERIFY_OK(addThing(*seller, u"dropped"_s));
            things.forget(*seller);
            things.keep(*seller, 2);
            QVERIFY(!things.find(*seller));
        }
        QCOMPARE(count(), 1);
        QCOMPARE(reads, 3);
        // Outside a transaction nothing says how long it stays.
        QVERIFY(!things.find(*seller));
    }

    void theContentOfTheFileHasAVersionThatStaysInATransaction()
    {
        const auto seller = m_fixture->openWithThings();
        const auto office = m_fixture->open();
        const auto add = [&](Database &database, const QString &name) {
            Transaction transaction(database, "add");
            return transaction.ok() && addThing(database, name) && transaction.commit();
        };
        const auto before = seller->contentVersion();
        VERIFY_OK(before);
        QVERIFY(add(*seller, u"its own"_s));
        QCOMPARE(*seller->contentVersion(), *before);
        QVERIFY(add(*office, u"tea"_s));
        const auto after = seller->contentVersion();
        VERIFY_OK(after);
        QVERIFY(*after != *before);
        Transaction transaction(*seller, "read");
        QCOMPARE(*seller->contentVersion(), *after);
        seller->failStatement(1); // it is not asked a second time
        QCOMPARE(*seller->contentVersion(), *after);
    }

    void aReaderCannotWrite()
    {
        m_fixture->openWithThings().reset();
        const auto reader = m_fixture->openReader();
        const Transaction transaction(*reader, "write");
        VERIFY_ERROR(transaction.ok(), u"database.readOnly"_s);
        VERIFY_ERROR(addThing(*reader, u"tea"_s), u"database.noTransaction"_s);
        QCOMPARE(storedThings(*m_fixture), QStringList());
    }

    void urls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("path");
        QTest::newRow("absolute") << u"sqlite:///srv/shop.db"_s << u"/srv/shop.db"_s;
        QTest::newRow("blank and non-ASCII")
            << u"sqlite:///srv/my shöp.db"_s << u"/srv/my shöp.db"_s;
        QTest::newRow("percent-encoded") << u"sqlite:///srv/my%20shop.db"_s << u"/srv/my shop.db"_s;
        QTest::newRow("a lone percent sign") << u"sqlite:///srv/100%.db"_s << u"/srv/100%.db"_s;
        QTest::newRow("marks of other URLs") << u"sqlite:///srv/a#b?c.db"_s << u"/srv/a#b?c.db"_s;
        QTest::newRow("not needed dots") << u"sqlite:///srv/./a/../shop.db"_s << u"/srv/shop.db"_s;
    }
    void urls()
    {
        QFETCH(QString, url);
        const auto parsed = DatabaseUrl::parse(url);
        VERIFY_OK(parsed);
        QVERIFY(parsed->kind == DatabaseUrl::Kind::Sqlite);
        QTEST(parsed->path, "path");
        QCOMPARE(parsed->text, url);
    }

    void badUrlsAreRefused_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("empty") << QString();
        QTest::newRow("a path") << u"/srv/shop.db"_s;
        QTest::newRow("no path") << u"sqlite://"_s;
        QTest::newRow("relative") << u"sqlite://shop.db"_s;
        QTest::newRow("a folder") << u"sqlite:///srv/"_s;
        QTest::newRow("NUL") << u"sqlite:///srv/a%00b.db"_s;
        QTest::newRow("another database") << u"mysql://host/shop"_s;
        QTest::newRow("no database name") << u"postgresql://shop@host:5432"_s;
        QTest::newRow("no database name but a slash") << u"postgresql://shop@host/"_s;
        QTest::newRow("bad port") << u"postgresql://shop@host:port/shop"_s;
    }
    void badUrlsAreRefused()
    {
        QFETCH(QString, url);
        const auto parsed = DatabaseUrl::parse(url);
        VERIFY_ERROR(parsed, u"database.badUrl"_s);
        QVERIFY(!parsed.error().context.value(u"reason"_s).toString().isEmpty());
    }

    void thePasswordOfAUrlIsNotShown()
    {
        const auto url = DatabaseUrl::parse(u"postgresql://shop:s3cret@host:5433/till"_s);
        VERIFY_OK(url);
        QVERIFY(url->kind == DatabaseUrl::Kind::PostgreSql);
        QVERIFY(!url->text.contains(u"s3cret"_s));
        QVERIFY(!url->server.toString().contains(u"s3cret"_s));
        QCOMPARE(url->password.reveal(), QByteArray("s3cret"));
        const auto broken = DatabaseUrl::parse(u"postgresql://shop:s3cret@host:5433/"_s);
        VERIFY_ERROR(broken, u"database.badUrl"_s);
        QVERIFY(!describe(broken.error()).contains(u"s3cret"_s));
    }

    void failuresOfTheDriverGetTheirNames_data()
    {
        QTest::addColumn<bool>("isSqlite");
        QTest::addColumn<QString>("number");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *name, bool isSqlite, const QString &number, ErrorCode code,
                            const QString &key) {
            QTest::newRow(name) << isSqlite << number << code << key;
        };
        row("SQLITE_CORRUPT", true, u"11"_s, ErrorCode::DataLoss, u"database.corrupt"_s);
        row("SQLITE_CORRUPT_INDEX", true, u"779"_s, ErrorCode::DataLoss, u"database.corrupt"_s);
        row("SQLITE_NOTADB", true, u"26"_s, ErrorCode::DataLoss, u"database.corrupt"_s);
        row("SQLITE_FULL", true, u"13"_s, ErrorCode::ResourceExhausted, u"database.diskFull"_s);
        row("SQLITE_READONLY", true, u"8"_s, ErrorCode::FailedPrecondition, u"database.readOnly"_s);
        row("SQLITE_READONLY_DBMOVED", true, u"1032"_s, ErrorCode::FailedPrecondition,
            u"database.readOnly"_s);
        row("SQLITE_CANTOPEN", true, u"14"_s, ErrorCode::FailedPrecondition,
            u"database.cannotOpen"_s);
        row("SQLITE_BUSY", true, u"5"_s, ErrorCode::Unavailable, u"database.busy"_s);
        row("SQLITE_BUSY_SNAPSHOT", true, u"517"_s, ErrorCode::Unavailable, u"database.busy"_s);
        row("SQLITE_IOERR_FSYNC", true, u"1034"_s, ErrorCode::Unavailable, u"database.ioError"_s);
        row("SQLITE_CONSTRAINT_UNIQUE", true, u"2067"_s, ErrorCode::AlreadyExists,
            u"database.constraint"_s);
        row("SQLITE_CONSTRAINT_DATATYPE", true, u"3091"_s, ErrorCode::Internal,
            u"database.wrongType"_s);
        row("SQLITE_MISUSE", true, u"21"_s, ErrorCode::Internal, u"database.failed"_s);
        row("disk_full", false, u"53100"_s, ErrorCode::ResourceExhausted, u"database.diskFull"_s);
        row("read_only_sql_transaction", false, u"25006"_s, ErrorCode::FailedPrecondition,
            u"database.readOnly"_s);
        row("unique_violation", false, u"23505"_s, ErrorCode::AlreadyExists,
            u"database.constraint"_s);
        row("serialization_failure", false, u"40001"_s, ErrorCode::Unavailable, u"database.busy"_s);
        row("too_many_connections", false, u"53300"_s, ErrorCode::Unavailable, u"database.busy"_s);
        row("data_corrupted", false, u"XX001"_s, ErrorCode::DataLoss, u"database.corrupt"_s);
        row("io_error", false, u"58030"_s, ErrorCode::Unavailable, u"database.ioError"_s);
        row("admin_shutdown", false, u"57P01"_s, ErrorCode::Unavailable,
            u"database.connectionLost"_s);
        row("no SQLSTATE", false, QString(), ErrorCode::Unavailable, u"database.connectionLost"_s);
        row("syntax_error", false, u"42601"_s, ErrorCode::Internal, u"database.failed"_s);
        row("undefined_table", false, u"42P01"_s, ErrorCode::FailedPrecondition,
            u"schema.missing"_s);
    }
    void failuresOfTheDriverGetTheirNames()
    {
        QFETCH(bool, isSqlite);
        QFETCH(QString, number);
        DatabaseUrl url = DatabaseUrl::sqliteFile(u"/srv/shop.db"_s);
        if (!isSqlite)
            url.kind = DatabaseUrl::Kind::PostgreSql;
        const QSqlError failure(u"driver"_s, u"the reason\nDETAIL: Key (name)=(Anna) exists"_s,
                                QSqlError::StatementError, number);
        const Error error = toError(failure, url);
        QTEST(error.code, "code");
        QTEST(error.key, "key");
        QCOMPARE(error.context.value(u"reason"_s).toString(), u"the reason"_s);
        QVERIFY(error.context.contains(u"path"_s));
    }

private:
    std::optional<StorageFixture> m_fixture;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"--misuse"_s)
        return misuse(arguments[2], arguments[3]);
    TstDatabase test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_database.moc"
