// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/delivery_order.h"
#include "core/storage/statement.h"

namespace shop {

// What lists of orders have in common: the columns of a summary, of orders placed before a place.
#define ORDERS_SUMMARY                                                                             \
    "SELECT d.id, d.key, d.number, d.channel, d.status, d.name, d.currency, d.total, d.placed_at"  \
    " FROM orders_delivery d WHERE d.key < ?"

struct DeliverySummaryRow {
    DeliverySummary summary;
    QString channel, status, currency;
    qint64 total = 0;

    static DeliverySummaryRow read(const Row &row);
};
Result<QList<DeliverySummary>> summariesOf(const QList<DeliverySummaryRow> &rows);

} // namespace shop
