// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/csv_reader.h"
#include "core/products/sql_specifications.h"
#include "core/shop/product_export.h"
#include "tests/shop/import_fixture.h"

#include <QBuffer>
#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

// Products that leave as a file, and what is told and asked while one comes in.
class TestProductExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFileIsReadBackWithoutLoss_data();
    void eachFileIsReadBackWithoutLoss();
    void specificationsComeBackFromEachFile_data() { eachFileIsReadBackWithoutLoss_data(); }
    void specificationsComeBackFromEachFile();
    void aWrongSpecificationIsARowThatNeedsAPerson();
    void eachBarcodeHasItsRow();
    void anExportNeedsTheRight();
    void anExportCanBeStopped();
    void aFileIsWholeOrNotThere();
    void anImportNeedsTheRight();
    void anImportCanBeStopped();
    void aFieldThatIsLeftOutIsNotGuessed();
    void aRejectedRowKeepsItsCells();
    void aFileIsLookedAtBeforeItIsImported();
};

namespace {

const QByteArray kTwoProducts = "name,price,barcode,sku,category,stock,description,image_url\n"
                                "\"Oat \"\"milk\"\", 1 L\",2.99,4006381333931,OAT,\"Food, "
                                "drinks\",12,=1+1,https://a.example/o.png\n"
                                "-5 blades,19.9,,@RAZOR,,-3,,\n";

QByteArray exported(ImportFixture &shop, ProductFile kind)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    const auto written = exportProducts(shop.shop(), shop.shop().systemCall(), file, kind);
    return written ? file.data() : QByteArray();
}

QByteArray manyProducts(int count)
{
    QByteArray bytes = "name,price,sku\n";
    for (int i = 0; i < count; ++i)
        bytes += "Product " + QByteArray::number(i) + ",1," + QByteArray::number(i) + '\n';
    return bytes;
}

// A category whose products have a weight, a roast and an origin.
Done addFields(ImportFixture &shop, const QString &category)
{
    using Kind = SpecificationField::Kind;
    const Call call = shop.shop().systemCall();
    SHOP_TRY_VALUE(made, shop.shop().catalog().ensureCategory(call, category, {}));
    SqlSpecifications specifications(shop.shop().database());
    SHOP_TRY_VALUE(before, specifications.read(made.id));
    CategoryFields after = before;
    after.fields = {{u"Net weight"_s, u"weight"_s, Kind::Number, u"g"_s, {}},
                    {u"Organic"_s, u"organic"_s, Kind::YesNo, {}, {}},
                    {u"Roast"_s, u"roast"_s, Kind::Choice, {}, {u"Light"_s, u"Dark"_s}},
                    {u"Origin"_s, u"origin"_s, Kind::Text, {}, {}}};
    return specifications.save(call, before, after, 1);
}

} // namespace

void TestProductExport::eachFileIsReadBackWithoutLoss_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("own") << int(ProductFile::Own);
    QTest::newRow("Shopify") << int(ProductFile::Shopify);
    QTest::newRow("WooCommerce") << int(ProductFile::WooCommerce);
    QTest::newRow("Square") << int(ProductFile::Square);
}

void TestProductExport::eachFileIsReadBackWithoutLoss()
{
    QFETCH(int, kind);
    ImportFixture first;
    QCOMPARE(counts(first.import(kTwoProducts).report),
             u"2 read, 2 created, 0 updated, 0 rejected"_s);
    const QByteArray file = exported(first, ProductFile(kind));
    QVERIFY(!file.contains(",=1+1"));
    ImportFixture second;
    const Outcome outcome = second.import(file);
    QCOMPARE(outcome.rejected, QStringList());
    QCOMPARE(counts(outcome.report), u"2 read, 2 created, 0 updated, 0 rejected"_s);
    for (const QString &sku : {u"OAT"_s, u"@RAZOR"_s}) {
        const Product before = first.product(sku), after = second.product(sku);
        QCOMPARE(after.values.name, before.values.name);
        QCOMPARE(after.values.price, before.values.price);
        QCOMPARE(after.values.barcodes, before.values.barcodes);
        QCOMPARE(after.values.description, before.values.description);
        QCOMPARE(after.onHand, before.onHand);
        if (ProductFile(kind) != ProductFile::Square)
            QCOMPARE(after.values.imageUrl, before.values.imageUrl);
    }
    const auto categories = second.shop().products().categories(second.shop().systemCall());
    QCOMPARE(categories->size(), 1);
    QCOMPARE(categories->first().name, u"Food, drinks"_s);
}

