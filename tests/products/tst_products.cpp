// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/products/catalog_fixture.h"

#include "core/products/draft_bytes.h"
#include "core/storage/change_feed.h"
#include "core/storage/transaction.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestProducts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMigrationsAreInTheProgram();
    void whatIsCreatedIsReadBack();
    void aProductWithoutSkuGetsANumberNobodyHas();
    void theDefaultTaxCategoryIsTheFirst();
    void creatingTwiceMakesOneProduct();
    void theSameIdForAnotherProductIsAConflict();
    void refusalsNameTheField_data();
    void refusalsNameTheField();
    void aRefusalLeavesNothingBehind();
    void aRefusalDoesNotSpoilTheTransactionAround();
    void updatingKeepsTheIdAndRaisesTheVersion();
    void updatingAnOldVersionIsRefused();
    void updatingTwiceWithOneCommandHappensOnce();
    void anotherRequestWithTheSameCommandIsRefused();
    void updatingWithTheSameValuesChangesNothing();
    void anUpdateCannotTakeTheSkuOrBarcodeOfAnother();
    void codesMoveFromOneProductToAnother();
    void anUnknownProductIsNotFound();
    void hostileTextsAreKeptAsTyped_data();
    void hostileTextsAreKeptAsTyped();
    void nobodyChangesTheCatalogWithoutTheRight();
    void eachChangeIsToldOnceInTheFeed();
    void everyFailedStatementLeavesTheCatalogAsItWas();
    void verifyFindsNothingAmiss();
};

void TestProducts::theMigrationsAreInTheProgram()
{
    QVERIFY(QFile::exists(u":/migrations/products/0001_products.sql"_s));
}

void TestProducts::whatIsCreatedIsReadBack()
{
    CatalogFixture shop;
    const auto category = shop.products().ensureCategory(shop.call(), u"Drinks"_s, u"drinks"_s);
    VERIFY_OK(category);
    const auto image = shop.products().storeImage(shop.call(), "bytes", u"image/png"_s);
    VERIFY_OK(image);
    ProductDraft draft = CatalogFixture::draft(u"Oat milk 1 l"_s, u"OAT-1"_s);
    draft.description = u"Without sugar"_s;
    draft.kind = ProductKind::OpenPrice;
    draft.unit = Unit::Litre;
    draft.cost = CatalogFixture::price(120);
    draft.taxCategory = u"reduced"_s;
    draft.category = category->id;
    draft.barcodes = {{u"4006381333931"_s}, {u"CASE 12"_s, Quantity::pieces(12)}};
    draft.specifications = {{u"origin"_s, Json(u"SE"_s)}, {u"fat"_s, Json(Json::Number{"1.50"})}};
    draft.image = *image;
    draft.imageUrl = u"https://example.org/oat.png"_s;
    draft.ageLimit = 16;
    draft.noDiscount = true;
    draft.favourite = true;

    const ProductId id = shop.ids().mint<ProductId>();
    const auto made = shop.products().create(shop.call(), id, draft);
    VERIFY_OK(made);
    QCOMPARE(made->values, draft);
    QCOMPARE(made->version, 1);
    const auto read = shop.products().product(shop.call(), id);
    VERIFY_OK(read);
    QCOMPARE(*read, *made);
    QCOMPARE(read->createdAt, shop.clock().nowMs());
    QCOMPARE(read->onHand, Quantity());

    const auto found = shop.products().findByCode(shop.call(), u"4006381333931"_s);
    VERIFY_OK(found);
    QVERIFY(*found);
    const ProductSummary &summary = (*found)->product;
    QCOMPARE(summary.id, id);
    QCOMPARE(summary.sku, draft.sku);
    QCOMPARE(summary.kind, draft.kind);
    QCOMPARE(summary.unit, draft.unit);
    QCOMPARE(summary.price, draft.price);
    QCOMPARE(summary.taxCategory, draft.taxCategory);
    QCOMPARE(summary.category, category->id);
    QCOMPARE(summary.shelf, u"drinks"_s);
    QCOMPARE(summary.image, *image);
    QCOMPARE(summary.ageLimit, 16);
    QVERIFY(summary.noDiscount && summary.favourite);
}

void TestProducts::aProductWithoutSkuGetsANumberNobodyHas()
{
    CatalogFixture shop;
    shop.make(CatalogFixture::draft(u"Taken"_s, u"1002"_s));
    QCOMPARE(shop.make(CatalogFixture::draft(u"First"_s)).values.sku, u"1001"_s);
    QCOMPARE(shop.make(CatalogFixture::draft(u"Second"_s)).values.sku, u"1003"_s);
}

