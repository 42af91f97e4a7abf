// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tax_rate.h"

#include "core/base/decimal.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kWhole = 1'000'000;
constexpr int kPercentDecimals = 4;

Error outOfRange(const QString &rate)
{
    return {ErrorCode::InvalidArgument, u"taxRate.outOfRange"_s, {{u"rate"_s, rate}}};
}

} // namespace

Result<TaxRate> TaxRate::fromMillionths(qint64 millionths)
{
    if (millionths < 0 || millionths > kWhole)
        return outOfRange(QString::number(millionths));
    return TaxRate(millionths);
}

Result<TaxRate> TaxRate::fromPercentText(QStringView text)
{
    QStringView digits = text.trimmed();
    if (digits.endsWith(u'%'))
        digits = digits.chopped(1).trimmed();
    QString pointed = digits.toString();
    if (!pointed.contains(u'.'))
        pointed.replace(u',', u'.');
    const DecimalReading reading =
        decimalFromPlainText(pointed, kPercentDecimals, SurplusZeros::Accepted);
    if (!reading.fault)
        return fromMillionths(reading.value);
    const QString shown = text.left(40).toString();
    if (*reading.fault == DecimalFault::OutOfRange)
        return outOfRange(shown);
    return Error{ErrorCode::InvalidArgument, u"taxRate.malformed"_s, {{u"rate"_s, shown}}};
}

QString TaxRate::percentText() const
{
    return decimalText(m_millionths, kPercentDecimals, 0);
}

Result<Money> taxOnNet(const Money &net, TaxRate rate, Rounding rounding)
{
    return net.times(rate.millionths(), kWhole, rounding);
}

Result<Money> taxInGross(const Money &gross, TaxRate rateSum, Rounding rounding)
{
    return gross.times(rateSum.millionths(), kWhole + rateSum.millionths(), rounding);
}

} // namespace shop
