// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shop/import_fixture.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestImportRealFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realCatalogsAreTakenWhole_data();
    void realCatalogsAreTakenWhole();
    void everyCatalogAtHandIsReadWithoutHarm();
};

void TestImportRealFiles::realCatalogsAreTakenWhole_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    // Counted by a reader of its own over the files: rows, names, check digits.
    QTest::newRow("price list of a province, 2017")
        << u"catalog_bc_liquor/BC_Liquor_Store_Product_Price_List.csv"_s
        << u"6144 read, 6144 created, 0 updated, 0 rejected"_s
        << u"6144 read, 0 created, 6144 updated, 0 rejected"_s;
    QTest::newRow("food facts, codes ruined by a spreadsheet")
        << u"catalog_openfoodfacts_a/off_1469_comma_bom.csv"_s
        << u"1470 read, 203 created, 1 updated, 1266 rejected"_s
        << u"1470 read, 0 created, 204 updated, 1266 rejected"_s;
    QTest::newRow("food facts, tabs and bare quotes")
        << u"catalog_openfoodfacts_a/off_1000_tab.tsv"_s
        << u"1000 read, 703 created, 9 updated, 288 rejected"_s
        << u"1000 read, 0 created, 712 updated, 288 rejected"_s;
}

void TestImportRealFiles::realCatalogsAreTakenWhole()
{
    QFETCH(QString, path);
    QFETCH(QString, first);
    QFETCH(QString, second);
    const auto name = dataFile(path);
    if (!name)
        QSKIP("the folder of real data is not there");
    QFile file(*name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    ImportFixture shop;
    ImportOptions dry;
    dry.dryRun = true;
    QCOMPARE(counts(shop.import(file, dry).report), first);
    QVERIFY(file.seek(0));
    QCOMPARE(counts(shop.import(file).report), first);
    const QStringList before = shop.everything();
    shop.clock().advance(60'000);
    QVERIFY(file.seek(0));
    QCOMPARE(counts(shop.import(file).report), second);
    QCOMPARE(shop.everything(), before);
    if (!path.contains(u"liquor"_s))
        return;
    const auto found =
        shop.shop().products().findByCode(shop.shop().systemCall(), u"0048162013513"_s);
    QVERIFY(*found);
    QCOMPARE((*found)->product.name, u"COPPER MOON - MALBEC"_s);
    QCOMPARE((*found)->product.price->tenThousandths(), 309'900);
    QCOMPARE(shop.count("SELECT COUNT(*) FROM products_product WHERE price IS NULL"), 1);
    QCOMPARE(shop.count("SELECT COUNT(*) FROM products_barcode"), 6144 - 68);
}

void TestImportRealFiles::everyCatalogAtHandIsReadWithoutHarm()
{
    const auto folder = dataFolder();
    if (!folder)
        QSKIP("the folder of real data is not there");
    int taken = 0;
    for (const QString &part :
         {u"catalog_shopify"_s, u"catalog_woocommerce"_s, u"catalog_vendure"_s,
          u"csv_shared/csvkit"_s, u"csv_shared/messytables"_s}) {
        ImportFixture shop;
        const QDir dir(*folder + u'/' + part);
        for (const QString &name : dir.entryList({u"*.csv"_s, u"*.tsv"_s}, QDir::Files)) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const qint64 before = shop.products();
            const Outcome outcome = shop.import(file);
            const ImportReport &report = outcome.report;
            QCOMPARE(report.read, report.created + report.updated + report.rejected);
            QCOMPARE(report.rejected, outcome.rejected.size());
            QCOMPARE(shop.products(), before + report.created);
            taken += report.created > 0 ? 1 : 0;
        }
    }
    QVERIFY2(taken > 20, qPrintable(QString::number(taken)));
}

QTEST_APPLESS_MAIN(TestImportRealFiles)
#include "tst_import_real_files.moc"
