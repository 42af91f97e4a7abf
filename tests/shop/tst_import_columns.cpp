// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/csv_sniff.h"
#include "core/shop/import_columns.h"
#include "tests/support/paths.h"
#include "tests/support/qtest_results.h"

#include <QFile>
#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

// "name=0 price=1", in the order of the fields.
QString found(const ImportColumns &columns)
{
    QStringList parts;
    for (int i = 0; i < kImportFieldCount; ++i) {
        if (columns.position[size_t(i)] >= 0)
            parts.append(kImportFields[i] + u'=' + QString::number(columns.position[size_t(i)]));
    }
    return parts.join(u' ');
}

QList<QStringList> rows(const QString &text)
{
    QList<QStringList> result;
    for (const QString &line : text.split(u'\n'))
        result.append(line.split(u','));
    return result;
}

} // namespace

class TestImportColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessesTheColumns_data();
    void guessesTheColumns();
    void takesTheColumnsItIsTold();
    void refusesFilesItCannotRead_data();
    void refusesFilesItCannotRead();
    void knowsTheHeadersOfRealFiles_data();
    void knowsTheHeadersOfRealFiles();
};

void TestImportColumns::guessesTheColumns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("headerRow");
    QTest::addColumn<QString>("columns");
    const auto row = [](const char *name, const QString &text, const QString &columns,
                        qsizetype headerRow = 0) {
        QTest::newRow(name) << text << headerRow << columns;
    };
    row("our own fields",
        u"name,price,barcode,sku,category,stock,unit,tax,image_url,description,cost\n"_s,
        u"name=0 price=1 barcode=2 sku=3 category=4 stock=5 unit=6 tax=7 image_url=8 "
        "description=9 cost=10"_s);
    row("another order and spelling", u"EAN-13 , Product  Name ,UNIT PRICE\n"_s,
        u"name=1 price=2 barcode=0"_s);
    row("German", u"Artikelnr.,Bezeichnung,VK-Preis,Warengruppe,Bestand,MwSt.\n1,a,2,b,3,19"_s,
        u"name=1 price=2 sku=0 category=3 stock=4 tax=5"_s);
    row("French", u"Référence,Désignation,Prix TTC,Code-barres,Catégorie\n"_s,
        u"name=1 price=2 barcode=3 sku=0 category=4"_s);
    row("Chinese", u"商品名称,价格,条形码,库存\n"_s, u"name=0 price=1 barcode=2 stock=3"_s);
    row("below a preamble", u"Price list\nOctober 2026,,\n\nname,price\nMilk,1"_s,
        u"name=0 price=1"_s, 3);
    row("one column", u"name\nMilk"_s, u"name=0"_s);
    row("the better of two names", u"sale price,regular price,title,name\n"_s, u"name=3 price=1"_s);
    row("a description is the name where there is no other", u"sku,description,price\n1,a,2"_s,
        u"name=1 price=2 sku=0"_s);
    row("code with barcodes", u"code,name\n4006381333931,a\n2.02E+11,b\n,c"_s,
        u"name=1 barcode=0"_s);
    row("code with numbers of the shop", u"code,name\nA-1,a\n17,b"_s, u"name=1 sku=0"_s);
    row("what a spreadsheet left of a header", u"#NAME?,title\n1,a"_s, u"name=1"_s);
    row("quantity that is a weight", u"name,quantity\na,110 g\nb,1 l"_s, u"name=0"_s);
    row("quantity that is a stock", u"name,quantity\na,110\nb,"_s, u"name=0 stock=1"_s);
}

void TestImportColumns::guessesTheColumns()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, headerRow);
    QFETCH(QString, columns);
    const auto result = findColumns(rows(text), {});
    VERIFY_OK(result);
    QCOMPARE(result->headerRow, headerRow);
    QCOMPARE(found(*result), columns);
}

void TestImportColumns::takesTheColumnsItIsTold()
{
    const auto list = rows(u"x,y\nBest,Worst,price\na,b,1"_s);
    const auto columns = findColumns(list, {{u"name"_s, u"Worst"_s}, {u"sku"_s, u"best"_s}});
    VERIFY_OK(columns);
    QCOMPARE(columns->headerRow, 1);
    QCOMPARE(found(*columns), u"name=1 price=2 sku=0"_s);
    // What is told is kept even where the values look otherwise.
    const auto kept = findColumns(rows(u"name,amount\na,110 g"_s), {{u"stock"_s, u"amount"_s}});
    VERIFY_OK(kept);
    QCOMPARE(found(*kept), u"name=0 stock=1"_s);
}

void TestImportColumns::refusesFilesItCannotRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ColumnMap>("map");
    QTest::addColumn<QString>("key");
    QTest::newRow("nothing") << u""_s << ColumnMap() << u"import.noHeader"_s;
    QTest::newRow("no header") << u"Milk,1.20\nBread,2.40"_s << ColumnMap() << u"import.noHeader"_s;
    QTest::newRow("no name") << u"sku,price\n1,2"_s << ColumnMap() << u"import.noNameColumn"_s;
    QTest::newRow("no such field")
        << u"name\na"_s << ColumnMap{{u"colour"_s, u"name"_s}} << u"import.fieldUnknown"_s;
    QTest::newRow("no such column")
        << u"name,price\na,1"_s << ColumnMap{{u"sku"_s, u"nummer"_s}} << u"import.columnUnknown"_s;
}

void TestImportColumns::refusesFilesItCannotRead()
{
    QFETCH(QString, text);
    QFETCH(ColumnMap, map);
    QFETCH(QString, key);
    VERIFY_ERROR(findColumns(rows(text), map), key);
}

void TestImportColumns::knowsTheHeadersOfRealFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("columns");
    QTest::newRow("price list of a province")
        << u"catalog_bc_liquor/BC_Liquor_Store_Product_Price_List.csv"_s
        << u"name=6 price=11 barcode=7 sku=5 category=1"_s;
    QTest::newRow("food facts") << u"catalog_openfoodfacts_a/off_1469_comma_bom.csv"_s
                                << u"name=5 barcode=0 category=12 image_url=49 description=6"_s;
    QTest::newRow("Shopify") << u"catalog_shopify/apparel.csv"_s
                             << u"name=1 price=19 barcode=23 sku=13 category=4 stock=16 "
                                "image_url=24 description=2"_s;
    QTest::newRow("WooCommerce") << u"catalog_woocommerce/sample_products.csv"_s
                                 << u"name=3 price=24 sku=2 category=25 stock=14 tax=12 "
                                    "image_url=28 description=8"_s;
    QTest::newRow("Vendure") << u"catalog_vendure/products.csv"_s
                             << u"name=0 price=8 sku=7 stock=10 tax=9 description=2"_s;
}

void TestImportColumns::knowsTheHeadersOfRealFiles()
{
    QFETCH(QString, path);
    QFETCH(QString, columns);
    const auto name = dataFile(path);
    if (!name)
        QSKIP("the folder of real data is not there");
    QFile file(*name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray sample = file.read(256 * 1024);
    if (sample.startsWith("\xEF\xBB\xBF"))
        sample.remove(0, 3);
    const auto result = findColumns(sampleRows(sample, TextEncoding::Utf8, {}, 1000), {});
    VERIFY_OK(result);
    QCOMPARE(found(*result), columns);
}

QTEST_APPLESS_MAIN(TestImportColumns)
#include "tst_import_columns.moc"
