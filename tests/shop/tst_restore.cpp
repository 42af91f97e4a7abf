// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/backup_place.h"
#include "core/shop/customer_care.h"
#include "core/shop/invoice_desk.h"
#include "core/shop/restore.h"
#include "core/shop/side_journal_file.h"
#include "core/storage/change_feed.h"
#include "tests/shop/damage.h"
#include "tests/shop/shop_fixture.h"
#include "tests/support/qtest_results.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

// Keeps what a side journal would hold.
class Recorder final : public JournalFollower
{
public:
    void rowCommitted(const JournalRow &row, const QByteArray &attachment) override
    {
        entries.append({row, attachment});
    }
    QList<SideEntry> entries;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestRestore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shop.reset(); }

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
    void theSideJournalBringsBackWhatTheCopyLacks();
    void ordersComeBackWithTheSideJournal();
    void anErasedPersonDoesNotComeBackWithACopy();
    void aSideJournalThatDoesNotFollowIsTold();
    void aSideJournalCutOffIsReadUpToThere();
    void aSideJournalThatWasChangedIsRefused();
    void aFailingBackupLeavesTheLastGoodOne();
    void theNewestBackupsAreKept();

private:
    Call call() const
    {
        Call made;
        made.actor.rights = Rights::all();
        return made;
    }
    Result<RestoreReport> restore(const QStringList &sideJournals = {})
    {
        return restoreShop(call(), {m_url, m_backup, sideJournals}, m_shop->clock, m_shop->ids);
    }
    VerifyReport verify()
    {
        const auto report = verifyDatabase(m_url, m_shop->clock);
        if (!report)
            qFatal("%s", qPrintable(describe(report.error())));
        return *report;
    }
    QString writeSideJournal(const QList<SideEntry> &entries, const QByteArray &behind = {});
    void close() { m_shop->shop.reset(); }

    std::unique_ptr<SmallShop> m_shop;
    DatabaseUrl m_url;
    QString m_backup;
    Recorder m_recorder;
};

// A shop of three sales is backed up, then sells two more.
void TestRestore::init()
{
    m_shop = std::make_unique<SmallShop>();
    m_url = m_shop->url();
    m_backup = m_shop->folder->filePath(u"backup.db"_s);
    m_recorder.entries.clear();
    for (int i = 1; i <= 3; ++i)
        VERIFY_OK(m_shop->sell(i));
    VERIFY_OK(backUpShop(**m_shop, m_backup));
    (*m_shop)->journal().follow(&m_recorder);
    for (int i = 1; i <= 2; ++i)
        VERIFY_OK(m_shop->sell(i));
}

