// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/import_values.h"
#include "tests/support/qtest_results.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

// One column per field, in the order of kImportFields.
ImportRules rulesFor(const QString &currency)
{
    ImportRules rules;
    for (int i = 0; i < kImportFieldCount; ++i)
        rules.columns.position[size_t(i)] = i;
    rules.columns.width = kImportFieldCount;
    rules.currency = *Currency::fromCode(currency);
    rules.taxes.categories = {{u"standard"_s, u"Full rate"_s, {}}, {u"zero"_s, u"No tax"_s, {}}};
    rules.taxes.components = {
        {u"standard"_s, u"GST"_s, *TaxRate::fromPercentText(u"5"), {}, {}, 0},
        {u"standard"_s, u"PST"_s, *TaxRate::fromPercentText(u"7"), {}, {}, 1}};
    rules.today = QDate(2026, 11, 23);
    return rules;
}

QStringList row(const QString &name, ImportField field, const QString &value)
{
    QStringList cells(kImportFieldCount);
    cells[int(ImportField::Name)] = name;
    if (field != ImportField::Name)
        cells[int(field)] = value;
    return cells;
}

} // namespace

class TestImportValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARow();
    void aRowNeedsOnlyAName();
    void takesBarcodes_data();
    void takesBarcodes();
    void refusesWithTheField_data();
    void refusesWithTheField();
    void findsTheTaxCategory_data();
    void findsTheTaxCategory();
    void findsTheCategory_data();
    void findsTheCategory();
    void knowsUnits_data();
    void knowsUnits();
    void pricesHaveUpToFourDecimalsAndTheSignOfTheShop_data();
    void pricesHaveUpToFourDecimalsAndTheSignOfTheShop();
    void withoutNumbersTheNameFindsTheProductAgain();
};

