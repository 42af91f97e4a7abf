// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/base/currency.h"
#include "core/base/id.h"
#include "core/storage/database.h"

#include <QList>

namespace shop {

// What the stock of a category is worth; goods that are not archived and of which there are some.
struct StockValue {
    CategoryId category; // null: products without one
    qint64 products = 0;
    qint64 withoutCost = 0; // of them, whose cost is not known: they are worth nothing here
    qint64 quantity = 0; // thousandths
    qint64 cost = 0; // ten-millionths of the major unit
    qint64 price = 0; // the same, at the price of the catalog
};

// By category. Needs ViewReports; reads in slices and stops between them (report.stopped).
Result<QList<StockValue>> stockValues(Database &database, const Call &call);

} // namespace shop
