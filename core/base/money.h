// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/currency.h"
#include "core/base/result.h"

#include <QList>

namespace shop {

// An amount: whole minor units of a currency. Never made from floating point. Arithmetic between
// different currencies, and overflow of 64 bits, are errors (money.currencyMismatch,
// money.overflow).
class Money final
{
public:
    Money() = default; // invalid: no currency
    Money(qint64 minor, Currency currency) : m_minor(minor), m_currency(currency) {}
    static Money fromMajorInexact(double) = delete;
    static Money zero(Currency currency) { return {0, currency}; }

    qint64 minor() const { return m_minor; }
    Currency currency() const { return m_currency; }
    bool isZero() const { return m_minor == 0; }
    bool isNegative() const { return m_minor < 0; }
    bool isPositive() const { return m_minor > 0; }

    Result<Money> plus(const Money &other) const;
    Result<Money> minus(const Money &other) const;
    Result<Money> times(qint64 numerator, qint64 denominator, Rounding rounding) const;
    Money negated() const { return {-m_minor, m_currency}; }

    // Splits this amount in proportion to the weights (each >= 0, not all 0) by largest remainder;
    // the shares add up to this amount exactly, also when it is negative. Equal remainders go to
    // the earlier share. Error money.badWeights.
    Result<QList<Money>> allocate(const QList<qint64> &weights) const;

    // Nearest multiple of the step of the rule.
    Result<Money> roundedTo(const CashRounding &rule) const;

    friend bool operator==(const Money &, const Money &) = default;

private:
    qint64 m_minor = 0;
    Currency m_currency;
};

// Adds up amounts of one currency; the first overflow or foreign currency stays as the result.
class MoneySum final
{
public:
    explicit MoneySum(Currency currency) : m_sum(Money::zero(currency)) {}
    MoneySum &operator+=(const Money &amount);
    MoneySum &operator-=(const Money &amount);
    const Result<Money> &result() const { return m_sum; }

private:
    Result<Money> m_sum;
};

} // namespace shop
