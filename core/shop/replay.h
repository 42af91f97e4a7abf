// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"

#include <QIODevice>

#include <functional>

namespace shop {

struct ReplayReport {
    qint64 lines = 0;
    qint64 invoices = 0;
    qint64 netMinor = 0;
    qint64 salesMinor = 0;
    qint64 refundsMinor = 0;
    qint64 adjustmentsMinor = 0;
};

// One invoice as stored.
struct ReplayedInvoice {
    QString invoice;
    QString kind; // "sale", "cancellation", "adjustment"
    qint64 lines = 0;
    Quantity quantity;
    qint64 amountMinor = 0;
};

// Drives a sales history (columns of the UCI Online Retail data set) through the checkout of the
// till: rows grouped by invoice over the whole file, one transaction per invoice, a shift per
// trading day, the dates of the file. What is stored already is passed over. committed is told
// after each commit of this run.
Result<ReplayReport> replayHistory(Shop &shop, ManualClock &clock, QIODevice &file,
                                   const std::function<void(const ReplayedInvoice &)> &committed);

// What the database holds of a replayed history, every invoice once.
Done eachReplayedInvoice(Shop &shop, const std::function<void(const ReplayedInvoice &)> &visit);

// What the stock ledger says of each product that has stock, by SKU.
Done eachReplayedStock(Shop &shop, const std::function<void(const QString &sku, Quantity)> &visit);

} // namespace shop
