// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/rounding.h"

#include <QString>

#include <array>

namespace shop {

// A currency of ISO 4217 with its number of decimals (KWD 3, EUR 2, JPY 0). Small value, cheap to
// copy. A default-made currency is invalid and equals no other use.
class Currency final
{
public:
    Currency() = default;
    // Error currency.unknown for anything that is not an active ISO 4217 code.
    static Result<Currency> fromCode(QStringView code);

    bool isValid() const { return m_code[0] != 0; }
    QString code() const;
    int exponent() const { return m_exponent; }
    // 10 to the power of the exponent: minor units in a major one.
    qint64 minorPerMajor() const;
    // The usual short sign ("$", "€", "£", "kr"); the code where there is none.
    QString symbol() const;

    friend bool operator==(const Currency &, const Currency &) = default;

private:
    Currency(std::array<char, 3> code, qint8 exponent) : m_code(code), m_exponent(exponent) {}

    std::array<char, 3> m_code{};
    qint8 m_exponent = 0;
};

// What cash is rounded to (CLDR 47 supplemental currency data, cashRounding/cashDigits).
struct CashRounding {
    qint64 stepMinor = 1; // 1: no rounding
    Rounding rounding = Rounding::HalfUp;
    bool allTenders = false; // otherwise only when cash closes the balance

    friend bool operator==(const CashRounding &, const CashRounding &) = default;
};
CashRounding defaultCashRounding(const Currency &currency);

// The notes people pay with, in minor units, rising; used to propose amounts for cash.
QList<qint64> cashNotes(const Currency &currency);

} // namespace shop
