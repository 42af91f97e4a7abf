// SPDX-License-Identifier: GPL-3.0-or-later
// A report as CSV and as JSON.
#include "core/base/amount_text.h"
#include "core/files/csv_writer.h"
#include "core/shop/report.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

QString plainFigure(const std::optional<qint64> &figure, ReportUnit unit, Currency currency)
{
    if (!figure)
        return {};
    switch (unit) {
    case ReportUnit::Money:
        return toPlainText(Money(*figure, currency));
    case ReportUnit::Quantity:
        return toPlainText(Quantity::fromThousandths(*figure));
    case ReportUnit::Count:
        break;
    }
    return QString::number(*figure);
}

Json rowToJson(const Report &report, const ReportRow &row)
{
    Json::Object object{{u"key"_s, Json(row.key)}};
    if (report.kind == ReportKind::Tax)
        object.append({u"rate"_s, Json::integer(row.rate)});
    if (!row.code.isEmpty())
        object.append({u"code"_s, Json(row.code)});
    if (!row.name.isEmpty())
        object.append({u"name"_s, Json(row.name)});
    for (qsizetype i = 0; i < report.columns.size(); ++i) {
        const auto figure = row.figures.value(i);
        object.append({report.columns[i].id, figure ? Json::integer(*figure) : Json()});
    }
    return Json(std::move(object));
}

} // namespace

QByteArray toCsv(const Report &report)
{
    QStringList head{u"key"_s, u"rate_percent"_s, u"code"_s, u"name"_s};
    for (const ReportColumn &column : report.columns)
        head.append(column.id);
    head.append(u"currency"_s);
    QByteArray csv = csvRow(head);
    for (const ReportRow &row : report.rows) {
        const auto rate = TaxRate::fromMillionths(row.rate);
        const bool isTax = report.kind == ReportKind::Tax && rate;
        QStringList cells{row.key, isTax ? rate->percentText() : QString(), row.code, row.name};
        for (qsizetype i = 0; i < report.columns.size(); ++i)
            cells.append(
                plainFigure(row.figures.value(i), report.columns[i].unit, report.currency));
        cells.append(report.currency.code());
        csv += csvRow(cells);
    }
    return csv;
}

Json toJson(const Report &report)
{
    Json::Array rows;
    for (const ReportRow &row : report.rows)
        rows.append(rowToJson(report, row));
    return Json(Json::Object{{u"report"_s, Json(reportKindCode(report.kind))},
                             {u"from"_s, Json(report.period.from.toString(Qt::ISODate))},
                             {u"to"_s, Json(report.period.to.toString(Qt::ISODate))},
                             {u"currency"_s, Json(report.currency.code())},
                             {u"rows"_s, Json(std::move(rows))},
                             {u"total"_s, rowToJson(report, report.total)}});
}

} // namespace shop
