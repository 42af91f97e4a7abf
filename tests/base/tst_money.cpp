// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "tests/support/qtest_results.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMax = std::numeric_limits<qint64>::max();

Currency currency(const QString &code)
{
    return Currency::fromCode(code).value();
}

Money cad(qint64 minor)
{
    return {minor, currency(u"CAD"_s)};
}

QList<qint64> minors(const QList<Money> &amounts)
{
    QList<qint64> result;
    for (const Money &amount : amounts)
        result.append(amount.minor());
    return result;
}

qint64 sumOf(const QList<qint64> &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), qint64(0));
}

rc::Gen<std::vector<qint64>> weights()
{
    return rc::gen::suchThat(
        rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 1'000'000'000)),
        [](const std::vector<qint64> &all) {
            return std::any_of(all.begin(), all.end(), [](qint64 weight) { return weight > 0; });
        });
}

QList<qint64> asList(const std::vector<qint64> &numbers)
{
    return QList<qint64>(numbers.begin(), numbers.end());
}

} // namespace

class TestMoney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsOfOneCurrencyAddUp();
    void currenciesDoNotMix();
    void anAmountWithoutCurrencyCannotBeAddedUp();
    void overflowIsAnErrorNotAnotherAmount();
    void productsAreRoundedOnce();
    void allocationFollowsTheLargestRemainder_data();
    void allocationFollowsTheLargestRemainder();
    void badWeightsAreRefused_data();
    void badWeightsAreRefused();
    void allocatedSharesAddUpToTheAmount();
    void aNegativeAllocationMirrorsThePositiveOne();
    void theOrderOfDifferentWeightsDoesNotMatter();
    void cashRoundingGoesToTheNearestStep_data();
    void cashRoundingGoesToTheNearestStep();
    void cashRoundingThatLeavesTheRangeIsAnError();
    void aSumKeepsItsFirstError();
};

void TestMoney::amountsOfOneCurrencyAddUp()
{
    QCOMPARE(cad(199).plus(cad(1)).value(), cad(200));
    QCOMPARE(cad(199).minus(cad(200)).value(), cad(-1));
    QCOMPARE(cad(-5).negated(), cad(5));
    QVERIFY(cad(0).isZero() && !cad(0).isNegative() && !cad(0).isPositive());
    QVERIFY(cad(-1).isNegative() && cad(1).isPositive());
}

void TestMoney::currenciesDoNotMix()
{
    const Money yen(1, currency(u"JPY"_s));
    VERIFY_ERROR(cad(1).plus(yen), u"money.currencyMismatch"_s);
    VERIFY_ERROR(cad(1).minus(yen), u"money.currencyMismatch"_s);
    QVERIFY(cad(1) != Money(1, currency(u"USD"_s)));
}

void TestMoney::anAmountWithoutCurrencyCannotBeAddedUp()
{
    VERIFY_ERROR(Money().plus(Money()), u"money.currencyMismatch"_s);
    VERIFY_ERROR(cad(1).plus(Money()), u"money.currencyMismatch"_s);
}

void TestMoney::overflowIsAnErrorNotAnotherAmount()
{
    VERIFY_ERROR(cad(kMax).plus(cad(1)), u"money.overflow"_s);
    VERIFY_ERROR(cad(kMax).plus(cad(2)), u"money.overflow"_s);
    VERIFY_ERROR(cad(-kMax).minus(cad(2)), u"money.overflow"_s);
    VERIFY_ERROR(cad(kMax).times(2, 1, Rounding::HalfUp), u"money.overflow"_s);
    VERIFY_ERROR(cad(1).times(1, 0, Rounding::HalfUp), u"money.overflow"_s);
    // The one number without an opposite is no amount: it could not be given back.
    VERIFY_ERROR(cad(-kMax).minus(cad(1)), u"money.overflow"_s);
    QCOMPARE(cad(-kMax).negated(), cad(kMax));
}

void TestMoney::productsAreRoundedOnce()
{
    QCOMPARE(cad(1999).times(5, 100, Rounding::HalfUp).value(), cad(100));
    QCOMPARE(cad(50).times(1, 100, Rounding::HalfUp).value(), cad(1));
    QCOMPARE(cad(50).times(1, 100, Rounding::HalfEven).value(), cad(0));
    QCOMPARE(cad(-50).times(1, 100, Rounding::HalfUp).value(), cad(-1));
    QCOMPARE(cad(kMax).times(kMax, kMax, Rounding::HalfUp).value(), cad(kMax));
}

void TestMoney::allocationFollowsTheLargestRemainder_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QList<qint64>>("weights");
    QTest::addColumn<QList<qint64>>("shares");

    const auto row = [](const char *name, qint64 amount, QList<qint64> weights,
                        QList<qint64> shares) {
        QTest::newRow(name) << amount << weights << shares;
    };
    row("even split", 300, {1, 1, 1}, {100, 100, 100});
    row("equal remainders go to the earlier", 100, {1, 1, 1}, {34, 33, 33});
    row("two cents left", 101, {1, 1, 1}, {34, 34, 33});
    row("the largest remainder wins, not the first", 10, {1, 2, 1}, {3, 5, 2});
    row("remainders 0.33 0.17 0.5", 1, {33, 17, 50}, {0, 0, 1});
    row("nothing for weight zero", 5, {0, 3, 0}, {0, 5, 0});
    row("a return", -100, {1, 1, 1}, {-34, -33, -33});
    row("nothing to share", 0, {7, 3}, {0, 0});
    row("fewer cents than shares", 2, {1, 1, 1, 1}, {1, 1, 0, 0});
    row("whole range", kMax, {1, 1}, {kMax / 2 + 1, kMax / 2});
    row("whole range, large weights", kMax, {kMax - 1, 1}, {kMax - 1, 1});
}

