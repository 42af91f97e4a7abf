// SPDX-License-Identifier: GPL-3.0-or-later
// The rows a sale writes, as SQLite writes and refuses them.
#include "core/shop/shop.h"
#include "tests/support/qtest_results.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestSaleRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aRowNeedsNoTableInMemory_data();
    void aRowNeedsNoTableInMemory();
    void aWordThatIsNotOneOfTheListIsRefused_data();
    void aWordThatIsNotOneOfTheListIsRefused();

private:
    using Values = QMap<QString, QString>;

    QString insertion(const QString &table, const Values &values) const;

    QTemporaryDir m_folder;
    QSqlDatabase m_database;
};

void TestSaleRows::initTestCase()
{
    const SystemClock clock;
    UuidV7Source ids(clock);
    WriteGate gate;
    ShopOptions options;
    options.database.url = DatabaseUrl::sqliteFile(m_folder.filePath(u"shop.db"_s));
    VERIFY_OK(Shop::open(options, gate, clock, ids));
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"rows"_s);
    m_database.setDatabaseName(options.database.url.path);
    QVERIFY(m_database.open());
    // What a table itself refuses is looked at, not the order in which triggers let it change.
    QSqlQuery triggers(m_database);
    QVERIFY(triggers.exec(
        u"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'orders_delivery'"_s));
    QStringList names;
    while (triggers.next())
        names << triggers.value(0).toString();
    QVERIFY(!names.isEmpty());
    for (const QString &name : std::as_const(names))
        QVERIFY(triggers.exec(u"DROP TRIGGER "_s + name));
}

void TestSaleRows::cleanupTestCase()
{
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(u"rows"_s);
}

// A value of its type for each column, but where another is given.
QString TestSaleRows::insertion(const QString &table, const Values &values) const
{
    QSqlQuery columns(m_database);
    columns.exec(u"SELECT name, type FROM pragma_table_info('"_s + table + u"')"_s);
    QStringList names;
    QStringList given;
    while (columns.next()) {
        const QString name = columns.value(0).toString();
        const QString type = columns.value(1).toString();
        names << name;
        given << values.value(name, type == u"INTEGER"_s ? u"1"_s
                                    : type == u"BLOB"_s  ? u"randomblob(16)"_s
                                                         : u"hex(randomblob(8))"_s);
    }
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, names.join(u", "), given.join(u", "));
}

void TestSaleRows::aRowNeedsNoTableInMemory_data()
{
    QTest::addColumn<QString>("table");
    for (const char *table :
         {"journal_row", "orders_order", "orders_line", "orders_tax", "orders_payment",
          "products_movement", "till_shift_total", "till_sale", "devices_print_job", "changes"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void TestSaleRows::aRowNeedsNoTableInMemory()
{
    QFETCH(QString, table);
    QSqlQuery steps(m_database);
    QVERIFY2(steps.exec(u"EXPLAIN "_s + insertion(table, {})),
             qPrintable(steps.lastError().text()));
    int count = 0;
    while (steps.next()) {
        ++count;
        QVERIFY2(steps.value(1).toString() != u"OpenEphemeral"_s, qPrintable(table));
    }
    QVERIFY(count > 5);
}

void TestSaleRows::aWordThatIsNotOneOfTheListIsRefused_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QStringList>("words");
    const QStringList statuses = {u"pending"_s,   u"confirmed"_s, u"processing"_s, u"shipped"_s,
                                  u"delivered"_s, u"cancelled"_s, u"failed"_s};
    const QStringList paid = {u"unpaid"_s, u"part"_s, u"paid"_s, u"part_refunded"_s, u"refunded"_s};
    const auto row = [](const char *table, const char *column, const QStringList &words) {
        QTest::addRow("%s.%s", table, column)
            << QString::fromLatin1(table) << QString::fromLatin1(column) << words;
    };
    row("orders_order", "kind",
        {u"sale"_s, u"return"_s, u"return-without-receipt"_s, u"void"_s, u"training"_s,
         u"adjustment"_s, u"stock-note"_s, u"account-payment"_s});
    row("orders_order", "channel", {u"counter"_s, u"delivery"_s, u"collect"_s, u"web"_s});
    row("orders_order", "status", statuses);
    row("orders_order", "payment_status", paid);
    row("orders_payment", "method",
        {u"cash"_s, u"card"_s, u"gift-card"_s, u"store-credit"_s, u"account"_s, u"transfer"_s,
         u"cash-rounding"_s, u"exchange"_s});
    row("orders_delivery", "channel", {u"delivery"_s, u"collect"_s, u"web"_s});
    row("orders_delivery", "status", statuses);
    row("orders_delivery", "payment", {u"cash_on_delivery"_s, u"prepaid"_s, u"invoice"_s});
    row("orders_delivery", "payment_status", paid);
    row("till_shift_total", "heading",
        {u"document"_s, u"tender"_s, u"refund"_s, u"tax"_s, u"no-supply"_s, u"tip"_s, u"discount"_s,
         u"person"_s, u"person-return"_s, u"person-void"_s, u"quarter-hour"_s, u"drawer"_s});
}

void TestSaleRows::aWordThatIsNotOneOfTheListIsRefused()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QStringList, words);
    Values values = {{u"kind"_s, u"'sale'"_s},       {u"channel"_s, u"'delivery'"_s},
                     {u"status"_s, u"'pending'"_s},  {u"payment_status"_s, u"'unpaid'"_s},
                     {u"method"_s, u"'card'"_s},     {u"payment"_s, u"'prepaid'"_s},
                     {u"heading"_s, u"'document'"_s}};
    // Sums hold, and no key is taken.
    values[u"total"_s] = u"2"_s;
    values[u"tendered"_s] = u"2"_s;
    values[u"key"_s] = u"NULL"_s;
    QSqlQuery query(m_database);
    for (const QString &word : words) {
        values[column] = u"'%1'"_s.arg(word);
        QVERIFY2(query.exec(insertion(table, values)), qPrintable(query.lastError().text()));
    }
    for (const QString &word : {u"other"_s, QString(), words.first().toUpper()}) {
        values[column] = u"'%1'"_s.arg(word);
        QVERIFY2(!query.exec(insertion(table, values)), qPrintable(word));
        const QString text = query.lastError().text();
        QVERIFY2(text.contains(u"CHECK constraint failed: "_s + column), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestSaleRows)
#include "tst_sale_rows.moc"
