// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storage_fixture.h"

#include "core/storage/migration_files.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

class TstMigrator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture.emplace();
        m_fixture->writeMigration(u"tea/0001_tea.sql"_s, kTea);
    }
    void cleanup() { m_fixture.reset(); }

    void aNewDatabaseGetsEveryModuleInOrder()
    {
        m_fixture->writeMigration(u"tea/0002_more.sql"_s,
                                  "INSERT INTO tea (key, name) VALUES (1, 'Assam')\n--;\n"
                                  "-- a comment: with ; and --; inside\n"
                                  "INSERT INTO tea (key, name) VALUES (2, 'Darjeeling');\n--;\n");
        m_fixture->writeMigration(u"milk/0001_milk.sql"_s, "CREATE TABLE milk (key {key}) STRICT");
        const auto database = m_fixture->open();
        const Migrator migrator = m_fixture->migratorOf({u"tea"_s, u"milk"_s});
        QVERIFY(!isCurrent(migrator, *database));
        VERIFY_OK(migrator.migrate(*database, 1'234));
        QVERIFY(isCurrent(migrator, *database));
        QCOMPARE(teas(*database), QStringList({u"Assam"_s, u"Darjeeling"_s}));
        const auto noted =
            Statement(*database, "SELECT module, version, checksum, at FROM schema_migrations "
                                 "ORDER BY module, version")
                .all([](const Row &row) {
                    return u"%1 %2 %3"_s.arg(row.text(0)).arg(row.int64(1)).arg(row.int64(3));
                });
        VERIFY_OK(noted);
        QCOMPARE(QStringList(*noted), QStringList({u"milk 1 1234"_s, u"storage 1 1234"_s,
                                                   u"tea 1 1234"_s, u"tea 2 1234"_s}));
        QCOMPARE(copies(), QStringList());
    }

    void theChecksumIsTheSha256OfTheFile()
    {
        const auto database = migrated({u"tea"_s});
        const auto checksum =
            Statement(*database, "SELECT checksum FROM schema_migrations WHERE module = 'tea'")
                .one([](const Row &row) { return row.text(0); });
        VERIFY_OK(checksum);
        QCOMPARE(checksum->value().toLatin1(),
                 QCryptographicHash::hash(kTea, QCryptographicHash::Sha256).toHex());
    }

    void migratingAgainChangesNothing()
    {
        const auto database = migrated({u"tea"_s});
        QVERIFY(!database->changedElsewhere());
        const auto other = m_fixture->open();
        VERIFY_OK(m_fixture->migratorOf({u"tea"_s}).migrate(*other, 99));
        QVERIFY(!database->changedElsewhere());
        QCOMPARE(copies(), QStringList());
    }

    void aModuleAddedLaterIsMigratedAndACopyOfTheOldFileIsKept()
    {
        {
            const auto database = migrated({u"tea"_s});
            Transaction transaction(*database, "add");
            VERIFY_OK(
                Statement(*database, "INSERT INTO tea (key, name) VALUES (1, 'Assam')").run());
            VERIFY_OK(transaction.commit());
        }
        m_fixture->writeMigration(u"tea/0002_drop.sql"_s, "DELETE FROM tea");
        const auto database = migrated({u"tea"_s});
        QCOMPARE(teas(*database), QStringList());
        QCOMPARE(copies(), QStringList(u"shop.db.before-3"_s));
        const auto copy = m_fixture->openReader(u"shop.db.before-3"_s);
        QCOMPARE(teas(*copy), QStringList(u"Assam"_s));
        QVERIFY(!isCurrent(m_fixture->migratorOf({u"tea"_s}), *copy));
    }

    void aNewerSchemaIsRefused()
    {
        m_fixture->writeMigration(u"tea/0002_more.sql"_s, "SELECT 1");
        migrated({u"tea"_s}).reset();
        QFile::remove(m_fixture->path(u"migrations/tea/0002_more.sql"_s));
        const auto database = m_fixture->open();
        const auto done = m_fixture->migratorOf({u"tea"_s}).migrate(*database, 1);
        VERIFY_ERROR(done, u"schema.newer"_s);
        QCOMPARE(done.error().code, ErrorCode::FailedPrecondition);
        QCOMPARE(done.error().context.value(u"version"_s).toInt(), 2);
        QCOMPARE(done.error().context.value(u"known"_s).toInt(), 1);
        VERIFY_ERROR(m_fixture->migratorOf({u"tea"_s}).isCurrent(*database), u"schema.newer"_s);
    }

    void anEditedMigrationIsRefused()
    {
        migrated({u"tea"_s}).reset();
        m_fixture->writeMigration(u"tea/0001_tea.sql"_s, kTea + "-- edited\n");
        const auto database = m_fixture->open();
        VERIFY_ERROR(m_fixture->migratorOf({u"tea"_s}).migrate(*database, 1), u"schema.checksum"_s);
    }

    void aMigrationThatFailsInTheMiddleLeavesTheOldVersion_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("bad SQL") << QByteArray("DELETE FROM tea\n--;\nCREATE TABLE (");
        QTest::newRow("a violated constraint")
            << QByteArray("DELETE FROM tea\n--;\nINSERT INTO tea (key, name) VALUES (1, NULL)");
        QTest::newRow("two statements in one") << QByteArray("DELETE FROM tea; DELETE FROM tea");
        QTest::newRow("a dangling reference")
            << QByteArray("DELETE FROM tea\n--;\nINSERT INTO leaf (key, tea) VALUES (2, 77)");
        QTest::newRow("a removed parent") << QByteArray("DELETE FROM tea WHERE key = 1");
        QTest::newRow("a dropped table of parents") << QByteArray("DROP TABLE tea");
        QTest::newRow("a changed child") << QByteArray("UPDATE leaf SET tea = 77");
    }
    void aMigrationThatFailsInTheMiddleLeavesTheOldVersion()
    {
        QFETCH(QByteArray, sql);
        m_fixture->writeMigration(
            u"tea/0002_leaf.sql"_s,
            "CREATE TABLE leaf (key {key}, tea {int64} NOT NULL REFERENCES tea (key)) STRICT\n--;\n"
            "INSERT INTO tea (key, name) VALUES (1, 'Assam')\n--;\n"
            "INSERT INTO leaf (key, tea) VALUES (1, 1)");
        migrated({u"tea"_s}).reset();
        m_fixture->writeMigration(u"tea/0003_broken.sql"_s, sql);
        const auto database = m_fixture->open();
        const auto done = m_fixture->migratorOf({u"tea"_s}).migrate(*database, 1);
        VERIFY_ERROR(done, u"schema.failed"_s);
        QCOMPARE(done.error().context.value(u"module"_s).toString(), u"tea"_s);
        QCOMPARE(done.error().context.value(u"version"_s).toInt(), 3);
        QCOMPARE(teas(*database), QStringList(u"Assam"_s));
        const auto version =
            Statement(*database, "SELECT MAX(version) FROM schema_migrations WHERE module = 'tea'")
                .scalar();
        VERIFY_OK(version);
        QCOMPARE(*version, 2);
        const auto foreignKeys = Statement(*database, "PRAGMA foreign_keys").scalar();
        VERIFY_OK(foreignKeys);
        QCOMPARE(*foreignKeys, 1);
        QCOMPARE(copies(), QStringList()); // nothing was changed, so the copy is of no use
    }

    void aTableCanBeMadeAnewUnderItsReferences()
    {
        m_fixture->writeMigration(
            u"tea/0002_leaf.sql"_s,
            "CREATE TABLE leaf (key {key}, tea {int64} NOT NULL REFERENCES tea (key)) STRICT\n--;\n"
            "INSERT INTO tea (key, name) VALUES (1, 'Assam')\n--;\n"
            "INSERT INTO leaf (key, tea) VALUES (1, 1)");
        m_fixture->writeMigration(
            u"tea/0003_anew.sql"_s,
            "CREATE TABLE tea_new (key {int64} PRIMARY KEY, name TEXT NOT NULL, cup TEXT) STRICT\n"
            "--;\nINSERT INTO tea_new (key, name) SELECT key, name FROM tea\n--;\n"
            "DROP TABLE tea\n--;\nALTER TABLE tea_new RENAME TO tea");
        const auto database = migrated({u"tea"_s});
        QCOMPARE(teas(*database), QStringList(u"Assam"_s));
        Transaction transaction(*database, "dangling");
        VERIFY_ERROR(Statement(*database, "DELETE FROM tea").run(), u"database.constraint"_s);
    }

    // Every statement of a migration may fail; afterwards it can be done again from where it was.
    void whereverItFailsItCanBeDoneAgain()
    {
        m_fixture->writeMigration(u"milk/0001_milk.sql"_s,
                                  "CREATE TABLE milk (key {key}) STRICT\n--;\n"
                                  "INSERT INTO milk (key) VALUES (1)");
        for (int nth = 1;; ++nth) {
            QVERIFY2(nth < 60, "it never succeeds");
            const QString name = u"shop%1.db"_s.arg(nth);
            const Migrator migrator = m_fixture->migratorOf({u"tea"_s, u"milk"_s});
            const auto database = m_fixture->open(name);
            database->failStatement(nth);
            const auto first = migrator.migrate(*database, 1);
            database->failStatement(-1);
            VERIFY_OK(migrator.migrate(*database, 2));
            const auto milk = Statement(*database, "SELECT COUNT(*) FROM milk").scalar();
            VERIFY_OK(milk);
            QCOMPARE(*milk, 1);
            if (first)
                break;
        }
    }

    void foldersThatAreNotInOrderAreRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("a gap") << u"bad/0003_c.sql"_s;
        QTest::newRow("a number twice") << u"bad/0001_b.sql"_s;
        QTest::newRow("another name") << u"bad/two.sql"_s;
    }
    void foldersThatAreNotInOrderAreRefused()
    {
        QFETCH(QString, file);
        m_fixture->writeMigration(u"bad/0001_a.sql"_s, "SELECT 1");
        m_fixture->writeMigration(file, "SELECT 1");
        const auto database = m_fixture->open();
        VERIFY_ERROR(m_fixture->migratorOf({u"bad"_s}).migrate(*database, 1), u"schema.failed"_s);
        QCOMPARE(teasTables(*database), 0);
    }

    void anEmptyFolderIsRefused()
    {
        const auto database = m_fixture->open();
        VERIFY_ERROR(m_fixture->migratorOf({u"nowhere"_s}).migrate(*database, 1),
                     u"schema.failed"_s);
    }

    void theFileOfAnotherProgramIsLeftAlone()
    {
        const auto database = m_fixture->open();
        {
            Transaction transaction(*database, "another program");
            VERIFY_OK(Statement(*database, "CREATE TABLE photos (key INTEGER)").run());
            VERIFY_OK(transaction.commit());
        }
        VERIFY_ERROR(m_fixture->migratorOf({u"tea"_s}).migrate(*database, 1), u"schema.failed"_s);
        QCOMPARE(teasTables(*database), 0);
    }

    void anUnfinishedNewDatabaseDoesNotDisturbReaders()
    {
        m_fixture->open().reset();
        const auto reader = m_fixture->openReader();
        QVERIFY(!isCurrent(m_fixture->migratorOf({u"tea"_s}), *reader));
        const auto changes = ChangeFeed::after(*reader, 0, 10);
        VERIFY_OK(changes);
        QVERIFY(changes->isEmpty());
        const auto epoch = ChangeFeed::epoch(*reader);
        VERIFY_OK(epoch);
        QCOMPARE(*epoch, QString());
        VERIFY_ERROR(m_fixture->migratorOf({u"tea"_s}).migrate(*reader, 1), u"database.readOnly"_s);
    }

    void aFullDiskKeepsItsName()
    {
        m_fixture->writeMigration(u"tea/0002_big.sql"_s,
                                  "INSERT INTO tea (key, name) VALUES (1, hex(zeroblob(900000)))");
        const auto database = m_fixture->open();
        VERIFY_OK(Statement(*database, "PRAGMA max_page_count = 40").scalar());
        const auto done = m_fixture->migratorOf({u"tea"_s}).migrate(*database, 1);
        VERIFY_ERROR(done, u"database.diskFull"_s);
        QCOMPARE(done.error().context.value(u"module"_s).toString(), u"tea"_s);
        QCOMPARE(teas(*database), QStringList());
    }

    void theWordsOfTheDialect_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("sqlite");
        QTest::addColumn<QString>("postgres");
        QTest::newRow("types") << u"(a {int64}, b {id}, c {bool}, d {blob}, e {key})"_s
                               << u"(a INTEGER, b BLOB, c INTEGER, d BLOB, e INTEGER PRIMARY KEY)"_s
                               << u"(a BIGINT, b BYTEA, c SMALLINT, d BYTEA, e BIGINT GENERATED BY "
                                  "DEFAULT AS IDENTITY PRIMARY KEY)"_s;
        QTest::newRow("strict") << u"CREATE TABLE t (a TEXT\n) STRICT;"_s
                                << u"CREATE TABLE t (a TEXT\n) STRICT;"_s
                                << u"CREATE TABLE t (a TEXT COLLATE \"C\"\n)"_s;
        QTest::newRow("strict without rowid") << u"CREATE TABLE t (a TEXT) STRICT, WITHOUT ROWID"_s
                                              << u"CREATE TABLE t (a TEXT) STRICT, WITHOUT ROWID"_s
                                              << u"CREATE TABLE t (a TEXT COLLATE \"C\")"_s;
        QTest::newRow("the order of a text")
            << u"ALTER TABLE t ALTER COLUMN a TYPE TEXT COLLATE \"C\""_s
            << u"ALTER TABLE t ALTER COLUMN a TYPE TEXT COLLATE \"C\""_s
            << u"ALTER TABLE t ALTER COLUMN a TYPE TEXT COLLATE \"C\""_s;
        QTest::newRow("the word in a text")
            << u"INSERT INTO t VALUES ('STRICT')"_s << u"INSERT INTO t VALUES ('STRICT')"_s
            << u"INSERT INTO t VALUES ('STRICT')"_s;
    }
    void theWordsOfTheDialect()
    {
        QFETCH(QString, sql);
        QTEST(forDialect(sql, true), "sqlite");
        QTEST(forDialect(sql, false), "postgres");
    }

    void statementsForOneDialectOnly()
    {
        MigrationFile file;
        file.text = u"-- both\r\nSELECT 1;\r\n--;\r\n--only sqlite\r\nSELECT 2\r\n--;\r\n"
                    "--only postgresql\r\nSELECT 3\r\n--;\r\n\r\n--;\r\nSELECT 4\r\n"_s;
        QCOMPARE(file.statements(true),
                 QStringList({u"SELECT 1;"_s, u"SELECT 2"_s, u"SELECT 4"_s}));
        QCOMPARE(file.statements(false),
                 QStringList({u"SELECT 1;"_s, u"SELECT 3"_s, u"SELECT 4"_s}));
    }

