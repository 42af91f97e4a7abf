// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/transfer.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/shop/damage.h"
#include "tests/shop/shop_fixture.h"
#include "tests/storage/postgres_server.h"
#include "tests/support/qtest_results.h"

#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

namespace {

using Facts = QSet<QString>;

Facts facts(Database &database, const char *sql)
{
    const auto rows = Statement(database, sql).all([](const Row &row) { return row.text(0); });
    if (!rows)
        qFatal("%s", qPrintable(describe(rows.error())));
    return {rows->cbegin(), rows->cend()};
}

// The same of both databases, in the same words.
struct Compared {
    const char *what;
    const char *sqlite;
    const char *postgres;
};

#define TABLE_OF_SQLITE "sqlite_master m"
#define TABLES "m.type = 'table' AND m.name NOT LIKE 'sqlite_%'"

const Compared kColumns = {
    "columns",
    "SELECT m.name || '.' || c.name || CASE c.type WHEN 'INTEGER' THEN ' integer' WHEN 'BLOB'"
    " THEN ' bytes' ELSE ' text' END || CASE WHEN c.\"notnull\" OR c.pk THEN '' ELSE ' or null' END"
    " FROM " TABLE_OF_SQLITE " JOIN pragma_table_info(m.name) c WHERE " TABLES,
    "SELECT table_name || '.' || column_name || CASE data_type WHEN 'bytea' THEN ' bytes' WHEN"
    " 'text' THEN CASE collation_name WHEN 'C' THEN ' text' ELSE ' text of a language' END"
    " WHEN 'bigint' THEN ' integer' WHEN 'smallint' THEN ' integer' ELSE ' ' || data_type END"
    " || CASE is_nullable WHEN 'NO' THEN '' ELSE ' or null' END"
    " FROM information_schema.columns WHERE table_schema LIKE 'shop\\_%'"};
// By the columns they are of, since their names differ.
const Compared kUniques = {
    "unique constraints",
    "SELECT m.name || ' (' || (SELECT group_concat(name, ', ') FROM (SELECT i.name FROM"
    " pragma_index_info(x.name) i ORDER BY i.seqno)) || ')' FROM " TABLE_OF_SQLITE
    " JOIN pragma_index_list(m.name) x WHERE x.\"unique\" AND x.origin <> 'c' AND " TABLES
    " UNION SELECT m.name || ' (' || c.name || ')' FROM " TABLE_OF_SQLITE
    " JOIN pragma_table_info(m.name) c WHERE c.pk AND c.type = 'INTEGER' AND " TABLES
    " AND (SELECT COUNT(*) FROM pragma_table_info(m.name) k WHERE k.pk) = 1",
    "SELECT k.conrelid::regclass || ' (' || (SELECT string_agg(a.attname, ', ' ORDER BY u.place)"
    " FROM unnest(k.conkey) WITH ORDINALITY u(number, place) JOIN pg_attribute a ON a.attrelid ="
    " k.conrelid AND a.attnum = u.number) || ')' FROM pg_constraint k JOIN pg_namespace n ON n.oid "
    "="
    " k.connamespace WHERE n.nspname LIKE 'shop\\_%' AND k.contype IN ('p', 'u')"};
const Compared kReferences = {
    "references",
    "SELECT m.name || '.' || f.\"from\" || ' to ' || f.\"table\" FROM " TABLE_OF_SQLITE
    " JOIN pragma_foreign_key_list(m.name) f WHERE " TABLES,
    "SELECT k.conrelid::regclass || '.' || a.attname || ' to ' || k.confrelid::regclass"
    " FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace JOIN pg_attribute a"
    " ON a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey) WHERE n.nspname LIKE 'shop\\_%'"
    " AND k.contype = 'f'"};
const Compared kChecks = {
    "how many checks a table has",
    "SELECT m.name || ' ' || ((length(m.sql) - length(replace(m.sql, 'CHECK (', ''))) / 7) FROM"
    " " TABLE_OF_SQLITE " WHERE m.sql LIKE '%CHECK (%' AND " TABLES,
    "SELECT k.conrelid::regclass || ' ' || COUNT(*) FROM pg_constraint k JOIN pg_namespace n ON"
    " n.oid = k.connamespace WHERE n.nspname LIKE 'shop\\_%' AND k.contype = 'c'"
    " GROUP BY k.conrelid"};
const Compared kIndexes = {
    "indexes",
    "SELECT CASE WHEN m.sql LIKE 'CREATE UNIQUE%' THEN 'unique ' ELSE '' END || m.name ||"
    " CASE WHEN m.sql LIKE '%WHERE%' THEN ' of some' ELSE '' END FROM " TABLE_OF_SQLITE
    " WHERE m.type = 'index' AND m.sql IS NOT NULL",
    "SELECT CASE WHEN i.indisunique THEN 'unique ' ELSE '' END || c.relname ||"
    " CASE WHEN i.indpred IS NULL THEN '' ELSE ' of some' END FROM pg_index i JOIN pg_class c ON"
    " c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname LIKE"
    " 'shop\\_%' AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = c.oid)"};
// That somebody watches, table by table; INSERT OR REPLACE is SQLite's alone.
const Compared kWatched = {
    "what triggers watch",
    "SELECT CASE WHEN m.sql LIKE '%BEFORE INSERT%' THEN 'INSERT' WHEN m.sql LIKE '%BEFORE DELETE%'"
    " THEN 'DELETE' ELSE 'UPDATE' END || ' of ' || m.tbl_name FROM " TABLE_OF_SQLITE
    " WHERE m.type = 'trigger' AND m.name NOT LIKE '%never_replaced'",
    "SELECT DISTINCT event_manipulation || ' of ' || event_object_table FROM"
    " information_schema.triggers WHERE trigger_schema LIKE 'shop\\_%'"};

} // namespace

