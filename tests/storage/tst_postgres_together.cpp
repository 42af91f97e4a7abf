// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_listener.h"
#include "core/storage/schema_check.h"
#include "tests/storage/postgres_server.h"
#include "tests/storage/storage_fixture.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <deque>
#include <mutex>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

namespace {

constexpr const char *kThing =
    "CREATE TABLE thing (key {key}, name TEXT NOT NULL UNIQUE, size {int64} NOT NULL DEFAULT 0) "
    "STRICT;\n--;\n--only postgresql\nCREATE FUNCTION thing_refuse() RETURNS trigger LANGUAGE "
    "plpgsql AS $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '23514'; END $$;\n--;\n"
    "--only postgresql\nCREATE TRIGGER thing_kept BEFORE DELETE ON thing FOR EACH ROW EXECUTE "
    "FUNCTION thing_refuse();\n";

QByteArray idOf(int number)
{
    return QByteArray(16, char(number));
}

} // namespace

// Several connections, as several instances of a service have them.
class TstPostgresTogether final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString reason = m_server.start();
        QVERIFY2(reason.isEmpty(), qPrintable(reason));
        m_fixture.writeMigration(u"thing/0001_thing.sql"_s, kThing);
        admin(u"CREATE ROLE till LOGIN"_s);
    }
    void init()
    {
        m_name = u"test%1"_s.arg(++m_count);
        admin(u"CREATE DATABASE %1 OWNER till"_s.arg(m_name));
    }

    void twoThatStartTogetherMigrateOnce()
    {
        std::atomic<int> failed = 0;
        std::vector<std::thread> instances;
        for (int i = 0; i < 4; ++i)
            instances.emplace_back([&] {
                const auto database = open();
                if (!migrator().migrate(*database, 1) || !addThing(database.get(), QString()))
                    ++failed;
            });
        for (std::thread &instance : instances)
            instance.join();
        QCOMPARE(failed.load(), 0);
        const auto database = open();
        const auto notes =
            Statement(*database, "SELECT module, version FROM schema_migrations ORDER BY module")
                .all([](const Row &row) {
                    return QString(row.text(0) + QString::number(row.int64(1)));
                });
        VERIFY_OK(notes);
        QCOMPARE(*notes, QStringList({u"storage1"_s, u"thing1"_s}));
    }

    void eachModuleHasASchemaOfItsOwnAndTextsSortByteByByte()
    {
        const auto database = migrated();
        const auto schemas =
            Statement(*database, "SELECT CAST(schemaname AS TEXT) FROM pg_tables"
                                 " WHERE tablename IN ('thing', 'changes') ORDER BY tablename")
                .all([](const Row &row) { return row.text(0); });
        VERIFY_OK(schemas);
        QCOMPARE(*schemas, QStringList({u"shop_storage"_s, u"shop_thing"_s}));
        for (const QString &name : {u"a"_s, u"B"_s, u"ä"_s, u"z"_s})
            QVERIFY(addThing(database.get(), name));
        const auto names =
            Statement(*database, "SELECT name FROM thing ORDER BY name").all([](const Row &row) {
                return row.text(0);
            });
        VERIFY_OK(names);
        QCOMPARE(*names, QStringList({u"B"_s, u"a"_s, u"z"_s, u"ä"_s})); // a language puts a first
    }

    void whatIsReadInATransactionHoldsUntilItEnds()
    {
        const auto database = migrated();
        QVERIFY(addThing(database.get(), u"tea"_s));
        std::vector<std::thread> writers;
        for (int i = 0; i < 4; ++i)
            writers.emplace_back([this] {
                const auto own = open();
                for (int n = 0; n < 25; ++n) {
                    Transaction transaction(*own, "count");
                    const auto size =
                        Statement(*own, "SELECT size FROM thing WHERE name = 'tea'").scalar();
                    if (!size ||
                        !Statement(*own, "UPDATE thing SET size = ?").bind(*size + 1).runOne() ||
                        !transaction.commit())
                        qFatal("not counted");
                }
            });
        for (std::thread &writer : writers)
            writer.join();
        QCOMPARE(Statement(*database, "SELECT size FROM thing").scalar().valueOr(-1), 100);
    }

    // A program that does not wait for ours stores a change and commits after a later one of ours.
    void aReaderOfTheFeedSkipsNothing()
    {
        const auto database = migrated();
        const auto reader = open();
        Raw slow(*this);
        slow.run(u"BEGIN"_s);
        slow.run(u"INSERT INTO shop_storage.changes (seq, module, entity, id, at) VALUES"
                 " (pg_current_xact_id()::text::bigint << 22, 'm', 'slow', '\\x01', 1)"_s);
        change(*database, 2);
        QCOMPARE(entities(*reader), QStringList());
        QCOMPARE(ChangeFeed::head(*reader).valueOr(-1), 0);
        slow.run(u"COMMIT"_s);
        QCOMPARE(entities(*reader), QStringList({u"slow"_s, u"e"_s}));
        change(*database, 3);
        QCOMPARE(entities(*reader), QStringList({u"slow"_s, u"e"_s, u"e"_s}));
    }

    void theChangesOfATransactionStandInTheOrderTheyWereMade()
    {
        const auto database = migrated();
        Transaction transaction(*database, "several");
        for (int i = 0; i < 5; ++i)
            VERIFY_OK(transaction.changed("m", i % 2 ? "odd" : "even", idOf(i), 10 + i));
        VERIFY_OK(transaction.changed("m", "even", idOf(0), 99)); // told once
        VERIFY_OK(transaction.commit());
        const auto read = ChangeFeed::after(*database, 0, 10);
        VERIFY_OK(read);
        QCOMPARE(read->size(), 5);
        for (int i = 0; i < 5; ++i) {
            const Change &each = read->at(i);
            QCOMPARE(each.seq, read->first().seq + i);
            QCOMPARE(each.module, u"m"_s);
            QCOMPARE(each.entity, i % 2 ? u"odd"_s : u"even"_s);
            QCOMPARE(each.id, idOf(i));
            QCOMPARE(each.at, TimeMs(10 + i));
        }
    }

    void theFeedRisesWithTheCommitsOfAllWriters()
    {
        const auto reader = migrated();
        std::vector<std::thread> writers;
        for (int writer = 0; writer < 3; ++writer)
            writers.emplace_back([this, writer] {
                const auto own = open();
                for (int i = 0; i < 20; ++i)
                    change(*own, writer * 20 + i);
            });
        QByteArray seen;
        qint64 position = 0;
        while (seen.size() < 60) {
            const auto changes = ChangeFeed::after(*reader, position, 7);
            for (const Change &each : changes.valueOr({})) {
                QVERIFY(each.seq > position);
                position = each.seq;
                seen.append(each.id.at(0));
            }
        }
        for (std::thread &writer : writers)
            writer.join();
        std::sort(seen.begin(), seen.end());
        for (int i = 0; i < 60; ++i)
            QCOMPARE(int(seen[i]), i);
    }

    void aCommitElsewhereIsNoticed()
    {
        const auto database = migrated();
        const auto watcher = open();
        QVERIFY(!watcher->changedElsewhere());
        change(*database, 1);
        QVERIFY(watcher->changedElsewhere());
        QVERIFY(!watcher->changedElsewhere());
    }

    // Long before it would look by itself; cut off, it looks once more and listens again.
    void whoListensIsToldAtOnce()
    {
        const auto database = migrated();
        const auto watcher = open();
        ChangeListener listener(*watcher);
        const QSignalSpy told(&listener, &ChangeListener::changed);
        change(*database, 1);
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 700);
        admin(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'"
              " AND query LIKE '%pg_current_snapshot%'"_s.arg(m_name));
        QTRY_VERIFY(told.size() > 1);
        const auto before = told.size();
        change(*database, 2);
        QTRY_VERIFY(told.size() > before);
    }

    void aWriterThatWaitsTooLongIsToldThatOthersAreBusy()
    {
        const auto database = migrated();
        Raw other(*this);
        other.run(u"SELECT pg_advisory_lock(1936224112, 1)"_s);
        VERIFY_OK(Statement(*database, "SELECT set_config('lock_timeout', '50ms', false)")
                      .one([](const Row &row) { return row.text(0); }));
        VERIFY_ERROR(Transaction(*database, "wait").ok(), u"database.busy"_s);
        other.run(u"SELECT pg_advisory_unlock_all()"_s);
        QVERIFY(addThing(database.get(), u"tea"_s));
    }

    void anotherProgramsDeadlockOrConflictIsBusyAndStoresNothing_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("key");
        QTest::newRow("deadlock") << u"40P01"_s << u"database.busy"_s;
        QTest::newRow("serialization") << u"40001"_s << u"database.busy"_s;
        QTest::newRow("disk full") << u"53100"_s << u"database.diskFull"_s;
        QTest::newRow("unique") << u"23505"_s << u"database.constraint"_s;
        QTest::newRow("cancelled") << u"57014"_s << u"database.interrupted"_s;
        QTest::newRow("read only") << u"25006"_s << u"database.readOnly"_s;
    }
    void anotherProgramsDeadlockOrConflictIsBusyAndStoresNothing()
    {
        QFETCH(QString, state);
        QFETCH(QString, key);
        const auto database = migrated();
        QVERIFY(addThing(database.get(), u"tea"_s));
        Raw(*this).run(u"CREATE OR REPLACE FUNCTION shop_thing.thing_refuse() RETURNS trigger"
                       " LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'refused' USING ERRCODE ="
                       " '%1'; END $$"_s.arg(state));
        {
            Transaction transaction(*database, "fail");
            VERIFY_OK(Statement(*database, "INSERT INTO thing (name) VALUES ('milk')").run());
            VERIFY_ERROR(Statement(*database, "DELETE FROM thing").run(), key);
            QVERIFY(!transaction.commit());
        }
        QCOMPARE(Statement(*database, "SELECT COUNT(*) FROM thing").scalar().valueOr(-1), 1);
        QVERIFY(!database->isLost());
    }

    void whoFindsNoConnectionIsToldThatTheServerIsBusy()
    {
        const auto first = migrated();
        admin(u"ALTER DATABASE %1 CONNECTION LIMIT 1"_s.arg(m_name));
        const auto refused = Database::open(options(), m_fixture.gate());
        VERIFY_ERROR(refused, u"database.busy"_s);
        QCOMPARE(int(refused.error().code), int(ErrorCode::Unavailable));
        VERIFY_ERROR(Database::open(optionsOf(u"nowhere"_s), m_fixture.gate()),
                     u"database.cannotOpen"_s);
    }

    // Cut off in the middle, it is the server that rolls back; the next call begins anew.
    void aConnectionThatIsCutStoresNothing()
    {
        const auto database = migrated();
        {
            Transaction transaction(*database, "cut");
            VERIFY_OK(Statement(*database, "INSERT INTO thing (name) VALUES ('tea')").run());
            admin(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'"_s
                      .arg(m_name));
            VERIFY_ERROR(transaction.commit(), u"database.connectionLost"_s);
        }
        QVERIFY(database->isLost());
        QVERIFY(addThing(database.get(), u"milk"_s));
        QCOMPARE(Statement(*database, "SELECT COUNT(*) FROM thing").scalar().valueOr(-1), 1);
    }

    void aTwinStandsInThePlaceOfItsMigrationAndNeedsOne()
    {
        m_fixture.writeMigration(u"twin/0001_twin.sql"_s, "not for this one\n");
        m_fixture.writeMigration(u"twin/0001_twin.postgresql.sql"_s,
                                 "CREATE TABLE twin (key {key}, flag BOOLEAN) STRICT;\n");
        const auto database = open();
        VERIFY_OK(m_fixture.migratorOf({u"twin"_s}).migrate(*database, 1));
        VERIFY_OK(Statement(*database, "SELECT COUNT(*) FROM twin WHERE flag").scalar());
        m_fixture.writeMigration(u"lone/0001_lone.postgresql.sql"_s, "SELECT 1\n");
        VERIFY_ERROR(m_fixture.migratorOf({u"lone"_s}).migrate(*database, 1), u"schema.failed"_s);
    }

    void aSchemaThatIsNotAsItWasMadeIsTold_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("problem");
        QTest::newRow("a trigger is disabled")
            << u"ALTER TABLE shop_thing.thing DISABLE TRIGGER thing_kept"_s
            << u"schema: trigger thing_kept is missing"_s;
        QTest::newRow("a trigger is dropped") << u"DROP TRIGGER thing_kept ON shop_thing.thing"_s
                                              << u"schema: trigger thing_kept is missing"_s;
        QTest::newRow("a function lets pass")
            << u"CREATE OR REPLACE FUNCTION shop_thing.thing_refuse() RETURNS trigger LANGUAGE"
               " plpgsql AS $$ BEGIN RETURN OLD; END $$"_s
            << u"schema: function thing_refuse is not as it was made"_s;
        QTest::newRow("a view is added") << u"CREATE VIEW shop_thing.seen AS SELECT 1 AS one"_s
                                         << u"schema: view seen is not part of it"_s;
    }
    void aSchemaThatIsNotAsItWasMadeIsTold()
    {
        QFETCH(QString, sql);
        QFETCH(QString, problem);
        const auto database = migrated();
        const QList<ModuleMigrations> modules{{u"thing"_s, m_fixture.path(u"migrations/thing"_s)}};
        QCOMPARE(schemaDifferences(*database, modules).valueOr({u"?"_s}), QStringList());
        Raw(*this).run(sql);
        QCOMPARE(schemaDifferences(*database, modules).valueOr({u"?"_s}), QStringList(problem));
    }

