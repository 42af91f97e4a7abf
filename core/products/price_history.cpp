// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/price_history.h"

#include "core/base/rounding.h"

namespace shop {

std::optional<TimeMs> reducedAt(const QList<PricePeriod> &history)
{
    if (history.size() < 2 || !history[0].price || !history[1].price ||
        history[0].price->currency() != history[1].price->currency() ||
        history[0].price->tenThousandths() >= history[1].price->tenThousandths())
        return std::nullopt;
    return history[0].from;
}

std::optional<UnitPrice> lowestBefore(const QList<PricePeriod> &history, TimeMs reduction)
{
    std::optional<UnitPrice> lowest;
    for (const PricePeriod &period : history) {
        const bool held = period.from < reduction &&
                          period.until.value_or(reduction) > reduction - kPriorPricePeriod;
        if (held && period.price &&
            (!lowest || period.price->tenThousandths() < lowest->tenThousandths()))
            lowest = period.price;
    }
    return lowest;
}

std::optional<int> marginPercent(const UnitPrice &price, const UnitPrice &cost,
                                 qint64 containedMillionths)
{
    constexpr qint64 whole = 1'000'000;
    const auto net = multiplyDivide(price.tenThousandths(), whole, whole + containedMillionths,
                                    Rounding::HalfUp);
    if (!net || *net <= 0 || price.currency() != cost.currency())
        return std::nullopt;
    const auto percent = multiplyDivide(*net - cost.tenThousandths(), 100, *net, Rounding::HalfUp);
    return percent ? std::optional(int(qBound(qint64(-999), *percent, qint64(100)))) : std::nullopt;
}

} // namespace shop
