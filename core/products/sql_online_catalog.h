// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/online_catalog.h"
#include "core/storage/database.h"

namespace shop {

// OnlineCatalog over the tables products_*, for the thread of the database.
class SqlOnlineCatalog final : public OnlineCatalog
{
public:
    SqlOnlineCatalog(Database &database, const Clock &clock) : m_database(database), m_clock(clock)
    {}

    Result<QList<OnlineProduct>> page(const Call &call, const OnlineQuery &query) override;
    Result<qint64> count(const Call &call, const OnlineQuery &query) override;
    Result<QList<OnlineProduct>> products(const Call &call, const QList<ProductId> &ids) override;
    Result<QList<CategoryCount>> categoryCounts(const Call &call) override;
    Result<OnlineProduct> changeStock(const Call &call, ProductId id, Quantity change) override;

private:
    Result<OnlineProduct> one(ProductId id);
    Done book(const Call &call, const OnlineProduct &of, Quantity change);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace shop
