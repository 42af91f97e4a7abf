// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/barcode_rules.h"
#include "core/products/draft_check.h"
#include "tests/support/paths.h"
#include "tests/support/qtest_results.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <rapidcheck.h>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

Currency currency(const QString &code)
{
    return *Currency::fromCode(code);
}

LabelRule rule(const QString &pattern, std::optional<int> decimals = {})
{
    return {u"rule"_s, pattern, decimals, true};
}

QString checked(const QString &body)
{
    return body + QString::number(gs1CheckDigit(body));
}

// A code laid out as the pattern says, with right check digits.
QString coded(const QString &pattern, const QString &itemCode, const QString &figure)
{
    QString code;
    qsizetype item = 0;
    qsizetype at = 0;
    for (const QChar symbol : pattern) {
        if (symbol == u'I')
            code += itemCode[item++];
        else if (symbol == u'P' || symbol == u'W' || symbol == u'N')
            code += figure[at++];
        else if (symbol == u'V')
            code += QString::number(priceCheckDigit(figure));
        else if (symbol == u'.')
            code += u'0';
        else if (symbol == u'C')
            code = checked(code);
        else
            code += symbol;
    }
    return code;
}

} // namespace

class TestBarcodeRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void priceCheckDigitsAreThoseOfGs1_data();
    void priceCheckDigitsAreThoseOfGs1();
    void priceCheckDigitsAreThoseOfTheTable();
    void readsEachLayout_data();
    void readsEachLayout();
    void aUpcLabelIsReadInEachForm_data();
    void aUpcLabelIsReadInEachForm();
    void saysWhyARuleDoesNotFit_data();
    void saysWhyARuleDoesNotFit();
    void theTesterShowsEachField();
    void theFirstRuleThatFitsDecides();
    void malformedRulesAreRefused_data();
    void malformedRulesAreRefused();
    void theAmountIsThatOfTheLabelWhateverTheDecimals_data();
    void theAmountIsThatOfTheLabelWhateverTheDecimals();
    void theQuantityTakesTheRemainder();
    void aPrefixMultipliesTheLabel();
    void weightsAreInTheUnitOfTheGoods_data();
    void weightsAreInTheUnitOfTheGoods();
    void everyPresetIsARule();
    void everyCountryHasLayoutsThatDoNotHideEachOther();
    void whatWasPrintedIsRead();
    void oneWrongDigitIsNoLabel();
};

void TestBarcodeRules::priceCheckDigitsAreThoseOfGs1_data()
{
    QTest::addColumn<QString>("price");
    QTest::addColumn<int>("digit");
    QTest::newRow("four digits, General Specifications") << u"2875"_s << 9;
    QTest::newRow("five digits, General Specifications") << u"14685"_s << 6;
    QTest::newRow("four zeros") << u"0000"_s << 0;
    QTest::newRow("five zeros") << u"00000"_s << 0;
    QTest::newRow("three digits") << u"123"_s << -1;
    QTest::newRow("six digits") << u"123456"_s << -1;
    QTest::newRow("a letter") << u"12a4"_s << -1;
}

void TestBarcodeRules::priceCheckDigitsAreThoseOfGs1()
{
    QFETCH(QString, price);
    QTEST(priceCheckDigit(price), "digit");
}

