// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/orders/sales_figures.h"
#include "core/storage/database.h"

namespace shop {

// What a method of payment brought in the shifts of a period, corrected tenders counted where they
// belong, with tips; as the Zs have it. Minor units.
struct TenderFigures {
    QString method; // code of a TenderMethod
    qint64 count = 0;
    qint64 amount = 0;
    qint64 refunded = 0; // contained in it: what was given back on returns, above zero
};

// By method. Needs ViewReports. The period's moment is not looked at: shifts are whole.
Result<QList<TenderFigures>> tendersOf(Database &database, const Call &call,
                                       const SalesPeriod &period);

// The closed shifts of a period by register and number. Needs ViewReports.
Result<QList<ShiftId>> closedShiftsOf(Database &database, const Call &call,
                                      const SalesPeriod &period);

} // namespace shop
