// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/import_undo.h"
#include "core/shop/product_export.h"
#include "core/shop/variant_lists.h"
#include "tests/shop/import_fixture.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

// Variants of a product: how they come in, how lists show them, how they go out.
class TestVariants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFamilyHasOneRowThatUnfolds();
    void pagesGoOnBehindAFamily();
    void aSearchFoldsWhatItFindsTogether();
    void theCounterListsAFamilyOnce();
    void theNextVariantStandsForAHiddenOne();
    void anotherImportOfTheSameFamilyAddsToIt();
    void familiesComeBackFromEachExport_data();
    void familiesComeBackFromEachExport();
    void anUndoneImportLeavesNoFamily();
    void cellsWithBarsAreReadBack();

private:
    static constexpr const char *kTops =
        "Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant "
        "Price,"
        "Variant Inventory Qty\n"
        "top,Varsity "
        "Top,Size,Small,Colour,Red,TOP-S,60,4\ntop,,,Large,,Red,TOP-L,65,3\ntop,,,Large,,Blue,TOP-"
        "B,62,1\n"
        "cap,Cap,Title,Default Title,,,CAP,9,5\nzip,Zip,Title,Default Title,,,ZIP,2,5\n";

    static QStringList names(const FoldedPage &page)
    {
        QStringList names;
        for (const CatalogLine &line : page.lines) {
            const auto group = page.groups.constFind(line.product.id);
            names.append(
                group == page.groups.cend()
                    ? line.product.name
                    : u"%1 (%2)"_s.arg(group->summary.family.name).arg(group->members.size()));
            for (const CatalogLine &variant :
                 group == page.groups.cend() ? QList<CatalogLine>() : group->variants)
                names.append(u"- "_s + variant.product.name);
        }
        return names;
    }
    static FoldedPage page(ImportFixture &shop, const CatalogQuery &query = {},
                           const QSet<FamilyId> &unfolded = {})
    {
        const auto page = foldedPage(shop.shop(), shop.shop().systemCall(), query, unfolded);
        return page ? *page : FoldedPage();
    }
    static QStringList families(ImportFixture &shop)
    {
        const auto rows =
            Statement(shop.shop().database(),
                      "SELECT f.handle || '|' || f.name || '|' || f.options || '|' || p.sku || '|' "
                      "|| v.choices "
                      "FROM products_variant v JOIN products_family f ON f.key = v.family "
                      "JOIN products_product p ON p.key = v.product ORDER BY p.sku")
                .all([](const Row &row) { return row.text(0); });
        return rows.valueOr({u"?"_s});
    }
};

