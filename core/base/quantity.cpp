// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quantity.h"

#include "core/base/decimal.h"
#include "core/base/rounding.h"

#include <algorithm>
#include <array>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// In the order of Unit.
constexpr std::array<QStringView, 8> kUnitCodes{u"piece", u"kg", u"g",  u"l",
                                                u"ml",    u"m",  u"m2", u"h"};

constexpr int kDecimals = 3;

} // namespace

QString unitCode(Unit unit)
{
    return kUnitCodes[size_t(unit)].toString();
}

Result<Unit> unitFromCode(QStringView code)
{
    const auto found = std::find(kUnitCodes.begin(), kUnitCodes.end(), code);
    if (found == kUnitCodes.end())
        return Error{
            ErrorCode::InvalidArgument, u"unit.unknown"_s, {{u"unit"_s, code.left(40).toString()}}};
    return Unit(found - kUnitCodes.begin());
}

int unitDecimals(Unit unit)
{
    return unit == Unit::Piece ? 0 : kDecimals;
}

Result<Quantity> Quantity::plus(Quantity other) const
{
    const auto sum = checkedAdd(m_thousandths, other.m_thousandths);
    if (!sum || *sum > kMaxThousandths || *sum < -kMaxThousandths)
        return Error{ErrorCode::InvalidArgument, u"quantity.overflow"_s, {}};
    return Quantity(*sum);
}

QString toPlainText(Quantity quantity)
{
    return decimalText(quantity.thousandths(), kDecimals, 0);
}

Result<Quantity> quantityFromPlainText(QStringView text)
{
    const DecimalReading reading = decimalFromPlainText(text, kDecimals, SurplusZeros::Accepted);
    if (reading.fault || magnitude(reading.value) > quint64(Quantity::kMaxThousandths))
        return Error{ErrorCode::InvalidArgument,
                     u"quantity.malformed"_s,
                     {{u"quantity"_s, text.left(40).toString()}}};
    return Quantity::fromThousandths(reading.value);
}

} // namespace shop
