// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/draft_bytes.h"
#include "core/products/draft_check.h"
#include "tests/support/qtest_results.h"

#include <QTest>

#include <functional>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

using Change = std::function<void(ProductDraft &)>;
Q_DECLARE_METATYPE(Change)

namespace {

Currency currency(const QString &code)
{
    return *Currency::fromCode(code);
}

ProductDraft fullDraft()
{
    ProductDraft draft;
    draft.name = u"Oat milk"_s;
    draft.sku = u"OAT-1"_s;
    draft.description = u"One litre."_s;
    draft.unit = Unit::Piece;
    draft.price = UnitPrice(29'900, currency(u"EUR"_s));
    draft.cost = UnitPrice(12'345, currency(u"EUR"_s));
    draft.taxCategory = u"reduced"_s;
    draft.category = CategoryId(QUuid::fromString(u"{01900000-0000-7000-8000-000000000001}"_s));
    draft.barcodes = {{u"4006381333931"_s}, {u"CASE-12"_s, Quantity::pieces(12)}};
    draft.specifications = {{u"origin"_s, Json(u"DE"_s)}};
    draft.image = u"art:carton"_s;
    draft.imageUrl = u"https://example.org/a.png"_s;
    draft.ageLimit = 0;
    return draft;
}

} // namespace

class TestDraftCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatAPersonMayWrite_data();
    void takesWhatAPersonMayWrite();
    void refusesWithTheField_data();
    void refusesWithTheField();
    void knowsTheShapeOfOurOwnDocuments_data();
    void knowsTheShapeOfOurOwnDocuments();
    void everyDifferenceChangesTheBytes_data();
    void everyDifferenceChangesTheBytes();
    void kindsAndReasonsHaveCodes();
};

void TestDraftCheck::takesWhatAPersonMayWrite_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("everything filled in") << Change([](ProductDraft &) {});
    QTest::newRow("only a name") << Change([](ProductDraft &d) {
        d = {};
        d.name = u"x"_s;
    });
    QTest::newRow("the longest name")
        << Change([](ProductDraft &d) { d.name = QString(300, u'x'); });
    QTest::newRow("markup") << Change([](ProductDraft &d) { d.name = u"<img src=x>"_s; });
    QTest::newRow("direction override") << Change([](ProductDraft &d) { d.name = u"a\u202Eb"_s; });
    QTest::newRow("escape sequence") << Change([](ProductDraft &d) { d.name = u"\u001Bp0"_s; });
    QTest::newRow("formula") << Change([](ProductDraft &d) { d.name = u"=1+1"_s; });
    QTest::newRow("newline and emoji") << Change([](ProductDraft &d) { d.name = u"a\n😎"_s; });
    QTest::newRow("free of charge")
        << Change([](ProductDraft &d) { d.price = UnitPrice(0, currency(u"EUR"_s)); });
    QTest::newRow("the highest price") << Change(
        [](ProductDraft &d) { d.price = UnitPrice(10'000'000'000'000, currency(u"EUR"_s)); });
}

void TestDraftCheck::takesWhatAPersonMayWrite()
{
    QFETCH(Change, change);
    ProductDraft draft = fullDraft();
    change(draft);
    VERIFY_OK(checkDraft(draft));
}