void TestProducts::theDefaultTaxCategoryIsTheFirst()
{
    CatalogFixture shop;
    QCOMPARE(shop.make(CatalogFixture::draft(u"Tea"_s)).values.taxCategory, u"standard"_s);
}

void TestProducts::creatingTwiceMakesOneProduct()
{
    CatalogFixture shop;
    const ProductId id = shop.ids().mint<ProductId>();
    const ProductDraft draft = CatalogFixture::draft(u"Tea"_s, {}, {u"4006381333931"_s});
    const auto first = shop.products().create(shop.call(), id, draft);
    VERIFY_OK(first);
    const auto second = shop.products().create(shop.call(), id, draft);
    VERIFY_OK(second);
    QCOMPARE(*second, *first);
    QCOMPARE(shop.count("SELECT COUNT(*) FROM products_product"), 1);

    // Sent once more after somebody has edited the product: still the same command.
    ProductDraft edited = first->values;
    edited.name = u"Green tea"_s;
    VERIFY_OK(shop.products().update(shop.call(), id, 1, edited));
    const auto third = shop.products().create(shop.call(), id, draft);
    VERIFY_OK(third);
    QCOMPARE(third->values.name, u"Green tea"_s);
}

void TestProducts::theSameIdForAnotherProductIsAConflict()
{
    CatalogFixture shop;
    const ProductId id = shop.ids().mint<ProductId>();
    VERIFY_OK(shop.products().create(shop.call(), id, CatalogFixture::draft(u"Tea"_s)));
    const auto other = shop.products().create(shop.call(), id, CatalogFixture::draft(u"Milk"_s));
    VERIFY_ERROR(other, u"command.mismatch"_s);
    QCOMPARE(other.error().code, ErrorCode::Conflict);
}

void TestProducts::refusalsNameTheField_data()
{
    QTest::addColumn<ProductDraft>("draft");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("field");
    QTest::newRow("nameless") << CatalogFixture::draft({}) << u"product.nameMissing"_s << u"name"_s;
    QTest::newRow("SKU of another")
        << CatalogFixture::draft(u"x"_s, u"TEA"_s) << u"product.skuTaken"_s << u"sku"_s;
    QTest::newRow("barcode of another") << CatalogFixture::draft(u"x"_s, {}, {u"0036000291452"_s})
                                        << u"product.barcodeTaken"_s << u"barcodes"_s;
    ProductDraft draft = CatalogFixture::draft(u"x"_s);
    draft.taxCategory = u"luxury"_s;
    QTest::newRow("unknown tax") << draft << u"taxCategory.unknown"_s << u"taxCategory"_s;
    draft = CatalogFixture::draft(u"x"_s);
    draft.category = CategoryId(QUuid::createUuid());
    QTest::newRow("unknown category") << draft << u"category.unknown"_s << u"category"_s;
    draft = CatalogFixture::draft(u"x"_s);
    draft.image = QString(64, u'a');
    QTest::newRow("unknown image") << draft << u"product.imageUnknown"_s << u"image"_s;
}

void TestProducts::refusalsNameTheField()
{
    QFETCH(ProductDraft, draft);
    QFETCH(QString, key);
    QFETCH(QString, field);
    CatalogFixture shop;
    shop.make(CatalogFixture::draft(u"Tea <b>"_s, u"TEA"_s, {u"036000291452"_s}));
    const auto made = shop.products().create(shop.call(), shop.ids().mint<ProductId>(), draft);
    VERIFY_ERROR(made, key);
    QCOMPARE(made.error().context.value(u"field"_s).toString(), field);
    if (key == u"product.barcodeTaken") {
        QCOMPARE(made.error().context.value(u"barcode"_s).toString(), u"0036000291452"_s);
        QCOMPARE(made.error().context.value(u"productName"_s).toString(), u"Tea <b>"_s);
    }
}

