// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/sql_delivery_rows.h"

namespace shop {

DeliverySummaryRow DeliverySummaryRow::read(const Row &row)
{
    DeliverySummaryRow read;
    read.summary.id = row.id<OrderId>(0);
    read.summary.place = row.int64(1);
    read.summary.number = row.int64(2);
    read.channel = row.text(3);
    read.status = row.text(4);
    read.summary.name = row.text(5);
    read.currency = row.text(6);
    read.total = row.int64(7);
    read.summary.placedAt = row.int64(8);
    return read;
}

Result<QList<DeliverySummary>> summariesOf(const QList<DeliverySummaryRow> &rows)
{
    QList<DeliverySummary> summaries;
    for (const DeliverySummaryRow &row : rows) {
        DeliverySummary summary = row.summary;
        SHOP_TRY_VALUE(channel, channelFromCode(row.channel));
        SHOP_TRY_VALUE(status, orderStatusFromCode(row.status));
        SHOP_TRY_VALUE(currency, Currency::fromCode(row.currency));
        summary.channel = channel;
        summary.status = status;
        summary.total = Money(row.total, currency);
        summaries.append(summary);
    }
    return summaries;
}

} // namespace shop
