// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "core/storage/backup.h"
#include "core/storage/snapshot.h"
#include "tests/storage/postgres_server.h"
#include "tests/storage/storage_fixture.h"

#include <QSqlDatabase>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

namespace {

const QByteArray kId(16, 'i');

} // namespace

class TstPostgres final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QSqlDatabase::isDriverAvailable(u"QPSQL"_s),
                 "Qt has no driver for PostgreSQL here");
        const QString reason = m_server.start();
        QVERIFY2(reason.isEmpty(), qPrintable(reason));
        m_database = open();
        m_fixture.writeMigration(u"thing/0001_thing.sql"_s,
                                 "CREATE TABLE thing (key {key}, name TEXT NOT NULL UNIQUE, "
                                 "bytes {blob}, id {id}, flag {bool}, at {int64}) STRICT;\n--;\n"
                                 "--only sqlite\nnot for this one\n");
        VERIFY_OK(migrator().migrate(*m_database, 1));
    }
    void init()
    {
        Transaction transaction(*m_database, "clear");
        VERIFY_OK(Statement(*m_database, "DELETE FROM thing").run());
        VERIFY_OK(Statement(*m_database, "DELETE FROM changes").run());
        VERIFY_OK(transaction.commit());
    }
    void cleanupTestCase() { m_database.reset(); }

    void theSchemaIsCurrentAndStaysIt()
    {
        const auto current = migrator().isCurrent(*m_database);
        VERIFY_OK(current);
        QVERIFY(*current);
        VERIFY_OK(migrator().migrate(*m_database, 2));
        const auto epoch = ChangeFeed::epoch(*m_database);
        VERIFY_OK(epoch);
        QCOMPARE(epoch->size(), 32);
    }

    void everyValueComesBackAsItWasBound()
    {
        Transaction transaction(*m_database, "write");
        const QString text = u"owner's \\ café\n你好"_s;
        const QByteArray bytes = QByteArray("\0'\\\xff", 4);
        VERIFY_OK(Statement(*m_database,
                            "INSERT INTO thing (name, bytes, id, flag, at) VALUES (?, ?, ?, ?, ?)")
                      .bind(text)
                      .bind(bytes)
                      .bindNull()
                      .bind(true)
                      .bind(std::numeric_limits<qint64>::max())
                      .runOne());
        const auto back =
            Statement(*m_database, "SELECT name, bytes, id, flag, at FROM thing WHERE name = ?")
                .bind(text)
                .one([](const Row &row) {
                    return std::tuple(row.text(0), row.bytes(1), row.isNull(2), row.boolean(3),
                                      row.int64(4));
                });
        VERIFY_OK(back);
        QVERIFY(back->has_value());
        QVERIFY(**back == std::tuple(text, bytes, true, true, std::numeric_limits<qint64>::max()));
    }

    void aSumThatComesBackAsADoubleIsRefused()
    {
        add(u"tea"_s);
        VERIFY_ERROR(Statement(*m_database, "SELECT SUM(key) FROM thing").scalar(),
                     u"database.wrongType"_s);
        VERIFY_OK(Statement(*m_database, "SELECT CAST(SUM(key) AS BIGINT) FROM thing").scalar());
    }

    void committedStaysUncommittedGoesAndOptionalIsTakenBackAlone()
    {
        {
            Transaction outer(*m_database, "outer");
            VERIFY_OK(addThing(*m_database, u"tea"_s));
            {
                Transaction inner(*m_database, "tried", WritePriority::Counter,
                                  Transaction::Kind::Optional);
                VERIFY_OK(addThing(*m_database, u"milk"_s));
            }
            {
                Transaction inner(*m_database, "joined");
                VERIFY_OK(addThing(*m_database, u"bread"_s));
                VERIFY_OK(inner.commit());
            }
            VERIFY_OK(outer.commit());
        }
        {
            Transaction left(*m_database, "left");
            VERIFY_OK(addThing(*m_database, u"jam"_s));
        }
        QCOMPARE(names(), QStringList({u"bread"_s, u"tea"_s}));
    }

    void aViolatedConstraintDoomsBecausePostgresRunsNothingMore()
    {
        add(u"tea"_s);
        Transaction transaction(*m_database, "add again");
        const auto refused = addThing(*m_database, u"tea"_s);
        VERIFY_ERROR(refused, u"database.constraint"_s);
        QCOMPARE(refused.error().context.value(u"constraint"_s).toString(), u"thing_name_key"_s);
        VERIFY_ERROR(addThing(*m_database, u"milk"_s), u"transaction.doomed"_s);
        VERIFY_ERROR(transaction.commit(), u"database.constraint"_s);
    }

    void anExpectedRefusalLetsTheTransactionGoOn()
    {
        add(u"tea"_s);
        Transaction transaction(*m_database, "add again");
        const auto rows =
            Statement(*m_database, "INSERT INTO thing (name) VALUES (?) ON CONFLICT DO NOTHING")
                .bind(u"tea"_s)
                .run();
        VERIFY_OK(rows);
        QCOMPARE(*rows, 0);
        VERIFY_OK(addThing(*m_database, u"milk"_s));
        VERIFY_OK(transaction.commit());
        QCOMPARE(names(), QStringList({u"milk"_s, u"tea"_s}));
    }

    void anOpenCursorLosesNoRows()
    {
        Transaction transaction(*m_database, "fill");
        for (int i = 0; i < 300; ++i)
            VERIFY_OK(addThing(*m_database, QString::number(i)));
        VERIFY_OK(Statement(*m_database, "SELECT name FROM thing").one([](const Row &row) {
            return row.text(0);
        }));
        QCOMPARE(names().size(), 300);
        VERIFY_OK(transaction.commit());
        QCOMPARE(names().size(), 300);
    }

    void changesAreNumberedAndTold()
    {
        QList<Change> told;
        m_database->onCommit([&](const QList<Change> &changes) { told.append(changes); });
        Transaction transaction(*m_database, "change");
        VERIFY_OK(transaction.changed("m", "e", kId, 5));
        VERIFY_OK(transaction.commit());
        m_database->onCommit({});
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().seq > 0);
        const auto stored = ChangeFeed::after(*m_database, told.first().seq - 1, 10);
        VERIFY_OK(stored);
        QVERIFY(*stored == told);
    }

    void theJournalIsTheSameChainAndRefusesChange()
    {
        ManualClock clock(1'000);
        Journal journal(*m_database, clock);
        const RegisterId till(QUuid(u"0190163d-8694-739b-aea5-966c26f8ad91"_s));
        for (int i = 0; i < 3; ++i) {
            Transaction transaction(*m_database, "append");
            VERIFY_OK(journal.append(Call(), till,
                                     {JournalKind::Sale, {{u"total"_s, Json::integer(i)}}, kId}));
            VERIFY_OK(transaction.commit());
        }
        const auto found = journal.verify();
        VERIFY_OK(found);
        QCOMPARE(found->rows, 3);
        QCOMPARE(found->problems, QStringList());
        for (const char *sql : {"UPDATE journal_row SET at = 1", "DELETE FROM journal_row"}) {
            Transaction transaction(*m_database, "forge");
            const auto refused = Statement(*m_database, sql).run();
            QVERIFY(!refused);
            QVERIFY2(refused.error().key == u"database.constraint"_s,
                     qPrintable(describe(refused.error())));
        }
    }

    void aReaderCannotWriteAndASnapshotStandsStill()
    {
        DatabaseOptions options = this->options();
        options.readOnly = true;
        const auto reader = m_fixture.open(options);
        const Transaction refused(*reader, "write");
        VERIFY_ERROR(refused.ok(), u"database.readOnly"_s);
        const Snapshot snapshot(*reader);
        VERIFY_OK(snapshot.ok());
        const auto count = [&] {
            return Statement(*reader, "SELECT COUNT(*) FROM thing").scalar().valueOr(-1);
        };
        QCOMPARE(count(), 0);
        add(u"tea"_s);
        QCOMPARE(count(), 0);
    }

    void aFailedMigrationLeavesNothing()
    {
        m_fixture.writeMigration(u"broken/0001_broken.sql"_s,
                                 "CREATE TABLE broken (key {key}) STRICT\n--;\nCREATE TABLE (");
        VERIFY_ERROR(m_fixture.migratorOf({u"broken"_s}).migrate(*m_database, 1),
                     u"schema.failed"_s);
        VERIFY_ERROR(Statement(*m_database, "SELECT COUNT(*) FROM broken").scalar(),
                     u"schema.missing"_s);
    }

    void aBackupIsLeftToTheToolsOfPostgres()
    {
        VERIFY_ERROR(backUp(*m_database, m_fixture.path(u"copy.db"_s)), u"backup.failed"_s);
    }

    // Last: the server goes away and comes back.
    void aLostConnectionIsOpenedAgain()
    {
        add(u"tea"_s);
        {
            Transaction transaction(*m_database, "cut off");
            VERIFY_OK(addThing(*m_database, u"milk"_s));
            m_server.stop();
            VERIFY_ERROR(addThing(*m_database, u"bread"_s), u"database.connectionLost"_s);
            VERIFY_ERROR(transaction.commit(), u"database.connectionLost"_s);
        }
        QVERIFY(m_database->isLost());
        VERIFY_ERROR(Statement(*m_database, "SELECT 1").scalar(), u"database.cannotOpen"_s);
        QCOMPARE(m_server.startAgain(), QString());
        QCOMPARE(names(), QStringList(u"tea"_s));
        QVERIFY(!m_database->isLost());
        add(u"bread"_s);
        QCOMPARE(names(), QStringList({u"bread"_s, u"tea"_s}));
    }

private:
    DatabaseOptions options() const
    {
        DatabaseOptions options;
        const auto url = DatabaseUrl::parse(m_server.url());
        if (!url)
            qFatal("%s", qPrintable(describe(url.error())));
        options.url = *url;
        return options;
    }
    std::unique_ptr<Database> open() { return m_fixture.open(options()); }
    Migrator migrator() const
    {
        return Migrator(
            {Journal::migrations(), {u"thing"_s, m_fixture.path(u"migrations/thing"_s)}});
    }
    void add(const QString &name)
    {
        Transaction transaction(*m_database, "add");
        VERIFY_OK(addThing(*m_database, name));
        VERIFY_OK(transaction.commit());
    }
    QStringList names()
    {
        const auto found =
            Statement(*m_database, "SELECT name FROM thing ORDER BY name").all([](const Row &row) {
                return row.text(0);
            });
        return found ? QStringList(*found) : QStringList(describe(found.error()));
    }

    StorageFixture m_fixture;
    PostgresServer m_server;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TstPostgres)
#include "tst_postgres.moc"
