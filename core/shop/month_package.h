// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"

#include <QDate>
#include <QStringList>

namespace shop {

struct MonthPackage {
    QString folder;
    QStringList files; // in it
};

// What an accountant needs of a month, in a folder that is made:
//   bookings.csv      the booking lines of every Z of the month (booking_file.h)
//   documents.csv     every document of the drawer: date, number, kind, register, net, tax, total
//   sales-by-tax.csv, sales-by-day.csv, payments.csv     reports (report.h)
//   journal.jsonl     the whole journal, to be proven (journal_export.h)
//   SHA256SUMS        the sums of the others, as sha256sum -c reads them
// The folder appears when it is whole. Needs ExportData and ViewReports. Errors month.exists ("path"),
// file.cannotWrite, report.stopped.
Result<MonthPackage> writeMonth(Shop &shop, const Call &call, QDate month, const QString &path);

} // namespace shop
