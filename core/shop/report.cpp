// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/report.h"

#include "core/journal/exceptions.h"
#include "core/orders/sql_sales_report.h"
#include "core/products/sql_stock_value.h"
#include "core/till/sql_tender_report.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kCodes{"hour"_L1,    "day"_L1, "product"_L1,    "category"_L1, "person"_L1,
                            "payment"_L1, "tax"_L1, "exceptions"_L1, "stock"_L1};

using Figures = QList<std::optional<qint64>>;

// Exceptions in the order of their columns, each with how often and, where known, how much.
struct ExceptionColumn {
    QLatin1StringView kind;
    QString count;
    QString amount; // none: its rows say no amount
};
const std::array kExceptions{
    ExceptionColumn{"void"_L1, u"voids"_s, u"voided"_s},
    ExceptionColumn{"no-sale"_L1, u"no_sales"_s, {}},
    ExceptionColumn{"line-removed"_L1, u"lines_removed"_s, u"removed"_s},
    ExceptionColumn{"discount"_L1, u"discounts"_s, u"discounted"_s},
    ExceptionColumn{"price-override"_L1, u"prices_given"_s, {}},
};

QList<ReportColumn> columnsOf(ReportKind kind)
{
    using enum ReportUnit;
    switch (kind) {
    case ReportKind::Payment:
        return {{u"payments"_s, Count}, {u"amount"_s, Money}, {u"refunded"_s, Money}};
    case ReportKind::Tax:
        return {{u"sales"_s, Count}, {u"returns"_s, Count}, {u"turnover"_s, Money},
                {u"net"_s, Money},   {u"tax"_s, Money},     {u"returned"_s, Money}};
    case ReportKind::Stock:
        return {{u"products"_s, Count},
                {u"without_cost"_s, Count},
                {u"quantity"_s, Quantity},
                {u"cost_value"_s, Money},
                {u"price_value"_s, Money}};
    case ReportKind::Exceptions: {
        QList<ReportColumn> columns;
        for (const ExceptionColumn &each : kExceptions) {
            columns.append({each.count, Count});
            if (!each.amount.isEmpty())
                columns.append({each.amount, Money});
        }
        return columns;
    }
    default:
        return {{u"sales"_s, Count},    {u"returns"_s, Count}, {u"quantity"_s, Quantity},
                {u"turnover"_s, Money}, {u"net"_s, Money},     {u"tax"_s, Money},
                {u"returned"_s, Money}, {u"margin"_s, Money}};
    }
}

Figures salesFigures(const SalesFigures &of, ReportKind kind, Currency currency)
{
    if (kind == ReportKind::Tax)
        return {of.sales, of.returns, of.turnover, of.net(), of.tax, of.returned};
    return {of.sales, of.returns, of.quantity, of.turnover,
            of.net(), of.tax,     of.returned, of.margin(currency)};
}

SalesBy salesByOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Hour:
        return SalesBy::Hour;
    case ReportKind::Product:
        return SalesBy::Product;
    case ReportKind::Category:
        return SalesBy::Category;
    case ReportKind::Person:
        return SalesBy::Person;
    case ReportKind::Tax:
        return SalesBy::Tax;
    default:
        return SalesBy::Day;
    }
}

QString idText(const QByteArray &id)
{
    return UserId::fromBytes(id).value_or(UserId()).isNull() ? QString()
                                                             : UserId::fromBytes(id)->toString();
}

// Sorts the largest in a column to the top; equal ones by name and key.
void sortByFigure(Report &report, QStringView id)
{
    const qsizetype at = report.column(id);
    std::sort(report.rows.begin(), report.rows.end(), [at](const ReportRow &a, const ReportRow &b) {
        const qint64 left = a.figures[at].value_or(0);
        const qint64 right = b.figures[at].value_or(0);
        return left != right ? left > right
                             : std::tie(a.name, a.code, a.key) < std::tie(b.name, b.code, b.key);
    });
}