private:
    // A connection of somebody who knows nothing of this program.
    class Raw
    {
    public:
        explicit Raw(const TstPostgresTogether &test, const QString &database = {})
            : m_connection(u"raw-%1"_s.arg(++s_count))
        {
            const QUrl server = QUrl(test.m_server.url());
            QSqlDatabase raw = QSqlDatabase::addDatabase(u"QPSQL"_s, m_connection);
            raw.setHostName(server.query().section(u'=', 1));
            raw.setUserName(u"shop"_s);
            raw.setDatabaseName(database.isEmpty() ? test.m_name : database);
            if (!raw.open())
                qFatal("%s", qPrintable(raw.lastError().text()));
        }
        ~Raw() { QSqlDatabase::removeDatabase(m_connection); }
        Q_DISABLE_COPY_MOVE(Raw)

        void run(const QString &sql)
        {
            QSqlQuery query(QSqlDatabase::database(m_connection));
            if (!query.exec(sql))
                qFatal("%s", qPrintable(query.lastError().text()));
        }

    private:
        static inline int s_count = 0;
        QString m_connection;
    };

    void admin(const QString &sql) { Raw(*this, u"postgres"_s).run(sql); }
    DatabaseOptions optionsOf(const QString &name) const
    {
        DatabaseOptions options;
        QString url = m_server.url();
        const auto parsed = DatabaseUrl::parse(
            url.replace(u"/postgres?"_s, u'/' + name + u'?').replace(u"shop@"_s, u"till@"_s));
        if (!parsed)
            qFatal("%s", qPrintable(describe(parsed.error())));
        options.url = *parsed;
        return options;
    }
    DatabaseOptions options() const { return optionsOf(m_name); }
    // With a gate of its own, as in another process.
    std::unique_ptr<Database> open()
    {
        const std::lock_guard lock(m_mutex);
        auto database = Database::open(options(), m_gates.emplace_back());
        if (!database)
            qFatal("%s", qPrintable(describe(database.error())));
        return std::move(*database);
    }
    std::unique_ptr<Database> migrated()
    {
        auto database = open();
        if (const auto done = migrator().migrate(*database, 1); !done)
            qFatal("%s", qPrintable(describe(done.error())));
        return database;
    }
    Migrator migrator() const { return m_fixture.migratorOf({u"thing"_s}); }

    static bool addThing(Database *database, const QString &name)
    {
        Transaction transaction(*database, "add");
        return shop::addThing(*database, name.isEmpty() ? QUuid::createUuid().toString() : name) &&
               transaction.commit();
    }
    static void change(Database &database, int number)
    {
        Transaction transaction(database, "change");
        if (!transaction.changed("m", "e", idOf(number), number) || !transaction.commit())
            qFatal("no change");
    }
    static QStringList entities(Database &database)
    {
        QStringList found;
        for (const Change &change : ChangeFeed::after(database, 0, 10).valueOr({}))
            found.append(change.entity);
        return found;
    }

    StorageFixture m_fixture;
    PostgresServer m_server;
    std::mutex m_mutex;
    std::deque<WriteGate> m_gates;
    QString m_name;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TstPostgresTogether)
#include "tst_postgres_together.moc"