void TestVariants::aFamilyHasOneRowThatUnfolds()
{
    ImportFixture shop;
    shop.import(kTops);
    const FoldedPage folded = page(shop);
    const QStringList one{u"Cap"_s, u"Varsity Top (3)"_s, u"Zip"_s};
    QCOMPARE(names(folded), one);
    const FamilySummary summary = folded.groups.constBegin()->summary;
    QCOMPARE(summary.variants, 3);
    QCOMPARE(summary.lowest->tenThousandths(), 600'000);
    QCOMPARE(summary.highest->tenThousandths(), 650'000);
    QCOMPARE(summary.available, Quantity::pieces(8));
    const QStringList options{u"Size"_s, u"Colour"_s};
    QCOMPARE(summary.family.options, options);
    const QStringList open{u"Cap"_s,          u"Varsity Top (3)"_s, u"- Small, Red"_s,
                           u"- Large, Red"_s, u"- Large, Blue"_s,   u"Zip"_s};
    QCOMPARE(names(page(shop, {}, {summary.family.id})), open);
}

void TestVariants::pagesGoOnBehindAFamily()
{
    ImportFixture shop;
    shop.import(kTops);
    QStringList seen;
    CatalogQuery query;
    query.limit = 1;
    for (int i = 0; i < 3; ++i) {
        const FoldedPage next = page(shop, query);
        QCOMPARE(next.lines.size(), 1);
        seen += names(next);
        query.from = next.lines.constLast().place;
    }
    const QStringList all{u"Cap"_s, u"Varsity Top (3)"_s, u"Zip"_s};
    QCOMPARE(seen, all);
    query.backwards = true;
    query.limit = 2;
    const QStringList before{u"Cap"_s, u"Varsity Top (3)"_s};
    QCOMPARE(names(page(shop, query)), before);
}

void TestVariants::aSearchFoldsWhatItFindsTogether()
{
    ImportFixture shop;
    shop.import(kTops);
    CatalogQuery query;
    query.text = u"varsity"_s;
    QCOMPARE(names(page(shop, query)), QStringList{u"Varsity Top (3)"_s});
    query.text = u"varsity blue"_s;
    QCOMPARE(names(page(shop, query)), QStringList{u"Varsity Top, Large, Blue"_s});
    query.text = u"top small"_s;
    QCOMPARE(names(page(shop, query)), QStringList{u"Varsity Top, Small, Red"_s});
    query.text.clear();
    query.show = CatalogShow::LowStock;
    QVERIFY(page(shop, query).groups.isEmpty());
}

void TestVariants::theCounterListsAFamilyOnce()
{
    ImportFixture shop;
    shop.import(kTops);
    const auto told = [&](const QString &text, int limit) {
        ProductQuery query;
        query.text = text;
        query.limit = limit;
        QStringList rows;
        const auto list = counterList(shop.shop(), shop.shop().systemCall(), query);
        for (const ProductSummary &product : list ? list->products : QList<ProductSummary>())
            rows.append(product.sku + (list->families.contains(product.id) ? u" +"_s : QString()));
        return rows;
    };
    QCOMPARE(told({}, 200).size(), 3);
    QCOMPARE(told({}, 2).size(), 2); // reads on until there are enough
    QVERIFY(told({}, 200).contains(u"TOP-S +"_s)); // the first variant stands for all
    QCOMPARE(told(u"varsity"_s, 50).size(), 1);
    QCOMPARE(told(u"varsity blue"_s, 50), QStringList{u"TOP-B"_s});
    const auto variants = variantsOf(shop.shop(), shop.product(u"TOP-L"_s).id);
    QCOMPARE(variants->size(), 3);
    QCOMPARE(variants->at(2).product.sku, u"TOP-B"_s);
}

void TestVariants::theNextVariantStandsForAHiddenOne()
{
    ImportFixture shop;
    shop.import(kTops);
    const Call call = shop.shop().systemCall();
    BulkEdit hide;
    hide.kind = BulkEdit::Kind::Hide;
    const auto plan = shop.shop().catalog().planChanges(call, {shop.product(u"TOP-S"_s).id}, hide);
    QVERIFY(shop.shop().catalog().changeProducts(call, *plan));
    const FoldedPage folded = page(shop);
    QVERIFY(names(folded).contains(u"Varsity Top (2)"_s));
    QVERIFY(folded.groups.contains(shop.product(u"TOP-L"_s).id));
}

void TestVariants::anotherImportOfTheSameFamilyAddsToIt()
{
    ImportFixture shop;
    shop.import(kTops);
    const QStringList before = families(shop);
    shop.import(kTops);
    QCOMPARE(families(shop), before);
    shop.import("Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant "
                "SKU,Variant Price\n"
                "top,Varsity Top,Size,Huge,Colour,Red,TOP-H,70\n");
    QCOMPARE(families(shop).size(), 4);
    QVERIFY(names(page(shop)).contains(u"Varsity Top (4)"_s));
}

void TestVariants::familiesComeBackFromEachExport_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("own") << int(ProductFile::Own);
    QTest::newRow("Shopify") << int(ProductFile::Shopify);
    QTest::newRow("WooCommerce") << int(ProductFile::WooCommerce);
    QTest::newRow("Square") << int(ProductFile::Square);
}

void TestVariants::familiesComeBackFromEachExport()
{
    QFETCH(int, kind);
    ImportFixture first;
    first.import(kTops);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QVERIFY(exportProducts(first.shop(), first.shop().systemCall(), file, ProductFile(kind)));
    ImportFixture second;
    const Outcome outcome = second.import(file.data());
    QCOMPARE(outcome.report.created, 5);
    QCOMPARE(outcome.rejected, QStringList());
    if (ProductFile(kind) == ProductFile::Square) { // knows one name for all options
        QCOMPARE(families(second).size(), 3);
        QVERIFY(families(second).first().contains(u"Varsity Top"_s));
    } else {
        QCOMPARE(families(second), families(first));
    }
    QCOMPARE(second.product(u"TOP-L"_s).values.name, u"Varsity Top, Large, Red"_s);
    QCOMPARE(names(page(second)), names(page(first)));
}

void TestVariants::anUndoneImportLeavesNoFamily()
{
    ImportFixture shop;
    shop.import(kTops);
    QVERIFY(undoImport(shop.shop(), shop.shop().systemCall(),
                       undoableImports(shop.shop())->first().id));
    QCOMPARE(shop.products(), 0);
    QCOMPARE(shop.count("SELECT COUNT(*) FROM products_family"), 0);
    QCOMPARE(shop.count("SELECT COUNT(*) FROM products_variant"), 0);
}

void TestVariants::cellsWithBarsAreReadBack()
{
    const QStringList texts{u"S|M"_s, QString(), u"a\\b"_s, u"x"_s};
    QCOMPARE(splitAtBars(joinedByBars(texts)), texts);
    QCOMPARE(joinedByBars({u"Size"_s, u"Colour"_s}), u"Size|Colour"_s);
}

QTEST_APPLESS_MAIN(TestVariants)
#include "tst_variants.moc"
