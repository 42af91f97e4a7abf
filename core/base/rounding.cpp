// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rounding.h"

#include <limits>

namespace shop {

namespace {

constexpr quint64 kMaxMagnitude = quint64(std::numeric_limits<qint64>::max());

quint64 magnitudeOf(qint64 value)
{
    return value < 0 ? 0 - quint64(value) : quint64(value);
}

std::optional<qint64> withSign(quint64 magnitude, bool negative)
{
    if (magnitude > kMaxMagnitude + (negative ? 1 : 0))
        return std::nullopt;
    return negative ? qint64(0 - magnitude) : qint64(magnitude);
}

struct Division {
    quint64 quotient = 0;
    quint64 remainder = 0;
};

// a * b / c for c > 0; nothing when the quotient needs more than 64 bits.
#if defined(__SIZEOF_INT128__) && !defined(SHOP_NO_INT128)
std::optional<Division> multiplyDivideMagnitudes(quint64 a, quint64 b, quint64 c)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = Wide(a) * b;
    const Wide quotient = product / c;
    if (quotient > std::numeric_limits<quint64>::max())
        return std::nullopt;
    return Division{quint64(quotient), quint64(product % c)};
}
#else
std::optional<Division> multiplyDivideMagnitudes(quint64 a, quint64 b, quint64 c)
{
    constexpr quint64 kLowHalf = 0xffff'ffffU;
    const quint64 lowLow = (a & kLowHalf) * (b & kLowHalf);
    const quint64 highLow = (a >> 32) * (b & kLowHalf);
    const quint64 lowHigh = (a & kLowHalf) * (b >> 32);
    const quint64 middle = (lowLow >> 32) + (highLow & kLowHalf) + (lowHigh & kLowHalf);
    const quint64 low = (lowLow & kLowHalf) | (middle << 32);
    const quint64 high = (a >> 32) * (b >> 32) + (highLow >> 32) + (lowHigh >> 32) + (middle >> 32);
    if (high >= c)
        return std::nullopt;

    // Long division bit by bit; the remainder stays below c, so one carry bit is enough.
    Division result{0, high};
    for (int bit = 63; bit >= 0; --bit) {
        const bool carry = (result.remainder >> 63) != 0;
        result.remainder = (result.remainder << 1) | ((low >> bit) & 1U);
        result.quotient <<= 1;
        if (carry || result.remainder >= c) {
            result.remainder -= c;
            result.quotient |= 1U;
        }
    }
    return result;
}
#endif

bool roundsAway(const Division &division, quint64 divisor, Rounding rounding)
{
    if (division.remainder == 0)
        return false;
    const quint64 toNext = divisor - division.remainder;
    const bool isHalf = division.remainder == toNext;
    const bool aboveHalf = division.remainder > toNext;
    switch (rounding) {
    case Rounding::HalfUp:
        return aboveHalf || isHalf;
    case Rounding::HalfEven:
        return aboveHalf || (isHalf && (division.quotient & 1U) != 0);
    case Rounding::HalfDown:
        return aboveHalf;
    case Rounding::AwayFromZero:
        return true;
    case Rounding::TowardsZero:
        return false;
    }
    return false;
}

} // namespace

#if defined(__GNUC__) || defined(__clang__)
std::optional<qint64> checkedAdd(qint64 a, qint64 b)
{
    qint64 result = 0;
    if (__builtin_add_overflow(a, b, &result))
        return std::nullopt;
    return result;
}

std::optional<qint64> checkedSubtract(qint64 a, qint64 b)
{
    qint64 result = 0;
    if (__builtin_sub_overflow(a, b, &result))
        return std::nullopt;
    return result;
}

std::optional<qint64> checkedMultiply(qint64 a, qint64 b)
{
    qint64 result = 0;
    if (__builtin_mul_overflow(a, b, &result))
        return std::nullopt;
    return result;
}
#else
std::optional<qint64> checkedAdd(qint64 a, qint64 b)
{
    constexpr qint64 kMax = std::numeric_limits<qint64>::max();
    constexpr qint64 kMin = std::numeric_limits<qint64>::min();
    if (b > 0 ? a > kMax - b : a < kMin - b)
        return std::nullopt;
    return a + b;
}

std::optional<qint64> checkedSubtract(qint64 a, qint64 b)
{
    constexpr qint64 kMax = std::numeric_limits<qint64>::max();
    constexpr qint64 kMin = std::numeric_limits<qint64>::min();
    if (b < 0 ? a > kMax + b : a < kMin + b)
        return std::nullopt;
    return a - b;
}

std::optional<qint64> checkedMultiply(qint64 a, qint64 b)
{
    const auto product = multiplyDivideMagnitudes(magnitudeOf(a), magnitudeOf(b), 1);
    if (!product)
        return std::nullopt;
    return withSign(product->quotient, (a < 0) != (b < 0));
}
#endif

std::optional<qint64> multiplyDivide(qint64 a, qint64 b, qint64 c, Rounding rounding)
{
    if (c == 0)
        return std::nullopt;
    const quint64 divisor = magnitudeOf(c);
    auto division = multiplyDivideMagnitudes(magnitudeOf(a), magnitudeOf(b), divisor);
    if (!division)
        return std::nullopt;
    if (roundsAway(*division, divisor, rounding)) {
        if (division->quotient == std::numeric_limits<quint64>::max())
            return std::nullopt;
        ++division->quotient;
    }
    const bool negative = ((a < 0) != (b < 0)) != (c < 0);
    return withSign(division->quotient, negative);
}

} // namespace shop
