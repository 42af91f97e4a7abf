// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/bulk_edit.h"

#include "core/base/field_error.h"
#include "core/base/rounding.h"
#include "core/products/draft_check.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// The grid a price rests on: every `step` minor units, `offset` off zero.
struct Grid {
    qint64 step = 1;
    qint64 offset = 0;
};

Grid gridOf(PriceEnding ending, qint64 minorOfMajor)
{
    switch (ending) {
    case PriceEnding::Exact:
        return {};
    case PriceEnding::FiveCents:
        return {5, 0};
    case PriceEnding::Nine:
        return {10, 9};
    case PriceEnding::NinetyNine:
        return {100, 99};
    case PriceEnding::Whole:
        return {minorOfMajor, 0};
    }
    return {};
}

qint64 floorDivide(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

} // namespace

std::optional<UnitPrice> endedPrice(const UnitPrice &price, PriceEnding ending)
{
    const qint64 minorOfMajor = price.currency().minorPerMajor();
    const Grid grid = gridOf(ending, minorOfMajor);
    const auto minor =
        multiplyDivide(price.tenThousandths(), minorOfMajor, UnitPrice::kScale, Rounding::HalfUp);
    if (!minor)
        return std::nullopt;
    const qint64 steps = floorDivide(2 * (*minor - grid.offset) + grid.step, 2 * grid.step);
    const qint64 ended = qMax<qint64>(0, steps) * grid.step + grid.offset;
    const auto scaled = multiplyDivide(ended, UnitPrice::kScale, minorOfMajor, Rounding::HalfUp);
    return scaled ? std::optional(UnitPrice(*scaled, price.currency())) : std::nullopt;
}

Result<BulkValues> edited(const BulkEdit &edit, const BulkValues &before)
{
    BulkValues after = before;
    switch (edit.kind) {
    case BulkEdit::Kind::Category:
        after.category = edit.category;
        return after;
    case BulkEdit::Kind::TaxCategory:
        after.taxCategory = edit.taxCategory;
        return after;
    case BulkEdit::Kind::Hide:
    case BulkEdit::Kind::Show:
        after.archived = edit.kind == BulkEdit::Kind::Hide;
        return after;
    case BulkEdit::Kind::PricePercent:
    case BulkEdit::Kind::PriceAmount:
        break;
    }
    if (!before.price)
        return after;
    const qint64 old = before.price->tenThousandths();
    const auto more =
        edit.kind == BulkEdit::Kind::PriceAmount
            ? std::optional(edit.tenThousandths)
            : multiplyDivide(old, edit.percentMillionths, 1'000'000, Rounding::HalfUp);
    const auto sum = more ? checkedAdd(old, *more) : std::nullopt;
    const auto price =
        sum ? endedPrice(UnitPrice(*sum, before.price->currency()), edit.ending) : std::nullopt;
    if (!price || *sum < 0)
        return fieldError(u"product.priceOutOfRange", u"price");
    SHOP_TRY(checkPrice(price, u"price"));
    after.price = price;
    return after;
}

} // namespace shop
