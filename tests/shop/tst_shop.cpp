// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/receipt_logo_desk.h"
#include "tests/shop/shop_fixture.h"
#include "tests/support/qtest_results.h"

#include <QFile>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestShop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShopIsThereAgainAfterItWasClosed();
    void aNewFileIsMadeOnlyWhereAsked();
    void withoutMigrationAnUnfinishedFileIsRefused();
    void aShopOpenedForReadingCannotBeWritten();
    void systemCallsMayDoEverythingAndAreNeverTheSame();
    void aSaleThroughTheShopMovesStockAndIsReadBack();
    void aReceiptIsPutInTheQueueWithItsSale();
    void aRefusedSalePrintsNothing();
    void aCardSaleDoesNotOpenTheDrawer();
    void withoutAReceiptOnlyTheDrawerIsOpened();
    void aRegisterWithoutPrinterGetsNoJobs();
    void aPrinterThatIsChangedCountsFromTheNextSale_data();
    void aPrinterThatIsChangedCountsFromTheNextSale();
    void theSameSaleSentTwiceIsPrintedOnce();
    void aLogoIsKeptUntilItIsTakenAway();
};

void TestShop::aShopIsThereAgainAfterItWasClosed()
{
    SmallShop first;
    VERIFY_OK(first.sell());
    first.shop.reset();
    SmallShop again(first, 9);
    QCOMPARE((*again->till().profile(again.call()))->name, u"Corner shop"_s);
    QCOMPARE(again->orders().newest(again.call(), again.atRegister, 10)->size(), 1);
}

void TestShop::aNewFileIsMadeOnlyWhereAsked()
{
    QTemporaryDir folder;
    const SystemClock clock;
    UuidV7Source ids(clock);
    WriteGate gate;
    ShopOptions options;
    options.database.url = DatabaseUrl::sqliteFile(folder.filePath(u"shop.db"_s));
    options.database.createIfMissing = false;
    VERIFY_ERROR(Shop::open(options, gate, clock, ids), u"database.cannotOpen"_s);
    QVERIFY(!QFile::exists(options.database.url.path));
    options.database.createIfMissing = true;
    VERIFY_OK(Shop::open(options, gate, clock, ids));
}

void TestShop::withoutMigrationAnUnfinishedFileIsRefused()
{
    QTemporaryDir folder;
    const SystemClock clock;
    UuidV7Source ids(clock);
    WriteGate gate;
    ShopOptions options;
    options.database.url = DatabaseUrl::sqliteFile(folder.filePath(u"shop.db"_s));
    options.migrate = false;
    VERIFY_ERROR(Shop::open(options, gate, clock, ids), u"schema.notCurrent"_s);
}

void TestShop::aShopOpenedForReadingCannotBeWritten()
{
    SmallShop writer;
    WriteGate gate;
    ShopOptions options;
    options.database.url = writer.url();
    options.database.readOnly = true;
    auto reader = Shop::open(options, gate, writer.clock, writer.ids);
    VERIFY_OK(reader);
    QCOMPARE(*(*reader)->catalog().productCount((*reader)->systemCall()), 3);
    QVERIFY(!(*reader)->catalog().ensureCategory((*reader)->systemCall(), u"New"_s, u"home"_s));
    QVERIFY(writer->products().categories(writer.call())->isEmpty());
}

void TestShop::systemCallsMayDoEverythingAndAreNeverTheSame()
{
    SmallShop shop;
    const Call one = shop->systemCall();
    const Call two = shop->systemCall();
    QCOMPARE(one.actor.rights, Rights::all());
    QVERIFY(!one.command.isNull());
    QVERIFY(!(one.command == two.command));
}

void TestShop::aSaleThroughTheShopMovesStockAndIsReadBack()
{
    SmallShop shop;
    const auto sold = shop.sell(3);
    VERIFY_OK(sold);
    QCOMPARE(sold->numberText(), u"1-R-1"_s);
    // 3 * 1.23 with 14 %, in cash.
    QCOMPARE(sold->total.minor(), 421);
    const auto read = shop->orders().order(shop.call(), sold->id);
    VERIFY_OK(read);
    QVERIFY(*read == *sold);
    const auto product = shop->products().product(shop.call(), shop.products.first().id);
    VERIFY_OK(product);
    QCOMPARE(product->onHand, Quantity::pieces(-3));
}

void TestShop::aReceiptIsPutInTheQueueWithItsSale()
{
    SmallShop shop(PrinterSettings::Kind::Network);
    const auto sold = shop.sell();
    VERIFY_OK(sold);
    const auto jobs = shop->spool().waiting(shop.atRegister);
    VERIFY_OK(jobs);
    QCOMPARE(jobs->size(), 1);
    QCOMPARE(jobs->first().kind, u"receipt"_s);
    QCOMPARE(jobs->first().document, sold->id.bytes());
    QVERIFY(jobs->first().openDrawer);
    QCOMPARE(jobs->first().copyNumber, 0);
    QCOMPARE(jobs->first().state, PrintJobState::Waiting);
}

