// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/products/catalog_fixture.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestFindByCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByEachFormOfABarcode_data();
    void findsByEachFormOfABarcode();
    void findsACaseAndSaysHowManyItHolds();
    void aBarcodeGoesBeforeASku();
    void findsBySkuExactly();
    void unknownCodesFindNothing_data();
    void unknownCodesFindNothing();
    void skusThatDifferByCaseAreDifferentProducts();
};

void TestFindByCode::findsByEachFormOfABarcode_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("scanned");
    QTest::newRow("12 digits") << u"048162013513"_s << u"048162013513"_s;
    QTest::newRow("13 digits of 12") << u"048162013513"_s << u"0048162013513"_s;
    QTest::newRow("12 digits of 13") << u"0048162013513"_s << u"048162013513"_s;
    QTest::newRow("14 digits of 12") << u"048162013513"_s << u"00048162013513"_s;
    QTest::newRow("8 digits") << u"96385074"_s << u"96385074"_s;
    QTest::newRow("UPC-E") << u"042100005264"_s << u"04252614"_s;
    QTest::newRow("with symbology") << u"4006381333931"_s << u"]E04006381333931"_s;
    QTest::newRow("with line end") << u"4006381333931"_s << u" 4006381333931\r\n"_s;
    QTest::newRow("of our own") << u"Shelf 7/a"_s << u"Shelf 7/a"_s;
}

void TestFindByCode::findsByEachFormOfABarcode()
{
    QFETCH(QString, stored);
    QFETCH(QString, scanned);
    CatalogFixture shop;
    shop.make(CatalogFixture::draft(u"Other"_s, u"OTHER"_s, {u"4002590143117"_s}));
    const Product tea = shop.make(CatalogFixture::draft(u"Tea"_s, u"TEA"_s, {stored}));
    const auto found = shop.products().findByCode(shop.call(), scanned);
    VERIFY_OK(found);
    QVERIFY(*found);
    QCOMPARE((*found)->product.id, tea.id);
    QCOMPARE((*found)->barcode, stored);
    QCOMPARE((*found)->pack, Quantity::pieces(1));
}

void TestFindByCode::findsACaseAndSaysHowManyItHolds()
{
    CatalogFixture shop;
    ProductDraft draft = CatalogFixture::draft(u"Cola"_s, u"COLA"_s, {u"4006381333931"_s});
    draft.barcodes.append({u"14006381333938"_s, Quantity::pieces(24)});
    shop.make(draft);
    const auto found = shop.products().findByCode(shop.call(), u"14006381333938"_s);
    VERIFY_OK(found);
    QVERIFY(*found);
    QCOMPARE((*found)->pack, Quantity::pieces(24));
}

void TestFindByCode::aBarcodeGoesBeforeASku()
{
    CatalogFixture shop;
    shop.make(CatalogFixture::draft(u"By SKU"_s, u"4711"_s));
    shop.make(CatalogFixture::draft(u"By barcode"_s, u"X"_s, {u"4711"_s}));
    QCOMPARE((*shop.products().findByCode(shop.call(), u"4711"_s))->product.name, u"By barcode"_s);
}

void TestFindByCode::findsBySkuExactly()
{
    CatalogFixture shop;
    const Product tea = shop.make(CatalogFixture::draft(u"Tea"_s, u"TEA 1"_s));
    const auto found = shop.products().findByCode(shop.call(), u" TEA 1 "_s);
    VERIFY_OK(found);
    QVERIFY(*found);
    QCOMPARE((*found)->product.id, tea.id);
    QCOMPARE((*found)->pack, Quantity::pieces(1));
    QCOMPARE((*found)->barcode, QString());
    QVERIFY(!*shop.products().findByCode(shop.call(), u"tea 1"_s));
    QCOMPARE((*shop.products().findBySku(shop.call(), u"TEA 1"_s))->id, tea.id);
    QVERIFY(!*shop.products().findBySku(shop.call(), u"TEA"_s));
}

void TestFindByCode::unknownCodesFindNothing_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("blanks") << u"  "_s;
    QTest::newRow("only control characters") << u"\r\n"_s;
    QTest::newRow("part of a code") << u"400638133393"_s;
    QTest::newRow("a megabyte") << QString(1 << 20, u'4');
    QTest::newRow("SQL") << u"' OR 1=1 --"_s;
    QTest::newRow("NUL") << QString(QChar(u'\0'));
}

void TestFindByCode::unknownCodesFindNothing()
{
    QFETCH(QString, code);
    CatalogFixture shop;
    shop.make(CatalogFixture::draft(u"Tea"_s, u"TEA"_s, {u"4006381333931"_s}));
    const auto found = shop.products().findByCode(shop.call(), code);
    VERIFY_OK(found);
    QVERIFY(!*found);
}

void TestFindByCode::skusThatDifferByCaseAreDifferentProducts()
{
    CatalogFixture shop;
    const Product large = shop.make(CatalogFixture::draft(u"Large"_s, u"85123A"_s));
    const Product small = shop.make(CatalogFixture::draft(u"Small"_s, u"85123a"_s));
    QCOMPARE((*shop.products().findByCode(shop.call(), u"85123A"_s))->product.id, large.id);
    QCOMPARE((*shop.products().findByCode(shop.call(), u"85123a"_s))->product.id, small.id);
}

QTEST_APPLESS_MAIN(TestFindByCode)
#include "tst_find_by_code.moc"