Done nameRows(Shop &shop, const Call &call, Report &report)
{
    if (report.kind == ReportKind::Category || report.kind == ReportKind::Stock) {
        SHOP_TRY_VALUE(categories, shop.products().categories(call));
        for (ReportRow &row : report.rows) {
            for (const Category &category : std::as_const(categories)) {
                if (category.id.toString() == row.key) {
                    row.name = category.name;
                    row.shelf = category.shelf;
                }
            }
        }
    }
    if (report.kind == ReportKind::Person || report.kind == ReportKind::Exceptions) {
        for (ReportRow &row : report.rows) {
            const auto id = UserId::fromString(row.key);
            if (!id)
                continue;
            const auto person = shop.users().staffMember(call, *id);
            if (person)
                row.name = person->name;
        }
    }
    return {};
}

QString hourOf(qint64 quarter, const QTimeZone &zone)
{
    return QString::number(localTime(quarter, zone).hour()).rightJustified(2, u'0');
}

ReportRow rowOf(const SalesGroup &group, ReportKind kind, const QTimeZone &zone)
{
    ReportRow row;
    row.code = group.code;
    row.name = group.name;
    switch (kind) {
    case ReportKind::Hour:
        row.key = hourOf(group.number, zone);
        break;
    case ReportKind::Day:
        row.key = group.day.toString(Qt::ISODate);
        break;
    case ReportKind::Tax:
        row.key = group.name;
        row.rate = group.number;
        break;
    default:
        row.key = group.id.isEmpty() ? group.code : idText(group.id);
    }
    return row;
}

Done addSales(Shop &shop, const Call &call, const QTimeZone &zone, Report &report)
{
    SHOP_TRY_VALUE(groups, salesBy(shop.database(), call, salesByOf(report.kind), report.period));
    QMap<std::tuple<QString, qint64, QString>, std::pair<ReportRow, SalesFigures>> rows;
    SalesFigures total;
    for (const SalesGroup &group : std::as_const(groups)) {
        const ReportRow row = rowOf(group, report.kind, zone);
        auto &[known, sum] = rows[{row.key, row.rate, row.code}];
        known = row;
        sum += group.figures;
        total += group.figures;
    }
    // A document with two products is one document.
    const bool shared = report.kind == ReportKind::Product || report.kind == ReportKind::Category ||
                        report.kind == ReportKind::Tax;
    if (shared) {
        SHOP_TRY_VALUE(days, salesBy(shop.database(), call, SalesBy::Day, report.period));
        total = {};
        for (const SalesGroup &day : std::as_const(days))
            total += day.figures;
    }
    for (auto &[row, sum] : rows) {
        row.figures = salesFigures(sum, report.kind, report.currency);
        report.rows.append(row);
    }
    report.total.figures = salesFigures(total, report.kind, report.currency);
    if (report.kind == ReportKind::Product || report.kind == ReportKind::Category ||
        report.kind == ReportKind::Person)
        sortByFigure(report, u"turnover");
    return {};
}

Done addPayments(Shop &shop, const Call &call, Report &report)
{
    SHOP_TRY_VALUE(tenders, tendersOf(shop.database(), call, report.period));
    Figures sum{0, 0, 0};
    for (const TenderFigures &tender : std::as_const(tenders)) {
        ReportRow row;
        row.key = tender.method;
        row.figures = {tender.count, tender.amount, tender.refunded};
        report.rows.append(row);
        for (qsizetype i = 0; i < sum.size(); ++i)
            sum[i] = *sum[i] + *row.figures[i];
    }
    report.total.figures = sum;
    sortByFigure(report, u"amount");
    return {};
}

Done addStock(Shop &shop, const Call &call, Report &report)
{
    SHOP_TRY_VALUE(values, stockValues(shop.database(), call));
    const auto minor = [&](qint64 tenMillionths) {
        return multiplyDivide(tenMillionths, report.currency.minorPerMajor(), 10'000'000,
                              Rounding::HalfUp)
            .value_or(0);
    };
    StockValue sum;
    const auto figures = [&](const StockValue &of) {
        return Figures{of.products, of.withoutCost, of.quantity, minor(of.cost), minor(of.price)};
    };
    for (const StockValue &value : std::as_const(values)) {
        ReportRow row;
        row.key = value.category.isNull() ? QString() : value.category.toString();
        row.figures = figures(value);
        report.rows.append(row);
        sum.products += value.products;
        sum.withoutCost += value.withoutCost;
        sum.quantity += value.quantity;
        sum.cost += value.cost;
        sum.price += value.price;
    }
    report.total.figures = figures(sum);
    sortByFigure(report, u"cost_value");
    return {};
}