void TestProducts::aRefusalLeavesNothingBehind()
{
    CatalogFixture shop;
    shop.make(CatalogFixture::draft(u"Tea"_s, u"TEA"_s, {u"036000291452"_s}));
    // The first barcode is new, the second one taken.
    const auto made = shop.products().create(
        shop.call(), shop.ids().mint<ProductId>(),
        CatalogFixture::draft(u"Milk"_s, u"MILK"_s, {u"4006381333931"_s, u"036000291452"_s}));
    VERIFY_ERROR(made, u"product.barcodeTaken"_s);
    QCOMPARE(shop.count("SELECT COUNT(*) FROM products_product"), 1);
    QCOMPARE(shop.count("SELECT COUNT(*) FROM products_barcode"), 1);
    QCOMPARE(shop.count("SELECT COUNT(*) FROM products_stock"), 1);
    QCOMPARE(shop.search(u"milk"_s), QStringList());
}

void TestProducts::aRefusalDoesNotSpoilTheTransactionAround()
{
    CatalogFixture shop;
    Transaction several(shop.database(), "several");
    const Product tea = shop.make(CatalogFixture::draft(u"Tea"_s, u"TEA"_s));
    VERIFY_ERROR(shop.products().create(shop.call(), shop.ids().mint<ProductId>(),
                                        CatalogFixture::draft(u"Milk"_s, u"TEA"_s)),
                 u"product.skuTaken"_s);
    VERIFY_ERROR(shop.products().update(shop.call(), tea.id, 9, tea.values),
                 u"product.changedMeanwhile"_s);
    shop.make(CatalogFixture::draft(u"Bread"_s, u"BREAD"_s));
    VERIFY_OK(several.commit());
    QCOMPARE(shop.count("SELECT COUNT(*) FROM products_product"), 2);
}

void TestProducts::updatingKeepsTheIdAndRaisesTheVersion()
{
    CatalogFixture shop;
    const Product tea = shop.make(CatalogFixture::draft(u"Tea"_s, u"TEA"_s, {u"036000291452"_s}));
    shop.clock().advance(1000);
    ProductDraft draft = tea.values;
    draft.name = u"Green tea"_s;
    draft.price = CatalogFixture::price(300);
    draft.barcodes = {{u"4006381333931"_s}};
    const auto changed = shop.products().update(shop.call(), tea.id, 1, draft);
    VERIFY_OK(changed);
    QCOMPARE(changed->id, tea.id);
    QCOMPARE(changed->version, 2);
    QCOMPARE(changed->values, draft);
    QCOMPARE(changed->createdAt, tea.createdAt);
    QCOMPARE(changed->updatedAt, tea.updatedAt + 1000);
    QCOMPARE(shop.search(u"green"_s), QStringList{u"Green tea"_s});
    const auto old = shop.products().findByCode(shop.call(), u"036000291452"_s);
    VERIFY_OK(old);
    QVERIFY(!*old);
}

void TestProducts::updatingAnOldVersionIsRefused()
{
    CatalogFixture shop;
    const Product tea = shop.make(CatalogFixture::draft(u"Tea"_s));
    ProductDraft draft = tea.values;
    draft.name = u"Green tea"_s;
    VERIFY_OK(shop.products().update(shop.call(), tea.id, 1, draft));
    draft.name = u"Black tea"_s;
    const auto late = shop.products().update(shop.call(), tea.id, 1, draft);
    VERIFY_ERROR(late, u"product.changedMeanwhile"_s);
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QCOMPARE(shop.products().product(shop.call(), tea.id)->values.name, u"Green tea"_s);
}

void TestProducts::updatingTwiceWithOneCommandHappensOnce()
{
    CatalogFixture shop;
    const Product tea = shop.make(CatalogFixture::draft(u"Tea"_s));
    ProductDraft draft = tea.values;
    draft.name = u"Green tea"_s;
    const Call call = shop.call();
    VERIFY_OK(shop.products().update(call, tea.id, 1, draft));
    const auto again = shop.products().update(call, tea.id, 1, draft);
    VERIFY_OK(again);
    QCOMPARE(again->version, 2);
}

void TestProducts::anotherRequestWithTheSameCommandIsRefused()
{
    CatalogFixture shop;
    const Product tea = shop.make(CatalogFixture::draft(u"Tea"_s));
    const Call call = shop.call();
    ProductDraft draft = tea.values;
    draft.name = u"Green tea"_s;
    VERIFY_OK(shop.products().update(call, tea.id, 1, draft));
    draft.name = u"Black tea"_s;
    VERIFY_ERROR(shop.products().update(call, tea.id, 2, draft), u"command.mismatch"_s);
}

