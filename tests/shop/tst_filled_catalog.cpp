// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema_check.h"
#include "tests/shop/import_fixture.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

// An import into a catalog without a product takes a way of its own, whose outcome is that of the other.
class TestFilledCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsStoredIsWhatIsStoredProductByProduct_data();
    void whatIsStoredIsWhatIsStoredProductByProduct();
    void theSchemaIsAsBefore();
    void whatWasReadStaysWhenItIsStopped();
    void aFailureAnywhereLeavesNothing();
    void windowsHearOfIt();

private:
    static QByteArray products(int count)
    {
        QByteArray file = "name,sku,barcode,price,stock\n";
        for (int i = 0; i < count; ++i)
            file += "Tea " + QByteArray::number(i % 7) + ",S" + QByteArray::number(i) + ",," +
                    QByteArray::number(i % 90) + ".50," + QByteArray::number(i % 5) + "\n";
        return file;
    }
    static QStringList everyRow(ImportFixture &shop);
    static QStringList wrongInSchema(ImportFixture &shop)
    {
        return schemaDifferences(shop.shop().database(), shopMigrations())
            .valueOr(QStringList{u"?"_s});
    }
};

// Each row of each table that an import fills, keys of products as their SKUs, less the product Z. What has
// changed is told again by each slice of an import, so that only what is told counts.
QStringList TestFilledCatalog::everyRow(ImportFixture &shop)
{
    QStringList rows;
    for (
        const char *sql :
        {"SELECT 'product|' || HEX(p.id) || '|' || p.sku || '|' || p.name || '|' || p.kind || '|' "
         "|| "
         "p.unit || '|' || COALESCE(p.price, 'none') || '|' || p.currency || '|' || p.tax_category "
         "|| '|' || COALESCE(c.name, 'none') || '|' || p.image || '|' || p.age_limit || '|' || "
         "p.no_discount || '|' || p.favourite || '|' || p.archived || '|' || p.name_folded || '|' "
         "|| p.search_text || '|' || p.version || '|' || COALESCE(p.cost, 'none') || '|' || "
         "p.created_at || '|' || p.updated_at || '|' || p.image_url || '|' || HEX(p.created_by) || "
         "'|' || p.description || '|' || p.specifications || '|' || p.price_since || '|' || "
         "s.on_hand || '|' || s.reserved || '|' || COALESCE(s.reorder_at, 'none') FROM "
         "products_product p JOIN products_stock s ON s.product = p.key LEFT JOIN "
         "products_category c ON c.key = p.category WHERE p.sku <> 'Z' ORDER BY p.key",
         "SELECT 'barcode|' || b.key || '|' || p.sku || '|' || b.text || '|' || b.pack || '|' || "
         "b.position FROM products_barcode b JOIN products_product p ON p.key = b.product "
         "ORDER BY b.key",
         "SELECT 'word|' || w.word || '|' || p.sku || '|' || w.mark FROM products_word w JOIN "
         "products_product p ON p.key = w.product WHERE p.sku <> 'Z' ORDER BY w.word, p.sku",
         "SELECT 'movement|' || m.seq || '|' || m.key || '|' || p.sku || '|' || m.change || '|' || "
         "m.reason || '|' || COALESCE(HEX(m.document), 'none') || '|' || m.note || '|' || "
         "COALESCE(HEX(m.author), 'none') || '|' || COALESCE(HEX(m.register), 'none') || '|' || "
         "m.at FROM products_movement m JOIN products_product p ON p.key = m.product "
         "ORDER BY m.seq",
         "SELECT 'import|' || key || '|' || HEX(id) || '|' || file || '|' || hash || '|' || "
         "COALESCE(HEX(author), 'none') || '|' || at || '|' || created || '|' || updated || '|' || "
         "COALESCE(undone_at, 'none') FROM products_import ORDER BY key",
         "SELECT 'row|' || import || '|' || HEX(product) || '|' || version_before || '|' || "
         "version "
         "|| '|' || stock || '|' || moved || '|' || before FROM products_import_row "
         "ORDER BY import, product",
         "SELECT 'category|' || key || '|' || HEX(id) || '|' || name || '|' || name_folded || '|' "
         "|| position FROM products_category ORDER BY key",
         "SELECT 'past price|' || p.sku || '|' || h.valid_from || '|' || COALESCE(h.price, 'none') "
         "FROM products_past_price h JOIN products_product p ON p.key = h.product ORDER BY p.sku, "
         "h.valid_from",
         "SELECT 'specification|' || p.sku || '|' || s.member || '|' || s.value FROM "
         "products_specification s JOIN products_product p ON p.key = s.product ORDER BY p.sku, "
         "s.member",
         "SELECT 'variant|' || p.sku || '|' || f.handle || '|' || v.position || '|' || v.choices "
         "FROM products_variant v JOIN products_product p ON p.key = v.product JOIN "
         "products_family f ON f.key = v.family ORDER BY p.sku",
         "SELECT 'done|' || HEX(command_id) || '|' || HEX(request_hash) FROM products_done "
         "ORDER BY command_id",
         "SELECT DISTINCT 'change|' || c.module || '|' || c.entity || '|' || HEX(c.id) || '|' || "
         "c.at FROM "
         "changes c WHERE c.module = 'products' AND NOT EXISTS (SELECT 1 FROM products_product p "
         "WHERE p.id = c.id AND p.sku = 'Z') ORDER BY 1"}) {
        const auto part =
            Statement(shop.shop().database(), sql).all([](const Row &row) { return row.text(0); });
        rows += part ? *part : QStringList{describe(part.error())};
    }
    return rows;
}

