// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/quantity.h"
#include "core/base/result.h"
#include "core/base/unit_price.h"

#include <QIODevice>
#include <QList>
#include <QString>

namespace shop {

// One row of a sales history.
struct HistoryLine {
    qint32 product = 0; // index into History::products
    Quantity quantity; // as in the file: negative for returns and write-offs
    UnitPrice price;
};

struct HistoryInvoice {
    QString number;
    TimeMs at = 0; // of its first row
    QList<HistoryLine> lines; // in the order of the file
};

struct HistoryProduct {
    QString code;
    QString name; // the most frequent description that is not empty; the code where there is none
};

// A sales history grouped by invoice, the invoices in order of their time.
struct History {
    QList<HistoryProduct> products;
    QList<HistoryInvoice> invoices;
};

// Reads a file with the columns of the UCI Online Retail data set (InvoiceNo, StockCode,
// Description, Quantity, InvoiceDate, UnitPrice), in any order of rows and columns. Times are taken
// as UTC. The whole file is refused with the first row that cannot be read (history.columnMissing,
// history.badRow with "row", "field", "value").
Result<History> readHistory(QIODevice &file, Currency currency);

} // namespace shop
