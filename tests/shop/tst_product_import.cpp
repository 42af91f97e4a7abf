// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shop/import_fixture.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

// Gives its bytes out once, like a pipe.
class Pipe final : public QIODevice
{
public:
    explicit Pipe(QByteArray bytes) : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_bytes.isEmpty(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size());
        std::copy_n(m_bytes.constData(), count, data);
        m_bytes.remove(0, count);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

QByteArray utf16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

} // namespace

class TestProductImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileBecomesProducts();
    void eachEncodingAndSeparatorGivesTheSameProduct_data();
    void eachEncodingAndSeparatorGivesTheSameProduct();
    void rejectsRowsWithReasons();
    void aRowIsTakenWholeOrNotAtAll();
    void refusesWholeFilesBeforeAnythingIsStored_data();
    void refusesWholeFilesBeforeAnythingIsStored();
    void aRowWithoutAPriceIsAskedAtTheTill();
    void importingAgainChangesNothing();
    void anotherFileUpdatesWhatIsThere();
    void emptyCellsKeepWhatIsStored();
    void theLaterRowOfAProductWins();
    void oneRowPerBarcodeGathersThem();
    void stockIsBookedOncePerFile();
    void aDryRunTellsTheSameAndStoresNothing_data();
    void aDryRunTellsTheSameAndStoresNothing();
    void mapsColumnsAsTold();
    void aPipeIsReadToo();
    void hostileCellsStayText();
    void monstersAreRejectedAndTheRestIsTaken();
    void tabsWithBareQuotesAreNotQuoting();
    void aShopNotSetUpTakesItsCatalog();
    void aDiskThatFailsStopsTheImportBetweenRows();
};

