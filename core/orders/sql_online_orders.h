// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/online_orders.h"
#include "core/storage/database.h"

namespace shop {

// OnlineOrders over the table orders_delivery, for the thread of the database.
class SqlOnlineOrders final : public OnlineOrders
{
public:
    explicit SqlOnlineOrders(Database &database) : m_database(database) {}

    Result<QList<OnlineOrder>> page(const Call &call, const OnlineOrderQuery &query) override;
    Result<qint64> count(const Call &call, const OnlineOrderQuery &query) override;

private:
    Database &m_database;
};

} // namespace shop
