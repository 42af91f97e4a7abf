// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/import_undo.h"
#include "tests/shop/import_fixture.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

// An import that is undone as a whole, rows put right, and what was chosen for a header.
class TestImportUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pricesStockAndProductsAreAsBefore();
    void theSameFileCountsAgainAfterItWasUndone();
    void nothingIsPutBackOnceSomethingWasSold();
    void aProductOnATicketCountsAsSold();
    void whatAPersonHasChangedSinceStays();
    void twoImportsAreUndoneOneAfterTheOther();
    void anUndoThatIsStoppedGoesOn();
    void anUndoNeedsTheRightAndItsTime();
    void aRowPutRightIsTakenAndBelongsToTheImport();
    void columnsAreKeptByTheHeader();
    void variantsOfShopSystemsAreProducts_data();
    void variantsOfShopSystemsAreProducts();

private:
    static constexpr const char *kBefore =
        "name,sku,price,stock,barcode,category\nTea,T,3.50,10,4006381333931,Drinks\n";
    static constexpr const char *kFile = "name,sku,price,stock,barcode,description\n"
                                         "Green tea,T,4.20,25,5012345678900,Fine\nCup,C,9,6,,\n";

    // Products as a person sees them; versions and the time of a change move on.
    static QStringList seen(ImportFixture &shop)
    {
        const auto rows =
            Statement(shop.shop().database(),
                      "SELECT p.sku || '|' || p.name || '|' || COALESCE(p.price, -1) || '|' || "
                      "s.on_hand || "
                      "'|' || p.description || '|' || COALESCE((SELECT GROUP_CONCAT(text) FROM "
                      "products_barcode b WHERE b.product = p.key), '') FROM products_product p "
                      "JOIN products_stock s ON s.product = p.key ORDER BY p.sku")
                .all([](const Row &row) { return row.text(0); });
        return rows.valueOr({u"?"_s});
    }
    static ImportId lastImport(ImportFixture &shop)
    {
        const auto imports = undoableImports(shop.shop());
        return imports && !imports->isEmpty() ? imports->first().id : ImportId();
    }
    static QString undo(ImportFixture &shop, ImportId id)
    {
        const auto undone = undoImport(shop.shop(), shop.shop().systemCall(), id);
        return undone ? u"%1 undone, %2 left"_s.arg(undone->undone).arg(undone->left)
                      : undone.error().key;
    }
    static void sell(ImportFixture &shop, const QString &sku)
    {
        StockMovement movement;
        movement.key = u"sold:"_s + sku;
        movement.product = shop.product(sku).id;
        movement.change = Quantity::pieces(-1);
        VERIFY_OK(shop.shop().products().recordMovements(shop.shop().systemCall(), {movement}));
    }
};