// A whole shop on PostgreSQL. What each module does there, their own tests say
// (tests/proofs/postgres).
class TstPostgresShop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString reason = m_server.start();
        QVERIFY2(reason.isEmpty(), qPrintable(reason));
    }

    void theSchemasOfBothDatabasesSayTheSame_data()
    {
        QTest::addColumn<const Compared *>("compared");
        for (const Compared *each :
             {&kColumns, &kUniques, &kReferences, &kChecks, &kIndexes, &kWatched})
            QTest::newRow(each->what) << each;
    }
    void theSchemasOfBothDatabasesSayTheSame()
    {
        QFETCH(const Compared *, compared);
        const QTemporaryDir folder;
        const auto file = open(DatabaseUrl::sqliteFile(folder.filePath(u"shop.db"_s)));
        const auto server = open(*DatabaseUrl::parse(m_server.url()));
        const Facts here = facts(file->database(), compared->sqlite);
        const Facts there = facts(server->database(), compared->postgres);
        QVERIFY(here.size() > 3);
        QStringList differences;
        for (const QString &each : here - there)
            differences.append(u"only SQLite has "_s + each);
        for (const QString &each : there - here)
            differences.append(u"only PostgreSQL has "_s + each);
        QVERIFY2(differences.isEmpty(),
                 qPrintable(differences.join(u'\n') +
                            u"\nSay it in the migration for both ({id}, --only postgresql), or in "
                            "its twin NNNN_name.postgresql.sql beside it"_s));
    }

    void aShopMovesToPostgresAndBackExactly_data()
    {
        QTest::addColumn<bool>("isDemo");
        QTest::newRow("that has orders on their way") << true;
        QTest::newRow("that has sold and taken back") << false;
    }
    void aShopMovesToPostgresAndBackExactly()
    {
        QFETCH(bool, isDemo);
        const QTemporaryDir folder;
        SmallShop small;
        QString path = small.path;
        if (isDemo) {
            path = folder.filePath(u"demo.db"_s);
            VERIFY_OK(setUpDemoShop(*open(DatabaseUrl::sqliteFile(path))));
        } else {
            VERIFY_OK(small.sell(2));
            VERIFY_OK(small.sell(3));
        }
        const DatabaseUrl file = DatabaseUrl::sqliteFile(path);
        const DatabaseUrl server = newDatabase();
        const auto before = verifyDatabase(file, m_clock);
        VERIFY_OK(before);
        const auto moved = transferShop(file, server, m_gate, m_clock);
        VERIFY_OK(moved);
        QCOMPARE(moved->verified.problems, QStringList());
        QCOMPARE(figures(moved->verified), figures(*before));
        VERIFY_ERROR(transferShop(file, server, m_gate, m_clock), u"transfer.notEmpty"_s);

        const QString back = folder.filePath(u"back.db"_s);
        const auto dumped = dumpShop(server, back, m_clock);
        VERIFY_OK(dumped);
        QCOMPARE(figures(dumped->verified), figures(*before));
        QVERIFY(dumped->copied.rows > 20);
        QCOMPARE(dumped->copied.rows, moved->copied.rows);
        VERIFY_ERROR(dumpShop(server, back, m_clock), u"backup.exists"_s);
        compareRows(path, back);
        if (isDemo)
            return;
        // It goes on there: numbers, keys and chain behind what was moved.
        const auto shop = open(server);
        VERIFY_OK(shop->counterSales().complete(small.call(), small.request(1)));
        const auto after = verifyShop(*shop);
        VERIFY_OK(after);
        QCOMPARE(after->problems, QStringList());
        QCOMPARE(after->documents, before->documents + 1);
    }

    void whatMovesInTheRowsOfADatabaseIsFound()
    {
        SmallShop small;
        VERIFY_OK(small.sell(2));
        const DatabaseUrl server = newDatabase();
        VERIFY_OK(transferShop(small.url(), server, m_gate, m_clock));
        const auto shop = open(server);
        {
            Transaction transaction(shop->database(), "forge");
            VERIFY_OK(Statement(shop->database(), "UPDATE products_stock SET on_hand = 7").run());
            VERIFY_OK(transaction.commit());
        }
        QVERIFY(!verifyShop(*shop)->ok);
    }

    // The program and the server may be cut off from each other while the sale is committed: the
    // same sale sent again tells what became of it.
    void aSaleWhoseAnswerWasLostIsFoundAgain()
    {
        SmallShop small;
        const DatabaseUrl server = newDatabase();
        VERIFY_OK(transferShop(small.url(), server, m_gate, m_clock));
        const auto shop = open(server);
        const SaleRequest request = small.request(2);
        const auto stored = shop->counterSales().complete(small.call(), request);
        VERIFY_OK(stored);
        const auto other = open(server);
        VERIFY_OK(Statement(other->database(),
                            "SELECT COUNT(*) FROM (SELECT pg_terminate_backend(pid) FROM"
                            " pg_stat_activity WHERE datname = current_database()"
                            " AND pid <> pg_backend_pid()) gone")
                      .scalar());
        VERIFY_ERROR(shop->counterSales().complete(small.call(), request),
                     u"database.connectionLost"_s);
        const auto again = shop->counterSales().complete(small.call(), request);
        VERIFY_OK(again);
        QCOMPARE(again->main().number, stored->main().number);
        QCOMPARE(verifyShop(*shop)->documents, 1);
    }

