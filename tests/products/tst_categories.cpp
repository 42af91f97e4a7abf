// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/products/catalog_fixture.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestCategories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCategoryIsMadeOnceByItsFoldedName();
    void categoriesStandInTheirOrder();
    void refusesBadNames_data();
    void refusesBadNames();
    void theTaxTableIsReadAsItWasSet();
    void aTaxCategoryInUseStays();
    void productsFromBeforeTheTaxesGetTheDefault();
    void anImageIsKeptUnderItsHash();
    void refusesImages_data();
    void refusesImages();
    void countsProducts();
};

void TestCategories::aCategoryIsMadeOnceByItsFoldedName()
{
    CatalogFixture shop;
    const auto first = shop.products().ensureCategory(shop.call(), u" Süßes "_s, u"sweets"_s);
    VERIFY_OK(first);
    QCOMPARE(first->name, u"Süßes"_s);
    QCOMPARE(first->shelf, u"sweets"_s);
    const auto again = shop.products().ensureCategory(shop.call(), u"SUSSES"_s, u"drinks"_s);
    VERIFY_OK(again);
    QCOMPARE(*again, *first);
    const auto second = shop.products().ensureCategory(shop.call(), u"Drinks"_s, {});
    VERIFY_OK(second);
    QVERIFY(second->position > first->position);
    QCOMPARE(shop.products().categories(shop.call())->size(), 2);
}

void TestCategories::categoriesStandInTheirOrder()
{
    CatalogFixture shop;
    const auto drinks = shop.products().ensureCategory(shop.call(), u"Drinks"_s, u"drinks"_s);
    const auto empty = shop.products().ensureCategory(shop.call(), u"Empty"_s, {});
    for (int i = 0; i < 3; ++i) {
        ProductDraft draft = CatalogFixture::draft(u"Tea %1"_s.arg(i));
        draft.category = drinks->id;
        shop.make(draft);
    }
    const auto categories = shop.products().categories(shop.call());
    VERIFY_OK(categories);
    QCOMPARE(categories->at(0).id, drinks->id);
    QCOMPARE(categories->at(1).id, empty->id);
}

void TestCategories::refusesBadNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shelf");
    QTest::addColumn<QString>("key");
    QTest::newRow("nothing") << u" "_s << u""_s << u"category.nameMissing"_s;
    QTest::newRow("too long") << QString(101, u'x') << u""_s << u"category.nameTooLong"_s;
    QTest::newRow("NUL") << QString(QChar(u'\0')) << u""_s << u"category.nameMalformed"_s;
    QTest::newRow("only marks") << u"\u0301"_s << u""_s << u"category.nameMalformed"_s;
    QTest::newRow("unknown shelf") << u"x"_s << u"toys"_s << u"category.shelfUnknown"_s;
}

void TestCategories::refusesBadNames()
{
    QFETCH(QString, name);
    QFETCH(QString, shelf);
    QFETCH(QString, key);
    CatalogFixture shop;
    VERIFY_ERROR(shop.products().ensureCategory(shop.call(), name, shelf), key);
}

void TestCategories::theTaxTableIsReadAsItWasSet()
{
    CatalogFixture shop;
    TaxTable table = CatalogFixture::taxTable();
    table.components[0].until = QDate(2026, 12, 31);
    table.components.append(
        {u"standard"_s, u"GST"_s, *TaxRate::fromMillionths(60'000), QDate(2027, 1, 1), QDate(), 0});
    VERIFY_OK(shop.products().setTaxTable(shop.call(), table));
    const auto read = shop.products().taxTable(shop.call());
    VERIFY_OK(read);
    QCOMPARE(*read, table);
    table.components.append(table.components.last());
    VERIFY_ERROR(shop.products().setTaxTable(shop.call(), table), u"taxTable.overlap"_s);
}

void TestCategories::aTaxCategoryInUseStays()
{
    CatalogFixture shop;
    ProductDraft draft = CatalogFixture::draft(u"Bread"_s);
    draft.taxCategory = u"reduced"_s;
    shop.make(draft);
    TaxTable table = CatalogFixture::taxTable();
    table.categories.removeAt(1);
    table.components.removeLast();
    const Done set = shop.products().setTaxTable(shop.call(), table);
    VERIFY_ERROR(set, u"taxCategory.inUse"_s);
    QCOMPARE(set.error().context.value(u"productName"_s).toString(), u"Bread"_s);
    QCOMPARE(*shop.products().taxTable(shop.call()), CatalogFixture::taxTable());
}

void TestCategories::productsFromBeforeTheTaxesGetTheDefault()
{
    CatalogFixture shop;
    VERIFY_OK(shop.products().setTaxTable(shop.call(), {}));
    const Product tea = shop.make(CatalogFixture::draft(u"Tea"_s));
    QCOMPARE(tea.values.taxCategory, QString());
    VERIFY_OK(shop.products().setTaxTable(shop.call(), CatalogFixture::taxTable()));
    QCOMPARE(shop.products().product(shop.call(), tea.id)->values.taxCategory, u"standard"_s);
}

void TestCategories::anImageIsKeptUnderItsHash()
{
    CatalogFixture shop;
    const auto hash = shop.products().storeImage(shop.call(), "abc", u"image/webp"_s);
    VERIFY_OK(hash);
    // FIPS 180-2, appendix B.1
    QCOMPARE(*hash, u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    QCOMPARE(*shop.products().storeImage(shop.call(), "abc", u"image/webp"_s), *hash);
    QCOMPARE(*shop.products().image(shop.call(), *hash), QByteArray("abc"));
    VERIFY_ERROR(shop.products().image(shop.call(), u"00"_s), u"image.notFound"_s);
}

void TestCategories::refusesImages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("key");
    QTest::newRow("nothing") << QByteArray() << u"image/png"_s << u"image.empty"_s;
    QTest::newRow("too large") << QByteArray(4 * 1024 * 1024 + 1, 'x') << u"image/png"_s
                               << u"image.tooLarge"_s;
    QTest::newRow("SVG") << QByteArray("<svg/>") << u"image/svg+xml"_s << u"image.kindUnknown"_s;
}

void TestCategories::refusesImages()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);
    QFETCH(QString, key);
    CatalogFixture shop;
    VERIFY_ERROR(shop.products().storeImage(shop.call(), bytes, type), key);
}

void TestCategories::countsProducts()
{
    CatalogFixture shop;
    QCOMPARE(*shop.products().productCount(shop.call()), 0);
    shop.make(CatalogFixture::draft(u"Tea"_s));
    QCOMPARE(*shop.products().productCount(shop.call()), 1);
}

QTEST_APPLESS_MAIN(TestCategories)
#include "tst_categories.moc"
