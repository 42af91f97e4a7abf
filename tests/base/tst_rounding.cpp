// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rounding.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMax = std::numeric_limits<qint64>::max();
constexpr qint64 kMin = std::numeric_limits<qint64>::min();
constexpr Rounding kAllRoundings[] = {Rounding::HalfUp, Rounding::HalfEven, Rounding::HalfDown,
                                      Rounding::AwayFromZero, Rounding::TowardsZero};

} // namespace

class TestRounding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleRoundsTenths_data();
    void everyRuleRoundsTenths();
    void productsOver64BitsAreExact();
    void answersThatDoNotFitAreNothing();
    void checkedArithmeticKnowsItsLimits();
    void theQuotientIsTheNearestOne();
    void allRulesAreSymmetricAboutZero();
};

void TestRounding::everyRuleRoundsTenths_data()
{
    QTest::addColumn<qint64>("tenths");
    QTest::addColumn<QList<qint64>>("expected"); // in the order of kAllRoundings

    const auto row = [](const char *name, qint64 tenths, QList<qint64> expected) {
        QTest::newRow(name) << tenths << expected;
    };
    row("0.0", 0, {0, 0, 0, 0, 0});
    row("0.1", 1, {0, 0, 0, 1, 0});
    row("0.5", 5, {1, 0, 0, 1, 0});
    row("0.6", 6, {1, 1, 1, 1, 0});
    row("1.0", 10, {1, 1, 1, 1, 1});
    row("1.4", 14, {1, 1, 1, 2, 1});
    row("1.5", 15, {2, 2, 1, 2, 1});
    row("2.5", 25, {3, 2, 2, 3, 2});
    row("2.6", 26, {3, 3, 3, 3, 2});
    row("-0.5", -5, {-1, 0, 0, -1, 0});
    row("-1.5", -15, {-2, -2, -1, -2, -1});
    row("-2.5", -25, {-3, -2, -2, -3, -2});
    row("-2.1", -21, {-2, -2, -2, -3, -2});
}

void TestRounding::everyRuleRoundsTenths()
{
    QFETCH(qint64, tenths);
    QFETCH(QList<qint64>, expected);
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(multiplyDivide(tenths, 1, 10, kAllRoundings[i]), std::optional(expected.at(i)));
}

void TestRounding::productsOver64BitsAreExact()
{
    QCOMPARE(multiplyDivide(kMax, kMax, kMax, Rounding::HalfUp), std::optional(kMax));
    QCOMPARE(multiplyDivide(kMin, kMax, kMin, Rounding::HalfUp), std::optional(kMax));
    QCOMPARE(multiplyDivide(kMin, kMin, kMin, Rounding::HalfUp), std::optional(kMin));
    QCOMPARE(multiplyDivide(1'000'000'000'000, 9'000'000'000'000'000, 10'000'000'000'000,
                            Rounding::HalfUp),
             std::optional<qint64>(900'000'000'000'000));
    // (2^63-1)^2 / 2^63 is 2^63 - 2 + 2^-63.
    QCOMPARE(multiplyDivide(kMax, kMax, kMin, Rounding::TowardsZero),
             std::optional<qint64>(-(kMax - 1)));
    QCOMPARE(multiplyDivide(kMax, kMax, kMin, Rounding::AwayFromZero),
             std::optional<qint64>(-kMax));
}

void TestRounding::answersThatDoNotFitAreNothing()
{
    QCOMPARE(multiplyDivide(1, 1, 0, Rounding::HalfUp), std::nullopt);
    QCOMPARE(multiplyDivide(kMax, 2, 1, Rounding::HalfUp), std::nullopt);
    QCOMPARE(multiplyDivide(kMin, 1, -1, Rounding::HalfUp), std::nullopt);
    QCOMPARE(multiplyDivide(kMin, 1, 1, Rounding::HalfUp), std::optional(kMin));
    QCOMPARE(multiplyDivide(kMin, kMin, 1, Rounding::HalfUp), std::nullopt);
    // 2^63 - 0.5 rounds to a number that is one too large, but its opposite fits.
    QCOMPARE(multiplyDivide(kMax, 2, 2, Rounding::HalfUp), std::optional(kMax));
    QCOMPARE(multiplyDivide(6'148'914'691'236'517'205, 3, 2, Rounding::TowardsZero),
             std::optional(kMax));
    QCOMPARE(multiplyDivide(6'148'914'691'236'517'205, 3, 2, Rounding::HalfUp), std::nullopt);
    QCOMPARE(multiplyDivide(6'148'914'691'236'517'205, -3, 2, Rounding::HalfUp),
             std::optional(kMin));
}

void TestRounding::checkedArithmeticKnowsItsLimits()
{
    QCOMPARE(checkedAdd(kMax, 0), std::optional(kMax));
    QCOMPARE(checkedAdd(kMax, 1), std::nullopt);
    QCOMPARE(checkedAdd(kMin, -1), std::nullopt);
    QCOMPARE(checkedAdd(kMin, kMax), std::optional<qint64>(-1));
    QCOMPARE(checkedSubtract(kMin, 1), std::nullopt);
    QCOMPARE(checkedSubtract(0, kMin), std::nullopt);
    QCOMPARE(checkedSubtract(-1, kMin), std::optional(kMax));
    QCOMPARE(checkedMultiply(kMin, -1), std::nullopt);
    QCOMPARE(checkedMultiply(kMin, 1), std::optional(kMin));
    QCOMPARE(checkedMultiply(3'037'000'500, 3'037'000'500), std::nullopt);
    QCOMPARE(checkedMultiply(-3'037'000'499, 3'037'000'499),
             std::optional<qint64>(-9'223'372'030'926'249'001));
}

void TestRounding::theQuotientIsTheNearestOne()
{
    QVERIFY(
        rc::check("2 * |a*b - q*c| <= |c| for 32-bit factors", [](qint32 a, qint32 b, qint64 c) {
            RC_PRE(c != 0 && c != kMin);
            const qint64 product = qint64(a) * b;
            const auto quotient = multiplyDivide(a, b, c, Rounding::HalfUp);
            RC_ASSERT(quotient.has_value());
            const qint64 expected = product / c;
            const qint64 left = product - expected * c;
            const qint64 distance = left < 0 ? -left : left;
            const qint64 divisor = c < 0 ? -c : c;
            const bool away = distance >= divisor - distance;
            const qint64 sign = (product < 0) != (c < 0) ? -1 : 1;
            RC_ASSERT(*quotient == (away && product != 0 ? expected + sign : expected));
        }));
    QVERIFY(rc::check("a * b / b is a", [](qint64 a, qint64 b) {
        RC_PRE(b != 0);
        for (const Rounding rounding : kAllRoundings)
            RC_ASSERT(multiplyDivide(a, b, b, rounding) == std::optional(a));
    }));
}

void TestRounding::allRulesAreSymmetricAboutZero()
{
    QVERIFY(rc::check("f(-a) is -f(a)", [](qint64 a, qint64 b, qint64 c) {
        RC_PRE(a != kMin);
        for (const Rounding rounding : kAllRoundings) {
            const auto plus = multiplyDivide(a, b, c, rounding);
            const auto minus = multiplyDivide(-a, b, c, rounding);
            if (plus && *plus != kMin)
                RC_ASSERT(minus == std::optional(-*plus));
        }
    }));
}

QTEST_APPLESS_MAIN(TestRounding)
#include "tst_rounding.moc"
