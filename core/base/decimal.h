// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace shop {

// Whole numbers scaled by a power of ten (12345 with scale 2 is 123.45) and their digits: what
// amounts, prices, quantities and rates have in common when they are written and read.

constexpr qint64 powerOfTen(int exponent)
{
    qint64 result = 1;
    for (int i = 0; i < exponent; ++i)
        result *= 10;
    return result;
}

// 0 to 9; Qt's isDigit() knows those of every script.
constexpr bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Whether there is nothing but 0 to 9; true of nothing.
bool areDigits(QStringView text);

// Absolute value, also of the smallest number.
constexpr quint64 magnitude(qint64 value)
{
    return value < 0 ? 0 - quint64(value) : quint64(value);
}

// The digits behind the point of a value of that scale: all of them, less trailing zeros down to
// minDecimals. Empty where there are none.
QString fractionDigits(qint64 value, int scale, int minDecimals);

// "-123.45"; ASCII, no grouping.
QString decimalText(qint64 value, int scale, int minDecimals);

enum class SurplusZeros { Refused, Accepted };
enum class DecimalFault { Malformed, TooManyDecimals, OutOfRange };

// What a reading gave: the scaled value, or what is wrong with the text.
struct DecimalReading {
    qint64 value = 0;
    std::optional<DecimalFault> fault;
};

// Puts ASCII digits before and behind the point together. Zeros past the scale change nothing and
// are taken where the caller says so. The range is symmetric: the smallest 64-bit number is out.
DecimalReading decimalFromDigits(bool negative, QStringView whole, QStringView fraction, int scale,
                                 SurplusZeros surplus);

// Reads "-123.45": ASCII digits, at least one before the point, and one behind it if there is one.
DecimalReading decimalFromPlainText(QStringView text, int scale, SurplusZeros surplus);

} // namespace shop
