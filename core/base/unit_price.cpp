// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unit_price.h"

#include "core/base/decimal.h"

#include <limits>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPriceDecimals = 4;
constexpr int kQuantityDecimals = 3;
static_assert(UnitPrice::kScale == powerOfTen(kPriceDecimals));

} // namespace

UnitPrice UnitPrice::fromMoney(const Money &amount)
{
    constexpr qint64 kMax = std::numeric_limits<qint64>::max();
    const qint64 perMinor = powerOfTen(kPriceDecimals - amount.currency().exponent());
    // Held at the end of the range instead of wrapping round: any amount made of it overflows.
    const qint64 price =
        checkedMultiply(amount.minor(), perMinor).value_or(amount.isNegative() ? -kMax : kMax);
    return {price, amount.currency()};
}

Result<Money> UnitPrice::amountFor(Quantity quantity, Rounding rounding) const
{
    const int decimals = kPriceDecimals + kQuantityDecimals - m_currency.exponent();
    const auto minor =
        multiplyDivide(m_tenThousandths, quantity.thousandths(), powerOfTen(decimals), rounding);
    if (!minor || *minor == std::numeric_limits<qint64>::min())
        return Error{
            ErrorCode::InvalidArgument, u"money.overflow"_s, {{u"currency"_s, m_currency.code()}}};
    return Money(*minor, m_currency);
}

Money UnitPrice::rounded(Rounding rounding) const
{
    const qint64 perMinor = powerOfTen(kPriceDecimals - m_currency.exponent());
    // Dividing never leaves the range.
    return {multiplyDivide(m_tenThousandths, 1, perMinor, rounding).value_or(0), m_currency};
}

} // namespace shop
