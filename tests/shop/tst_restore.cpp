// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_feed.h"
#include "tests/shop/damage.h"
#include "tests/shop/restore_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

// A copy becomes the shop again, or is refused and nothing happens; and copies are made and kept.
class TestRestore final : public QObject, private RestoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeShop(); }
    void cleanup() { dropShop(); }

    void aBackupBecomesTheShopAndTheOldOneIsKept();
    void anEmptyPlaceIsFilled();
    void noNumberIsGivenTwice();
    void aCopyRestoredTwiceBeginsAnotherGeneration();
    void theFirstRowNamesTheLastNumberAndHashKnown();
    void theChangeFeedBeginsAnew();
    void whatIsNoGoodBackupIsRefused_data();
    void whatIsNoGoodBackupIsRefused();
    void anOlderBackupIsMigrated();
    void theShopThatIsOpenIsNotReplaced();
    void aDamagedShopIsReplacedAndKept();
    void aRestoreCutShortLeavesTheOldShop();
    void withoutTheRightNothingHappens();
    void aFailingBackupLeavesTheLastGoodOne();
    void theNewestBackupsAreKept();
};

void TestRestore::aBackupBecomesTheShopAndTheOldOneIsKept()
{
    const QByteArray backup = contentOf(m_backup);
    close();
    const auto report = restore();
    VERIFY_OK(report);
    QCOMPARE(report->documents, 3);
    QCOMPARE(verify().documents, 3);
    QCOMPARE(verify().problems, QStringList());
    const auto kept = verifyDatabase(DatabaseUrl::sqliteFile(report->keptAs), m_shop->clock);
    VERIFY_OK(kept);
    QCOMPARE(kept->documents, 5);
    QVERIFY(kept->ok);
    QCOMPARE(contentOf(m_backup), backup);
    QVERIFY(!QFileInfo::exists(m_url.path + u".restoring"_s));
#ifdef Q_OS_UNIX
    QCOMPARE(QFileInfo(m_url.path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
#endif
}

void TestRestore::anEmptyPlaceIsFilled()
{
    close();
    const QString path = m_shop->folder->filePath(u"elsewhere.db"_s);
    const auto report = restoreShop(call(), {DatabaseUrl::sqliteFile(path), m_backup, {}},
                                    m_shop->clock, m_shop->ids);
    VERIFY_OK(report);
    QCOMPARE(report->keptAs, QString());
    QVERIFY(verifyDatabase(DatabaseUrl::sqliteFile(path), m_shop->clock)->ok);
}

void TestRestore::noNumberIsGivenTwice()
{
    close();
    VERIFY_OK(restore());
    SmallShop again(*m_shop, 21);
    const auto sold = again.sell(1);
    VERIFY_OK(sold);
    QCOMPARE(sold->numberText(), u"1-R2-1"_s);
    QCOMPARE(sold->generation, 2);
    const Currency currency = sold->total.currency();
    VERIFY_OK(again->till().closeShift(again.call(), again.shift, Money(0, currency)));
    const auto next =
        again->till().openShift(again.call(), again.ids.mint<ShiftId>(), again.atRegister,
                                Money(0, currency), QDate(2026, 11, 24));
    VERIFY_OK(next);
    QCOMPARE(next->number, 2);
    again.shop.reset();
    QCOMPARE(verify().problems, QStringList());
}

void TestRestore::aCopyRestoredTwiceBeginsAnotherGeneration()
{
    close();
    VERIFY_OK(restore());
    {
        SmallShop again(*m_shop, 21);
        VERIFY_OK(again.sell(1)); // 1-R2-1
    }
    VERIFY_OK(restore());
    SmallShop third(*m_shop, 22);
    const auto sold = third.sell(1);
    VERIFY_OK(sold);
    QCOMPARE(sold->numberText(), u"1-R3-1"_s);
    third.shop.reset();
    QCOMPARE(verify().problems, QStringList());
}

void TestRestore::theFirstRowNamesTheLastNumberAndHashKnown()
{
    close();
    JournalHead before;
    {
        WriteGate gate;
        DatabaseOptions options;
        options.url = DatabaseUrl::sqliteFile(m_backup);
        options.readOnly = true;
        auto database = Database::open(options, gate);
        VERIFY_OK(database);
        before = Journal(**database, m_shop->clock).head(m_shop->atRegister).value();
    }
    VERIFY_OK(restore());
    SmallShop again(*m_shop, 21);
    const auto row = again->journal().row(again.atRegister, 2, 1);
    VERIFY_OK(row);
    QVERIFY(row->has_value());
    QCOMPARE((*row)->kind, u"restore"_s);
    const auto body = Json::parse((*row)->body);
    VERIFY_OK(body);
    QCOMPARE(body->member(u"seq")->toInteger(), before.seq);
    QCOMPARE(*body->member(u"hash")->string(), QString::fromLatin1(before.hash.toHex()));
    QCOMPARE(body->member(u"numbers")->member(u"1-R")->toInteger(), 3);
}

void TestRestore::theChangeFeedBeginsAnew()
{
    const auto before = ChangeFeed::epoch((*m_shop)->database());
    VERIFY_OK(before);
    close();
    VERIFY_OK(restore());
    SmallShop again(*m_shop, 21);
    const auto after = ChangeFeed::epoch(again->database());
    VERIFY_OK(after);
    QVERIFY(*before != *after);
    QVERIFY(!after->isEmpty());
}

void TestRestore::whatIsNoGoodBackupIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("key");
    QTest::newRow("a newer schema")
        << u"INSERT INTO schema_migrations VALUES ('till', 999, 'x', 0)"_s << u"schema.newer"_s;
    QTest::newRow("a foreign view")
        << u"CREATE VIEW nice AS SELECT 1 AS one"_s << u"restore.foreignSchema"_s;
    QTest::newRow("a foreign trigger")
        << u"CREATE TRIGGER nice AFTER INSERT ON orders_order BEGIN DELETE FROM cart_cart; END"_s
        << u"restore.foreignSchema"_s;
    QTest::newRow("a sale that was changed")
        << u"UPDATE orders_payment SET reference = 'x'"_s << u"restore.notSound"_s;
    QTest::newRow("a movement that was removed")
        << u"DELETE FROM products_movement WHERE seq = 1"_s << u"restore.notSound"_s;
    QTest::newRow("a dangling reference")
        << u"UPDATE products_barcode SET product = 99"_s << QString();
    QTest::newRow("the shop itself") << QString() << u"restore.sameFile"_s;
}

void TestRestore::whatIsNoGoodBackupIsRefused()
{
    QFETCH(QString, sql);
    QFETCH(QString, key);
    close();
    if (sql.isEmpty())
        m_backup = m_url.path;
    else if (key.isEmpty())
        sql = u"INSERT INTO products_barcode (key, product, text, pack, position) "
              "VALUES ('x', 99, 'x', 1, 1)"_s;
    if (!sql.isEmpty()) {
        Forger forger(m_backup);
        QCOMPARE(forger.run(sql), QString());
    }
    const QByteArray shop = contentOf(m_url.path);
    const auto report = restore();
    QVERIFY(!report);
    QCOMPARE(report.error().key, key.isEmpty() ? u"backup.notVerified"_s : key);
    QCOMPARE(contentOf(m_url.path), shop);
    QCOMPARE(verify().documents, 5);
    QCOMPARE(QDir(m_shop->folder->path()).entryList({u"*before-restore*"_s, u"*.restoring*"_s}),
             QStringList());
}

// The printers' module is taken out of the backup as if it had not been there yet.
void TestRestore::anOlderBackupIsMigrated()
{
    close();
    {
        Forger forger(m_backup);
        for (const QString &table : {u"print_job"_s, u"mail"_s, u"mail_server"_s})
            QCOMPARE(forger.run(u"DROP TABLE devices_"_s + table), QString());
        QCOMPARE(forger.run(u"DELETE FROM schema_migrations WHERE module = 'devices'"_s),
                 QString());
    }
    const auto report = restore();
    VERIFY_OK(report);
    QVERIFY(report->migrated);
    QCOMPARE(verify().documents, 3);
    QVERIFY(verify().ok);
}

void TestRestore::theShopThatIsOpenIsNotReplaced()
{
    VERIFY_ERROR(restore(), u"database.inUse"_s);
    QCOMPARE(verify().documents, 5);
    VERIFY_OK(m_shop->sell(1));
    QCOMPARE(verify().documents, 6);
}

void TestRestore::aDamagedShopIsReplacedAndKept()
{
    close();
    {
        QFile file(m_url.path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(4096, '\xa5'));
        QFile log(m_url.path + u"-wal"_s);
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(QByteArray(9'000, '\x5a'));
    }
    const QByteArray damaged = contentOf(m_url.path);
    const auto report = restore();
    VERIFY_OK(report);
    QCOMPARE(verify().documents, 3);
    QCOMPARE(contentOf(report->keptAs), damaged);
    QVERIFY(!QFile::exists(m_url.path + u"-wal"_s));
}

void TestRestore::aRestoreCutShortLeavesTheOldShop()
{
    close();
    QVERIFY(QFile::copy(m_backup, m_url.path + u".restoring"_s));
    {
        QFile half(m_url.path + u".restoring-wal"_s);
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.write("half");
    }
    QCOMPARE(verify().documents, 5);
    VERIFY_OK(restore());
    QCOMPARE(verify().documents, 3);
    QCOMPARE(QDir(m_shop->folder->path()).entryList({u"*.restoring*"_s}), QStringList());
}

void TestRestore::withoutTheRightNothingHappens()
{
    close();
    const auto report = restoreShop({}, {m_url, m_backup, {}}, m_shop->clock, m_shop->ids);
    VERIFY_ERROR(report, u"permission.denied"_s);
    QCOMPARE(verify().documents, 5);
}

void TestRestore::aFailingBackupLeavesTheLastGoodOne()
{
    const QByteArray good = contentOf(m_backup);
    (*m_shop)->database().failStatement(1);
    VERIFY_ERROR(backUpShop(**m_shop, m_backup), u"backup.failed"_s);
    QCOMPARE(contentOf(m_backup), good);
    close();
    {
        Forger forger(m_url.path);
        QCOMPARE(forger.run(u"UPDATE orders_payment SET reference = 'x'"_s), QString());
    }
    SmallShop again(*m_shop, 21);
    VERIFY_ERROR(backUpShop(*again, m_backup), u"backup.notVerified"_s);
    QCOMPARE(contentOf(m_backup), good);
    QCOMPARE(QDir(m_shop->folder->path()).entryList({u".backup*"_s}, QDir::Files | QDir::Hidden),
             QStringList());
}

void TestRestore::theNewestBackupsAreKept()
{
    const QString place = m_shop->folder->filePath(u"second disk"_s);
    QStringList made;
    for (int i = 0; i < 5; ++i) {
        VERIFY_OK(m_shop->sell(1));
        m_shop->clock.advance(i == 3 ? -7'200'000 : 60'000); // a clock set back in between
        const auto path = backUpInto(**m_shop, place, 3);
        VERIFY_OK(path);
        made.append(*path);
        QVERIFY(QFileInfo::exists(*path));
    }
    QCOMPARE(QDir(place).entryList({u"*"_s}, QDir::Files).size(), 3);
    QVERIFY(QFileInfo::exists(made.last()));
    m_backup = made.last();
    close();
    VERIFY_OK(restore());
    QCOMPARE(verify().documents, 10);
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
