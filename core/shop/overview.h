// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/report.h"

namespace shop {

// What waits for somebody now, whatever the period.
struct Waiting {
    std::optional<qint64>
        toOrder; // products at or below their reorder level; none: the caller keeps no stock
    qint64 orders = 0; // pending and failed
    int drawers = 0; // of open shifts
    Money inDrawers; // what they should hold
};

// At one register, or (null) at all of them. Errors of StockLists, Deliveries and Till.
Result<Waiting> whatWaits(Shop &shop, const Call &call, RegisterId atRegister);

// Is it good, and why: a period beside an earlier one (screens.md, "15 Reports").
struct Overview {
    Report bars; // by hour or by day
    Report barsThen; // the whole of the earlier period
    Report then; // of it, until the same moment: what the totals are compared with
    Report categories;
    Report categoriesThen; // until the same moment
    Report products;
    Report payments;
    Report exceptions;
    Waiting waiting;
};

// barsBy: Hour or Day. then.before is the moment the earlier period is compared until. Errors of
// makeReport().
Result<Overview> makeOverview(Shop &shop, const Call &call, ReportKind barsBy,
                              const SalesPeriod &period, const SalesPeriod &then);

} // namespace shop