void TestBarcodeRules::priceCheckDigitsAreThoseOfTheTable()
{
    const auto path = dataFile(u"gs1/price_verifier_tables.json"_s);
    if (!path)
        QSKIP("the table of price check digits is not here (set SHOPDESK_DATA)");
    QFile file(*path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto table = Json::parse(file.readAll());
    VERIFY_OK(table);
    const Json *examples = table->member(u"examples");
    QVERIFY(examples && examples->array() && examples->array()->size() >= 6);
    for (const Json &example : *examples->array())
        QCOMPARE(qint64(priceCheckDigit(*example.member(u"price")->string())),
                 *example.member(u"verifier")->toInteger());
}

void TestBarcodeRules::readsEachLayout_data()
{
    QTest::addColumn<LabelRule>("by");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("itemCode");
    QTest::addColumn<int>("figure");
    QTest::addColumn<qint64>("digits");
    QTest::addColumn<QString>("baseCode");
    const int amount = int(LabelFigure::Amount);
    QTest::newRow("UPC price") << rule(u"2IIIIIVPPPPC"_s) << checked(u"21234592875"_s) << u"12345"_s
                               << amount << qint64(2875) << checked(u"21234500000"_s);
    QTest::newRow("EAN price of five digits")
        << rule(u"28IIIIIPPPPPC"_s) << checked(u"281234500999"_s) << u"12345"_s << amount
        << qint64(999) << checked(u"281234500000"_s);
    QTest::newRow("EAN weight") << rule(u"21IIIIIWWWWWC"_s) << checked(u"210004201250"_s)
                                << u"00042"_s << int(LabelFigure::Weight) << qint64(1250)
                                << checked(u"210004200000"_s);
    QTest::newRow("EAN count") << rule(u"27IIIIINNNNNC"_s) << checked(u"270004200012"_s)
                               << u"00042"_s << int(LabelFigure::Count) << qint64(12)
                               << checked(u"270004200000"_s);
    QTest::newRow("any digit between")
        << rule(u"23IIIII.WWWWC"_s) << checked(u"230004271250"_s) << u"00042"_s
        << int(LabelFigure::Weight) << qint64(1250) << checked(u"230004270000"_s);
    QTest::newRow("longer than a GTIN, no check digit")
        << rule(u"622IIIIIIIIIIPPPPPPP"_s) << u"62200000001230012345"_s << u"0000000123"_s << amount
        << qint64(12345) << u"62200000001230000000"_s;
}

void TestBarcodeRules::readsEachLayout()
{
    QFETCH(LabelRule, by);
    QFETCH(QString, code);
    VERIFY_OK(checkLabelRule(by));
    const auto label = decodeLabel({by}, code);
    QVERIFY(label);
    QTEST(label->itemCode, "itemCode");
    QTEST(int(label->figure), "figure");
    QTEST(label->digits, "digits");
    QTEST(label->baseCode, "baseCode");
}

void TestBarcodeRules::aUpcLabelIsReadInEachForm_data()
{
    const QString upc = checked(u"21234592875"_s);
    QTest::addColumn<QString>("scanned");
    QTest::newRow("12 digits") << upc;
    QTest::newRow("13 digits") << u"0"_s + upc;
    QTest::newRow("14 digits") << u"00"_s + upc;
    QTest::newRow("with symbology and line end") << u"]E0"_s + u"0"_s + upc + u"\r"_s;
}

void TestBarcodeRules::aUpcLabelIsReadInEachForm()
{
    QFETCH(QString, scanned);
    const auto label = decodeLabel({rule(u"2IIIIIVPPPPC"_s)}, scanned);
    QVERIFY(label);
    QCOMPARE(label->itemCode, u"12345"_s);
    QCOMPARE(label->digits, 2875);
}

void TestBarcodeRules::saysWhyARuleDoesNotFit_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const QString &code, LabelFault fault, int expected) {
        QTest::newRow(name) << code << int(fault) << expected;
    };
    row("fits", checked(u"201234592875"_s), LabelFault::None, -1);
    row("too short", u"2012345"_s, LabelFault::OtherLength, -1);
    row("empty", u""_s, LabelFault::OtherLength, -1);
    row("letters", u"20ABCDE92875X"_s, LabelFault::OtherDigits, -1);
    row("another prefix", checked(u"211234592875"_s), LabelFault::OtherDigits, -1);
    row("check digit", u"2012345928759"_s, LabelFault::CheckDigit,
        gs1CheckDigit(u"201234592875"_s));
    row("price check digit", checked(u"201234582875"_s), LabelFault::PriceCheckDigit, 9);
    row("nothing to pay", checked(u"201234500000"_s), LabelFault::Zero, -1);
}

void TestBarcodeRules::saysWhyARuleDoesNotFit()
{
    QFETCH(QString, code);
    const LabelExplanation said = explainLabel({rule(u"20IIIIIVPPPPC"_s)}, code);
    QCOMPARE(said.readings.size(), 1);
    QTEST(int(said.readings.first().fault), "fault");
    QTEST(said.readings.first().expected, "expected");
    QCOMPARE(decodeLabel({rule(u"20IIIIIVPPPPC"_s)}, code).has_value(), said.chosen == 0);
}

void TestBarcodeRules::theTesterShowsEachField()
{
    const LabelExplanation said =
        explainLabel({rule(u"20IIIIIVPPPPC"_s)}, checked(u"201234592875"_s));
    using Field = LabelReading::Field;
    const QList<Field> fields{{u'0', 0, u"20"_s},
                              {u'I', 2, u"12345"_s},
                              {u'V', 7, u"9"_s},
                              {u'P', 8, u"2875"_s},
                              {u'C', 12, said.readings.first().code.last(1)}};
    QCOMPARE(said.readings.first().fields, fields);
}