void TestProducts::updatingWithTheSameValuesChangesNothing()
{
    CatalogFixture shop;
    const Product tea = shop.make(CatalogFixture::draft(u"Tea"_s));
    shop.clock().advance(1000);
    const qint64 head = *ChangeFeed::head(shop.database());
    const auto same = shop.products().update(shop.call(), tea.id, 1, tea.values);
    VERIFY_OK(same);
    QCOMPARE(*same, tea);
    QCOMPARE(*ChangeFeed::head(shop.database()), head);
}

void TestProducts::anUpdateCannotTakeTheSkuOrBarcodeOfAnother()
{
    CatalogFixture shop;
    shop.make(CatalogFixture::draft(u"Milk"_s, u"MILK"_s, {u"036000291452"_s}));
    const Product tea = shop.make(CatalogFixture::draft(u"Tea"_s, u"TEA"_s, {u"4006381333931"_s}));
    ProductDraft draft = tea.values;
    draft.sku = u"MILK"_s;
    VERIFY_ERROR(shop.products().update(shop.call(), tea.id, 1, draft), u"product.skuTaken"_s);
    draft = tea.values;
    draft.barcodes.append({u"036000291452"_s});
    VERIFY_ERROR(shop.products().update(shop.call(), tea.id, 1, draft), u"product.barcodeTaken"_s);
    QCOMPARE(*shop.products().product(shop.call(), tea.id), tea);
}

void TestProducts::codesMoveFromOneProductToAnother()
{
    CatalogFixture shop;
    const Product milk = shop.make(CatalogFixture::draft(u"Milk"_s, {}, {u"036000291452"_s}));
    ProductDraft draft = milk.values;
    draft.barcodes.clear();
    VERIFY_OK(shop.products().update(shop.call(), milk.id, 1, draft));
    const Product tea = shop.make(CatalogFixture::draft(u"Tea"_s, {}, {u"036000291452"_s}));
    const auto found = shop.products().findByCode(shop.call(), u"036000291452"_s);
    VERIFY_OK(found);
    QCOMPARE((*found)->product.id, tea.id);
}

void TestProducts::anUnknownProductIsNotFound()
{
    CatalogFixture shop;
    const ProductId nobody = shop.ids().mint<ProductId>();
    VERIFY_ERROR(shop.products().product(shop.call(), nobody), u"product.notFound"_s);
    VERIFY_ERROR(shop.products().product(shop.call(), {}), u"product.notFound"_s);
    VERIFY_ERROR(shop.products().update(shop.call(), nobody, 1, CatalogFixture::draft(u"Tea"_s)),
                 u"product.notFound"_s);
    VERIFY_ERROR(shop.products().create(shop.call(), {}, CatalogFixture::draft(u"Tea"_s)),
                 u"product.idMissing"_s);
}

void TestProducts::hostileTextsAreKeptAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"<img src=x onerror=alert(1)>"_s;
    QTest::newRow("direction override") << u"a\u202Eb\u2066c"_s;
    QTest::newRow("escape sequence") << u"\u001Bp\u0001"_s;
    QTest::newRow("formula") << u"=1+1"_s;
    QTest::newRow("SQL") << u"'); DROP TABLE products_product; --"_s;
    QTest::newRow("newline") << u"a\nb\r\nc"_s;
    QTest::newRow("emoji") << u"👩‍👩‍👧‍👦 😎"_s;
    QTest::newRow("percent and quotes") << u"%s ? \" \\ ' `"_s;
    QTest::newRow("blanks around") << u"  x  "_s;
    QTest::newRow("only marks") << u"\u0301\u0302"_s;
    QTest::newRow("last character there is") << QStringView(QChar::fromUcs4(0x10FFFF)).toString();
}

void TestProducts::hostileTextsAreKeptAsTyped()
{
    QFETCH(QString, text);
    CatalogFixture shop;
    ProductDraft draft = CatalogFixture::draft(text, u"SKU"_s);
    draft.description = text;
    draft.imageUrl = text;
    draft.specifications = {{text, Json(text)}};
    const Product made = shop.make(draft);
    const auto read = shop.products().product(shop.call(), made.id);
    VERIFY_OK(read);
    QCOMPARE(read->values.name, text);
    QCOMPARE(read->values.description, text);
    QCOMPARE(read->values.imageUrl, text);
    QCOMPARE(read->values.specifications, draft.specifications);
    QCOMPARE(shop.products().list(shop.call(), {})->first().name, text);
    ProductDraft renamed = read->values;
    renamed.name += u'2';
    VERIFY_OK(shop.products().update(shop.call(), made.id, 1, renamed));
}

