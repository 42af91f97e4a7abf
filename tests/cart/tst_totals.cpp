// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cart/totals_examples.h"
#include "tests/support/qtest_results.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kAdded = PriceMode::TaxAdded;
constexpr auto kIncluded = PriceMode::TaxIncluded;
constexpr auto kPerLine = TaxRounding::PerLine;
constexpr auto kPerDocument = TaxRounding::PerDocument;

} // namespace

class TestTotals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedExamples_data();
    void workedExamples();
    void weighedLinesCountAsOneThingAndDepositsAsNone();
    void theRateOfTheDayApplies();
    void anUnknownTaxCategoryIsNamed();
    void aLineWithoutCategoryHasTheDefaultOne();
    void foreignCurrencyIsRefused();
    void badDiscountsAreRefused_data();
    void badDiscountsAreRefused();
    void absurdAmountsAreAnError();
    void nothingComesToNothing();

private:
    void taxAdded();
    void taxIncluded();
    void discounts();
    void signsAndRounding();
};

void TestTotals::taxAdded()
{
    const L chocolate{64'900, 2'000, "hst", 100'000};
    QTest::newRow("the receipt of the picture: HST on part of the sale")
        << Example{"CAD",
                   kAdded,
                   kPerDocument,
                   {{72'500, 1'000, "zero"},
                    {149'500, 1'000, "zero"},
                    {42'900, 1'245, "zero"},
                    chocolate,
                    {220'000, 1'000, "hst"}}}
        << Answer{u"6252 130 6122 472 6594"_s,
                  {u"HST 0 2754 0"_s, u"HST 14 3368 472"_s},
                  {u"725 0 0 0 725"_s, u"1495 0 0 0 1495"_s, u"534 0 0 0 534"_s,
                   u"1298 130 0 164 1332"_s, u"2200 0 0 308 2508"_s}};
    QTest::newRow("GST and PST on every line, by document")
        << Example{"CAD", kAdded, kPerDocument, {{199'900, 1'000, "bc"}, {124'900, 2'000, "bc"}}}
        << Answer{u"4497 0 4497 540 5037"_s,
                  {u"GST 5 4497 225"_s, u"PST 7 4497 315"_s},
                  {u"1999 0 0 240 2239"_s, u"2498 0 0 300 2798"_s}};
    QTest::newRow("GST on all, PST on some")
        << Example{"CAD", kAdded, kPerLine, {{100'000, 1'000, "bc"}, {50'000, 1'000, "gst"}}}
        << Answer{u"1500 0 1500 145 1645"_s,
                  {u"GST 5 1500 75"_s, u"PST 7 1000 70"_s},
                  {u"1000 0 0 120 1120"_s, u"500 0 0 25 525"_s}};
    QTest::newRow("Quebec's rate of three decimals")
        << Example{"CAD", kAdded, kPerDocument, {{199'900, 3'000, "quebec"}}}
        << Answer{u"5997 0 5997 898 6895"_s,
                  {u"TPS 5 5997 300"_s, u"TVQ 9.975 5997 598"_s},
                  {u"5997 0 0 898 6895"_s}};
    const QList<L> threeSmall{{3'300, 1'000, "gst"}, {3'300, 1'000, "gst"}, {3'300, 1'000, "gst"}};
    QTest::newRow("three small lines, tax rounded by line")
        << Example{"CAD", kAdded, kPerLine, threeSmall}
        << Answer{u"99 0 99 6 105"_s,
                  {u"GST 5 99 6"_s},
                  {u"33 0 0 2 35"_s, u"33 0 0 2 35"_s, u"33 0 0 2 35"_s}};
    QTest::newRow("three small lines, tax rounded by document: the last one gets less")
        << Example{"CAD", kAdded, kPerDocument, threeSmall}
        << Answer{u"99 0 99 5 104"_s,
                  {u"GST 5 99 5"_s},
                  {u"33 0 0 2 35"_s, u"33 0 0 2 35"_s, u"33 0 0 1 34"_s}};
    QTest::newRow("dinars with three decimals")
        << Example{"BHD", kAdded, kPerDocument, {{12'345, 3'000, "bh"}}}
        << Answer{u"3704 0 3704 370 4074"_s, {u"VAT 10 3704 370"_s}, {u"3704 0 0 370 4074"_s}};
    QTest::newRow("Kuwait has no such tax")
        << Example{"KWD", kAdded, kPerDocument, {{12'345, 3'000, "none"}}}
        << Answer{u"3704 0 3704 0 3704"_s, {}, {u"3704 0 0 0 3704"_s}};
}

void TestTotals::taxIncluded()
{
    QTest::newRow("German rates of 19 and 7 per cent")
        << Example{"EUR", kIncluded, kPerLine, {{11'900, 1'000, "de19"}, {10'700, 1'000, "de7"}}}
        << Answer{u"226 0 200 26 226"_s,
                  {u"MwSt 7 100 7"_s, u"MwSt 19 100 19"_s},
                  {u"119 0 0 19 119"_s, u"107 0 0 7 107"_s}};
    const QList<L> threeSmall{
        {9'900, 1'000, "de19"}, {9'900, 1'000, "de19"}, {9'900, 1'000, "de19"}};
    QTest::newRow("contained tax rounded by line")
        << Example{"EUR", kIncluded, kPerLine, threeSmall}
        << Answer{u"297 0 249 48 297"_s,
                  {u"MwSt 19 249 48"_s},
                  {u"99 0 0 16 99"_s, u"99 0 0 16 99"_s, u"99 0 0 16 99"_s}};
    QTest::newRow("contained tax rounded by document")
        << Example{"EUR", kIncluded, kPerDocument, threeSmall}
        << Answer{u"297 0 250 47 297"_s,
                  {u"MwSt 19 250 47"_s},
                  {u"99 0 0 16 99"_s, u"99 0 0 16 99"_s, u"99 0 0 15 99"_s}};
    QTest::newRow("Swiss rates of one decimal")
        << Example{"CHF",
                   kIncluded,
                   kPerDocument,
                   {{100'000, 1'000, "ch8"}, {50'000, 1'000, "ch2"}}}
        << Answer{u"1500 0 1412 88 1500"_s,
                  {u"MWST 2.6 487 13"_s, u"MWST 8.1 925 75"_s},
                  {u"1000 0 0 75 1000"_s, u"500 0 0 13 500"_s}};
    QTest::newRow("yen have no decimals")
        << Example{"JPY",
                   kIncluded,
                   kPerDocument,
                   {{1'080'000, 1'000, "jp8"}, {3'330'000, 1'000, "jp10"}}}
        << Answer{u"441 0 403 38 441"_s,
                  {u"JCT 8 100 8"_s, u"JCT 10 303 30"_s},
                  {u"108 0 0 8 108"_s, u"333 0 0 30 333"_s}};
    QTest::newRow("two taxes contained in one price are halves of one")
        << Example{"INR", kIncluded, kPerDocument, {{1'180'000, 1'000, "in18"}}}
        << Answer{u"11800 0 10000 1800 11800"_s,
                  {u"CGST 9 10000 900"_s, u"SGST 9 10000 900"_s},
                  {u"11800 0 0 1800 11800"_s}};
    QTest::newRow("the odd cents of two contained taxes even out over the document")
        << Example{"INR",
                   kIncluded,
                   kPerDocument,
                   {{10'000, 1'000, "in18"}, {10'000, 1'000, "in18"}, {10'000, 1'000, "in18"}}}
        << Answer{u"300 0 254 46 300"_s,
                  {u"CGST 9 254 23"_s, u"SGST 9 254 23"_s},
                  {u"100 0 0 16 100"_s, u"100 0 0 15 100"_s, u"100 0 0 15 100"_s}};
    QTest::newRow("a gift card holds no tax")
        << Example{"EUR",
                   kIncluded,
                   kPerDocument,
                   {{500'000, 1'000, "de19", 0, 0, false, ProductKind::GiftCard},
                    {11'900, 1'000, "de19"}}}
        << Answer{u"5119 0 5100 19 5119"_s,
                  {u"MwSt 19 100 19"_s},
                  {u"5000 0 0 0 5000"_s, u"119 0 0 19 119"_s}};
}

void TestTotals::discounts()
{
    QTest::newRow("ten per cent of a line is rounded once")
        << Example{"CAD", kAdded, kPerLine, {{64'900, 1'000, "hst", 100'000}}}
        << Answer{u"649 65 584 82 666"_s, {u"HST 14 584 82"_s}, {u"649 65 0 82 666"_s}};
    QTest::newRow("an amount off a line")
        << Example{"CAD", kAdded, kPerLine, {{100'000, 2'000, "none", 0, 250}}}
        << Answer{u"2000 250 1750 0 1750"_s, {}, {u"2000 250 0 0 1750"_s}};
    QTest::newRow("ten off the sale goes to the lines by size")
        << Example{"CAD",
                   kAdded,
                   kPerLine,
                   {{100'000, 1'000, "none"}, {100'000, 1'000, "none"}, {100'000, 1'000, "none"}},
                   0,
                   1'000}
        << Answer{u"3000 1000 2000 0 2000"_s,
                  {},
                  {u"1000 0 334 0 666"_s, u"1000 0 333 0 667"_s, u"1000 0 333 0 667"_s}};
    QTest::newRow("goods without discount, deposits and gift cards stay outside")
        << Example{"CAD",
                   kAdded,
                   kPerDocument,
                   {{100'000, 1'000, "hst"},
                    {100'000, 1'000, "hst", 0, 0, true},
                    {2'500, 1'000, "none", 0, 0, false, ProductKind::Deposit},
                    {500'000, 1'000, "none", 0, 0, false, ProductKind::GiftCard}},
                   200'000}
        << Answer{u"7025 200 6825 252 7077"_s,
                  {u"HST 14 1800 252"_s},
                  {u"1000 0 200 112 912"_s, u"1000 0 0 140 1140"_s, u"25 0 0 0 25"_s,
                   u"5000 0 0 0 5000"_s}};
    QTest::newRow("a line discount comes before the share of the sale's")
        << Example{"CAD",
                   kAdded,
                   kPerDocument,
                   {{100'000, 1'000, "none", 500'000}, {50'000, 1'000, "none"}},
                   100'000}
        << Answer{u"1500 600 900 0 900"_s, {}, {u"1000 500 50 0 450"_s, u"500 0 50 0 450"_s}};
    QTest::newRow("everything for nothing")
        << Example{"EUR",
                   kIncluded,
                   kPerDocument,
                   {{9'900, 1'000, "de19"}, {3'300, 3'000, "de7"}},
                   1'000'000}
        << Answer{u"198 198 0 0 0"_s,
                  {u"MwSt 7 0 0"_s, u"MwSt 19 0 0"_s},
                  {u"99 0 99 0 0"_s, u"99 0 99 0 0"_s}};
    QTest::newRow("a share off an exchange touches both directions")
        << Example{"CAD",
                   kAdded,
                   kPerDocument,
                   {{100'000, 1'000, "none"}, {40'000, -1'000, "none"}},
                   100'000}
        << Answer{u"600 60 540 0 540"_s, {}, {u"1000 0 100 0 900"_s, u"-400 0 -40 0 -360"_s}};
    QTest::newRow("an amount off an exchange comes off the goods")
        << Example{"CAD",
                   kAdded,
                   kPerDocument,
                   {{100'000, 1'000, "none"}, {40'000, -1'000, "none"}},
                   0,
                   500}
        << Answer{u"600 500 100 0 100"_s, {}, {u"1000 0 500 0 500"_s, u"-400 0 0 0 -400"_s}};
}

void TestTotals::signsAndRounding()
{
    QTest::newRow("empties come back as a negative line")
        << Example{"EUR",
                   kIncluded,
                   kPerDocument,
                   {{11'900, 1'000, "de19"},
                    {2'500, -4'000, "none", 0, 0, false, ProductKind::Deposit}}}
        << Answer{u"19 0 0 19 19"_s,
                  {u"MwSt 19 100 19"_s},
                  {u"119 0 0 19 119"_s, u"-100 0 0 0 -100"_s}};
    QTest::newRow("a return mirrors its sale")
        << Example{"CAD",
                   kAdded,
                   kPerDocument,
                   {{3'300, -1'000, "gst"}, {3'300, -1'000, "gst"}, {3'300, -1'000, "gst"}}}
        << Answer{u"-99 0 -99 -5 -104"_s,
                  {u"GST 5 -99 -5"_s},
                  {u"-33 0 0 -2 -35"_s, u"-33 0 0 -2 -35"_s, u"-33 0 0 -1 -34"_s}};
    QTest::newRow("half a cent goes up")
        << Example{"CAD", kAdded, kPerLine, {{1'250, 1'000, "none"}}}
        << Answer{u"13 0 13 0 13"_s, {}, {u"13 0 0 0 13"_s}};
    QTest::newRow("half a cent goes to the even one where the shop rounds so")
        << Example{"CAD", kAdded, kPerLine, {{1'250, 1'000, "none"}}, 0, 0, Rounding::HalfEven}
        << Answer{u"12 0 12 0 12"_s, {}, {u"12 0 0 0 12"_s}};
    QTest::newRow("a tenth of a cent comes to nothing")
        << Example{"GBP", kIncluded, kPerLine, {{10, 1'000, "none"}}}
        << Answer{u"0 0 0 0 0"_s, {}, {u"0 0 0 0 0"_s}};
    QTest::newRow("a write-off without price")
        << Example{"GBP", kIncluded, kPerLine, {{0, -10'000, "none"}}, 100'000}
        << Answer{u"0 0 0 0 0"_s, {}, {u"0 0 0 0 0"_s}};
}

void TestTotals::workedExamples_data()
{
    QTest::addColumn<Example>("example");
    QTest::addColumn<Answer>("answer");
    taxAdded();
    taxIncluded();
    discounts();
    signsAndRounding();
}

void TestTotals::workedExamples()
{
    QFETCH(Example, example);
    QFETCH(Answer, answer);
    const auto totals = compute(example);
    VERIFY_OK(totals);
    const Answer found = answerOf(*totals);
    QCOMPARE(found.lines, answer.lines);
    QCOMPARE(found.taxes, answer.taxes);
    QCOMPARE(found.sums, answer.sums);
}

void TestTotals::weighedLinesCountAsOneThingAndDepositsAsNone()
{
    Example example;
    example.lines = {{10'000, 2'000, "none"},
                     {42'900, 1'245, "none"},
                     {10'000, -300, "none"},
                     {2'500, 2'000, "none"}};
    example.lines[1].unit = Unit::Kilogram;
    example.lines[2].unit = Unit::Metre;
    example.lines[3].kind = ProductKind::Deposit;
    const auto totals = compute(example);
    VERIFY_OK(totals);
    QCOMPARE(totals->pieces, Quantity::pieces(2));
}

void TestTotals::theRateOfTheDayApplies()
{
    TaxTable table;
    table.categories = {{u"a"_s, u"a"_s, {}}};
    table.components = {
        {u"a"_s, u"MwSt"_s, *TaxRate::fromPercentText(u"16"), QDate(2020, 7, 1),
         QDate(2020, 12, 31), 0},
        {u"a"_s, u"MwSt"_s, *TaxRate::fromPercentText(u"19"), QDate(2021, 1, 1), {}, 0}};
    PricingRules rules;
    rules.currency = *Currency::fromCode(u"EUR");
    rules.priceMode = PriceMode::TaxAdded;
    CartLine line;
    line.unitPrice = UnitPrice(1'000'000, rules.currency);
    line.quantity = Quantity::pieces(1);
    line.taxCategory = u"a"_s;
    const auto before = computeTotals({line}, std::nullopt, rules, table, QDate(2020, 12, 31));
    const auto after = computeTotals({line}, std::nullopt, rules, table, QDate(2021, 1, 1));
    VERIFY_OK(before);
    VERIFY_OK(after);
    QCOMPARE(before->tax.minor(), 1'600);
    QCOMPARE(after->tax.minor(), 1'900);
}

void TestTotals::anUnknownTaxCategoryIsNamed()
{
    Example example;
    example.lines = {{10'000, 1'000, "luxury"}};
    const auto totals = compute(example);
    VERIFY_ERROR(totals, u"totals.unknownTaxCategory"_s);
    QCOMPARE(totals.error().context.value(u"category"_s).toString(), u"luxury"_s);
}

void TestTotals::aLineWithoutCategoryHasTheDefaultOne()
{
    PricingRules rules;
    rules.currency = *Currency::fromCode(u"EUR");
    rules.priceMode = PriceMode::TaxAdded;
    CartLine line;
    line.unitPrice = UnitPrice(1'000'000, rules.currency);
    line.quantity = Quantity::pieces(1);
    TaxTable table;
    table.categories = {{u"de19"_s, u"a"_s, {}}};
    table.components = {tax("de19", "MwSt", "19")};
    const auto totals = computeTotals({line}, std::nullopt, rules, table, QDate(2026, 1, 1));
    VERIFY_OK(totals);
    QCOMPARE(totals->tax.minor(), 1'900);
    const auto untaxed = computeTotals({line}, std::nullopt, rules, TaxTable(), QDate(2026, 1, 1));
    VERIFY_OK(untaxed);
    QCOMPARE(untaxed->tax.minor(), 0);
}

void TestTotals::foreignCurrencyIsRefused()
{
    Example example;
    example.lines = {{10'000, 1'000, "none"}};
    PricingRules rules;
    rules.currency = *Currency::fromCode(u"EUR");
    const auto totals =
        computeTotals(linesOf(example), std::nullopt, rules, taxes(), QDate(2026, 1, 1));
    VERIFY_ERROR(totals, u"totals.currencyMismatch"_s);
}

void TestTotals::badDiscountsAreRefused_data()
{
    QTest::addColumn<Example>("example");
    const QList<L> line{{100'000, 1'000, "none"}};
    const QList<L> outside{{100'000, 1'000, "none", 0, 0, true}};
    QTest::newRow("over 100 %") << Example{"CAD", kAdded, kPerLine, line, 1'000'001};
    QTest::newRow("a negative share") << Example{"CAD", kAdded, kPerLine, line, -1};
    QTest::newRow("more than the sale") << Example{"CAD", kAdded, kPerLine, line, 0, 1'001};
    QTest::newRow("a negative amount") << Example{"CAD", kAdded, kPerLine, line, 0, -1};
    QTest::newRow("an amount where nothing takes one")
        << Example{"CAD", kAdded, kPerLine, outside, 0, 1};
    QTest::newRow("more than the line")
        << Example{"CAD", kAdded, kPerLine, {{100'000, 1'000, "none", 0, 1'001}}};
}

void TestTotals::badDiscountsAreRefused()
{
    QFETCH(Example, example);
    const auto totals = compute(example);
    VERIFY_ERROR(totals, u"totals.discountTooLarge"_s);
    QCOMPARE(totals.error().context.value(u"field"_s).toString(), u"discount"_s);
}

void TestTotals::absurdAmountsAreAnError()
{
    Example example;
    example.lines = {{9'000'000'000'000'000'000, 900'000'000'000, "hst"}};
    VERIFY_ERROR(compute(example), u"money.overflow"_s);
    example.lines = {{9'000'000'000'000'000, 100'000'000, "hst"}};
    VERIFY_ERROR(compute(example), u"money.overflow"_s);
}

void TestTotals::nothingComesToNothing()
{
    const auto totals = compute({});
    VERIFY_OK(totals);
    QCOMPARE(totals->total, Money::zero(*Currency::fromCode(u"CAD")));
    QVERIFY(totals->lines.isEmpty());
    QVERIFY(totals->taxes.isEmpty());
}

QTEST_APPLESS_MAIN(TestTotals)

#include "tst_totals.moc"