QString TestRestore::writeSideJournal(const QList<SideEntry> &entries, const QByteArray &behind)
{
    const QString path = m_shop->folder->filePath(u"side-journal-1.jsonl"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    QByteArray check;
    for (const SideEntry &entry : entries) {
        const auto line = toSideLine(entry, check);
        if (!line)
            return {};
        check = checkOf(*line);
        file.write(*line + '\n');
    }
    file.write(behind);
    return path;
}

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

void TestRestore::theSideJournalBringsBackWhatTheCopyLacks()
{
    const Currency currency = m_shop->products.first().values.price->currency();
    Shop &shop = **m_shop;
    const ShiftId closed = m_shop->shift;
    VERIFY_OK(shop.till().moveCash(m_shop->call(),
                                   {m_shop->ids.mint<CashMovementId>(), CashMovementKind::Drop,
                                    closed, Money(5'000, currency), u"to the bank"_s, {}, 0}));
    Handover handover;
    handover.id = m_shop->ids.mint<HandoverId>();
    handover.shift = closed;
    handover.to = m_shop->ids.mint<UserId>();
    handover.count.pieces = {{5'000, 3}};
    VERIFY_OK(shop.till().handOver(m_shop->call(), handover));
    VERIFY_OK(shop.till().closeShift(m_shop->call(), closed, Money(21'000, currency)));
    const QByteArray printed = shop.till().zReport(m_shop->call(), closed)->text;
    m_shop->shift = m_shop->ids.mint<ShiftId>();
    VERIFY_OK(shop.till().openShift(m_shop->call(), m_shop->shift, m_shop->atRegister,
                                    Money(5'000, currency), QDate(2026, 11, 24)));
    VERIFY_OK(m_shop->sell(4));
    const qint64 net = verify().netMinor;
    const JournalHead head = shop.journal().head(m_shop->atRegister).value();
    const QString side = writeSideJournal(m_recorder.entries);
    close();
    const auto report = restore({side});
    VERIFY_OK(report);
    QCOMPARE(report->replayed, 7);
    QCOMPARE(report->notReplayed, QStringList());
    QCOMPARE(report->documents, 6);
    const auto expected = ExpectedHead::fromText(head.toText());
    VERIFY_OK(expected);
    const auto after = verifyDatabase(m_url, m_shop->clock, {*expected, 1});
    VERIFY_OK(after);
    QCOMPARE(after->problems, QStringList());
    QCOMPARE(after->netMinor, net);
    SmallShop again(*m_shop, 21);
    const auto z = again->till().zReport(again.call(), closed);
    VERIFY_OK(z);
    QCOMPARE(z->text, printed);
    again.shift = m_shop->shift;
    VERIFY_OK(again.sell(1));
    again.shop.reset();
    QCOMPARE(verify().problems, QStringList());
}

void TestRestore::ordersComeBackWithTheSideJournal()
{
    Shop &shop = **m_shop;
    const SaleRequest like = m_shop->request(2);
    PlaceOrder request;
    request.id = m_shop->ids.mint<OrderId>();
    request.atRegister = m_shop->atRegister;
    request.channel = Channel::Collect;
    request.lines = like.lines;
    request.expectedTotal = like.expectedTotal;
    request.customer.name = u"Ada"_s;
    request.payment = OrderPayment::Prepaid;
    request.tenders = {
        {m_shop->ids.mint<PaymentId>(), TenderMethod::Card, like.expectedTotal, u"A1"_s}};
    // Goods received since the backup are not told by the side journal.
    StockMovement received;
    received.key = u"received"_s;
    received.product = request.lines.first().product;
    received.change = Quantity::pieces(100);
    received.reason = StockReason::Received;
    VERIFY_OK(shop.products().recordMovements(m_shop->call(), {received}));
    auto order = shop.deliveryDesk().place(m_shop->call(), request);
    VERIFY_OK(order);
    order = shop.deliveryDesk().pick(m_shop->call(), {request.id, order->version,
                                                      order->agreed.lines[0].line.id,
                                                      Quantity::pieces(1), u"broken"_s});
    VERIFY_OK(order);
    for (const OrderStatus to : {OrderStatus::Processing, OrderStatus::Shipped,
                                 OrderStatus::Delivered}) {
        order = shop.deliveryDesk().move(m_shop->call(), {request.id, order->version, to, {}, {}});
        VERIFY_OK(order);
    }
    const auto steps = shop.deliveries().steps(m_shop->call(), request.id);
    VERIFY_OK(steps);
    const auto invoice =
        writeInvoice(shop, m_shop->call(), m_shop->ids.mint<InvoiceId>(), request.id);
    VERIFY_OK(invoice);
    const QString side = writeSideJournal(m_recorder.entries);
    close();
    const auto report = restore({side});
    VERIFY_OK(report);
    QCOMPARE(report->notReplayed, QStringList());
    SmallShop again(*m_shop, 21);
    const auto after = again->deliveries().delivery(again.call(), request.id);
    VERIFY_OK(after);
    QVERIFY(*after == *order);
    const auto stepsAfter = again->deliveries().steps(again.call(), request.id);
    VERIFY_OK(stepsAfter);
    QVERIFY(*stepsAfter == *steps);
    QCOMPARE(invoicesOf(*again, again.call(), request.id)->invoice, std::optional(*invoice));
    QCOMPARE(verify().problems, QStringList());
    VERIFY_OK(again->deliveryDesk().refund(
        again.call(), {request.id, after->version, TenderMethod::Card, {}}));
    QCOMPARE(verify().problems, QStringList());
}

void TestRestore::anErasedPersonDoesNotComeBackWithACopy()
{
    Shop &shop = **m_shop;
    CustomerValues values;
    values.name = u"Ada"_s;
    const auto ada =
        shop.customers().createCustomer(m_shop->call(), m_shop->ids.mint<UserId>(), values);
    VERIFY_OK(ada);
    SaleRequest request = m_shop->request(1);
    request.customer = CartCustomer{ada->id, u"Ada"_s, {}, {}};
    VERIFY_OK(shop.counterSales().complete(m_shop->call(), request));
    VERIFY_OK(backUpShop(shop, m_backup));
    m_recorder.entries.clear();
    VERIFY_OK(forgetCustomer(shop, m_shop->call(), ada->id));
    const QString side = writeSideJournal(m_recorder.entries);
    close();
    const auto report = restore({side});
    VERIFY_OK(report);
    QCOMPARE(report->notReplayed, QStringList());
    SmallShop again(*m_shop, 22);
    const auto gone = again->customers().customer(again.call(), ada->id);
    VERIFY_OK(gone);
    QVERIFY(gone->erased);
    const auto sale = again->orders().order(again.call(), request.id);
    VERIFY_OK(sale);
    QCOMPARE(sale->customer, std::optional(CartCustomer{ada->id, {}, {}, {}}));
    QCOMPARE(verify().problems, QStringList());
}

void TestRestore::aSideJournalThatDoesNotFollowIsTold()
{
    QList<SideEntry> entries = m_recorder.entries;
    QCOMPARE(entries.size(), 2);
    const qint64 lastSeq = entries.last().row.seq;
    entries.removeFirst();
    const QString side = writeSideJournal(entries);
    close();
    const auto report = restore({side});
    VERIFY_OK(report);
    QCOMPARE(report->replayed, 0);
    QCOMPARE(report->notReplayed.size(), 1);
    QCOMPARE(report->documents, 3);
    SmallShop again(*m_shop, 21);
    const auto row = again->journal().row(again.atRegister, 2, 1);
    VERIFY_OK(row);
    QVERIFY((*row)->body.contains(QByteArray("\"lastKnown\":\"" + QByteArray::number(lastSeq) + ':')));
}

void TestRestore::aSideJournalCutOffIsReadUpToThere()
{
    const QString side = writeSideJournal(m_recorder.entries, "{\"check\":\"0123");
    close();
    const auto report = restore({m_shop->folder->path()}); // the folder of it
    VERIFY_OK(report);
    QVERIFY(!side.isEmpty());
    QCOMPARE(report->replayed, 2);
    QCOMPARE(verify().documents, 5);
    QVERIFY(verify().ok);
}

void TestRestore::aSideJournalThatWasChangedIsRefused()
{
    const QString side = writeSideJournal(m_recorder.entries);
    QByteArray content = contentOf(side);
    content.replace("Thing 1", "Thing 2");
    QFile file(side);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    close();
    VERIFY_ERROR(restore({side}), u"sideJournal.damaged"_s);
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