void TestFilledCatalog::whatIsStoredIsWhatIsStoredProductByProduct_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("created");
    QTest::newRow("products") << products(120) << 120;
    QTest::newRow("every field")
        << QByteArray("name,price,barcode,sku,category,stock,unit,tax,image_url,description,cost\n"
                      "Oat milk,2.99,4006381333931,OAT,Food > Drinks,12,piece,zero,"
                      "https://a.example/o.png,Fine,1.5\n"
                      "Cheese,19.90,,CHEESE,Dairy,3.250,kg,,,,\n"
                      "Cr\xC3\xA8me br\xC3\xBBl\xC3\xA9"
                      "e,,96385074,,Dairy,,,,,,\n"
                      "\"\xE7\xB4\x85\xE8\x8C\xB6, 100 %\",4,,,,0,,standard,,,\n"
                      "***,1,,-,,-2,,,,,\n")
        << 5;
    QTest::newRow("rows of one product") << QByteArray("name,sku,barcode,price,stock\n"
                                                       "Tea,T,4006381333931,3,5\n"
                                                       "Cup,C,,9,1\n"
                                                       "Green tea,T,96385074,4,7\n"
                                                       "Pot,P,,20,2\n"
                                                       "Lamp,,036000291452,8,3\n"
                                                       "Lamp,,036000291452,9,4\n")
                                         << 4;
    QTest::newRow("rows that are refused") << QByteArray("name,sku,barcode,price,stock,category\n"
                                                         "Tea,T,4006381333931,3,5,Drinks\n"
                                                         "Coffee,K,4006381333931,4,1,Hot drinks\n"
                                                         ",X,,1,1,\n"
                                                         "Half a cup,H,,1,0.5,Cups\n"
                                                         "Cup,C,,9,1,Cups\n"
                                                         "Lamp,L,4006381333932,1,1,Lamps\n")
                                           << 2;
    QTest::newRow("specifications")
        << QByteArray("name,sku,price,Specification: Colour\nTea,T,3,\nCup,C,9,blue\nPot,P,20,\n")
        << 3;
    QTest::newRow("variants")
        << QByteArray("Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price\n"
                      "cup,Cup,Size,Small,C1,4\ncup,,,Large,C2,5\ntea,Tea,,,T,3\n")
        << 3;
}

void TestFilledCatalog::whatIsStoredIsWhatIsStoredProductByProduct()
{
    QFETCH(const QByteArray, file);
    QFETCH(const int, created);
    ImportFixture empty;
    ImportFixture other;
    ProductDraft first;
    first.name = u"Z"_s;
    first.sku = u"Z"_s;
    empty.shop().systemCall(); // takes an id
    VERIFY_OK(other.shop().products().create(
        other.shop().systemCall(), ProductId(QUuid(u"018f0000-0000-7000-8000-000000000001"_s)),
        first));
    const Outcome filled = empty.import(file);
    const Outcome added = other.import(file);
    QCOMPARE(filled.report.created, created);
    QCOMPARE(counts(filled.report), counts(added.report));
    QCOMPARE(filled.rejected, added.rejected);
    QCOMPARE(everyRow(empty), everyRow(other));
}

void TestFilledCatalog::theSchemaIsAsBefore()
{
    ImportFixture shop;
    QCOMPARE(wrongInSchema(shop), QStringList());
    QCOMPARE(shop.import(products(60)).report.created, 60);
    QCOMPARE(wrongInSchema(shop), QStringList());
    QCOMPARE(shop.count("SELECT COUNT(*) FROM sqlite_temp_master"), 0);
    QCOMPARE(shop.count("PRAGMA cache_size"), -2000);
    QCOMPARE(shop.count("PRAGMA wal_autocheckpoint"), 8000);
}

void TestFilledCatalog::whatWasReadStaysWhenItIsStopped()
{
    ImportFixture shop;
    ImportOptions options;
    options.progress = [](const ImportReport &report) { return report.read < 1'000; };
    const Outcome outcome = shop.import(products(1'600), options);
    QCOMPARE(outcome.refused, u"import.stopped"_s);
    QCOMPARE(shop.products(), 1'000);
    QCOMPARE(shop.count("SELECT created FROM products_import"), 1'000);
    QCOMPARE(wrongInSchema(shop), QStringList());
}

void TestFilledCatalog::aFailureAnywhereLeavesNothing()
{
    const QByteArray file = products(60) + "Tea,S1,,4.00,5\n";
    int failures = 0;
    for (int nth = 1; nth < 400; nth += 5) {
        ImportFixture shop;
        shop.shop().database().failStatement(nth);
        const Outcome outcome = shop.import(file);
        shop.shop().database().failStatement(-1);
        if (outcome.refused.isEmpty())
            break;
        ++failures;
        QVERIFY(shop.products() == 0 || shop.products() == 60); // as it was, or as the file says
        QCOMPARE(wrongInSchema(shop), QStringList());
        QCOMPARE(shop.import(file).refused, QString());
        QCOMPARE(shop.products(), 60);
    }
    QVERIFY(failures > 6);
}

void TestFilledCatalog::windowsHearOfIt()
{
    ImportFixture shop;
    QStringList told;
    shop.shop().database().onCommit([&](const QList<Change> &changes) {
        for (const Change &change : changes)
            told.append(change.module + u' ' + change.entity);
    });
    shop.import(products(60));
    QCOMPARE(told, QStringList({u"products product"_s, u"products stock"_s}));
    shop.shop().database().onCommit({});
}

QTEST_APPLESS_MAIN(TestFilledCatalog)
#include "tst_filled_catalog.moc"
