// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace shop {

// How a product is counted. Decides how many decimals a quantity may have: pieces none, all
// others three.
enum class Unit { Piece, Kilogram, Gram, Litre, Millilitre, Metre, SquareMetre, Hour };

// "piece", "kg", "g", "l", "ml", "m", "m2", "h": as stored and on the wire.
QString unitCode(Unit unit);
Result<Unit> unitFromCode(QStringView code); // error unit.unknown
int unitDecimals(Unit unit);

// A number of units in whole thousandths, negative for returns; at most 1,000,000,000 units.
class Quantity final
{
public:
    Quantity() = default;
    static Quantity fromThousandths(qint64 thousandths) { return Quantity(thousandths); }
    static Quantity pieces(qint64 pieces) { return Quantity(pieces * 1000); }
    static constexpr qint64 kMaxThousandths = 1'000'000'000'000;

    qint64 thousandths() const { return m_thousandths; }
    bool isZero() const { return m_thousandths == 0; }
    bool isNegative() const { return m_thousandths < 0; }
    bool isWhole() const { return m_thousandths % 1000 == 0; }
    Quantity negated() const { return Quantity(-m_thousandths); }
    Result<Quantity> plus(Quantity other) const; // error quantity.overflow

    friend bool operator==(const Quantity &, const Quantity &) = default;
    friend auto operator<=>(const Quantity &, const Quantity &) = default;

private:
    explicit Quantity(qint64 thousandths) : m_thousandths(thousandths) {}
    qint64 m_thousandths = 0;
};

// Plain form for storage, wire and CSV: "3", "-0.5", "1.245". Error quantity.malformed.
QString toPlainText(Quantity quantity);
Result<Quantity> quantityFromPlainText(QStringView text);

} // namespace shop