void TestImportValues::readsARow()
{
    const auto product = readProduct({u" Oat milk "_s, u"2.99"_s, u"4006381333931"_s, u"OAT-1"_s,
                                      u"Food > Drinks > Milk"_s, u"12"_s, u"Stk."_s, u"12%"_s,
                                      u"https://a.example/1.png, https://a.example/2.png"_s,
                                      u"<b>as typed</b>"_s, u"1.2345"_s},
                                     rulesFor(u"CAD"_s));
    VERIFY_OK(product);
    QCOMPARE(product->name, u"Oat milk"_s);
    QCOMPARE(product->price->tenThousandths(), 29'900);
    QCOMPARE(product->barcode, u"4006381333931"_s);
    QCOMPARE(product->sku, u"OAT-1"_s);
    QVERIFY(product->skuGiven);
    QCOMPARE(product->category, u"Milk"_s);
    QCOMPARE(*product->stock, Quantity::pieces(12));
    QCOMPARE(*product->unit, Unit::Piece);
    QCOMPARE(product->taxCategory, u"standard"_s);
    QCOMPARE(product->imageUrl, u"https://a.example/1.png"_s);
    QCOMPARE(product->description, u"<b>as typed</b>"_s);
    QCOMPARE(product->cost->tenThousandths(), 12'345);
}

void TestImportValues::aRowNeedsOnlyAName()
{
    const auto product = readProduct(row(u"Milk"_s, ImportField::Name, {}), rulesFor(u"CAD"_s));
    VERIFY_OK(product);
    QVERIFY(!product->price && !product->cost && !product->stock && !product->unit);
    QVERIFY(product->barcode.isEmpty() && product->category.isEmpty());
    QVERIFY(!product->sku.isEmpty() && !product->skuGiven);
}

void TestImportValues::takesBarcodes_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("barcode");
    QTest::newRow("13 digits") << u"4006381333931"_s << u"4006381333931"_s;
    QTest::newRow("12 digits") << u"048162013513"_s << u"048162013513"_s;
    QTest::newRow("12 digits that lost their zero") << u"48162013513"_s << u"048162013513"_s;
    QTest::newRow("8 digits that lost their zero") << u"1234565"_s << u"01234565"_s;
    QTest::newRow("kept as text by a spreadsheet") << u"=\"048162013513\""_s << u"048162013513"_s;
    QTest::newRow("went through decimals") << u"4006381333931.0"_s << u"4006381333931"_s;
    QTest::newRow("with hyphens") << u"978-3-16-148410-0"_s << u"9783161484100"_s;
    QTest::newRow("code of the shop") << u"Shelf 7/a"_s << u"Shelf 7/a"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestImportValues::takesBarcodes()
{
    QFETCH(QString, cell);
    QFETCH(QString, barcode);
    const auto product = readProduct(row(u"x"_s, ImportField::Barcode, cell), rulesFor(u"CAD"_s));
    VERIFY_OK(product);
    QCOMPARE(product->barcode, barcode);
    if (!barcode.isEmpty())
        QCOMPARE(product->sku, barcode);
}

void TestImportValues::refusesWithTheField_data()
{
    QTest::addColumn<ImportField>("field");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("key");
    const auto add = [](const char *name, ImportField field, const QString &cell,
                        const QString &key) { QTest::newRow(name) << field << cell << key; };
    add("price in words", ImportField::Price, u"free"_s, u"amount.malformed"_s);
    add("price in euros", ImportField::Price, u"€ 2.99"_s, u"import.otherCurrency"_s);
    add("price in pounds", ImportField::Price, u"GBP 2.99"_s, u"import.otherCurrency"_s);
    add("price with a unit", ImportField::Price, u"2.99 per kg"_s, u"amount.malformed"_s);
    add("price of five decimals", ImportField::Price, u"1.00001"_s, u"amount.tooManyDecimals"_s);
    add("price beyond all numbers", ImportField::Price, QString(30, u'9'), u"amount.outOfRange"_s);
    add("negative price", ImportField::Price, u"-1"_s, u"product.priceOutOfRange"_s);
    add("scientific cost", ImportField::Cost, u"1E5"_s, u"import.scientific"_s);
    add("rounded barcode", ImportField::Barcode, u"2.02E+11"_s, u"gtin.scientific"_s);
    add("wrong check digit", ImportField::Barcode, u"4006381333932"_s, u"gtin.checkDigit"_s);
    add("number of no length", ImportField::Barcode, u"123456"_s, u"gtin.length"_s);
    add("rounded SKU", ImportField::Sku, u"1.2E+10"_s, u"import.scientific"_s);
    add("unknown unit", ImportField::Unit, u"furlong"_s, u"unit.unknown"_s);
    add("stock in words", ImportField::Stock, u"plenty"_s, u"amount.malformed"_s);
    add("stock of a unit", ImportField::Stock, u"12 EUR"_s, u"quantity.malformed"_s);
    add("unknown tax", ImportField::Tax, u"luxury"_s, u"taxCategory.unknown"_s);
    add("unknown rate", ImportField::Tax, u"19"_s, u"taxCategory.unknown"_s);
}

void TestImportValues::refusesWithTheField()
{
    QFETCH(ImportField, field);
    QFETCH(QString, cell);
    QFETCH(QString, key);
    const auto product = readProduct(row(u"x"_s, field, cell), rulesFor(u"CAD"_s));
    VERIFY_ERROR(product, key);
    QCOMPARE(product.error().context.value(u"field"_s).toString(), importFieldName(field));
    VERIFY_ERROR(readProduct(row(u" "_s, ImportField::Name, {}), rulesFor(u"CAD"_s)),
                 u"product.nameMissing"_s);
}

void TestImportValues::findsTheTaxCategory_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("category");
    QTest::newRow("nothing: the default later") << u""_s << u""_s;
    QTest::newRow("code") << u"zero"_s << u"zero"_s;
    QTest::newRow("name in capitals") << u"FULL RATE"_s << u"standard"_s;
    QTest::newRow("sum of the rates") << u"12 %"_s << u"standard"_s;
    QTest::newRow("nought") << u"0"_s << u"zero"_s;
    QTest::newRow("exempt") << u"exempt"_s << u"zero"_s;
    QTest::newRow("taxable") << u"taxable"_s << u"standard"_s;
}

void TestImportValues::findsTheTaxCategory()
{
    QFETCH(QString, cell);
    QFETCH(QString, category);
    const auto product = readProduct(row(u"x"_s, ImportField::Tax, cell), rulesFor(u"CAD"_s));
    VERIFY_OK(product);
    QCOMPARE(product->taxCategory, category);
    ImportRules noTaxes = rulesFor(u"CAD"_s);
    noTaxes.taxes = {};
    QCOMPARE(readProduct(row(u"x"_s, ImportField::Tax, cell), noTaxes)->taxCategory, QString());
}

void TestImportValues::findsTheCategory_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("lists");
    QTest::addColumn<QString>("category");
    QTest::newRow("name") << u"Drinks"_s << false << u"Drinks"_s;
    QTest::newRow("path") << u"Food > Drinks > Tea"_s << false << u"Tea"_s;
    QTest::newRow("name with a comma") << u"Food, Drinks"_s << false << u"Food, Drinks"_s;
    QTest::newRow("list of paths") << u"Clothing > Hoodies, Sale"_s << true << u"Hoodies"_s;
    QTest::newRow("list of names") << u"Beverages, Teas"_s << true << u"Teas"_s;
    QTest::newRow("list with languages")
        << u"en:beverages,en:green-teas"_s << true << u"green-teas"_s;
    QTest::newRow("path that ends open") << u"Food >"_s << false << u"Food >"_s;
}

