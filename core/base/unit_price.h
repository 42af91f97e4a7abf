// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"

namespace shop {

// A price on the shelf: ten-thousandths of the major unit of its currency, for one unit of the
// product.
class UnitPrice final
{
public:
    static constexpr qint64 kScale = 10'000;

    UnitPrice() = default; // invalid: no currency
    UnitPrice(qint64 tenThousandths, Currency currency)
        : m_tenThousandths(tenThousandths), m_currency(currency)
    {}
    static UnitPrice fromMoney(const Money &amount);

    qint64 tenThousandths() const { return m_tenThousandths; }
    Currency currency() const { return m_currency; }

    // quantity * price, rounded once (domain.md, "Money, prices, tax"). Error money.overflow.
    Result<Money> amountFor(Quantity quantity, Rounding rounding) const;
    // The price of one unit as an amount.
    Money rounded(Rounding rounding) const;

    friend bool operator==(const UnitPrice &, const UnitPrice &) = default;

private:
    qint64 m_tenThousandths = 0;
    Currency m_currency;
};

} // namespace shop