void TestMoney::allocationFollowsTheLargestRemainder()
{
    QFETCH(qint64, amount);
    QFETCH(QList<qint64>, weights);
    QFETCH(QList<qint64>, shares);
    const auto allocated = cad(amount).allocate(weights);
    VERIFY_OK(allocated);
    QCOMPARE(minors(*allocated), shares);
}

void TestMoney::badWeightsAreRefused_data()
{
    QTest::addColumn<QList<qint64>>("weights");
    QTest::newRow("none") << QList<qint64>{};
    QTest::newRow("all zero") << QList<qint64>{0, 0};
    QTest::newRow("one negative") << QList<qint64>{5, -1};
    QTest::newRow("too large together") << QList<qint64>{kMax, 1};
}

void TestMoney::badWeightsAreRefused()
{
    QFETCH(QList<qint64>, weights);
    VERIFY_ERROR(cad(100).allocate(weights), u"money.badWeights"_s);
}

void TestMoney::allocatedSharesAddUpToTheAmount()
{
    QVERIFY(rc::check("sum of shares is the amount, none off by a cent or more", [](qint64 amount) {
        RC_PRE(amount != std::numeric_limits<qint64>::min());
        const QList<qint64> parts = asList(*weights());
        const QList<qint64> shares = minors(cad(amount).allocate(parts).value());
        RC_ASSERT(shares.size() == parts.size());
        RC_ASSERT(sumOf(shares) == amount);
        const qint64 total = sumOf(parts);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const qint64 down = *multiplyDivide(amount, parts.at(i), total, Rounding::TowardsZero);
            const qint64 up = *multiplyDivide(amount, parts.at(i), total, Rounding::AwayFromZero);
            RC_ASSERT(shares.at(i) == down || shares.at(i) == up);
        }
    }));
}

void TestMoney::aNegativeAllocationMirrorsThePositiveOne()
{
    QVERIFY(rc::check("the return of a sale gives back its shares", [](qint64 amount) {
        RC_PRE(amount != std::numeric_limits<qint64>::min());
        const QList<qint64> parts = asList(*weights());
        const QList<qint64> sold = minors(cad(amount).allocate(parts).value());
        const QList<qint64> returned = minors(cad(-amount).allocate(parts).value());
        for (qsizetype i = 0; i < parts.size(); ++i)
            RC_ASSERT(returned.at(i) == -sold.at(i));
    }));
}

void TestMoney::theOrderOfDifferentWeightsDoesNotMatter()
{
    QVERIFY(rc::check("with different remainders a reordering moves each share with its weight",
                      [](qint32 amount) {
                          QList<qint64> parts = asList(*weights());
                          const qint64 total = sumOf(parts);
                          QList<qint64> remainders;
                          for (const qint64 part : parts)
                              remainders.append(qint64(amount) * part % total);
                          std::sort(remainders.begin(), remainders.end());
                          RC_PRE(std::adjacent_find(remainders.begin(), remainders.end()) ==
                                 remainders.end());

                          QList<qint64> shares = minors(cad(amount).allocate(parts).value());
                          std::reverse(parts.begin(), parts.end());
                          std::reverse(shares.begin(), shares.end());
                          RC_ASSERT(minors(cad(amount).allocate(parts).value()) == shares);
                      }));
}

void TestMoney::cashRoundingGoesToTheNearestStep_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<Rounding>("rounding");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("no rounding") << qint64(1) << qint64(1) << Rounding::HalfUp << qint64(1);
    QTest::newRow("12.02 to 5 cents")
        << qint64(1202) << qint64(5) << Rounding::HalfUp << qint64(1200);
    QTest::newRow("12.03 to 5 cents")
        << qint64(1203) << qint64(5) << Rounding::HalfUp << qint64(1205);
    QTest::newRow("-12.03 to 5 cents")
        << qint64(-1203) << qint64(5) << Rounding::HalfUp << qint64(-1205);
    QTest::newRow("half a krone up")
        << qint64(125) << qint64(50) << Rounding::HalfUp << qint64(150);
    QTest::newRow("half a krone down")
        << qint64(125) << qint64(50) << Rounding::HalfDown << qint64(100);
    QTest::newRow("to the whole krona")
        << qint64(1250) << qint64(100) << Rounding::HalfUp << qint64(1300);
    QTest::newRow("always down") << qint64(1299) << qint64(100) << Rounding::TowardsZero
                                 << qint64(1200);
}

void TestMoney::cashRoundingGoesToTheNearestStep()
{
    QFETCH(qint64, minor);
    QFETCH(qint64, step);
    QFETCH(Rounding, rounding);
    QFETCH(qint64, expected);
    QCOMPARE(cad(minor).roundedTo({.stepMinor = step, .rounding = rounding}).value(),
             cad(expected));
}

void TestMoney::cashRoundingThatLeavesTheRangeIsAnError()
{
    VERIFY_ERROR(cad(kMax).roundedTo({.stepMinor = 50, .rounding = Rounding::AwayFromZero}),
                 u"money.overflow"_s);
}

void TestMoney::aSumKeepsItsFirstError()
{
    MoneySum sum(currency(u"CAD"_s));
    sum += cad(500);
    sum -= cad(20);
    QCOMPARE(sum.result().value(), cad(480));
    sum += Money(1, currency(u"USD"_s));
    sum += cad(kMax);
    VERIFY_ERROR(sum.result(), u"money.currencyMismatch"_s);
}

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
