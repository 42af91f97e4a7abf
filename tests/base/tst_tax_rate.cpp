// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tax_rate.h"
#include "tests/support/qtest_results.h"

#include <QTest>

#include <rapidcheck.h>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

Money eur(qint64 minor)
{
    return {minor, Currency::fromCode(u"EUR").value()};
}

TaxRate percent(const QString &text)
{
    return TaxRate::fromPercentText(text).value();
}

} // namespace

class TestTaxRate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentTextIsReadExactly_data();
    void percentTextIsReadExactly();
    void badRatesAreRefused_data();
    void badRatesAreRefused();
    void ratesAreWrittenWithoutNeedlessZeros();
    void taxOnNetIsRoundedByTheRuleGiven();
    void taxInGrossIsTheShareOfTheRate_data();
    void taxInGrossIsTheShareOfTheRate();
    void taxInGrossIsTheTaxOnWhatIsLeft();
    void everyRateComesBackFromItsText();
};

void TestTaxRate::percentTextIsReadExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("millionths");
    QTest::newRow("whole") << u"14"_s << qint64(140'000);
    QTest::newRow("Quebec") << u"9.975"_s << qint64(99'750);
    QTest::newRow("comma") << u"5,5"_s << qint64(55'000);
    QTest::newRow("percent sign") << u"19%"_s << qint64(190'000);
    QTest::newRow("space and percent sign") << u" 19 % "_s << qint64(190'000);
    QTest::newRow("zero") << u"0"_s << qint64(0);
    QTest::newRow("everything") << u"100"_s << qint64(1'000'000);
    QTest::newRow("surplus zeros") << u"8.250000"_s << qint64(82'500);
    QTest::newRow("smallest") << u"0.0001"_s << qint64(1);
}

void TestTaxRate::percentTextIsReadExactly()
{
    QFETCH(QString, text);
    QFETCH(qint64, millionths);
    const auto rate = TaxRate::fromPercentText(text);
    VERIFY_OK(rate);
    QCOMPARE(rate->millionths(), millionths);
}

void TestTaxRate::badRatesAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << u""_s << u"taxRate.malformed"_s;
    QTest::newRow("only a sign") << u"%"_s << u"taxRate.malformed"_s;
    QTest::newRow("word") << u"seven"_s << u"taxRate.malformed"_s;
    QTest::newRow("five decimals") << u"0.00001"_s << u"taxRate.malformed"_s;
    QTest::newRow("two separators") << u"1.2,3"_s << u"taxRate.malformed"_s;
    QTest::newRow("scientific") << u"1e1"_s << u"taxRate.malformed"_s;
    QTest::newRow("negative") << u"-1"_s << u"taxRate.outOfRange"_s;
    QTest::newRow("over 100") << u"100.0001"_s << u"taxRate.outOfRange"_s;
    QTest::newRow("absurd") << u"99999999999999999999"_s << u"taxRate.outOfRange"_s;
}

void TestTaxRate::badRatesAreRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    VERIFY_ERROR(TaxRate::fromPercentText(text), key);
}

void TestTaxRate::ratesAreWrittenWithoutNeedlessZeros()
{
    QCOMPARE(percent(u"9.9750"_s).percentText(), u"9.975"_s);
    QCOMPARE(percent(u"20.00"_s).percentText(), u"20"_s);
    QCOMPARE(TaxRate().percentText(), u"0"_s);
    VERIFY_ERROR(TaxRate::fromMillionths(1'000'001), u"taxRate.outOfRange"_s);
    VERIFY_ERROR(TaxRate::fromMillionths(-1), u"taxRate.outOfRange"_s);
}

void TestTaxRate::taxOnNetIsRoundedByTheRuleGiven()
{
    QCOMPARE(taxOnNet(eur(1'000), percent(u"19"_s), Rounding::HalfUp).value(), eur(190));
    QCOMPARE(taxOnNet(eur(50), percent(u"5"_s), Rounding::HalfUp).value(), eur(3));
    QCOMPARE(taxOnNet(eur(50), percent(u"5"_s), Rounding::HalfEven).value(), eur(2));
    QCOMPARE(taxOnNet(eur(-50), percent(u"5"_s), Rounding::HalfUp).value(), eur(-3));
    QCOMPARE(taxOnNet(eur(2'000), percent(u"9.975"_s), Rounding::HalfUp).value(), eur(200));
}

void TestTaxRate::taxInGrossIsTheShareOfTheRate_data()
{
    QTest::addColumn<qint64>("gross");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<qint64>("tax");
    QTest::newRow("119.00 at 19 %") << qint64(11'900) << u"19"_s << qint64(1'900);
    QTest::newRow("10.00 at 7 %") << qint64(1'000) << u"7"_s << qint64(65);
    QTest::newRow("return of it") << qint64(-1'000) << u"7"_s << qint64(-65);
    QTest::newRow("GST and PST together") << qint64(11'200) << u"12"_s << qint64(1'200);
    QTest::newRow("no tax") << qint64(999) << u"0"_s << qint64(0);
    QTest::newRow("half of it") << qint64(999) << u"100"_s << qint64(500);
}

void TestTaxRate::taxInGrossIsTheShareOfTheRate()
{
    QFETCH(qint64, gross);
    QFETCH(QString, rate);
    QFETCH(qint64, tax);
    QCOMPARE(taxInGross(eur(gross), percent(rate), Rounding::HalfUp).value(), eur(tax));
}

void TestTaxRate::taxInGrossIsTheTaxOnWhatIsLeft()
{
    QVERIFY(rc::check("gross of a net gives back its tax", [](qint32 netMinor) {
        const TaxRate rate =
            TaxRate::fromMillionths(*rc::gen::inRange<qint64>(0, 1'000'001)).value();
        const Money net = eur(netMinor);
        const Money tax = taxOnNet(net, rate, Rounding::HalfUp).value();
        const Money gross = net.plus(tax).value();
        RC_ASSERT(taxInGross(gross, rate, Rounding::HalfUp).value() == tax);
    }));
}

void TestTaxRate::everyRateComesBackFromItsText()
{
    QVERIFY(rc::check("write and read", [] {
        const TaxRate rate =
            TaxRate::fromMillionths(*rc::gen::inRange<qint64>(0, 1'000'001)).value();
        RC_ASSERT(percent(rate.percentText()) == rate);
    }));
}

QTEST_APPLESS_MAIN(TestTaxRate)
#include "tst_tax_rate.moc"