void TestImportValues::findsTheCategory()
{
    QFETCH(QString, cell);
    QFETCH(bool, lists);
    QFETCH(QString, category);
    ImportRules rules = rulesFor(u"CAD"_s);
    rules.columns.commaLists = lists;
    const auto product = readProduct(row(u"x"_s, ImportField::Category, cell), rules);
    VERIFY_OK(product);
    QCOMPARE(product->category, category);
}

void TestImportValues::knowsUnits_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::optional<Unit>>("unit");
    QTest::newRow("code") << u"kg"_s << std::optional(Unit::Kilogram);
    QTest::newRow("capitals and a point") << u"STK."_s << std::optional(Unit::Piece);
    QTest::newRow("accents") << u"Pièce"_s << std::optional(Unit::Piece);
    QTest::newRow("square metre") << u"m²"_s << std::optional(Unit::SquareMetre);
    QTest::newRow("litre") << u"Litre"_s << std::optional(Unit::Litre);
    QTest::newRow("unknown") << u"furlong"_s << std::optional<Unit>();
}

void TestImportValues::knowsUnits()
{
    QFETCH(QString, name);
    QFETCH(std::optional<Unit>, unit);
    QCOMPARE(unitFromName(name), unit);
}

void TestImportValues::pricesHaveUpToFourDecimalsAndTheSignOfTheShop_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<qint64>("tenThousandths");
    QTest::newRow("whole") << u"CAD"_s << u"119"_s << qint64(1'190'000);
    QTest::newRow("four decimals") << u"CAD"_s << u"0.0375"_s << qint64(375);
    QTest::newRow("zeros behind") << u"CAD"_s << u"30.990000"_s << qint64(309'900);
    QTest::newRow("nothing to pay") << u"CAD"_s << u"0.00"_s << qint64(0);
    QTest::newRow("dollar") << u"CAD"_s << u"$30.99"_s << qint64(309'900);
    QTest::newRow("dollar of the country") << u"CAD"_s << u"CA$30.99"_s << qint64(309'900);
    QTest::newRow("code behind") << u"EUR"_s << u"30.99 eur"_s << qint64(309'900);
    QTest::newRow("euro sign") << u"EUR"_s << u"30.99€"_s << qint64(309'900);
    QTest::newRow("francs") << u"CHF"_s << u"Fr. 30.99"_s << qint64(309'900);
    QTest::newRow("three decimals") << u"KWD"_s << u"1.2345"_s << qint64(12'345);
    QTest::newRow("yen") << u"JPY"_s << u"¥ 120"_s << qint64(1'200'000);
}

void TestImportValues::pricesHaveUpToFourDecimalsAndTheSignOfTheShop()
{
    QFETCH(QString, currency);
    QFETCH(QString, cell);
    QFETCH(qint64, tenThousandths);
    const auto product = readProduct(row(u"x"_s, ImportField::Price, cell), rulesFor(currency));
    VERIFY_OK(product);
    QCOMPARE(product->price->tenThousandths(), tenThousandths);
    QCOMPARE(product->price->currency().code(), currency);
}

void TestImportValues::withoutNumbersTheNameFindsTheProductAgain()
{
    const ImportRules rules = rulesFor(u"CAD"_s);
    const auto first = readProduct(row(u"Crème brûlée"_s, ImportField::Name, {}), rules);
    const auto again = readProduct(row(u"CREME  BRULEE"_s, ImportField::Name, {}), rules);
    const auto other = readProduct(row(u"Creme caramel"_s, ImportField::Name, {}), rules);
    QCOMPARE(first->sku, again->sku);
    QVERIFY(first->sku != other->sku);
}

QTEST_APPLESS_MAIN(TestImportValues)
#include "tst_import_values.moc"
