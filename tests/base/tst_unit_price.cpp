// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unit_price.h"
#include "tests/support/qtest_results.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

Currency currency(const QString &code)
{
    return Currency::fromCode(code).value();
}

} // namespace

class TestUnitPrice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineAmountIsRoundedOnce_data();
    void aLineAmountIsRoundedOnce();
    void aPriceMadeOfAnAmountIsThatAmount();
    void absurdPricesOverflowInsteadOfWrapping();
    void theReturnOfALineMirrorsItsSale();
};

void TestUnitPrice::aLineAmountIsRoundedOnce_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("price");
    QTest::addColumn<qint64>("thousandths");
    QTest::addColumn<qint64>("minor");
    const auto row = [](const char *name, const QString &code, qint64 price, qint64 thousandths,
                        qint64 minor) {
        QTest::newRow(name) << code << price << thousandths << minor;
    };
    row("three of 12.99", u"CAD"_s, 129'900, 3'000, 3897);
    row("1.245 kg at 3.99", u"EUR"_s, 39'900, 1'245, 497);
    row("0.005 pieces' worth is half up", u"EUR"_s, 50, 1'000, 1);
    row("0.0049 rounds down", u"EUR"_s, 49, 1'000, 0);
    row("fuel at 1.4799", u"EUR"_s, 14'799, 41'237, 6103);
    row("a thousand screws at 0.0125", u"EUR"_s, 125, 1'000'000, 1250);
    row("yen have no decimals", u"JPY"_s, 1'200'000, 2'000, 240);
    row("half a yen up", u"JPY"_s, 5'000, 1'000, 1);
    row("dinars have three", u"KWD"_s, 12'345, 1'000, 1235);
    row("UF has four", u"CLF"_s, 12'345, 1'000, 12'345);
    row("a return", u"EUR"_s, 39'900, -1'245, -497);
}

void TestUnitPrice::aLineAmountIsRoundedOnce()
{
    QFETCH(QString, code);
    QFETCH(qint64, price);
    QFETCH(qint64, thousandths);
    QFETCH(qint64, minor);
    const UnitPrice unitPrice(price, currency(code));
    const auto amount =
        unitPrice.amountFor(Quantity::fromThousandths(thousandths), Rounding::HalfUp);
    VERIFY_OK(amount);
    QCOMPARE(*amount, Money(minor, currency(code)));
}

void TestUnitPrice::aPriceMadeOfAnAmountIsThatAmount()
{
    QVERIFY(
        rc::check("price of an amount rounds to it and makes it for one piece", [](qint32 minor) {
            for (const QString &code : {u"JPY"_s, u"EUR"_s, u"KWD"_s, u"CLF"_s}) {
                const Money amount(minor, currency(code));
                const UnitPrice price = UnitPrice::fromMoney(amount);
                RC_ASSERT(price.rounded(Rounding::HalfUp) == amount);
                RC_ASSERT(price.amountFor(Quantity::pieces(1), Rounding::HalfUp).value() == amount);
            }
        }));
}

void TestUnitPrice::absurdPricesOverflowInsteadOfWrapping()
{
    const UnitPrice dear =
        UnitPrice::fromMoney(Money(std::numeric_limits<qint64>::max(), currency(u"JPY"_s)));
    QVERIFY(dear.tenThousandths() > 0);
    VERIFY_ERROR(
        dear.amountFor(Quantity::fromThousandths(Quantity::kMaxThousandths), Rounding::HalfUp),
        u"money.overflow"_s);
}

void TestUnitPrice::theReturnOfALineMirrorsItsSale()
{
    QVERIFY(rc::check("amount for -q is -(amount for q)", [](qint32 price, qint32 quantity) {
        const UnitPrice unitPrice(price, currency(u"EUR"_s));
        const Quantity sold = Quantity::fromThousandths(quantity);
        const Money sale = unitPrice.amountFor(sold, Rounding::HalfUp).value();
        const Money back = unitPrice.amountFor(sold.negated(), Rounding::HalfUp).value();
        RC_ASSERT(back == sale.negated());
    }));
}

QTEST_APPLESS_MAIN(TestUnitPrice)
#include "tst_unit_price.moc"
