// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/products.h"
#include "core/products/stock_lists.h"
#include "core/storage/database.h"

namespace shop {

class SqlStockLists final : public StockLists
{
public:
    SqlStockLists(Database &database, Products &products)
        : m_database(database), m_products(products)
    {}

    Result<QList<StockLevel>> levels(const Call &call, const LevelQuery &query) override;
    Result<LevelCounts> counts(const Call &call) override;
    Result<QList<StockLedgerLine>> ledger(const Call &call, const StockLedgerQuery &query) override;

private:
    Result<QList<ProductId>> idsOf(const Call &call, const LevelQuery &query);
    Result<std::optional<StockLevel>> level(ProductId id);
    Result<qint64> productKey(ProductId id);

    Database &m_database;
    Products &m_products;
};

} // namespace shop