Result<QList<JournalException>> exceptionsOf(Shop &shop, const Call &call, const QTimeZone &zone,
                                             const SalesPeriod &period)
{
    SHOP_TRY(checkPeriod(period));
    const TimeMs before = startOfDay(period.to.addDays(1), zone);
    SHOP_TRY_VALUE(all, exceptionsBetween(shop.database(), call, startOfDay(period.from, zone),
                                          qMin(before, period.before)));
    all.removeIf([&](const JournalException &each) {
        return !period.atRegister.isNull() && each.atRegister != period.atRegister;
    });
    return all;
}

Done addExceptions(Shop &shop, const Call &call, const QTimeZone &zone, Report &report)
{
    SHOP_TRY_VALUE(exceptions, exceptionsOf(shop, call, zone, report.period));
    const Figures none(report.columns.size(), 0);
    report.total.figures = none;
    QMap<QString, ReportRow> rows;
    for (const JournalException &each : std::as_const(exceptions)) {
        const QString key = each.person.isNull() ? QString() : each.person.toString();
        ReportRow &row = rows[key];
        row.key = key;
        if (row.figures.isEmpty())
            row.figures = none;
        for (const ExceptionColumn &column : kExceptions) {
            if (each.kind != column.kind)
                continue;
            for (Figures *figures : {&row.figures, &report.total.figures}) {
                auto &count = (*figures)[report.column(column.count)];
                count = *count + 1;
                if (column.amount.isEmpty())
                    continue;
                auto &amount = (*figures)[report.column(column.amount)];
                amount = *amount + each.amountMinor;
            }
        }
    }
    report.rows = rows.values();
    sortByFigure(report, u"voided");
    return {};
}

} // namespace

QString reportKindCode(ReportKind kind)
{
    return kCodes[size_t(kind)];
}

Result<ReportKind> reportKindFromCode(QStringView code)
{
    for (const ReportKind kind : reportKinds()) {
        if (reportKindCode(kind) == code)
            return kind;
    }
    return Error{ErrorCode::InvalidArgument, u"report.unknown"_s, {{u"report"_s, code.toString()}}};
}

QList<ReportKind> reportKinds()
{
    using enum ReportKind;
    return {Hour, Day, Product, Category, Person, Payment, Tax, Exceptions, Stock};
}

qsizetype Report::column(QStringView id) const
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].id == id)
            return i;
    }
    return -1;
}

std::optional<qint64> Report::figure(const ReportRow &row, QStringView id) const
{
    const qsizetype at = column(id);
    return at < 0 ? std::nullopt : row.figures.value(at);
}

TimeMs startOfDay(QDate day, const QTimeZone &zone)
{
    return day.startOfDay(zone).toMSecsSinceEpoch();
}

QTimeZone timeZoneOf(const ShopProfile &profile)
{
    const QTimeZone zone(profile.timeZone);
    return zone.isValid() ? zone : QTimeZone::utc();
}

Result<Report> makeReport(Shop &shop, const Call &call, ReportKind kind, const SalesPeriod &period)
{
    SHOP_TRY(require(call, Action::ViewReports));
    SHOP_TRY_VALUE(profile, shop.till().profile(call));
    if (!profile)
        return Error{ErrorCode::FailedPrecondition, u"till.notSetUp"_s, {}};
    Report report;
    report.kind = kind;
    report.period = period;
    report.currency = profile->rules.currency;
    report.columns = columnsOf(kind);
    const QTimeZone zone = timeZoneOf(*profile);
    if (kind == ReportKind::Payment)
        SHOP_TRY(addPayments(shop, call, report));
    else if (kind == ReportKind::Stock)
        SHOP_TRY(addStock(shop, call, report));
    else if (kind == ReportKind::Exceptions)
        SHOP_TRY(addExceptions(shop, call, zone, report));
    else
        SHOP_TRY(addSales(shop, call, zone, report));
    SHOP_TRY(nameRows(shop, call, report));
    return report;
}

} // namespace shop
