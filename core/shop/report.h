// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/sales_figures.h"
#include "core/shop/shop.h"

#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace shop {

enum class ReportKind { Hour, Day, Product, Category, Person, Payment, Tax, Exceptions, Stock };
QString reportKindCode(ReportKind kind); // "hour", "day", ...
Result<ReportKind> reportKindFromCode(QStringView code); // report.unknown
QList<ReportKind> reportKinds();

// What a figure of a report is: minor units, thousandths, or a number.
enum class ReportUnit { Money, Quantity, Count };

struct ReportColumn {
    QString id; // "turnover", "net", ...
    ReportUnit unit = ReportUnit::Money;

    friend bool operator==(const ReportColumn &, const ReportColumn &) = default;
};

// What one row is about, by the report it stands in: hour of the day ("14"), business date (ISO),
// id of product, category or person (empty: none), SKU of a product without id, method, name of a
// tax; of exceptions the person.
struct ReportRow {
    QString key;
    qint64 rate = 0; // of a tax, millionths
    QString code; // SKU
    QString name; // as the shop calls it; empty where the key says it, or where there is none
    QString shelf; // colour of a category
    QList<std::optional<qint64>> figures; // as the columns

    friend bool operator==(const ReportRow &, const ReportRow &) = default;
};

struct Report {
    ReportKind kind = ReportKind::Day;
    SalesPeriod period;
    Currency currency;
    QList<ReportColumn> columns;
    QList<ReportRow> rows; // hours, days and taxes in their order, otherwise the largest first
    ReportRow total;

    // The place of a column; -1 for none.
    qsizetype column(QStringView id) const;
    std::optional<qint64> figure(const ReportRow &row, QStringView id) const;
};

// The report of a period; of the stock as it is now. Needs ViewReports. Errors report.periodWrong,
// report.stopped (Cancelled) once the call is stopped.
Result<Report> makeReport(Shop &shop, const Call &call, ReportKind kind, const SalesPeriod &period);

// The documents behind a row, newest first; as documentsOf() pages. Of the stock there are none.
// Of exceptions those that its person's exceptions stand on.
struct DocumentPage {
    QList<SalesDocument> documents;
    bool more = false;
};
Result<DocumentPage> documentsBehind(Shop &shop, const Call &call, const Report &report,
                                     const ReportRow &row,
                                     const std::optional<SalesDocument> &after = std::nullopt);

// CSV with a head of the columns' ids. Amounts with a point and without a sign of the currency.
QByteArray toCsv(const Report &report);
Json toJson(const Report &report);

// The moment at which a day of the shop begins.
TimeMs startOfDay(QDate day, const QTimeZone &zone);
// The time zone of a profile; UTC where it is not known.
QTimeZone timeZoneOf(const ShopProfile &profile);

} // namespace shop
