// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/suppliers.h"
#include "core/storage/database.h"

namespace shop {

// Suppliers over the tables of the catalog.
class SqlSuppliers final : public Suppliers
{
public:
    SqlSuppliers(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    Result<QList<Supplier>> suppliers(const Call &call) override;
    Result<Supplier> save(const Call &call, const Supplier &supplier) override;
    Result<Supply> supplyOf(const Call &call, ProductId product) override;
    Done setSupply(const Call &call, ProductId product, const Supply &supply) override;

private:
    Result<std::optional<Supplier>> read(SupplierId id);
    Done store(const Supplier &supplier);

    Database &m_database;
    const Clock &m_clock;
};

// The key of a supplier; none for a null id. Error supplier.notFound.
Result<std::optional<qint64>> supplierKey(Database &database, SupplierId id);

} // namespace shop
