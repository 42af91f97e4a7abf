// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/buyers.h"
#include "core/orders/sql_deliveries.h"
#include "core/storage/database.h"

#include <QHash>

namespace shop {

// The customers of documents and orders, over the tables orders_*. What changes something runs inside
// the caller's transaction and may be repeated.
class SqlBuyers final
{
public:
    explicit SqlBuyers(Database &database) : m_database(database), m_deliveries(database) {}

    // Of each of them.
    Result<QHash<UserId, BuyerFigures>> figures(const QList<UserId> &customers, Currency currency);
    // Newest first, at most 500.
    Result<QList<BuyerEntry>> entries(UserId customer, int limit);
    Result<QList<OrderId>> documentsOf(UserId customer);
    Result<QList<OrderId>> deliveriesOf(UserId customer);

    // Everything of `from` becomes `into`'s; the names that stand on it stay as they were printed.
    Done moveTo(UserId from, UserId into, TimeMs at);
    // The person is replaced by the reference, on documents and orders, and in what orders are
    // searched by. Invoices keep their buyer. Error customer.openOrders ("count"): an order under way
    // needs them; what has happened already, in the days before a restore, is not refused.
    Done forget(UserId customer, TimeMs at, bool happened = false);

private:
    using Change = std::function<void(CartCustomer &)>;
    Done changeDocuments(UserId customer, const Change &change);

    Database &m_database;
    SqlDeliveries m_deliveries;
};

} // namespace shop
