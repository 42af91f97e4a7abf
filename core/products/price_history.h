// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/tax_rate.h"
#include "core/base/unit_price.h"

#include <QList>

#include <optional>

namespace shop {

// A price of a product and when it held.
struct PricePeriod {
    std::optional<UnitPrice> price; // none: asked at the till
    TimeMs from = 0;
    std::optional<TimeMs> until = std::nullopt; // none: it still holds
    UserId endedBy = {}; // who put another in its place

    friend bool operator==(const PricePeriod &, const PricePeriod &) = default;
};

inline constexpr TimeMs kPriorPricePeriod = TimeMs(30) * 24 * 60 * 60 * 1000;

// When the price that holds now took the place of a higher one; none where it is no reduction.
// history: newest first.
std::optional<TimeMs> reducedAt(const QList<PricePeriod> &history);

// The lowest price that held at any moment of the 30 days before a reduction: what directive
// 98/6/EC, article 6a (2019/2161), wants named beside it. Of goods that were not sold for so long, the
// lowest since they were; none where there was no price.
std::optional<UnitPrice> lowestBefore(const QList<PricePeriod> &history, TimeMs reduction);

// What of a price is not cost, in whole percent of the net price, rounded half away from zero;
// none where the net price is nothing. contained: the taxes in the price (zero where they are added).
std::optional<int> marginPercent(const UnitPrice &price, const UnitPrice &cost,
                                 qint64 containedMillionths);

} // namespace shop
