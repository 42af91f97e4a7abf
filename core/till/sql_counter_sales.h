// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid_source.h"
#include "core/till/counter_sale.h"
#include "core/till/sql_till.h"

namespace shop {

// CounterSales where the modules share a database. The follower may be null.
class SqlCounterSales final : public CounterSales
{
public:
    SqlCounterSales(Database &database, Products &products, Carts &carts, Orders &orders,
                    Journal &journal, SqlTill &till, SaleFollower *follower, const Clock &clock,
                    UuidSource &ids);

    Result<Order> complete(const Call &call, const SaleRequest &request) override;
    // Stores a document that was sold before with all its consequences in the books, inside the
    // caller's transaction; nothing is printed. Its row must stand in the journal already.
    Done storeAgain(const Call &call, const Order &order, const QByteArray &requestHash);

private:
    Result<Order> sell(const Call &call, const SaleRequest &request, const QByteArray &hash);
    Result<Order> compose(const Call &call, const SaleRequest &request,
                          const SqlTill::Settings &settings);
    Result<QDate> businessDate(const SaleRequest &request, const SqlTill::Settings &settings);
    Done pay(const SaleRequest &request, Order &order);
    Done number(const SaleRequest &request, const SqlTill::Settings &settings, Order &order);
    Done record(const Call &call, const SaleRequest &request, const QByteArray &hash,
                Order &order);
    Done moveStock(const Call &call, const Order &order);

    Database &m_database;
    Products &m_products;
    Carts &m_carts;
    Orders &m_orders;
    Journal &m_journal;
    SqlTill &m_till;
    SaleFollower *m_follower;
    const Clock &m_clock;
    UuidSource &m_ids;
};

} // namespace shop