void TestBarcodeRules::theFirstRuleThatFitsDecides()
{
    LabelRule off = rule(u"21IIIIIPPPPPC"_s);
    off.enabled = false;
    const QList<LabelRule> rules{off, rule(u"20IIIIIPPPPPC"_s), rule(u"21IIIIIWWWWWC"_s),
                                 rule(u"21IIIIIPPPPPC"_s)};
    const QString code = checked(u"210004201250"_s);
    const LabelExplanation said = explainLabel(rules, code);
    QCOMPARE(said.chosen, 2);
    QCOMPARE(said.readings[0].fault, LabelFault::Disabled);
    QCOMPARE(said.readings[3].fault, LabelFault::None);
    QCOMPARE(decodeLabel(rules, code)->figure, LabelFigure::Weight);
}

void TestBarcodeRules::malformedRulesAreRefused_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("position");
    QTest::newRow("empty") << u""_s << 1;
    QTest::newRow("short") << u"2IPPC"_s << 6;
    QTest::newRow("unknown letter") << u"20IIIIIXPPPPC"_s << 8;
    QTest::newRow("no fixed digit in front") << u"IIIIIIIPPPPPC"_s << 1;
    QTest::newRow("no item code") << u"2000000PPPPPC"_s << 14;
    QTest::newRow("no figure") << u"20IIIIIIIIIIC"_s << 14;
    QTest::newRow("two figures") << u"20IIIIIWWPPPC"_s << 10;
    QTest::newRow("item code in two places") << u"20IIPPPPIIIIC"_s << 3;
    QTest::newRow("check digit inside") << u"20IIIIICPPPPP"_s << 8;
    QTest::newRow("price check digit of three") << u"20IIIIIIVPPPC"_s << 9;
    QTest::newRow("price check digit of a weight") << u"20IIIIIVWWWWC"_s << 8;
    QTest::newRow("ten digits of price") << u"20IIPPPPPPPPPP"_s << 5;
}

void TestBarcodeRules::malformedRulesAreRefused()
{
    QFETCH(QString, pattern);
    const Done checkedRule = checkLabelRule(rule(pattern));
    VERIFY_ERROR(checkedRule, u"label.patternMalformed"_s);
    QTEST(checkedRule.error().context.value(u"position"_s).toInt(), "position");
}

void TestBarcodeRules::theAmountIsThatOfTheLabelWhateverTheDecimals_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("decimals"); // -1: of the currency
    QTest::addColumn<qint64>("minor");
    QTest::newRow("cents") << u"EUR"_s << -1 << qint64(2875);
    QTest::newRow("yen") << u"JPY"_s << -1 << qint64(2875);
    QTest::newRow("fils") << u"KWD"_s << -1 << qint64(2875);
    QTest::newRow("tenths of a krona") << u"SEK"_s << 1 << qint64(28750);
    QTest::newRow("whole kronor") << u"SEK"_s << 0 << qint64(287500);
    QTest::newRow("more than the currency has") << u"EUR"_s << 3 << qint64(288);
}

void TestBarcodeRules::theAmountIsThatOfTheLabelWhateverTheDecimals()
{
    QFETCH(QString, code);
    QFETCH(int, decimals);
    Label label;
    label.digits = 2875;
    if (decimals >= 0)
        label.decimals = decimals;
    const auto amount = labelAmount(label, currency(code));
    VERIFY_OK(amount);
    QTEST(amount->minor(), "minor");
}

