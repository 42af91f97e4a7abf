// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cart/cart_json.h"
#include "core/cart/cart_rules.h"
#include "tests/support/qtest_results.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

Currency cad()
{
    return Currency::fromCode(u"CAD").value();
}

QUuid uuid(int n)
{
    return QUuid::createUuidV5(QUuid(), QByteArray::number(n));
}

CartLine fullLine()
{
    CartLine line;
    line.id = LineId(uuid(1));
    line.product = ProductId(uuid(2));
    line.sku = u"CH-70"_s;
    line.name = u"<img src=x> \u202e\"chocolate\"\n70 %"_s;
    line.barcode = u"4006381333931"_s;
    line.kind = ProductKind::OpenPrice;
    line.unit = Unit::Kilogram;
    line.quantity = Quantity::fromThousandths(-1'245);
    line.unitPrice = UnitPrice(64'901, cad());
    line.cost = UnitPrice(0, cad());
    line.taxCategory = u"standard"_s;
    line.category = CategoryId(uuid(3));
    line.shelf = u"sweets"_s;
    line.image = u"art:apple"_s;
    line.discount = Discount{100'000, std::nullopt, u"ripe"_s};
    line.noDiscount = true;
    line.ageLimit = 18;
    line.note = u"for Anna"_s;
    return line;
}

CartLine plainLine(qint64 thousandths = 1'000)
{
    CartLine line;
    line.product = ProductId(uuid(2));
    line.quantity = Quantity::fromThousandths(thousandths);
    line.unitPrice = UnitPrice(10'000, cad());
    return line;
}

} // namespace

class TestCartValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoredLineIsReadAsItWas();
    void aStoredDiscountIsReadAsItWas();
    void storedRulesAreReadAsTheyWere();
    void storedTaxesOfALineAreReadAsTheyWere();
    void foreignTextIsNoStoredValue_data();
    void foreignTextIsNoStoredValue();
    void codesReadBack();
    void quantitiesHaveBounds_data();
    void quantitiesHaveBounds();
    void askedPricesHaveBounds();
    void textsHaveBounds();
    void aTicketHasBounds();
    void likeGrowsLikeOnly_data();
    void likeGrowsLikeOnly();
    void aLineIsFoundByItsId();
};

void TestCartValues::aStoredLineIsReadAsItWas()
{
    for (const CartLine &line : {fullLine(), plainLine()}) {
        const auto json = Json::parse(toJson(line).toBytes());
        VERIFY_OK(json);
        const auto read = cartLineFromJson(*json);
        VERIFY_OK(read);
        QVERIFY(*read == line);
    }
}

void TestCartValues::aStoredDiscountIsReadAsItWas()
{
    const QList<std::optional<Discount>> discounts{
        std::nullopt, Discount{250'000, std::nullopt, u"staff"_s}, Discount{0, Money(0, cad()), {}},
        Discount{0, Money(1'250, cad()), u"scratched"_s}};
    for (const auto &discount : discounts) {
        const auto read = discountFromText(discountToText(discount), cad());
        VERIFY_OK(read);
        QVERIFY(*read == discount);
    }
}

void TestCartValues::storedRulesAreReadAsTheyWere()
{
    PricingRules rules;
    rules.currency = cad();
    rules.priceMode = PriceMode::TaxAdded;
    rules.taxRounding = TaxRounding::PerLine;
    rules.rounding = Rounding::HalfEven;
    rules.cash = {5, Rounding::HalfDown, true};
    PricingRules plain;
    plain.currency = cad();
    for (const PricingRules &each : {rules, plain}) {
        const auto read = pricingRulesFromJson(toJson(each));
        VERIFY_OK(read);
        QVERIFY(*read == each);
    }
}

void TestCartValues::storedTaxesOfALineAreReadAsTheyWere()
{
    const QList<LineTax> taxes{
        {u"GST"_s, *TaxRate::fromMillionths(50'000), Money(100, cad()), Money(5, cad())},
        {u"TVQ \"x\""_s, *TaxRate::fromMillionths(99'750), Money(-7, cad()), Money(-1, cad())}};
    const auto read = lineTaxesFromText(lineTaxesToText(taxes), cad());
    VERIFY_OK(read);
    QVERIFY(*read == taxes);
    QVERIFY(lineTaxesToText({}).isEmpty());
}

void TestCartValues::foreignTextIsNoStoredValue_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no JSON") << u"GST 5"_s;
    QTest::newRow("an object") << u"{}"_s;
    QTest::newRow("a row too short") << u"[[\"GST\",50000,100]]"_s;
    QTest::newRow("a fraction") << u"[[\"GST\",50000,100.5,5]]"_s;
    QTest::newRow("a rate over 100 %") << u"[[\"GST\",1000001,100,5]]"_s;
}

void TestCartValues::foreignTextIsNoStoredValue()
{
    QFETCH(QString, text);
    QVERIFY(!lineTaxesFromText(text, cad()));
    QVERIFY(!cartLineFromJson(Json(text)));
    QVERIFY(!pricingRulesFromJson(Json(text)));
}

void TestCartValues::codesReadBack()
{
    for (const Rounding rounding : {Rounding::HalfUp, Rounding::HalfEven, Rounding::HalfDown,
                                    Rounding::AwayFromZero, Rounding::TowardsZero})
        QCOMPARE(*roundingFromCode(roundingCode(rounding)), rounding);
    for (const PriceMode mode : {PriceMode::TaxAdded, PriceMode::TaxIncluded})
        QCOMPARE(*priceModeFromCode(priceModeCode(mode)), mode);
    for (const TaxRounding rounding : {TaxRounding::PerLine, TaxRounding::PerDocument})
        QCOMPARE(*taxRoundingFromCode(taxRoundingCode(rounding)), rounding);
    VERIFY_ERROR(roundingFromCode(u"up"), u"rounding.unknown"_s);
    VERIFY_ERROR(priceModeFromCode(u"gross"), u"priceMode.unknown"_s);
    VERIFY_ERROR(taxRoundingFromCode(u"never"), u"taxRounding.unknown"_s);
}

void TestCartValues::quantitiesHaveBounds_data()
{
    QTest::addColumn<qint64>("thousandths");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QString>("key");
    QTest::newRow("one piece") << qint64(1'000) << Unit::Piece << QString();
    QTest::newRow("one coming back") << qint64(-1'000) << Unit::Piece << QString();
    QTest::newRow("100,000") << qint64(100'000'000) << Unit::Piece << QString();
    QTest::newRow("a gram") << qint64(1) << Unit::Kilogram << QString();
    QTest::newRow("nothing") << qint64(0) << Unit::Piece << u"cart.quantityOutOfRange"_s;
    QTest::newRow("100,001") << qint64(100'001'000) << Unit::Piece << u"cart.quantityOutOfRange"_s;
    QTest::newRow("100,001 coming back")
        << qint64(-100'001'000) << Unit::Piece << u"cart.quantityOutOfRange"_s;
    QTest::newRow("half a piece") << qint64(500) << Unit::Piece << u"cart.quantityNotWhole"_s;
}

void TestCartValues::quantitiesHaveBounds()
{
    QFETCH(qint64, thousandths);
    QFETCH(Unit, unit);
    QFETCH(QString, key);
    CartLine line = plainLine(thousandths);
    line.unit = unit;
    const auto checked = checkQuantity(line);
    if (key.isEmpty())
        VERIFY_OK(checked);
    else
        VERIFY_ERROR(checked, key);
}

void TestCartValues::askedPricesHaveBounds()
{
    VERIFY_OK(checkAskedPrice(UnitPrice(0, cad())));
    VERIFY_OK(checkAskedPrice(UnitPrice(100'000'000'000'000, cad())));
    VERIFY_ERROR(checkAskedPrice(UnitPrice(-1, cad())), u"cart.priceOutOfRange"_s);
    VERIFY_ERROR(checkAskedPrice(UnitPrice(100'000'000'000'001, cad())), u"cart.priceOutOfRange"_s);
}

void TestCartValues::textsHaveBounds()
{
    VERIFY_OK(checkName(QString(200, u'x')));
    VERIFY_ERROR(checkName(QString(201, u'x')), u"cart.textTooLong"_s);
    VERIFY_ERROR(checkName(u"x"_s + QChar(0)), u"cart.textMalformed"_s);
    VERIFY_OK(checkNote(QString(1'000, u'x')));
    VERIFY_ERROR(checkNote(QString(1'001, u'x')), u"cart.textTooLong"_s);
    VERIFY_ERROR(checkDiscount({100'000, std::nullopt, QString(1'001, u'x')}),
                 u"cart.textTooLong"_s);
}

void TestCartValues::aTicketHasBounds()
{
    VERIFY_OK(checkLimits(QList<CartLine>(2'000, plainLine())));
    VERIFY_ERROR(checkLimits(QList<CartLine>(2'001, plainLine())), u"cart.tooManyLines"_s);

    CartLine dear = plainLine();
    dear.unitPrice = UnitPrice(60'000'000'000'000, cad());
    VERIFY_OK(checkLimits({dear}));
    VERIFY_ERROR(checkLimits({dear, dear}), u"cart.amountOutOfRange"_s);
    CartLine back = dear;
    back.quantity = back.quantity.negated();
    VERIFY_ERROR(checkLimits({dear, back}), u"cart.amountOutOfRange"_s);
    dear.quantity = Quantity::pieces(100'000);
    VERIFY_ERROR(checkLimits({dear}), u"cart.amountOutOfRange"_s);
}

void TestCartValues::likeGrowsLikeOnly_data()
{
    QTest::addColumn<CartLine>("added");
    QTest::addColumn<bool>("grows");
    const CartLine line = plainLine();
    QTest::newRow("the same") << line << true;
    CartLine other = line;
    other.product = ProductId(uuid(9));
    QTest::newRow("another product") << other << false;
    other = line;
    other.unitPrice = UnitPrice(10'001, cad());
    QTest::newRow("another price") << other << false;
    other = line;
    other.note = u"gift"_s;
    QTest::newRow("another note") << other << false;
    other = line;
    other.discount = Discount{1, std::nullopt, {}};
    QTest::newRow("reduced") << other << false;
    other = line;
    other.quantity = Quantity::pieces(-1);
    QTest::newRow("coming back") << other << false;
}

void TestCartValues::likeGrowsLikeOnly()
{
    QFETCH(CartLine, added);
    QFETCH(bool, grows);
    QCOMPARE(mergesInto(plainLine(), added), grows);
    QCOMPARE(mergesInto(added, plainLine()), grows);
}

void TestCartValues::aLineIsFoundByItsId()
{
    Cart cart;
    cart.lines = {plainLine(), fullLine()};
    QCOMPARE(cart.line(LineId(uuid(1))), &cart.lines.at(1));
    QVERIFY(!cart.line(LineId(uuid(77))));
}

QTEST_APPLESS_MAIN(TestCartValues)

#include "tst_cart_values.moc"