void TestShop::aRefusedSalePrintsNothing()
{
    SmallShop shop(PrinterSettings::Kind::Network);
    for (int nth = 1;; ++nth) {
        const SaleRequest request = shop.request(1);
        const Call call = shop.call();
        shop->database().failStatement(nth);
        const auto sold = shop->counterSales().complete(call, request);
        shop->database().failStatement(-1);
        const auto jobs = shop->spool().waiting(shop.atRegister);
        VERIFY_OK(jobs);
        QCOMPARE(jobs->size(), sold ? 1 : 0);
        if (sold) {
            QVERIFY(nth > 10);
            QCOMPARE(sold->main().number, 1);
            return;
        }
    }
}

void TestShop::aCardSaleDoesNotOpenTheDrawer()
{
    SmallShop shop(PrinterSettings::Kind::Network);
    SaleRequest request = shop.request(1);
    request.tenders = {
        {shop.ids.mint<PaymentId>(), TenderMethod::Card, request.expectedTotal, u"09214C"_s}};
    VERIFY_OK(shop->counterSales().complete(shop.call(), request));
    const auto jobs = shop->spool().waiting(shop.atRegister);
    QCOMPARE(jobs->size(), 1);
    QVERIFY(!jobs->first().openDrawer);
    request = shop.request(1);
    request.tenders.first().method = TenderMethod::Card;
    request.tenders.first().tendered = request.expectedTotal;
    request.printReceipt = false;
    VERIFY_OK(shop->counterSales().complete(shop.call(), request));
    QCOMPARE(shop->spool().waiting(shop.atRegister)->size(), 1);
}

void TestShop::withoutAReceiptOnlyTheDrawerIsOpened()
{
    SmallShop shop(PrinterSettings::Kind::Network);
    SaleRequest request = shop.request(1);
    request.printReceipt = false;
    VERIFY_OK(shop->counterSales().complete(shop.call(), request));
    const auto jobs = shop->spool().waiting(shop.atRegister);
    QCOMPARE(jobs->size(), 1);
    QCOMPARE(jobs->first().kind, u"drawer"_s);
    QVERIFY(jobs->first().openDrawer);
}

void TestShop::aRegisterWithoutPrinterGetsNoJobs()
{
    SmallShop shop;
    VERIFY_OK(shop.sell());
    QVERIFY(shop->spool().waiting(shop.atRegister)->isEmpty());
}

void TestShop::aPrinterThatIsChangedCountsFromTheNextSale_data()
{
    QTest::addColumn<bool>("elsewhere");
    QTest::newRow("by this program") << false;
    QTest::newRow("by another program") << true;
}

void TestShop::aPrinterThatIsChangedCountsFromTheNextSale()
{
    QFETCH(bool, elsewhere);
    SmallShop shop;
    SmallShop other(shop, 9);
    VERIFY_OK(shop.sell());
    VERIFY_OK(shop.sell());
    QVERIFY(shop->spool().waiting(shop.atRegister)->isEmpty());
    PrinterSettings printer;
    printer.kind = PrinterSettings::Kind::Network;
    printer.address = u"192.168.1.20"_s;
    SmallShop &changing = elsewhere ? other : shop;
    VERIFY_OK(changing->till().savePrinter(changing.call(), shop.atRegister, printer));
    VERIFY_OK(shop.sell());
    QCOMPARE(shop->spool().waiting(shop.atRegister)->size(), 1);
}

void TestShop::theSameSaleSentTwiceIsPrintedOnce()
{
    SmallShop shop(PrinterSettings::Kind::Network);
    const SaleRequest request = shop.request(2);
    const auto first = shop->counterSales().complete(shop.call(), request);
    const auto again = shop->counterSales().complete(shop.call(), request);
    VERIFY_OK(first);
    VERIFY_OK(again);
    QVERIFY(first->documents == again->documents);
    QCOMPARE(shop->spool().waiting(shop.atRegister)->size(), 1);
    QCOMPARE(shop->orders().newest(shop.call(), shop.atRegister, 10)->size(), 1);
}

void TestShop::aLogoIsKeptUntilItIsTakenAway()
{
    SmallShop shop;
    const ReceiptLogo logo{16, QByteArray(6, '\x5a')};
    QVERIFY(receiptLogo(*shop)->isEmpty());
    Call cashier = shop.call();
    cashier.actor.rights.revoke(Action::ManageSettings);
    VERIFY_ERROR(saveReceiptLogo(*shop, cashier, logo), u"permission.denied"_s);
    const Call call = shop.call();
    const qint64 before = shop->journal().head(shop.atRegister)->seq;
    VERIFY_OK(saveReceiptLogo(*shop, call, logo));
    VERIFY_OK(saveReceiptLogo(*shop, call, logo)); // sent twice
    QCOMPARE(*receiptLogo(*shop), logo);
    QCOMPARE(shop->journal().head(shop.atRegister)->seq, before + 1);
    VERIFY_ERROR(saveReceiptLogo(*shop, call, {8, QByteArray(1, 'x')}), u"command.mismatch"_s);
    VERIFY_ERROR(saveReceiptLogo(*shop, shop.call(), {16, QByteArray(3, 'x')}),
                 u"receiptLogo.malformed"_s);
    VERIFY_OK(saveReceiptLogo(*shop, shop.call(), {}));
    QVERIFY(receiptLogo(*shop)->isEmpty());
}

QTEST_APPLESS_MAIN(TestShop)
#include "tst_shop.moc"
