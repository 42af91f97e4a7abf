// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/report.h"

namespace shop {

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
};

// barsBy: Hour or Day. then.before is the moment the earlier period is compared until. Errors of
// makeReport().
Result<Overview> makeOverview(Shop &shop, const Call &call, ReportKind barsBy,
                              const SalesPeriod &period, const SalesPeriod &then);

} // namespace shop
