// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cart/cart_json.h"
#include "core/cart/sql_cart_customers.h"
#include "core/orders/delivery_json.h"
#include "core/orders/order_json.h"
#include "core/orders/sql_buyers.h"
#include "core/orders/sql_invoices.h"
#include "core/shop/customer_care.h"
#include "core/shop/ledger_entries.h"
#include "core/storage/transaction.h"
#include "core/users/sql_customers.h"

#include <QDateTime>
#include <QJsonDocument>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// A moment as whoever is given the file can read it.
Json moment(TimeMs at)
{
    return Json(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs));
}

Json amount(const Money &money)
{
    return Json(Json::Object{{u"minor"_s, Json::integer(money.minor())},
                             {u"currency"_s, Json(QString(money.currency().code()))}});
}

Json personOf(const Customer &customer)
{
    const CustomerValues &values = customer.values;
    Json::Array addresses;
    for (const CustomerAddress &address : values.addresses)
        addresses.append(Json(Json::Object{{u"label"_s, address.label},
                                           {u"street"_s, address.street},
                                           {u"postcode"_s, address.postcode},
                                           {u"city"_s, address.city},
                                           {u"country"_s, address.country}}));
    Json::Object person{{u"id"_s, customer.id.toString()},
                        {u"number"_s, Json::integer(customer.number)},
                        {u"since"_s, moment(customer.createdAt)},
                        {u"name"_s, values.name},
                        {u"firm"_s, values.firm},
                        {u"phone"_s, values.phone},
                        {u"email"_s, values.email},
                        {u"taxNumber"_s, values.taxNumber},
                        {u"note"_s, values.note},
                        {u"addresses"_s, Json(addresses)}};
    if (values.creditLimit)
        person.append({u"creditLimit"_s, amount(*values.creditLimit)});
    return Json(person);
}

Result<Json> historyOf(SqlCustomers &customers, UserId id)
{
    SHOP_TRY_VALUE(lines, customers.history(id));
    Json::Array history;
    for (const SqlCustomers::HistoryLine &line : std::as_const(lines))
        history.append(Json(Json::Object{{u"what"_s, line.what}, {u"at"_s, moment(line.at)}}));
    return Json(history);
}

Result<Json> accountOf(Shop &shop, const Call &call, UserId id, Currency currency)
{
    SHOP_TRY_VALUE(balance, shop.ledgers().accountBalance(call, id, currency));
    Json::Array movements;
    LedgerPage page;
    page.limit = 500;
    while (true) {
        SHOP_TRY_VALUE(entries, accountEntries(shop, call, id, page));
        for (const LedgerEntry &entry : std::as_const(entries))
            movements.append(Json(Json::Object{{u"at"_s, moment(entry.line.at)},
                                               {u"document"_s, entry.document},
                                               {u"change"_s, amount(entry.line.change)}}));
        if (entries.size() < page.limit)
            break;
        page.before = entries.last().line.place;
    }
    return Json(Json::Object{{u"owes"_s, amount(balance)}, {u"movements"_s, Json(movements)}});
}

Result<Json> documentsOf(Shop &shop, const Call &call, SqlBuyers &buyers, UserId id)
{
    SHOP_TRY_VALUE(ids, buyers.documentsOf(id));
    Json::Array documents;
    for (const OrderId each : std::as_const(ids)) {
        SHOP_TRY_VALUE(order, shop.orders().order(call, each));
        SHOP_TRY_VALUE(text, orderText(order));
        SHOP_TRY_VALUE(json, Json::parse(text.toJson()));
        documents.append(json);
    }
    return Json(documents);
}

Result<Json> ordersOf(Shop &shop, const Call &call, SqlBuyers &buyers, UserId id)
{
    SHOP_TRY_VALUE(ids, buyers.deliveriesOf(id));
    Json::Array orders;
    for (const OrderId each : std::as_const(ids)) {
        SHOP_TRY_VALUE(order, shop.deliveries().delivery(call, each));
        SHOP_TRY_VALUE(steps, shop.deliveries().steps(call, each));
        SHOP_TRY_VALUE(text, toJson(order, steps.isEmpty() ? OrderStep() : steps.last()));
        SHOP_TRY_VALUE(json, Json::parse(text));
        orders.append(json);
    }
    return Json(orders);
}

Result<Json> invoicesOf(Database &database, UserId id)
{
    SHOP_TRY_VALUE(invoices, SqlInvoices(database).ofCustomer(id));
    Json::Array papers;
    for (const Invoice &invoice : std::as_const(invoices)) {
        SHOP_TRY_VALUE(text, invoiceToJson(invoice));
        SHOP_TRY_VALUE(json, Json::parse(text));
        papers.append(json);
    }
    return Json(papers);
}

Result<Json> ticketsOf(Shop &shop, const Call &call, UserId id)
{
    SHOP_TRY_VALUE(ids, ticketsOf(shop.database(), id));
    Json::Array tickets;
    for (const CartId each : std::as_const(ids)) {
        SHOP_TRY_VALUE(cart, shop.carts().cart(call, each));
        Json::Array lines;
        for (const CartLine &line : cart.lines)
            lines.append(Json(
                Json::Object{{u"name"_s, line.name}, {u"quantity"_s, toPlainText(line.quantity)}}));
        tickets.append(Json(Json::Object{{u"name"_s, cart.name}, {u"lines"_s, Json(lines)}}));
    }
    return Json(tickets);
}

} // namespace

Result<QByteArray> exportCustomer(Shop &shop, const Call &call, UserId id)
{
    SHOP_TRY(require(call, Action::ManageCustomers));
    SqlCustomers customers(shop.database(), shop.clock());
    SqlBuyers buyers(shop.database());
    Transaction transaction(shop.database(), "shop.exportCustomer", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(customer, customers.customer(call, id));
    SHOP_TRY(customers.noteExport(call, id));
    SHOP_TRY_VALUE(profile, shop.till().profile(call));
    SHOP_TRY_VALUE(history, historyOf(customers, id));
    SHOP_TRY_VALUE(account,
                   accountOf(shop, call, id, profile ? profile->rules.currency : Currency()));
    SHOP_TRY_VALUE(documents, documentsOf(shop, call, buyers, id));
    SHOP_TRY_VALUE(orders, ordersOf(shop, call, buyers, id));
    SHOP_TRY_VALUE(invoices, invoicesOf(shop.database(), id));
    SHOP_TRY_VALUE(tickets, ticketsOf(shop, call, id));
    SHOP_TRY(transaction.commit());
    const Json all(Json::Object{{u"takenAt"_s, moment(shop.clock().nowMs())},
                                {u"customer"_s, personOf(customer)},
                                {u"history"_s, history},
                                {u"account"_s, account},
                                {u"documents"_s, documents},
                                {u"orders"_s, orders},
                                {u"invoices"_s, invoices},
                                {u"openTickets"_s, tickets}});
    // Whoever gets it reads it: one thing a line.
    return QJsonDocument::fromJson(all.toBytes()).toJson(QJsonDocument::Indented);
}

} // namespace shop