void TestProducts::nobodyChangesTheCatalogWithoutTheRight()
{
    CatalogFixture shop;
    const Product tea = shop.make(CatalogFixture::draft(u"Tea"_s));
    Call cashier = shop.call();
    cashier.actor.rights = {};
    cashier.actor.rights.grant(Action::Sell);
    SqlProducts &products = shop.products();
    VERIFY_ERROR(products.create(cashier, shop.ids().mint<ProductId>(), tea.values),
                 u"permission.denied"_s);
    VERIFY_ERROR(products.update(cashier, tea.id, 1, tea.values), u"permission.denied"_s);
    VERIFY_ERROR(products.ensureCategory(cashier, u"x"_s, {}), u"permission.denied"_s);
    VERIFY_ERROR(products.setTaxTable(cashier, {}), u"permission.denied"_s);
    VERIFY_ERROR(products.storeImage(cashier, "x", u"image/png"_s), u"permission.denied"_s);
    VERIFY_ERROR(
        products.recordMovements(
            cashier, {{u"k"_s, tea.id, Quantity::pieces(1), StockReason::Counted, {}, {}}}),
        u"permission.denied"_s);
    VERIFY_OK(products.recordMovements(
        cashier, {{u"k"_s, tea.id, Quantity::pieces(-1), StockReason::Sold, {}, {}}}));
}

void TestProducts::eachChangeIsToldOnceInTheFeed()
{
    CatalogFixture shop;
    const qint64 before = *ChangeFeed::head(shop.database());
    const Product tea = shop.make(CatalogFixture::draft(u"Tea"_s));
    VERIFY_OK(shop.products().recordMovements(
        shop.call(), {{u"a"_s, tea.id, Quantity::pieces(1), StockReason::Received, {}, {}},
                      {u"b"_s, tea.id, Quantity::pieces(2), StockReason::Received, {}, {}}}));
    const auto changes = ChangeFeed::after(shop.database(), before, 10);
    VERIFY_OK(changes);
    QCOMPARE(changes->size(), 2);
    QCOMPARE(changes->at(0).module, u"products"_s);
    QCOMPARE(changes->at(0).entity, u"product"_s);
    QCOMPARE(changes->at(0).id, tea.id.bytes());
    QCOMPARE(changes->at(1).entity, u"stock"_s);
}

void TestProducts::everyFailedStatementLeavesTheCatalogAsItWas()
{
    CatalogFixture shop;
    const Product tea = shop.make(CatalogFixture::draft(u"Tea"_s, {}, {u"4006381333931"_s}));
    ProductDraft changed = tea.values;
    changed.name = u"Green tea"_s;
    changed.barcodes = {{u"036000291452"_s}};
    const ProductDraft milk = CatalogFixture::draft(u"Milk"_s, {}, {u"96385074"_s});
    int failures = 0;
    for (int nth = 0; nth < 100; ++nth) {
        shop.database().failStatement(nth);
        const auto made = shop.products().create(shop.call(), shop.ids().mint<ProductId>(), milk);
        shop.database().failStatement(-1);
        if (made)
            break;
        ++failures;
        QCOMPARE(shop.count("SELECT COUNT(*) FROM products_product"), 1);
        QCOMPARE(shop.count("SELECT COUNT(*) FROM products_word WHERE word = 'milk'"), 0);
    }
    QVERIFY(failures > 5 && failures < 99);
    for (int nth = 0; nth < 100; ++nth) {
        shop.database().failStatement(nth);
        const auto updated = shop.products().update(shop.call(), tea.id, 1, changed);
        shop.database().failStatement(-1);
        if (updated)
            break;
        const auto read = shop.products().product(shop.call(), tea.id);
        VERIFY_OK(read);
        // The last statements only read the answer; by then the change is stored.
        if (read->version == 1)
            QCOMPARE(*read, tea);
        else
            break;
    }
    QCOMPARE(shop.products().product(shop.call(), tea.id)->values.name, u"Green tea"_s);
}

void TestProducts::verifyFindsNothingAmiss()
{
    CatalogFixture shop;
    shop.make(CatalogFixture::draft(u"Tea"_s, {}, {u"4006381333931"_s}));
    const auto verified = shop.products().verify();
    VERIFY_OK(verified);
    QCOMPARE(verified->problems, QStringList());
}

QTEST_APPLESS_MAIN(TestProducts)
#include "tst_products.moc"
