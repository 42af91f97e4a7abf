// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/verify.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/shop/shop_fixture.h"
#include "tests/support/qtest_results.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>
#include <thread>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

// Changes the rows behind the back of the program, past its triggers.
void tamper(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        connection.setDatabaseName(path);
        QVERIFY(connection.open());
        QSqlQuery query(connection);
        QStringList triggers;
        QVERIFY(query.exec(u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s));
        while (query.next())
            triggers.append(query.value(0).toString());
        for (const QString &trigger : triggers)
            QVERIFY(query.exec(u"DROP TRIGGER "_s + trigger));
        QVERIFY(query.exec(u"PRAGMA ignore_check_constraints = ON"_s));
        for (const QString &statement : statements)
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

QByteArray contentHash(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
               ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
               : QByteArray();
}

} // namespace

class TestVerify final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyShopHolds();
    void aShopThatSoldHoldsWithItsFigures();
    void anUnfinishedFileIsAnEmptyShop_data();
    void anUnfinishedFileIsAnEmptyShop();
    void whatIsNoShopIsRefused_data();
    void whatIsNoShopIsRefused();
    void everyTamperingIsFound_data();
    void everyTamperingIsFound();
    void verifyChangesNothing();
    void aTillSellsWhileItIsVerified();
};

void TestVerify::anEmptyShopHolds()
{
    SmallShop shop;
    const auto report = verifyShop(*shop);
    VERIFY_OK(report);
    QCOMPARE(report->problems, QStringList());
    QVERIFY(report->ok);
    QCOMPARE(report->documents, 0);
    QCOMPARE(report->netMinor, 0);
    QVERIFY(report->journalRows >= 1);
}

void TestVerify::aShopThatSoldHoldsWithItsFigures()
{
    SmallShop shop;
    qint64 sum = 0;
    for (int pieces = 1; pieces <= 5; ++pieces) {
        const auto sold = shop.sell(pieces);
        VERIFY_OK(sold);
        sum += sold->total.minor();
    }
    const auto head = shop->journal().head(shop.atRegister);
    VERIFY_OK(head);
    const auto report = verifyDatabase(shop.url(), shop.clock);
    VERIFY_OK(report);
    QCOMPARE(report->problems, QStringList());
    QVERIFY(report->ok);
    QCOMPARE(report->documents, 5);
    QCOMPARE(report->lines, 5);
    QCOMPARE(report->netMinor, sum);
    QCOMPARE(report->movements, 5);
    QCOMPARE(report->journalHead, head->toText());
}

void TestVerify::anUnfinishedFileIsAnEmptyShop_data()
{
    QTest::addColumn<int>("modules");
    QTest::newRow("an empty file") << -1;
    for (int modules = 0; modules <= 8; ++modules)
        QTest::addRow("%d modules", modules) << modules;
}

void TestVerify::anUnfinishedFileIsAnEmptyShop()
{
    QFETCH(int, modules);
    QTemporaryDir folder;
    const SystemClock clock;
    const QString path = folder.filePath(u"shop.db"_s);
    if (modules < 0) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    } else {
        const QStringList names{u"journal"_s, u"users"_s, u"products"_s, u"cart"_s,
                                u"orders"_s,  u"till"_s,  u"devices"_s};
        QList<ModuleMigrations> all;
        for (const QString &name : names.first(qBound(0, modules - 1, int(names.size()))))
            all.append({name, u":/migrations/"_s + name});
        WriteGate gate;
        DatabaseOptions options;
        options.url = DatabaseUrl::sqliteFile(path);
        auto database = Database::open(options, gate);
        VERIFY_OK(database);
        if (modules > 0)
            VERIFY_OK(Migrator(all).migrate(**database, clock.nowMs()));
    }
    const auto report = verifyDatabase(DatabaseUrl::sqliteFile(path), clock);
    VERIFY_OK(report);
    QVERIFY(report->ok);
    QCOMPARE(report->problems, QStringList());
    QCOMPARE(report->documents, 0);
    QCOMPARE(report->journalHead, JournalHead().toText());
}

void TestVerify::whatIsNoShopIsRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("key");
    QTest::newRow("nothing") << u"nothing"_s << u"database.cannotOpen"_s;
    QTest::newRow("a file of text") << u"text"_s << u"database.corrupt"_s;
    QTest::newRow("a newer schema") << u"newer"_s << u"schema.newer"_s;
    QTest::newRow("an older schema with a shop in it") << u"older"_s << u"schema.notCurrent"_s;
}