private:
    std::unique_ptr<Database> migrated(const QStringList &modules)
    {
        auto database = m_fixture->open();
        if (const auto done = m_fixture->migratorOf(modules).migrate(*database, 1); !done)
            qFatal("%s", qPrintable(describe(done.error())));
        return database;
    }
    static bool isCurrent(const Migrator &migrator, Database &database)
    {
        return migrator.isCurrent(database).valueOr(false);
    }
    static QStringList teas(Database &database)
    {
        const auto names =
            Statement(database, "SELECT name FROM tea ORDER BY key").all([](const Row &row) {
                return row.text(0);
            });
        return names ? QStringList(*names) : QStringList(describe(names.error()));
    }
    static qint64 teasTables(Database &database)
    {
        return Statement(database, "SELECT COUNT(*) FROM sqlite_master "
                                   "WHERE name IN ('tea', 'schema_migrations')")
            .scalar()
            .valueOr(-1);
    }
    QStringList copies() const
    {
        return QDir(m_fixture->folder()).entryList({u"*.before-*"_s}, QDir::Files);
    }

    const QByteArray kTea =
        "CREATE TABLE tea (key {int64} PRIMARY KEY, name TEXT NOT NULL) STRICT;\n";
    std::optional<StorageFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TstMigrator)
#include "tst_migrator.moc"
