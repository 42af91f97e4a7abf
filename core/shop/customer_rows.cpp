// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/customer_rows.h"

#include "core/base/amount_text.h"
#include "core/files/csv_writer.h"
#include "core/orders/sql_buyers.h"
#include "core/shop/file_export.h"
#include "core/shop/report.h"
#include "core/users/sql_customer_count.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPage = 500;
constexpr int kMostLookedAt = 2'000; // before somebody else's question has its turn

bool isShown(const CustomerRowsQuery &query, const CustomerRow &row)
{
    switch (query.show) {
    case CustomerShow::All:
        return true;
    case CustomerShow::OnAccount:
        return row.customer.values.creditLimit.has_value();
    case CustomerShow::NotSeen:
        break;
    }
    return qMax(row.bought.lastAt, row.customer.createdAt) < query.notSeenSince;
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
    SqlBuyers buyers(shop.database());
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
        for (const Customer &customer : std::as_const(page)) {
            if (found.rows.size() == wanted) {
                found.more = true;
                return found;
            }
            found.last = customer;
            SHOP_TRY_VALUE(bought, buyers.figures(customer.id, currency));
            if (!isShown(query, {customer, bought}))
                continue;
            SHOP_TRY_VALUE(whole, shop.customers().customer(call, customer.id));
            found.rows.append({whole, bought});
        }
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