void TestProductImport::aFileBecomesProducts()
{
    ImportFixture shop;
    const Outcome outcome =
        shop.import("name,price,barcode,sku,category,stock,unit,tax,image_url,description,cost\n"
                    "Oat milk,2.99,4006381333931,OAT,Food > "
                    "Drinks,12,piece,zero,https://a.example/o.png,Fine,1.5\n"
                    "Cheese,19.90,,CHEESE,Dairy,3.250,kg,,,,\n");
    QCOMPARE(outcome.refused, QString());
    QCOMPARE(counts(outcome.report), u"2 read, 2 created, 0 updated, 0 rejected"_s);
    const Product milk = shop.product(u"OAT"_s);
    QCOMPARE(milk.values.name, u"Oat milk"_s);
    QCOMPARE(milk.values.price, UnitPrice(29'900, *Currency::fromCode(u"CAD"_s)));
    QCOMPARE(milk.values.cost, UnitPrice(15'000, *Currency::fromCode(u"CAD"_s)));
    QCOMPARE(milk.values.taxCategory, u"zero"_s);
    QCOMPARE(milk.values.imageUrl, u"https://a.example/o.png"_s);
    QCOMPARE(milk.values.description, u"Fine"_s);
    QCOMPARE(milk.onHand, Quantity::pieces(12));
    const Product cheese = shop.product(u"CHEESE"_s);
    QCOMPARE(cheese.values.unit, Unit::Kilogram);
    QCOMPARE(cheese.onHand, Quantity::fromThousandths(3'250));
    QCOMPARE(cheese.values.taxCategory, u"standard"_s);
    const auto found =
        shop.shop().products().findByCode(shop.shop().systemCall(), u"4006381333931"_s);
    QCOMPARE((*found)->product.id, milk.id);
    const auto categories = shop.shop().products().categories(shop.shop().systemCall());
    QCOMPARE(categories->size(), 2);
    QCOMPARE(categories->at(0).name, u"Drinks"_s);
}

void TestProductImport::eachEncodingAndSeparatorGivesTheSameProduct_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString comma = u"name,price\r\n\"Crème, brûlée\",1234.50\r\n"_s;
    const QString semicolon = u"name;price\nCrème, brûlée;1.234,50\n"_s;
    QTest::newRow("UTF-8") << comma.toUtf8();
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + comma.toUtf8();
    QTest::newRow("UTF-16 with mark") << "\xFF\xFE" + utf16(comma);
    QTest::newRow("UTF-16 without") << utf16(comma);
    QTest::newRow("CP1252") << comma.toLatin1();
    QTest::newRow("semicolon, decimal comma") << semicolon.toUtf8();
    QTest::newRow("semicolon, CP1252") << semicolon.toLatin1();
    QTest::newRow("semicolon, declared") << "sep=;\r\n" + semicolon.toUtf8();
    QTest::newRow("tab") << QByteArray("name\tprice\nCr\xC3\xA8me, br\xC3\xBBl\xC3\xA9"
                                       "e\t1234.5");
    QTest::newRow("bar") << QByteArray("price|name\n$1,234.50|Cr\xC3\xA8me, br\xC3\xBBl\xC3\xA9"
                                       "e\n");
    QTest::newRow("preamble") << QByteArray("Our prices;\nas of today;;\n;\n") + semicolon.toUtf8();
    QTest::newRow("old Macintosh") << comma.toUtf8().replace("\r\n", "\r");
}

void TestProductImport::eachEncodingAndSeparatorGivesTheSameProduct()
{
    QFETCH(QByteArray, bytes);
    ImportFixture shop;
    const Outcome outcome = shop.import(bytes);
    QCOMPARE(outcome.refused, QString());
    QCOMPARE(outcome.rejected, QStringList());
    QCOMPARE(counts(outcome.report), u"1 read, 1 created, 0 updated, 0 rejected"_s);
    const auto list = shop.shop().products().list(shop.shop().systemCall(), {});
    QCOMPARE(list->first().name, u"Crème, brûlée"_s);
    QCOMPARE(list->first().price->tenThousandths(), 12'345'000);
}

void TestProductImport::rejectsRowsWithReasons()
{
    ImportFixture shop;
    const QByteArray file = "name,price,barcode,sku\n"
                            "A,1.00,4006381333931,A\n"
                            ",1.00,,B\n"
                            "C,x,,C\n"
                            "D,1.00,4006381333932,D\n"
                            "E,1.00,2.02E+11,E\n"
                            "F,1.00,4006381333931,F\n"
                            "G,1.00\n"
                            "H,1.00,,H,surplus\n"
                            "\n"
                            "I,1.00,R1-1048-X,I\n"
                            "J,-1.00,,J\n"
                            "\"K\n\",1.00,,K,,\n"
                            "L@,1.00,,L\n";
    const Outcome outcome = shop.import(QByteArray(file).replace('@', '\0'));
    QCOMPARE(outcome.rejected,
             (QStringList{u"3 name product.nameMissing"_s, u"4 price amount.malformed"_s,
                          u"5 barcode gtin.checkDigit"_s, u"6 barcode gtin.scientific"_s,
                          u"7 barcode product.barcodeTaken"_s, u"8 row import.cellCount"_s,
                          u"9 row import.cellCount"_s, u"11 barcode product.barcodeOfReceipt"_s,
                          u"12 price product.priceOutOfRange"_s, u"15 row csv.nul"_s}));
    QCOMPARE(counts(outcome.report), u"12 read, 2 created, 0 updated, 10 rejected"_s);
    QCOMPARE(shop.products(), 2);
    // Nothing of a rejected row is left.
    QCOMPARE(shop.count("SELECT COUNT(*) FROM products_barcode"), 1);
}

void TestProductImport::aRowIsTakenWholeOrNotAtAll()
{
    ImportFixture shop;
    QCOMPARE(shop.import("name,barcode,sku\nA,4006381333931,A\n").rejected, QStringList());
    const QStringList before = shop.everything();
    const Outcome outcome =
        shop.import("name,barcode,sku,category,stock\nB,4006381333931,B,Made for nothing,5\n");
    QCOMPARE(outcome.rejected, QStringList{u"2 barcode product.barcodeTaken"_s});
    QCOMPARE(shop.everything(), before);
}

void TestProductImport::refusesWholeFilesBeforeAnythingIsStored_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("key");
    QTest::newRow("nothing") << QByteArray() << u"import.noHeader"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11) << u"import.notText"_s;
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04") << u"import.notText"_s;
    QTest::newRow("no header") << QByteArray("Milk,1.20\nBread,2.40\n") << u"import.noHeader"_s;
    QTest::newRow("no name") << QByteArray("sku,price\n1,2\n") << u"import.noNameColumn"_s;
    QTest::newRow("a quote that never ends")
        << QByteArray("name,price\nA,1\n\"B,2\nC,3\n") << u"import.unclosedQuote"_s;
    QTest::newRow("a quote that never ends, far behind")
        << "name,price\n" + QByteArray("A,1\n").repeated(200'000) + "\"B,2\nC,3\n"
        << u"import.unclosedQuote"_s;
    QTest::newRow("a million columns") << QByteArray(1'000'000, ',') << u"import.noHeader"_s;
}

void TestProductImport::refusesWholeFilesBeforeAnythingIsStored()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, key);
    ImportFixture shop;
    const Outcome outcome = shop.import(bytes);
    QCOMPARE(outcome.refused, key);
    if (key == u"import.unclosedQuote")
        QCOMPARE(outcome.context.value(u"line"_s).toLongLong(), bytes.size() < 1000 ? 3 : 200'002);
    QCOMPARE(shop.products(), 0);
}

void TestProductImport::aRowWithoutAPriceIsAskedAtTheTill()
{
    ImportFixture shop;
    QCOMPARE(shop.import("sku,name,price\n1,Milk,\n").report.created, 1);
    QVERIFY(!shop.product(u"1"_s).values.price);
}

void TestProductImport::importingAgainChangesNothing()
{
    ImportFixture shop;
    const QByteArray file = "name,price,barcode,sku,category,stock\n"
                            "Milk,1.20,4006381333931,,Drinks,5\n"
                            "Bread,2.40,,BREAD,Food > Bakery,\n"
                            "Loose tea,,,,,0\n"
                            "Bread again,2.50,,BREAD,,7\n"
                            "Bad,x,,,,\n";
    QCOMPARE(counts(shop.import(file).report), u"5 read, 3 created, 1 updated, 1 rejected"_s);
    shop.clock().advance(60'000);
    const QStringList before = shop.everything();
    QCOMPARE(counts(shop.import(file).report), u"5 read, 0 created, 4 updated, 1 rejected"_s);
    QCOMPARE(shop.everything(), before);
}

void TestProductImport::anotherFileUpdatesWhatIsThere()
{
    ImportFixture shop;
    shop.import("name,price,sku,barcode\nMilk,1.20,M,\nTea,3,,4006381333931\nLoose,1,,\n");
    const Outcome outcome =
        shop.import("price;sku;barcode;name\n1,30;M;;Oat milk\n4,00;;4006381333931;Green tea\n"
                    "2,00;;;LOOSE\n");
    QCOMPARE(counts(outcome.report), u"3 read, 0 created, 3 updated, 0 rejected"_s);
    QCOMPARE(shop.products(), 3);
    QCOMPARE(shop.product(u"M"_s).values.name, u"Oat milk"_s);
    QCOMPARE(shop.product(u"M"_s).values.price->tenThousandths(), 13'000);
    QCOMPARE(shop.product(u"M"_s).version, 2);
    QCOMPARE(shop.product(u"4006381333931"_s).values.name, u"Green tea"_s);
}

void TestProductImport::emptyCellsKeepWhatIsStored()
{
    ImportFixture shop;
    shop.import("name,price,sku,description,category\nMilk,1.20,M,Fresh,Drinks\n");
    shop.import("name,price,sku,description,category\nMilk,,M,,\n");
    const Product milk = shop.product(u"M"_s);
    QCOMPARE(milk.values.price->tenThousandths(), 12'000);
    QCOMPARE(milk.values.description, u"Fresh"_s);
    QVERIFY(!milk.values.category.isNull());
    QCOMPARE(milk.version, 1);
}

void TestProductImport::theLaterRowOfAProductWins()
{
    ImportFixture shop;
    const Outcome outcome =
        shop.import("name,price,sku,stock\nMilk,1.20,M,5\nMilk 1 l,1.30,M,7\nTea,2,T,\n");
    QCOMPARE(counts(outcome.report), u"3 read, 2 created, 1 updated, 0 rejected"_s);
    QCOMPARE(shop.product(u"M"_s).values.name, u"Milk 1 l"_s);
    QCOMPARE(shop.product(u"M"_s).onHand, Quantity::pieces(7));
    QCOMPARE(shop.count("SELECT COUNT(*) FROM products_movement"), 1);
}

void TestProductImport::oneRowPerBarcodeGathersThem()
{
    ImportFixture shop;
    shop.import("name,sku,barcode\nMilk,M,4006381333931\nMilk,M,96385074\nMilk,M,036000291452\n");
    QCOMPARE(shop.product(u"M"_s).values.barcodes.size(), 3);
}

void TestProductImport::stockIsBookedOncePerFile()
{
    ImportFixture shop;
    const QByteArray november = "name,sku,stock\nMilk,M,10\nTea,T,0\n";
    shop.import(november);
    const ProductId milk = shop.product(u"M"_s).id;
    const ProductId tea = shop.product(u"T"_s).id;
    const QList<StockMovement> sales{
        {u"sale:1"_s, milk, Quantity::pieces(-3), StockReason::Sold, {}, {}},
        {u"sale:2"_s, tea, Quantity::pieces(-1), StockReason::Sold, {}, {}}};
    VERIFY_OK(shop.shop().products().recordMovements(shop.shop().systemCall(), sales));
    shop.import(november);
    QCOMPARE(shop.product(u"M"_s).onHand, Quantity::pieces(7));
    QCOMPARE(shop.product(u"T"_s).onHand, Quantity::pieces(-1));
    // Another file is another count.
    shop.import("name,sku,stock\nMilk,M,20\n");
    QCOMPARE(shop.product(u"M"_s).onHand, Quantity::pieces(20));
    QCOMPARE(shop.count("SELECT COUNT(*) FROM products_movement WHERE reason = 'counted'"), 1);
    QCOMPARE(shop.count("SELECT COUNT(*) FROM products_movement WHERE reason = 'opening'"), 2);
}

void TestProductImport::aDryRunTellsTheSameAndStoresNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("by SKU") << QByteArray("name,sku,price\nA,1,1\nB,2,x\nA,1,2\nOld,OLD,3\n");
    QTest::newRow("by barcode") << QByteArray("name,barcode\nA,4006381333931\nB,04006381333931\n"
                                              "C,96385074\nD,1\n");
    QTest::newRow("by name") << QByteArray("name,price\nA,1\na,2\nB,1\n");
    QTest::newRow("barcode of another row") << QByteArray("name,sku,barcode\nA,1,4006381333931\n"
                                                          "B,2,4006381333931\nA,1,4006381333931\n");
    QTest::newRow("barcode of another product") << QByteArray("name,sku,barcode\nA,1,036000291452\n"
                                                              "B,2,\n");
    QTest::newRow("SKU that is a barcode") << QByteArray("name,sku,barcode\nA,96385074,\n"
                                                         "B,,96385074\nC,3,96385074\n");
    QTest::newRow("long category") << "name,category\nA," + QByteArray(101, 'x') + "\nB,ok\n";
    QTest::newRow("fractions of a piece") << QByteArray("name,stock,unit\nA,1.5,\nB,1.5,kg\n");
}

void TestProductImport::aDryRunTellsTheSameAndStoresNothing()
{
    QFETCH(QByteArray, bytes);
    ImportFixture shop;
    shop.import("name,sku,barcode\nOld,OLD,036000291452\n");
    const QStringList before = shop.everything();
    ImportOptions dry;
    dry.dryRun = true;
    const Outcome told = shop.import(bytes, dry);
    QCOMPARE(shop.everything(), before);
    const Outcome done = shop.import(bytes);
    QCOMPARE(counts(told.report), counts(done.report));
    QCOMPARE(told.rejected, done.rejected);
}

void TestProductImport::mapsColumnsAsTold()
{
    ImportFixture shop;
    ImportOptions options;
    options.columns = {{u"name"_s, u"Ware"_s}, {u"price"_s, u"Brutto (€)"_s}};
    const Outcome outcome = shop.import("nr,Ware,Brutto (\xE2\x82\xAC)\n1,Milch,1.20\n", options);
    QCOMPARE(outcome.refused, QString());
    QCOMPARE(outcome.report.created, 1);
    options.columns = {{u"name"_s, u"Artikel"_s}};
    const Outcome missing = shop.import("nr,Ware\n1,Milch\n", options);
    QCOMPARE(missing.refused, u"import.columnUnknown"_s);
    QCOMPARE(missing.context.value(u"column"_s).toString(), u"Artikel"_s);
    options.columns = {{u"colour"_s, u"Ware"_s}};
    QCOMPARE(shop.import("nr,Ware\n1,Milch\n", options).refused, u"import.fieldUnknown"_s);
}

void TestProductImport::aPipeIsReadToo()
{
    ImportFixture shop;
    Pipe pipe("name,price\n" + QByteArray("Milk,1.20\nTea,2\n"));
    const Outcome outcome = shop.import(pipe);
    QCOMPARE(outcome.refused, QString());
    QCOMPARE(counts(outcome.report), u"2 read, 2 created, 0 updated, 0 rejected"_s);
}

void TestProductImport::hostileCellsStayText()
{
    ImportFixture shop;
    const QStringList names{u"<img src=x>"_s,
                            u"a\u202Eb"_s,
                            u"\u001Bp0"_s,
                            u"=1+1"_s,
                            u"a\nb"_s,
                            u"👩‍👩‍👧‍👦"_s,
                            u"'; DROP TABLE products_product; --"_s};
    QString file = u"name,sku,description\n"_s;
    for (qsizetype i = 0; i < names.size(); ++i)
        file += u'"' + names[i] + u"\","_s + QString::number(i) + u",\""_s + names[i] + u"\"\n"_s;
    const Outcome outcome = shop.import(file.toUtf8());
    QCOMPARE(outcome.rejected, QStringList());
    for (qsizetype i = 0; i < names.size(); ++i) {
        QCOMPARE(shop.product(QString::number(i)).values.name, names[i]);
        QCOMPARE(shop.product(QString::number(i)).values.description, names[i]);
    }
}

void TestProductImport::monstersAreRejectedAndTheRestIsTaken()
{
    ImportFixture shop;
    const QByteArray megabyte(1024 * 1024, 'x');
    const Outcome outcome =
        shop.import("name,sku\nA,1\n" + megabyte + ",2\n\"" + megabyte + megabyte + "\",3\n" +
                    QByteArray(1'000'000, ',') + "\nB,4\n\xC3\xA9\xFF,5\nC,6");
    QCOMPARE(outcome.rejected,
             (QStringList{u"3 name product.nameTooLong"_s, u"4 row csv.cellTooLong"_s,
                          u"5 row csv.tooManyCells"_s, u"7 row csv.undecodable"_s}));
    QCOMPARE(shop.products(), 3);
}

void TestProductImport::tabsWithBareQuotesAreNotQuoting()
{
    ImportFixture shop;
    const Outcome outcome =
        shop.import("name\tprice\n\"Old\tx\n5\" nail\t1\n\"Tea\" green\t2\n\"Cup\t3\n");
    QCOMPARE(outcome.rejected, QStringList(u"2 price amount.malformed"_s));
    const auto list = shop.shop().products().list(shop.shop().systemCall(), {});
    QStringList names;
    for (const ProductSummary &product : *list)
        names.append(product.name);
    QCOMPARE(names, (QStringList{u"\"Cup"_s, u"\"Tea\" green"_s, u"5\" nail"_s}));
}

void TestProductImport::aShopNotSetUpTakesItsCatalog()
{
    ImportFixture shop(ImportFixture::Kind::NotSetUp);
    const Outcome outcome = shop.import("name,price,tax\nA,$1.20,20\nB,EUR 2,zero\n");
    QCOMPARE(counts(outcome.report), u"2 read, 2 created, 0 updated, 0 rejected"_s);
}

void TestProductImport::aDiskThatFailsStopsTheImportBetweenRows()
{
    const QByteArray file = "name,sku,barcode,stock,category\nA,1,4006381333931,5,X\n"
                            "B,2,96385074,6,Y\nC,3,036000291452,7,Z\n";
    int failures = 0;
    for (int nth = 0; nth < 400; nth += 7) {
        ImportFixture shop;
        shop.shop().database().failStatement(nth);
        const Outcome outcome = shop.import(file);
        shop.shop().database().failStatement(-1);
        if (outcome.refused.isEmpty())
            break;
        ++failures;
        // Whole rows or none.
        const qint64 products = shop.products();
        QCOMPARE(shop.count("SELECT COUNT(*) FROM products_barcode"), products);
        QCOMPARE(shop.count("SELECT COUNT(*) FROM products_stock"), products);
        QCOMPARE(shop.count("SELECT COUNT(*) FROM products_movement"), products);
        // And it can be done over.
        QCOMPARE(shop.import(file).report.read, 3);
        QCOMPARE(shop.products(), 3);
    }
    QVERIFY(failures > 5);
}

QTEST_APPLESS_MAIN(TestProductImport)
#include "tst_product_import.moc"