void TestBarcodeRules::theQuantityTakesTheRemainder()
{
    const Currency eur = currency(u"EUR"_s);
    Label label;
    label.digits = 1000; // 10.00 at 2.99 a kilogram
    const auto line =
        applyLabel(label, UnitPrice(29'900, eur), Unit::Kilogram, Quantity::pieces(1), eur);
    VERIFY_OK(line);
    QCOMPARE(line->amount, std::optional(Money(1000, eur)));
    QCOMPARE(line->quantity, Quantity::fromThousandths(3344));
    const auto unpriced = applyLabel(label, std::nullopt, Unit::Kilogram, Quantity::pieces(1), eur);
    VERIFY_OK(unpriced);
    QCOMPARE(unpriced->quantity, Quantity::pieces(1));
    const auto pieces =
        applyLabel(label, UnitPrice(29'900, eur), Unit::Piece, Quantity::pieces(1), eur);
    VERIFY_OK(pieces);
    QCOMPARE(pieces->quantity, Quantity::pieces(1));
    QCOMPARE(pieces->amount, std::optional(Money(1000, eur)));
}

void TestBarcodeRules::aPrefixMultipliesTheLabel()
{
    const Currency eur = currency(u"EUR"_s);
    Label label;
    label.digits = 333;
    const auto three =
        applyLabel(label, UnitPrice(10'000, eur), Unit::Kilogram, Quantity::pieces(3), eur);
    VERIFY_OK(three);
    QCOMPARE(three->amount, std::optional(Money(999, eur)));
    QCOMPARE(three->quantity, Quantity::fromThousandths(9990));
    label.figure = LabelFigure::Count;
    label.digits = 12;
    const auto dozens =
        applyLabel(label, UnitPrice(10'000, eur), Unit::Piece, Quantity::pieces(3), eur);
    VERIFY_OK(dozens);
    QCOMPARE(*dozens, (LabelledLine{Quantity::pieces(36), std::nullopt}));
}

void TestBarcodeRules::weightsAreInTheUnitOfTheGoods_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<qint64>("thousandths");
    QTest::newRow("kilograms") << int(Unit::Kilogram) << 3 << qint64(1250);
    QTest::newRow("kilograms of two decimals") << int(Unit::Kilogram) << 2 << qint64(12'500);
    QTest::newRow("grams") << int(Unit::Gram) << 3 << qint64(1'250'000);
}

void TestBarcodeRules::weightsAreInTheUnitOfTheGoods()
{
    QFETCH(int, unit);
    QFETCH(int, decimals);
    Label label;
    label.figure = LabelFigure::Weight;
    label.digits = 1250;
    label.decimals = decimals;
    const Currency eur = currency(u"EUR"_s);
    const auto line =
        applyLabel(label, UnitPrice(10'000, eur), Unit(unit), Quantity::pieces(1), eur);
    VERIFY_OK(line);
    QVERIFY(!line->amount);
    QTEST(line->quantity.thousandths(), "thousandths");
    VERIFY_ERROR(applyLabel(label, UnitPrice(10'000, eur), Unit::Piece, Quantity::pieces(1), eur),
                 u"label.unitMismatch"_s);
}

void TestBarcodeRules::everyPresetIsARule()
{
    QSet<QString> ids;
    for (const LabelPreset &preset : labelPresets()) {
        VERIFY_OK(checkLabelRule(preset.rule));
        ids.insert(preset.id);
    }
    QCOMPARE(ids.size(), labelPresets().size());
}

void TestBarcodeRules::everyCountryHasLayoutsThatDoNotHideEachOther()
{
    for (const QString &country : {u"US"_s, u"CA"_s, u"GB"_s, u"SE"_s, u"JP"_s, u"DE"_s, u""_s}) {
        const QList<LabelRule> rules = defaultLabelRules(country);
        QVERIFY(!rules.isEmpty());
        VERIFY_OK(checkLabelRules(rules));
        for (qsizetype i = 0; i < rules.size(); ++i) {
            const LabelRule &own = rules[i];
            const QString code =
                coded(own.pattern, QString(own.pattern.count(u'I'), u'7'),
                      QString(own.pattern.count(u'P') + own.pattern.count(u'W'), u'5'));
            QCOMPARE(explainLabel(rules, code).chosen, i);
        }
    }
    QCOMPARE(defaultLabelRules(u"CA-NS"_s), defaultLabelRules(u"CA"_s));
}

void TestBarcodeRules::whatWasPrintedIsRead()
{
    QVERIFY(rc::check("a label gives back what was put into it", [] {
        const QList<LabelPreset> presets = labelPresets();
        const LabelRule used = presets[*rc::gen::inRange<qsizetype>(0, presets.size())].rule;
        const qsizetype item = used.pattern.count(u'I');
        const qsizetype size =
            used.pattern.count(u'P') + used.pattern.count(u'W') + used.pattern.count(u'N');
        const QString itemCode =
            QString::number(*rc::gen::inRange(0, 99'999)).rightJustified(item, u'0');
        const int figure = *rc::gen::inRange(1, 9'999);
        const QString code =
            coded(used.pattern, itemCode, QString::number(figure).rightJustified(size, u'0'));
        const auto label = decodeLabel({used}, code);
        RC_ASSERT(label.has_value());
        RC_ASSERT(label->itemCode == itemCode);
        RC_ASSERT(label->digits == figure);
        RC_ASSERT(!isDocumentCode(code));
    }));
}

void TestBarcodeRules::oneWrongDigitIsNoLabel()
{
    QVERIFY(rc::check("a digit read wrongly is found", [] {
        const LabelRule used = rule(u"20IIIIIVPPPPC"_s);
        QString code = coded(used.pattern, QString::number(*rc::gen::inRange(10'000, 99'999)),
                             QString::number(*rc::gen::inRange(1, 9'999)).rightJustified(4, u'0'));
        const qsizetype at = *rc::gen::inRange<qsizetype>(0, code.size());
        const int off = *rc::gen::inRange(1, 10);
        code[at] = QChar(char16_t(u'0' + (code[at].unicode() - u'0' + off) % 10));
        RC_ASSERT(!decodeLabel({used}, code).has_value());
    }));
}

QTEST_APPLESS_MAIN(TestBarcodeRules)
#include "tst_barcode_rules.moc"
