// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/orders/sales_figures.h"
#include "core/storage/database.h"

namespace shop {

// All of these need ViewReports, read a day at a time, and stop between two days (error
// call.cancelled) when the call is stopped. Errors of checkPeriod().

// In no order.
Result<QList<SalesGroup>> salesBy(Database &database, const Call &call, SalesBy by,
                                  const SalesPeriod &period);

// Which documents: those behind a row of a report.
struct DocumentsOf {
    // WithoutSupply: also gift cards sold and payments on account, every document of the drawer.
    enum class Filter { All, WithoutSupply, Product, Category, Person, Tax, Method };
    SalesPeriod period;
    Filter filter = Filter::All;
    QByteArray id = {}; // of product, category, person; null: those without
    QString sku = {}; // of a product without id
    QString name = {}; // of a tax; code of a method
    qint64 rate = 0; // of a tax
    qint64 below = std::numeric_limits<qint64>::max(); // the key of the last one read
    int limit = 200;
};

// Newest day first, in a day the last stored first. Those of a method are all it moved money in,
// corrected ones too.
Result<QList<SalesDocument>> documentsOf(Database &database, const Call &call,
                                         const DocumentsOf &which);

} // namespace shop
