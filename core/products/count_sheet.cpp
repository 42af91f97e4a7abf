// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/count_sheet.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

QString sheetKindCode(SheetKind kind)
{
    return kind == SheetKind::Receiving ? u"receiving"_s : u"stocktake"_s;
}

QString sheetStateCode(SheetState state)
{
    switch (state) {
    case SheetState::Open:
        return u"open"_s;
    case SheetState::Booked:
        return u"booked"_s;
    case SheetState::Dropped:
        break;
    }
    return u"dropped"_s;
}

Quantity CountLine::difference() const
{
    const qint64 there = expected.value_or(Quantity()).thousandths();
    return Quantity::fromThousandths(counted.thousandths() - there);
}

std::optional<Money> CountLine::value() const
{
    if (!cost)
        return std::nullopt;
    const auto amount = cost->amountFor(difference(), Rounding::HalfUp);
    return amount ? std::optional(*amount) : std::nullopt;
}

const CountLine *CountSheet::line(ProductId product) const
{
    const auto found = std::find_if(lines.cbegin(), lines.cend(), [&](const CountLine &each) {
        return each.product.id == product;
    });
    return found == lines.cend() ? nullptr : &*found;
}

Result<Quantity> countedBy(const ScannedProduct &scanned, Quantity times)
{
    if (scanned.label) {
        const ProductSummary &product = scanned.product;
        const Currency currency = product.price ? product.price->currency() : Currency();
        SHOP_TRY_VALUE(line,
                       applyLabel(*scanned.label, product.price, product.unit, times, currency));
        return line.quantity;
    }
    qint64 thousandths = 0;
    if (qMulOverflow(scanned.pack.thousandths(), times.thousandths(), &thousandths) ||
        qAbs(thousandths / 1000) > Quantity::kMaxThousandths)
        return Error{ErrorCode::InvalidArgument, u"quantity.overflow"_s, {}};
    return Quantity::fromThousandths(thousandths / 1000);
}

} // namespace shop