private:
    static QStringList figures(const VerifyReport &report)
    {
        QStringList all{report.journalHead};
        for (const qint64 figure : {report.documents, report.lines, report.netMinor,
                                    report.movements, report.journalRows})
            all.append(QString::number(figure));
        for (const VerifiedChain &chain : report.chains)
            all.append(chain.head.toText());
        return all;
    }
    // What stands in a file, but for where its schema and its feed are.
    static QMap<QString, QList<QVariantList>> rowsOf(const QString &path)
    {
        QMap<QString, QList<QVariantList>> rows;
        Forger file(path);
        for (const QString &table : file.tables()) {
            if (!table.startsWith(u"changes"_s) && table != u"schema_migrations"_s)
                rows.insert(table,
                            file.rows(u"SELECT * FROM %1 ORDER BY 1%2"_s.arg(
                                table, file.columns(table).size() > 1 ? u", 2"_s : QString())));
        }
        return rows;
    }
    static void compareRows(const QString &left, const QString &right)
    {
        const auto expected = rowsOf(left);
        const auto found = rowsOf(right);
        QCOMPARE(found.keys(), expected.keys());
        for (const QString &table : expected.keys())
            QVERIFY2(found[table] == expected[table], qPrintable(table));
    }
    DatabaseUrl newDatabase()
    {
        const QString name = u"shop%1"_s.arg(++m_count);
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        raw.setHostName(QUrl(m_server.url()).query().section(u'=', 1));
        raw.setUserName(u"shop"_s);
        raw.setDatabaseName(u"postgres"_s);
        if (!raw.open() || !QSqlQuery(raw).exec(u"CREATE DATABASE "_s + name))
            qFatal("no database");
        raw = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
        return *DatabaseUrl::parse(m_server.url().replace(u"/postgres?"_s, u'/' + name + u'?'));
    }
    std::unique_ptr<Shop> open(const DatabaseUrl &url)
    {
        ShopOptions options;
        options.database.url = url;
        auto opened = Shop::open(options, m_gate, m_clock, m_ids);
        if (!opened)
            qFatal("%s", qPrintable(describe(opened.error())));
        return std::move(*opened);
    }
    PostgresServer m_server;
    WriteGate m_gate;
    ManualClock m_clock{1'795'458'480'000};
    UuidV7Source m_ids{m_clock, 3};
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TstPostgresShop)
#include "tst_postgres_shop.moc"
