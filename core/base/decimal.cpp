// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include "core/base/rounding.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

namespace {

std::optional<qint64> appendDigits(qint64 value, QStringView digits)
{
    for (const QChar digit : digits) {
        const auto shifted = checkedMultiply(value, 10);
        if (!shifted)
            return std::nullopt;
        const auto next = checkedAdd(*shifted, digit.unicode() - u'0');
        if (!next)
            return std::nullopt;
        value = *next;
    }
    return value;
}

} // namespace

QString fractionDigits(qint64 value, int scale, int minDecimals)
{
    if (scale == 0)
        return {};
    const quint64 fraction = magnitude(value) % quint64(powerOfTen(scale));
    QString digits = QString::number(fraction).rightJustified(scale, u'0');
    while (digits.size() > minDecimals && digits.endsWith(u'0'))
        digits.chop(1);
    return digits;
}

QString decimalText(qint64 value, int scale, int minDecimals)
{
    QString text = value < 0 ? u"-"_s : QString();
    text += QString::number(magnitude(value) / quint64(powerOfTen(scale)));
    const QString fraction = fractionDigits(value, scale, minDecimals);
    if (!fraction.isEmpty())
        text += u'.' + fraction;
    return text;
}

DecimalReading decimalFromDigits(bool negative, QStringView whole, QStringView fraction, int scale,
                                 SurplusZeros surplus)
{
    if (!areDigits(whole) || !areDigits(fraction))
        return {0, DecimalFault::Malformed};
    while (surplus == SurplusZeros::Accepted && fraction.size() > scale && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > scale)
        return {0, DecimalFault::TooManyDecimals};

    const QString padding(scale - fraction.size(), u'0');
    auto value = appendDigits(0, whole);
    if (value)
        value = appendDigits(*value, fraction);
    if (value)
        value = appendDigits(*value, padding);
    if (!value)
        return {0, DecimalFault::OutOfRange};
    return {negative ? -*value : *value, std::nullopt};
}

DecimalReading decimalFromPlainText(QStringView text, int scale, SurplusZeros surplus)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    if (whole.isEmpty() || (point >= 0 && fraction.isEmpty()))
        return {0, DecimalFault::Malformed};
    return decimalFromDigits(negative, whole, fraction, scale, surplus);
}

} // namespace shop