void TestVerify::whatIsNoShopIsRefused()
{
    QFETCH(QString, what);
    QFETCH(QString, key);
    SmallShop shop;
    QString path = shop.path;
    if (what == u"nothing"_s) {
        path += u".absent"_s;
    } else if (what == u"text"_s) {
        path += u".txt"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("name,price\n").repeated(1000));
    } else if (what == u"newer"_s) {
        tamper(path, {u"INSERT INTO schema_migrations VALUES ('till', 999, 'x', 0)"_s});
    } else {
        tamper(path, {u"DELETE FROM schema_migrations WHERE module = 'devices'"_s});
    }
    VERIFY_ERROR(verifyDatabase(DatabaseUrl::sqliteFile(path), shop.clock), key);
}

void TestVerify::everyTamperingIsFound_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const char *part, const QStringList &statements) {
        QTest::newRow(name) << statements << QString::fromLatin1(part);
    };
    row("stock changed by hand", "products",
        {u"UPDATE products_stock SET on_hand = on_hand + 1000 WHERE product = 1"_s});
    row("a movement removed", "products", {u"DELETE FROM products_movement WHERE seq = 2"_s});
    row("a total raised", "orders",
        {u"UPDATE orders_order SET total = total + 1 WHERE number = 2"_s});
    row("a line removed", "orders",
        {u"DELETE FROM orders_line WHERE key = (SELECT MAX(key) FROM orders_line)"_s});
    row("a payment removed", "orders",
        {u"DELETE FROM orders_payment WHERE key = (SELECT MAX(key) "
         "FROM orders_payment)"_s});
    row("a document removed", "orders", {u"DELETE FROM orders_order WHERE number = 2"_s});
    row("a number changed", "orders", {u"UPDATE orders_order SET number = 9 WHERE number = 3"_s});
    row("the last number forgotten", "till", {u"UPDATE till_number SET last = last + 1"_s});
    row("the takings of a shift changed", "till",
        {u"UPDATE till_shift_total SET amount = amount - 5 WHERE heading = 'tender'"_s});
    row("a journal row changed", "journal",
        {u"UPDATE journal_row SET body = replace(body, '1', '2') WHERE kind = 'sale'"_s});
    row("a journal row removed", "journal", {u"DELETE FROM journal_row WHERE seq = 3"_s});
    row("a journal row moved in time", "journal",
        {u"UPDATE journal_row SET at = at - 60000 WHERE seq = 4"_s});
}

void TestVerify::everyTamperingIsFound()
{
    QFETCH(QStringList, statements);
    QFETCH(QString, part);
    SmallShop shop;
    for (int i = 0; i < 3; ++i)
        VERIFY_OK(shop.sell(i + 1));
    shop.shop.reset();
    tamper(shop.path, statements);
    const auto report = verifyDatabase(shop.url(), shop.clock);
    VERIFY_OK(report);
    QVERIFY(!report->ok);
    const auto isOfPart = [&](const QString &problem) {
        return problem.startsWith(part + u": "_s);
    };
    QVERIFY2(std::any_of(report->problems.begin(), report->problems.end(), isOfPart),
             qPrintable(report->problems.join(u'\n')));
    for (const QString &problem : report->problems)
        QVERIFY2(!problem.contains(u'\n') && problem.contains(u": "_s), qPrintable(problem));
}

void TestVerify::verifyChangesNothing()
{
    SmallShop shop;
    VERIFY_OK(shop.sell());
    const QByteArray database = contentHash(shop.path);
    const QByteArray log = contentHash(shop.path + u"-wal"_s);
    VERIFY_OK(verifyDatabase(shop.url(), shop.clock));
    VERIFY_OK(verifyShop(*shop));
    QCOMPARE(contentHash(shop.path), database);
    QCOMPARE(contentHash(shop.path + u"-wal"_s), log);
}

void TestVerify::aTillSellsWhileItIsVerified()
{
    SmallShop shop;
    std::atomic<bool> isSelling = true;
    std::atomic<int> verified = 0;
    QString failure;
    std::thread verifier([&] {
        const SystemClock clock;
        while (isSelling || verified == 0) {
            const auto report = verifyDatabase(shop.url(), clock);
            if (!report)
                failure = describe(report.error());
            else if (!report->ok)
                failure = report->problems.first();
            ++verified;
        }
    });
    int sold = 0;
    for (; sold < 30 || verified < 5; ++sold) {
        if (!shop.sell(sold % 7 + 1))
            break;
    }
    isSelling = false;
    verifier.join();
    QCOMPARE(failure, QString());
    QVERIFY(sold >= 30);
    QCOMPARE(verifyDatabase(shop.url(), shop.clock)->documents, sold);
}

QTEST_APPLESS_MAIN(TestVerify)
#include "tst_verify.moc"