void TestProductExport::specificationsComeBackFromEachFile()
{
    QFETCH(int, kind);
    ImportFixture first, second;
    for (ImportFixture *shop : {&first, &second})
        VERIFY_OK(addFields(*shop, u"Coffee"_s));
    const Outcome made =
        first.import("name,price,sku,category,Specification: Net weight,Specification: Organic,"
                     "Specification: roast,Specification: Origin,specification: Shade\n"
                     "Dark roast,9.5,C1,Coffee,\"340,5\",YES,dark,12,7\n"
                     "Tote,5,T1,Bags,,,,,blue\n");
    QCOMPARE(made.rejected, QStringList());
    const Json::Object coffee{{u"weight"_s, Json(Json::Number{"340.5"})},
                              {u"organic"_s, Json(true)},
                              {u"roast"_s, Json(u"Dark"_s)},
                              {u"origin"_s, Json(u"12"_s)},
                              {u"Shade"_s, Json(Json::Number{"7"})}};
    QCOMPARE(first.product(u"C1"_s).values.specifications, coffee);
    QCOMPARE(first.product(u"T1"_s).values.specifications,
             (Json::Object{{u"Shade"_s, Json(u"blue"_s)}}));
    const Outcome outcome = second.import(exported(first, ProductFile(kind)));
    QCOMPARE(outcome.rejected, QStringList());
    const bool says = ProductFile(kind) != ProductFile::Square;
    for (const QString &sku : {u"C1"_s, u"T1"_s}) {
        Json::Object before = first.product(sku).values.specifications;
        Json::Object after = second.product(sku).values.specifications;
        for (Json::Object *each : {&before, &after})
            std::sort(each->begin(), each->end(),
                      [](const auto &a, const auto &b) { return a.first < b.first; });
        QCOMPARE(after, says ? before : Json::Object());
    }
}

void TestProductExport::aWrongSpecificationIsARowThatNeedsAPerson()
{
    ImportFixture shop;
    VERIFY_OK(addFields(shop, u"Coffee"_s));
    for (const bool dryRun : {true, false}) {
        ImportOptions options;
        options.dryRun = dryRun;
        const Outcome outcome =
            shop.import("name,price,sku,category,Specification: Net weight\n"
                        "Dark roast,9.5,C1,Coffee,heavy\nLight roast,9,C2,Coffee,250\n",
                        options);
        QCOMPARE(outcome.rejected,
                 QStringList{u"2 specifications.weight specification.notNumber"_s});
        QCOMPARE(outcome.report.created, 1);
    }
}

void TestProductExport::eachBarcodeHasItsRow()
{
    ImportFixture first;
    QVERIFY(first.import("name,sku,barcode\nMilk,M,4006381333931\nMilk,M,5012345678900\n")
                .refused.isEmpty());
    QCOMPARE(first.product(u"M"_s).values.barcodes.size(), 2);
    const QByteArray file = exported(first, ProductFile::Own);
    QCOMPARE(file.count('\n'), 3);
    ImportFixture second;
    second.import(file);
    QCOMPARE(second.product(u"M"_s).values.barcodes, first.product(u"M"_s).values.barcodes);
}

void TestProductExport::anExportNeedsTheRight()
{
    ImportFixture shop;
    Call call = shop.shop().systemCall();
    call.actor.rights.revoke(Action::ExportData);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    const auto written = exportProducts(shop.shop(), call, file, ProductFile::Own);
    QVERIFY(!written);
    QCOMPARE(written.error().key, u"permission.denied"_s);
    QVERIFY(file.data().isEmpty());
}