void TestDraftCheck::refusesWithTheField_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, Change change, const QString &key, const QString &field) {
        QTest::newRow(name) << change << key << field;
    };
    row(
        "no name", [](ProductDraft &d) { d.name.clear(); }, u"product.nameMissing"_s, u"name"_s);
    row(
        "a name of blanks", [](ProductDraft &d) { d.name = u" \t"_s; }, u"product.nameMissing"_s,
        u"name"_s);
    row(
        "a name of a megabyte", [](ProductDraft &d) { d.name = QString(1 << 20, u'x'); },
        u"product.nameTooLong"_s, u"name"_s);
    row(
        "NUL in the name", [](ProductDraft &d) { d.name = u"a"_s + QChar(u'\0') + u'b'; },
        u"product.nameMalformed"_s, u"name"_s);
    row(
        "half a character", [](ProductDraft &d) { d.name = QString(QChar(char16_t(0xD83D))); },
        u"product.nameMalformed"_s, u"name"_s);
    row(
        "long SKU", [](ProductDraft &d) { d.sku = QString(65, u'1'); }, u"product.skuTooLong"_s,
        u"sku"_s);
    row(
        "SKU with blanks around", [](ProductDraft &d) { d.sku = u" 1"_s; },
        u"product.skuMalformed"_s, u"sku"_s);
    row(
        "long description", [](ProductDraft &d) { d.description = QString(20'001, u'x'); },
        u"product.descriptionTooLong"_s, u"description"_s);
    row(
        "negative price", [](ProductDraft &d) { d.price = UnitPrice(-1, currency(u"EUR"_s)); },
        u"product.priceOutOfRange"_s, u"price"_s);
    row(
        "absurd price",
        [](ProductDraft &d) { d.price = UnitPrice(10'000'000'000'001, currency(u"EUR"_s)); },
        u"product.priceOutOfRange"_s, u"price"_s);
    row(
        "price of no currency", [](ProductDraft &d) { d.price = UnitPrice(); },
        u"product.currencyMissing"_s, u"price"_s);
    row(
        "cost of another currency",
        [](ProductDraft &d) { d.cost = UnitPrice(1, currency(u"USD"_s)); },
        u"product.currencyMismatch"_s, u"cost"_s);
    row(
        "barcode of nothing", [](ProductDraft &d) { d.barcodes = {{u" "_s}}; },
        u"barcode.malformed"_s, u"barcodes"_s);
    row(
        "barcode twice, as UPC and as EAN",
        [](ProductDraft &d) {
            d.barcodes = {{u"036000291452"_s}, {u"0036000291452"_s}};
        },
        u"product.barcodeTwice"_s, u"barcodes"_s);
    row(
        "barcode of one of our receipts", [](ProductDraft &d) { d.barcodes = {{u"R1-1048-X"_s}}; },
        u"product.barcodeOfReceipt"_s, u"barcodes"_s);
    row(
        "pack of none",
        [](ProductDraft &d) {
            d.barcodes = {{u"1"_s, Quantity::pieces(0)}};
        },
        u"product.packOutOfRange"_s, u"barcodes"_s);
    row(
        "NUL in a specification",
        [](ProductDraft &d) {
            d.specifications = {{u"a"_s, Json(QString(QChar(u'\0')))}};
        },
        u"product.specificationsMalformed"_s, u"specifications"_s);
    row(
        "image by address", [](ProductDraft &d) { d.image = u"../../etc/passwd"_s; },
        u"product.imageMalformed"_s, u"image"_s);
    row(
        "age of 121", [](ProductDraft &d) { d.ageLimit = 121; }, u"product.ageLimitOutOfRange"_s,
        u"ageLimit"_s);
}

void TestDraftCheck::refusesWithTheField()
{
    QFETCH(Change, change);
    QFETCH(QString, key);
    QFETCH(QString, field);
    ProductDraft draft = fullDraft();
    change(draft);
    const Done checked = checkDraft(draft);
    VERIFY_ERROR(checked, key);
    QCOMPARE(checked.error().context.value(u"field"_s).toString(), field);
}

void TestDraftCheck::knowsTheShapeOfOurOwnDocuments_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("ours");
    QTest::newRow("receipt") << u"R1-1048-X"_s << true;
    QTest::newRow("register 999") << u"G999-1-0"_s << true;
    QTest::newRow("four digits of series") << u"R1000-1-0"_s << false;
    QTest::newRow("small letter") << u"r1-1048-X"_s << false;
    QTest::newRow("no check") << u"R1-1048"_s << false;
    QTest::newRow("more behind") << u"R1-1048-X1"_s << false;
    QTest::newRow("two lines") << u"R1-1048-X\n"_s << false;
    QTest::newRow("a GTIN") << u"4006381333931"_s << false;
}

void TestDraftCheck::knowsTheShapeOfOurOwnDocuments()
{
    QFETCH(QString, code);
    QFETCH(bool, ours);
    QCOMPARE(isDocumentCode(code), ours);
}

void TestDraftCheck::everyDifferenceChangesTheBytes_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("name", [](ProductDraft &d) { d.name += u'x'; });
    row("sku", [](ProductDraft &d) { d.sku += u'x'; });
    row("description", [](ProductDraft &d) { d.description += u'x'; });
    row("kind", [](ProductDraft &d) { d.kind = ProductKind::Service; });
    row("unit", [](ProductDraft &d) { d.unit = Unit::Kilogram; });
    row("no price", [](ProductDraft &d) { d.price.reset(); });
    row("price", [](ProductDraft &d) { d.price = UnitPrice(1, currency(u"EUR"_s)); });
    row("currency", [](ProductDraft &d) { d.price = UnitPrice(29'900, currency(u"USD"_s)); });
    row("cost", [](ProductDraft &d) { d.cost.reset(); });
    row("tax", [](ProductDraft &d) { d.taxCategory = u"zero"_s; });
    row("category", [](ProductDraft &d) { d.category = {}; });
    row("barcode", [](ProductDraft &d) { d.barcodes[0].text += u'x'; });
    row("pack", [](ProductDraft &d) { d.barcodes[1].pack = Quantity::pieces(6); });
    row("specifications", [](ProductDraft &d) { d.specifications[0].second = Json(true); });
    row("image", [](ProductDraft &d) { d.image.clear(); });
    row("image address", [](ProductDraft &d) { d.imageUrl.clear(); });
    row("age limit", [](ProductDraft &d) { d.ageLimit = 18; });
    row("no discount", [](ProductDraft &d) { d.noDiscount = true; });
    row("favourite", [](ProductDraft &d) { d.favourite = true; });
    row("deposit", [](ProductDraft &d) { d.deposit = ProductId(QUuid::createUuid()); });
}

void TestDraftCheck::everyDifferenceChangesTheBytes()
{
    QFETCH(Change, change);
    ProductDraft other = fullDraft();
    QCOMPARE(draftBytes(other), draftBytes(fullDraft()));
    change(other);
    QVERIFY(draftBytes(other) != draftBytes(fullDraft()));
}

void TestDraftCheck::kindsAndReasonsHaveCodes()
{
    for (const ProductKind kind : {ProductKind::Goods, ProductKind::Service, ProductKind::OpenPrice,
                                   ProductKind::Deposit, ProductKind::GiftCard}) {
        const auto back = productKindFromCode(productKindCode(kind));
        VERIFY_OK(back);
        QCOMPARE(*back, kind);
    }
    VERIFY_ERROR(productKindFromCode(u"Goods"), u"product.kindUnknown"_s);
    QCOMPARE(stockReasonCode(StockReason::WrittenOff), u"written-off"_s);
}

QTEST_APPLESS_MAIN(TestDraftCheck)
#include "tst_draft_check.moc"
