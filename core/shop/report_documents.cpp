// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind a row of a report.
#include "core/journal/exceptions.h"
#include "core/orders/sql_sales_report.h"
#include "core/shop/report.h"

#include <QSet>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostDocuments = 200;

QByteArray bytesOf(const QString &key)
{
    const auto id = UserId::fromString(key);
    return id ? id->bytes() : QByteArray();
}

DocumentsOf filterOf(const Report &report, const ReportRow &row)
{
    using Filter = DocumentsOf::Filter;
    DocumentsOf which;
    which.period = report.period;
    switch (report.kind) {
    case ReportKind::Day:
        which.period.from = which.period.to = QDate::fromString(row.key, Qt::ISODate);
        break;
    case ReportKind::Product:
        which.filter = Filter::Product;
        which.id = bytesOf(row.key);
        which.sku = row.code;
        break;
    case ReportKind::Category:
        which.filter = Filter::Category;
        which.id = bytesOf(row.key);
        break;
    case ReportKind::Person:
        which.filter = Filter::Person;
        which.id = bytesOf(row.key);
        break;
    case ReportKind::Tax:
        which.filter = Filter::Tax;
        which.name = row.key;
        which.rate = row.rate;
        break;
    case ReportKind::Payment:
        which.filter = Filter::Method;
        which.name = row.key;
        break;
    case ReportKind::Hour:
    case ReportKind::Exceptions:
    case ReportKind::Stock:
        break;
    }
    return which;
}

void goOnAfter(DocumentsOf &which, const SalesDocument &last)
{
    which.period.to = last.businessDate;
    which.below = last.key;
}

// Which hour of the clock a moment lies in is nothing a database knows: the others are passed over.
Result<DocumentPage> ofHour(Shop &shop, const Call &call, DocumentsOf which, int hour,
                            const QTimeZone &zone)
{
    DocumentPage page;
    which.limit = 5 * kMostDocuments;
    while (true) {
        SHOP_TRY_VALUE(documents, documentsOf(shop.database(), call, which));
        for (const SalesDocument &document : std::as_const(documents)) {
            if (localTime(document.placedAt, zone).hour() != hour)
                continue;
            page.more = page.documents.size() == kMostDocuments;
            if (page.more)
                return page;
            page.documents.append(document);
        }
        if (documents.size() < which.limit)
            return page;
        goOnAfter(which, documents.last());
    }
}

SalesDocument documentOf(const Order &order)
{
    return {0,
            order.id,
            order.kind,
            order.numberText(),
            order.businessDate,
            order.placedAt,
            order.staff,
            order.atRegister,
            order.net,
            order.tax,
            order.total};
}

Result<DocumentPage> ofExceptions(Shop &shop, const Call &call, const Report &report,
                                  const ReportRow &row, const QTimeZone &zone)
{
    const SalesPeriod &period = report.period;
    SHOP_TRY_VALUE(all, exceptionsBetween(shop.database(), call, startOfDay(period.from, zone),
                                          startOfDay(period.to.addDays(1), zone)));
    DocumentPage page;
    QSet<QByteArray> seen;
    for (auto each = all.crbegin(); each != all.crend(); ++each) {
        const QString person = each->person.isNull() ? QString() : each->person.toString();
        const bool elsewhere = !period.atRegister.isNull() && each->atRegister != period.atRegister;
        const auto id = OrderId::fromBytes(each->document);
        if (person != row.key || elsewhere || !id || seen.contains(each->document))
            continue;
        page.more = page.documents.size() == kMostDocuments;
        if (page.more)
            return page;
        seen.insert(each->document);
        const auto order = shop.orders().order(call, *id);
        if (order)
            page.documents.append(documentOf(*order));
        else if (order.error().code != ErrorCode::NotFound)
            return order.error();
    }
    return page;
}

} // namespace

Result<DocumentPage> documentsBehind(Shop &shop, const Call &call, const Report &report,
                                     const ReportRow &row,
                                     const std::optional<SalesDocument> &after)
{
    SHOP_TRY(require(call, Action::ViewReports));
    if (report.kind == ReportKind::Stock)
        return DocumentPage();
    SHOP_TRY_VALUE(profile, shop.till().profile(call));
    const QTimeZone zone = profile ? timeZoneOf(*profile) : QTimeZone::utc();
    if (report.kind == ReportKind::Exceptions)
        return ofExceptions(shop, call, report, row, zone);
    DocumentsOf which = filterOf(report, row);
    if (after)
        goOnAfter(which, *after);
    if (report.kind == ReportKind::Hour)
        return ofHour(shop, call, which, row.key.toInt(), zone);
    which.limit = kMostDocuments + 1;
    SHOP_TRY_VALUE(documents, documentsOf(shop.database(), call, which));
    DocumentPage page{documents, documents.size() > kMostDocuments};
    if (page.more)
        page.documents.removeLast();
    return page;
}

} // namespace shop