void TestProductExport::anExportCanBeStopped()
{
    ImportFixture shop;
    shop.import(manyProducts(1'200));
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QList<qint64> told;
    const auto written = exportProducts(shop.shop(), shop.shop().systemCall(), file,
                                        ProductFile::Own, [&](qint64 count) {
                                            told.append(count);
                                            return count < 1'000;
                                        });
    QCOMPARE(written.error().key, u"export.stopped"_s);
    QCOMPARE(told, (QList<qint64>{500, 1'000}));
}

void TestProductExport::aFileIsWholeOrNotThere()
{
    ImportFixture shop;
    shop.import(kTwoProducts);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    QCOMPARE(exportProductFile(shop.shop(), shop.shop().systemCall(), path, ProductFile::Own)
                 .valueOr(-1),
             2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), exported(shop, ProductFile::Own));
    Call call = shop.shop().systemCall();
    call.actor.rights.revoke(Action::ExportData);
    QVERIFY(
        !exportProductFile(shop.shop(), call, folder.filePath(u"none.csv"_s), ProductFile::Own));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"out.csv"_s});
}

void TestProductExport::anImportNeedsTheRight()
{
    ImportFixture shop;
    QBuffer file;
    file.setData(kTwoProducts);
    file.open(QIODevice::ReadOnly);
    ImportOptions options;
    options.call = shop.shop().systemCall();
    options.call->actor.rights.revoke(Action::ImportProducts);
    const auto report = importProducts(shop.shop(), file, options, {});
    QVERIFY(!report);
    QCOMPARE(report.error().key, u"permission.denied"_s);
    QCOMPARE(shop.shop().catalog().productCount(shop.shop().systemCall()).valueOr(-1), 0);
}

void TestProductExport::anImportCanBeStopped()
{
    ImportFixture shop;
    QBuffer file;
    file.setData(manyProducts(3'000));
    file.open(QIODevice::ReadOnly);
    ImportOptions options;
    qint64 read = 0;
    options.progress = [&](const ImportReport &report) {
        read = report.read;
        return report.read < 400;
    };
    const auto report = importProducts(shop.shop(), file, options, {});
    QVERIFY(!report);
    QCOMPARE(report.error().key, u"import.stopped"_s);
    QVERIFY(read >= 400 && read < 3'000);
    QCOMPARE(shop.shop().catalog().productCount(shop.shop().systemCall()).valueOr(-1), read);
}

void TestProductExport::aFieldThatIsLeftOutIsNotGuessed()
{
    ImportFixture shop;
    QBuffer file;
    file.setData(kTwoProducts);
    file.open(QIODevice::ReadOnly);
    ImportOptions options;
    options.columns = {{u"category"_s, QString()}, {u"stock"_s, QString()}};
    const auto report = importProducts(shop.shop(), file, options, {});
    QVERIFY(report);
    QCOMPARE(report->created, 2);
    QCOMPARE(shop.product(u"OAT"_s).onHand, Quantity());
    QVERIFY(shop.product(u"OAT"_s).values.category.isNull());
}

void TestProductExport::aRejectedRowKeepsItsCells()
{
    ImportFixture shop;
    QBuffer file;
    file.setData("name,price,sku\nGood,1,A\nBad,cheap,B\n");
    file.open(QIODevice::ReadOnly);
    QList<RejectedRow> rejected;
    QVERIFY(importProducts(shop.shop(), file, {},
                           [&](const RejectedRow &row) { rejected.append(row); }));
    QCOMPARE(rejected.size(), 1);
    QCOMPARE(rejected[0].cells, (QStringList{u"Bad"_s, u"cheap"_s, u"B"_s}));
    QCOMPARE(rejected[0].row, 3);
}

void TestProductExport::aFileIsLookedAtBeforeItIsImported()
{
    QBuffer file;
    file.setData("item_name;web_id;price_incl\nTea;1;2,50\nMilk;2;1,10\n");
    file.open(QIODevice::ReadOnly);
    const auto look = lookAtImport(file, {});
    QVERIFY(look);
    QCOMPARE(look->header, (QStringList{u"item_name"_s, u"web_id"_s, u"price_incl"_s}));
    QCOMPARE(look->fields.first(), u"name"_s);
    QCOMPARE(look->fields[1], QString());
    QCOMPARE(look->samples.size(), 2);
    QBuffer foreign;
    foreign.setData("aaa,bbb\n1,2\n");
    foreign.open(QIODevice::ReadOnly);
    const auto unknown = lookAtImport(foreign, {});
    QVERIFY(unknown);
    QCOMPARE(unknown->header, (QStringList{u"aaa"_s, u"bbb"_s}));
    QCOMPARE(unknown->fields, (QStringList{QString(), QString()}));
}

QTEST_GUILESS_MAIN(TestProductExport)
#include "tst_product_export.moc"
