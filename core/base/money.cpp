// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "core/base/decimal.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// The smallest 64-bit number has no opposite, so it counts as overflow: what is sold can always be
// taken back.
Result<Money> inRange(std::optional<qint64> minor, Currency currency)
{
    if (!minor || *minor == std::numeric_limits<qint64>::min())
        return Error{
            ErrorCode::InvalidArgument, u"money.overflow"_s, {{u"currency"_s, currency.code()}}};
    return Money(*minor, currency);
}

Done sameCurrency(const Money &a, const Money &b)
{
    if (a.currency().isValid() && a.currency() == b.currency())
        return {};
    return Error{ErrorCode::InvalidArgument,
                 u"money.currencyMismatch"_s,
                 {{u"currency"_s, a.currency().code()}, {u"other"_s, b.currency().code()}}};
}

Error badWeights()
{
    return {ErrorCode::InvalidArgument, u"money.badWeights"_s, {}};
}

std::optional<qint64> weightSum(const QList<qint64> &weights)
{
    std::optional<qint64> sum = 0;
    for (const qint64 weight : weights) {
        if (weight < 0)
            return std::nullopt;
        sum = checkedAdd(*sum, weight);
        if (!sum)
            return std::nullopt;
    }
    return *sum > 0 ? sum : std::nullopt;
}

} // namespace

Result<Money> Money::plus(const Money &other) const
{
    SHOP_TRY(sameCurrency(*this, other));
    return inRange(checkedAdd(m_minor, other.m_minor), m_currency);
}

Result<Money> Money::minus(const Money &other) const
{
    SHOP_TRY(sameCurrency(*this, other));
    return inRange(checkedSubtract(m_minor, other.m_minor), m_currency);
}

Result<Money> Money::times(qint64 numerator, qint64 denominator, Rounding rounding) const
{
    return inRange(multiplyDivide(m_minor, numerator, denominator, rounding), m_currency);
}

Result<QList<Money>> Money::allocate(const QList<qint64> &weights) const
{
    const auto total = weightSum(weights);
    if (!total)
        return badWeights();

    QList<qint64> shares;
    std::vector<quint64> remainders;
    shares.reserve(weights.size());
    remainders.reserve(size_t(weights.size()));
    quint64 left = magnitude(m_minor);
    for (const qint64 weight : weights) {
        // A share is never larger than the amount, so this always fits. The remainder is below the
        // total; the wrapped product is exact there.
        const qint64 share =
            multiplyDivide(m_minor, weight, *total, Rounding::TowardsZero).value_or(0);
        remainders.push_back(magnitude(m_minor) * quint64(weight) -
                             magnitude(share) * quint64(*total));
        left -= magnitude(share);
        shares.append(share);
    }

    std::vector<qsizetype> order(remainders.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return remainders[size_t(a)] > remainders[size_t(b)];
    });
    for (size_t i = 0; i < left; ++i)
        shares[order[i]] += m_minor < 0 ? -1 : 1;

    QList<Money> result;
    result.reserve(shares.size());
    for (const qint64 share : shares)
        result.append(Money(share, m_currency));
    return result;
}

Result<Money> Money::roundedTo(const CashRounding &rule) const
{
    if (rule.stepMinor <= 1)
        return *this;
    const auto steps = multiplyDivide(m_minor, 1, rule.stepMinor, rule.rounding);
    return inRange(steps ? checkedMultiply(*steps, rule.stepMinor) : std::nullopt, m_currency);
}

MoneySum &MoneySum::operator+=(const Money &amount)
{
    if (m_sum)
        m_sum = m_sum->plus(amount);
    return *this;
}

MoneySum &MoneySum::operator-=(const Money &amount)
{
    if (m_sum)
        m_sum = m_sum->minus(amount);
    return *this;
}

} // namespace shop
