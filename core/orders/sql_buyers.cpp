// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/sql_buyers.h"

#include "core/cart/cart_json.h"
#include "core/storage/statement_places.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostEntries = 500;

// Of orders, and of documents.
constexpr const char *kFigures =
    "SELECT customer_id, COUNT(*), MIN(placed_at), 0, 0, MAX(placed_at) FROM orders_delivery"
    " WHERE customer_id IN (" SHOP_PLACES ") GROUP BY customer_id"
    " UNION ALL SELECT customer_id, 0, 0,"
    " SUM(CASE WHEN kind IN ('sale', 'return', 'void') THEN 1 ELSE 0 END),"
    " CAST(SUM(CASE WHEN kind IN ('sale', 'return', 'return-without-receipt', 'void') THEN total"
    " ELSE 0 END) AS BIGINT), MAX(placed_at) FROM orders_order"
    " WHERE customer_id IN (" SHOP_PLACES ") GROUP BY customer_id";
constexpr const char *kDocuments =
    "SELECT id, kind, series, number, generation, placed_at, currency, total FROM orders_order"
    " WHERE customer_id = ? ORDER BY key DESC LIMIT ?";
constexpr const char *kDeliveries =
    "SELECT id, status, series, number, generation, placed_at, currency, total FROM orders_delivery"
    " WHERE customer_id = ? ORDER BY key DESC LIMIT ?";
constexpr const char *kDocumentIds =
    "SELECT id FROM orders_order WHERE customer_id = ? ORDER BY key";
constexpr const char *kDeliveryIds =
    "SELECT id FROM orders_delivery WHERE customer_id = ? ORDER BY key";
constexpr const char *kOpen =
    "SELECT COUNT(*) FROM orders_delivery WHERE customer_id = ? AND status IN ('pending',"
    " 'confirmed', 'processing', 'shipped')";
constexpr const char *kCustomers =
    "SELECT key, customer FROM orders_order WHERE customer_id = ? ORDER BY key";
constexpr const char *kSetCustomer =
    "UPDATE orders_order SET customer_id = ?, customer = ? WHERE key = ?";
constexpr const char *kClearNotes = "UPDATE orders_order SET note = '' WHERE customer_id = ?";
constexpr const char *kMoveInvoices =
    "UPDATE orders_invoice SET customer_id = ? WHERE customer_id = ?";

struct EntryRow {
    BuyerEntry entry;
    QString state; // kind of a document, status of an order
    QString currency;
    qint64 total = 0;

    static EntryRow read(const Row &row)
    {
        EntryRow read;
        read.entry.id = row.id<OrderId>(0);
        read.state = row.text(1);
        Order named;
        named.series = row.text(2);
        named.number = row.isNull(3) ? 0 : row.int64(3);
        named.generation = row.int32(4);
        read.entry.numberText = named.numberText();
        read.entry.at = row.int64(5);
        read.currency = row.text(6);
        read.total = row.int64(7);
        return read;
    }
};

Done understand(const QList<EntryRow> &rows, bool areOrders, QList<BuyerEntry> &entries)
{
    for (const EntryRow &row : rows) {
        BuyerEntry entry = row.entry;
        SHOP_TRY_VALUE(currency, Currency::fromCode(row.currency));
        entry.total = Money(row.total, currency);
        if (areOrders) {
            SHOP_TRY_VALUE(status, orderStatusFromCode(row.state));
            entry.status = status;
        } else {
            SHOP_TRY_VALUE(kind, orderKindFromCode(row.state));
            entry.kind = kind;
        }
        entries.append(entry);
    }
    return {};
}

OrderId idFrom(const Row &row)
{
    return row.id<OrderId>(0);
}

} // namespace

