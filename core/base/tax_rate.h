// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

namespace shop {

// A rate of tax, exact in millionths of the whole (9.975 % is 99,750). 0 to 100 %.
class TaxRate final
{
public:
    TaxRate() = default;
    static Result<TaxRate> fromMillionths(qint64 millionths); // error taxRate.outOfRange
    // "14", "9.975", "5,5" with or without "%". Error taxRate.malformed.
    static Result<TaxRate> fromPercentText(QStringView text);

    qint64 millionths() const { return m_millionths; }
    bool isZero() const { return m_millionths == 0; }
    // Percent without needless zeros, point as separator: "9.975".
    QString percentText() const;

    friend bool operator==(const TaxRate &, const TaxRate &) = default;
    friend auto operator<=>(const TaxRate &, const TaxRate &) = default;

private:
    explicit TaxRate(qint64 millionths) : m_millionths(millionths) {}
    qint64 m_millionths = 0;
};

// Tax put on a net amount.
Result<Money> taxOnNet(const Money &net, TaxRate rate, Rounding rounding);
// Tax contained in a gross amount, all rates of the line together: gross * r / (1 + r).
Result<Money> taxInGross(const Money &gross, TaxRate rateSum, Rounding rounding);

} // namespace shop