void TestImportUndo::pricesStockAndProductsAreAsBefore()
{
    ImportFixture shop;
    shop.import(kBefore);
    const QStringList before = seen(shop);
    shop.clock().advance(60'000);
    QCOMPARE(counts(shop.import(kFile).report), u"2 read, 1 created, 1 updated, 0 rejected"_s);
    QVERIFY(seen(shop) != before);
    const auto imports = undoableImports(shop.shop());
    QCOMPARE(imports->size(), 2);
    QCOMPARE(imports->first().created, 1);
    QCOMPARE(imports->first().updated, 1);
    QCOMPARE(undo(shop, imports->first().id), u"2 undone, 0 left"_s);
    QCOMPARE(seen(shop), before);
    QCOMPARE(undo(shop, imports->first().id), u"import.undone"_s);
    QCOMPARE(undoableImports(shop.shop())->size(), 1);
    // Nothing of the product that was made is left behind.
    QCOMPARE(shop.count("SELECT COUNT(*) FROM products_word WHERE product NOT IN (SELECT key FROM "
                        "products_product)"),
             0);
    QCOMPARE(shop.count("SELECT COUNT(*) FROM products_movement m LEFT JOIN products_product p ON "
                        "p.key = m.product "
                        "WHERE p.key IS NULL"),
             0);
}

void TestImportUndo::theSameFileCountsAgainAfterItWasUndone()
{
    ImportFixture shop;
    shop.import(kBefore);
    shop.import(kFile);
    const QStringList with = seen(shop);
    QCOMPARE(undo(shop, lastImport(shop)), u"2 undone, 0 left"_s);
    shop.clock().advance(1'000);
    shop.import(kFile);
    QCOMPARE(seen(shop), with);
}

void TestImportUndo::nothingIsPutBackOnceSomethingWasSold()
{
    ImportFixture shop;
    shop.import(kBefore);
    shop.import(kFile);
    sell(shop, u"C"_s);
    const QStringList before = seen(shop);
    const auto undone = undoImport(shop.shop(), shop.shop().systemCall(), lastImport(shop));
    QVERIFY(!undone);
    QCOMPARE(undone.error().key, u"import.soldSince"_s);
    QCOMPARE(undone.error().context.value(u"productName"_s).toString(), u"Cup"_s);
    QCOMPARE(seen(shop), before);
}

void TestImportUndo::aProductOnATicketCountsAsSold()
{
    ImportFixture shop;
    shop.import(kFile);
    Shop &parts = shop.shop();
    const Call call = parts.systemCall();
    const RegisterId at = parts.ids().mint<RegisterId>();
    QVERIFY(parts.till().addRegister(call, at, 1, u"Front"_s));
    const auto cart = parts.carts().open(call, parts.ids().mint<CartId>(), at, u"A"_s);
    CartLine line;
    line.id = parts.ids().mint<LineId>();
    line.product = shop.product(u"C"_s).id;
    line.name = u"Cup"_s;
    line.unitPrice = *shop.product(u"C"_s).values.price;
    line.quantity = Quantity::pieces(1);
    QVERIFY(parts.carts().addLine(call, cart->id, line));
    QCOMPARE(undo(shop, lastImport(shop)), u"import.soldSince"_s);
}

void TestImportUndo::whatAPersonHasChangedSinceStays()
{
    ImportFixture shop;
    shop.import(kFile);
    Product cup = shop.product(u"C"_s);
    cup.values.name = u"Mug"_s;
    QVERIFY(
        shop.shop().products().update(shop.shop().systemCall(), cup.id, cup.version, cup.values));
    QCOMPARE(undo(shop, lastImport(shop)), u"1 undone, 1 left"_s);
    QCOMPARE(shop.product(u"C"_s).values.name, u"Mug"_s);
    QCOMPARE(shop.products(), 1);
}

void TestImportUndo::twoImportsAreUndoneOneAfterTheOther()
{
    ImportFixture shop;
    shop.import(kBefore);
    const ImportId first = lastImport(shop);
    shop.import(kFile);
    QCOMPARE(undo(shop, lastImport(shop)), u"2 undone, 0 left"_s);
    QCOMPARE(undo(shop, first), u"1 undone, 0 left"_s);
    QCOMPARE(shop.products(), 0);
}

void TestImportUndo::anUndoThatIsStoppedGoesOn()
{
    ImportFixture shop;
    QByteArray many = "name,sku,price\n";
    for (int i = 0; i < 900; ++i)
        many += "Product " + QByteArray::number(i) + "," + QByteArray::number(i) + ",1\n";
    shop.import(many);
    const ImportId id = lastImport(shop);
    const auto stopped =
        undoImport(shop.shop(), shop.shop().systemCall(), id, [](qint64) { return false; });
    QCOMPARE(stopped.error().key, u"import.stopped"_s);
    const qint64 left = shop.products();
    QVERIFY(left > 0 && left < 900);
    QCOMPARE(undo(shop, id), u"%1 undone, 0 left"_s.arg(left));
    QCOMPARE(shop.products(), 0);
}

void TestImportUndo::anUndoNeedsTheRightAndItsTime()
{
    ImportFixture shop;
    shop.import(kFile);
    const ImportId id = lastImport(shop);
    Call call = shop.shop().systemCall();
    call.actor.rights.revoke(Action::ImportProducts);
    QCOMPARE(undoImport(shop.shop(), call, id).error().code, ErrorCode::PermissionDenied);
    shop.clock().advance(kImportUndoPeriod);
    QCOMPARE(undo(shop, id), u"import.undoTooLate"_s);
    QVERIFY(undoableImports(shop.shop())->isEmpty());
    // The next import forgets what can no longer be undone.
    shop.import("name,sku\nBell,B\n");
    QCOMPARE(shop.count("SELECT COUNT(*) FROM products_import_row"), 1);
}

void TestImportUndo::aRowPutRightIsTakenAndBelongsToTheImport()
{
    ImportFixture shop;
    const QByteArray file = "name,sku,price\nTea,T,3.50\nCup,C,cheap\n";
    ImportOptions options;
    options.id = shop.shop().ids().mint<ImportId>();
    QCOMPARE(shop.import(file, options).rejected, QStringList{u"3 price amount.malformed"_s});
    options.corrected = {{3, {u"Cup"_s, u"C"_s, u"9"_s}}};
    options.onlyCorrected = true;
    QCOMPARE(counts(shop.import(file, options).report),
             u"1 read, 1 created, 0 updated, 0 rejected"_s);
    QCOMPARE(shop.product(u"C"_s).values.price->tenThousandths(), 90'000);
    QCOMPARE(undoableImports(shop.shop())->size(), 1);
    QCOMPARE(undo(shop, options.id), u"2 undone, 0 left"_s);
    QCOMPARE(shop.products(), 0);
}

void TestImportUndo::columnsAreKeptByTheHeader()
{
    ImportFixture shop;
    const QStringList header{u"web_id"_s, u"item"_s};
    QVERIFY(keptMapping(shop.shop(), header)->isEmpty());
    VERIFY_OK(keepMapping(shop.shop(), header, {{u"sku"_s, u"web_id"_s}, {u"name"_s, u"item"_s}}));
    VERIFY_OK(keepMapping(shop.shop(), header, {{u"sku"_s, u"web_id"_s}, {u"price"_s, {}}}));
    const ColumnMap map{{u"sku"_s, u"web_id"_s}, {u"price"_s, {}}};
    QCOMPARE(*keptMapping(shop.shop(), header), map);
    QVERIFY(keptMapping(shop.shop(), {u"web_id"_s, u"item"_s, u"more"_s})->isEmpty());
}

void TestImportUndo::variantsOfShopSystemsAreProducts_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("Shopify, with a row for a picture only")
        << QByteArray(
               "Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price,Image Src\n"
               "top,Varsity "
               "Top,Size,Small,TOP-S,60,https://a.example/1.png\ntop,,,Large,TOP-L,65,\n"
               "top,,,,,,https://a.example/2.png\ncap,Cap,Title,Default Title,CAP,9,\n")
        << u"4 read, 3 created, 1 updated, 0 rejected"_s
        << QStringList{u"Cap"_s, u"Varsity Top, Large"_s, u"Varsity Top, Small"_s};
    QTest::newRow("Shopify, a variant of nothing")
        << QByteArray("Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant "
                      "Price\nlost,,,Large,X,65\n")
        << u"1 read, 0 created, 0 updated, 1 rejected"_s << QStringList();
    QTest::newRow("WooCommerce, by SKU and by number")
        << QByteArray(
               "ID,Type,SKU,Name,Regular price,Parent,Attribute 1 name,Attribute 1 value(s)\n"
               "7,variable,TEE,Tee,,,Colour,\"Red, Blue\"\n8,variation,TEE-R,Tee - "
               "Red,5,TEE,Colour,Red\n"
               "9,variation,TEE-B,,6,id:7,Colour,Blue\n10,simple,MUG,Mug,4,,,\n")
        << u"4 read, 3 created, 1 updated, 0 rejected"_s
        << QStringList{u"Mug"_s, u"Tee - Red"_s, u"Tee, Blue"_s};
    QTest::newRow("columns below each other")
        << QByteArray("name    , sku , optionGroups  , optionValues    , price\nSmock   , 1   , "
                      "\"size|colour\" , \"small, thin|beige\" , 11\n")
        << u"1 read, 1 created, 0 updated, 0 rejected"_s
        << QStringList{u"Smock, small, thin, beige"_s};
    QTest::newRow("Vendure") << QByteArray("name,slug,optionGroups,optionValues,sku,price\nSmock,"
                                           "smock,size|colour,small|beige,1,11\n"
                                           ",,,large|navy,2,12\nEasel,,,,3,9\n")
                             << u"3 read, 3 created, 0 updated, 0 rejected"_s
                             << QStringList{u"Easel"_s, u"Smock, large, navy"_s,
                                            u"Smock, small, beige"_s};
}

void TestImportUndo::variantsOfShopSystemsAreProducts()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, outcome);
    QFETCH(QStringList, names);
    ImportFixture shop;
    QCOMPARE(counts(shop.import(file).report), outcome);
    const auto stored =
        Statement(shop.shop().database(), "SELECT name FROM products_product ORDER BY name")
            .all([](const Row &row) { return row.text(0); });
    QCOMPARE(QStringList(*stored), names);
    QCOMPARE(shop.import(file).report.created, 0);
}

QTEST_APPLESS_MAIN(TestImportUndo)
#include "tst_import_undo.moc"