Result<QHash<UserId, BuyerFigures>> SqlBuyers::figures(const QList<UserId> &customers,
                                                       Currency currency)
{
    QHash<UserId, BuyerFigures> figures;
    for (const UserId &each : customers)
        figures[each].spent = Money::zero(currency);
    for (qsizetype from = 0; from < customers.size(); from += kPlaces) {
        Statement statement(m_database, kFigures);
        bindPlaces(statement, customers, from);
        SHOP_TRY_VALUE(found, bindPlaces(statement, customers, from).all([&](const Row &row) {
            return std::pair(row.id<UserId>(0),
                             BuyerFigures{row.int64(1), row.int64(2), row.int64(3),
                                          Money(row.int64(4), currency), row.int64(5)});
        }));
        for (const auto &[customer, bought] : std::as_const(found)) {
            BuyerFigures &all = figures[customer];
            all.orders += bought.orders;
            all.firstOrderAt += bought.firstOrderAt; // of one of the two
            all.sales += bought.sales;
            all.spent = Money(all.spent.minor() + bought.spent.minor(), currency);
            all.lastAt = std::max(all.lastAt, bought.lastAt);
        }
    }
    return figures;
}

Result<QList<BuyerEntry>> SqlBuyers::entries(UserId customer, int limit)
{
    const int most = qBound(1, limit, kMostEntries);
    SHOP_TRY_VALUE(documents,
                   Statement(m_database, kDocuments).bind(customer).bind(most).all(EntryRow::read));
    SHOP_TRY_VALUE(
        orders, Statement(m_database, kDeliveries).bind(customer).bind(most).all(EntryRow::read));
    QList<BuyerEntry> entries;
    SHOP_TRY(understand(documents, false, entries));
    SHOP_TRY(understand(orders, true, entries));
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto &a, const auto &b) { return a.at > b.at; });
    return entries.mid(0, most);
}

Result<QList<OrderId>> SqlBuyers::documentsOf(UserId customer)
{
    return Statement(m_database, kDocumentIds).bind(customer).all(idFrom);
}

Result<QList<OrderId>> SqlBuyers::deliveriesOf(UserId customer)
{
    return Statement(m_database, kDeliveryIds).bind(customer).all(idFrom);
}

// The column names who the text names.
Done SqlBuyers::changeDocuments(UserId customer, const Change &change)
{
    SHOP_TRY_VALUE(rows, Statement(m_database, kCustomers).bind(customer).all([](const Row &row) {
        return std::pair(row.int64(0), row.text(1));
    }));
    for (const auto &[key, text] : std::as_const(rows)) {
        SHOP_TRY_VALUE(stored, customerFromText(text));
        CartCustomer person = stored.value_or(CartCustomer{customer, {}, {}, {}});
        change(person);
        SHOP_TRY(Statement(m_database, kSetCustomer)
                     .bind(person.id)
                     .bind(customerToText(person))
                     .bind(key)
                     .runOne());
    }
    return {};
}

Done SqlBuyers::moveTo(UserId from, UserId into, TimeMs at)
{
    SHOP_TRY_VALUE(orders, deliveriesOf(from));
    const auto rename = [into](CartCustomer &person) { person.id = into; };
    SHOP_TRY(changeDocuments(from, rename));
    for (const OrderId id : std::as_const(orders))
        SHOP_TRY(m_deliveries.changePerson(
            id, [&](DeliveryOrder &order) { rename(*order.agreed.customer); }, at));
    SHOP_TRY(Statement(m_database, kMoveInvoices).bind(into).bind(from).run());
    return {};
}

Done SqlBuyers::forget(UserId customer, TimeMs at, bool happened)
{
    SHOP_TRY_VALUE(open, Statement(m_database, kOpen).bind(customer).scalar());
    if (open > 0 && !happened)
        return Error{ErrorCode::FailedPrecondition, u"customer.openOrders"_s, {{u"count"_s, open}}};
    SHOP_TRY_VALUE(orders, deliveriesOf(customer));
    const auto forgotten = [customer](CartCustomer &person) {
        person = CartCustomer{customer, {}, {}, {}};
    };
    SHOP_TRY(changeDocuments(customer, forgotten));
    SHOP_TRY(Statement(m_database, kClearNotes).bind(customer).run());
    for (const OrderId id : std::as_const(orders))
        SHOP_TRY(m_deliveries.changePerson(
            id,
            [&](DeliveryOrder &order) {
                forgotten(*order.agreed.customer);
                order.email.clear();
                order.address = {};
                order.agreed.note.clear();
                order.failureReason.clear();
            },
            at));
    return {};
}

} // namespace shop
