// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/customer_rows.h"

#include "core/base/amount_text.h"
#include "core/files/csv_writer.h"
#include "core/orders/sql_buyers.h"
#include "core/shop/file_export.h"
#include "core/shop/report.h"
#include "core/storage/statement_places.h"
#include "core/users/sql_customer_count.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPage = 500;
constexpr int kMostLookedAt = 2'000; // before somebody else's question has its turn

// Those of a page that the list shows, as far as it wants any, with what they bought.
Result<QList<CustomerRow>> shownOf(Shop &shop, const CustomerRowsQuery &query, QList<Customer> page,
                                   qsizetype wanted, Currency currency)
{
    if (query.show == CustomerShow::OnAccount)
        page.removeIf([](const Customer &each) { return !each.values.creditLimit; });
    SqlBuyers buyers(shop.database());
    QList<CustomerRow> shown;
    for (qsizetype from = 0; from < page.size() && shown.size() <= wanted; from += kPlaces) {
        const QList<Customer> some = page.mid(from, kPlaces);
        QList<UserId> ids;
        for (const Customer &each : some)
            ids.append(each.id);
        SHOP_TRY_VALUE(bought, buyers.figures(ids, currency));
        for (const Customer &each : some) {
            const BuyerFigures figures = bought.value(each.id);
            if (query.show != CustomerShow::NotSeen ||
                qMax(figures.lastAt, each.createdAt) < query.notSeenSince)
                shown.append({each, figures});
        }
    }
    return shown;
}

QString dayText(TimeMs at, const QTimeZone &zone)
{
    return at == 0 ? QString() : localDate(at, zone).toString(Qt::ISODate);
}

const QStringList kHead{u"number"_s,  u"name"_s,       u"firm"_s,         u"phone"_s,
                        u"email"_s,   u"street"_s,     u"postal_code"_s,  u"city"_s,
                        u"country"_s, u"tax_number"_s, u"credit_limit"_s, u"orders"_s,
                        u"sales"_s,   u"spent"_s,      u"last_visit"_s,   u"customer_since"_s,
                        u"note"_s};

QStringList cellsOf(const CustomerRow &row, const QTimeZone &zone)
{
    const CustomerValues &values = row.customer.values;
    const CustomerAddress address = values.addresses.value(0);
    return {QString::number(row.customer.number),
            values.name,
            values.firm,
            values.phone,
            values.email,
            address.street,
            address.postcode,
            address.city,
            address.country,
            values.taxNumber,
            values.creditLimit ? toPlainText(*values.creditLimit) : QString(),
            QString::number(row.bought.orders),
            QString::number(row.bought.sales),
            toPlainText(row.bought.spent),
            dayText(row.bought.lastAt, zone),
            dayText(row.customer.createdAt, zone),
            values.note};
}

} // namespace

Result<CustomerRows> customerRows(Shop &shop, const Call &call, const CustomerRowsQuery &query)
{
    SHOP_TRY_VALUE(profile, shop.till().profile(call));
    const Currency currency = profile ? profile->rules.currency : Currency();
    const int wanted = qBound(1, query.people.limit, kPage);
    CustomerQuery people = query.people;
    people.limit = query.show == CustomerShow::All ? wanted : kPage;
    CustomerRows found;
    found.last = people.after;
    for (int lookedAt = 0; lookedAt < kMostLookedAt && found.rows.size() < wanted;
         lookedAt += people.limit) {
        people.after = found.last;
        SHOP_TRY_VALUE(page, shop.customers().customers(call, people));
        found.more = page.size() == people.limit;
        SHOP_TRY_VALUE(shown, shownOf(shop, query, page, wanted - found.rows.size(), currency));
        for (const CustomerRow &row : std::as_const(shown)) {
            if (found.rows.size() == wanted) {
                found.more = true;
                return found;
            }
            found.rows.append(row);
            found.last = row.customer;
        }
        if (!page.isEmpty())
            found.last = page.last();
        if (!found.more)
            break;
    }
    return found;
}

Result<qint64> customerCount(Shop &shop)
{
    return countCustomers(shop.database());
}

Result<qint64> exportCustomerList(Shop &shop, const Call &call, const CustomerRowsQuery &query,
                                  QIODevice &file)
{
    SHOP_TRY(require(call, Action::ExportData));
    SHOP_TRY_VALUE(profile, shop.till().profile(call));
    const QTimeZone zone = timeZoneOf(profile.value_or(ShopProfile()));
    SHOP_TRY(writeTo(file, csvRow(kHead)));
    CustomerRowsQuery page = query;
    page.people.limit = kPage;
    for (qint64 written = 0;;) {
        SHOP_TRY_VALUE(found, customerRows(shop, call, page));
        for (const CustomerRow &row : std::as_const(found.rows))
            SHOP_TRY(writeTo(file, csvRow(cellsOf(row, zone))));
        written += found.rows.size();
        if (!found.more)
            return written;
        page.people.after = found.last;
    }
}

} // namespace shop
