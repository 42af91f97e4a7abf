// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/users/customers.h"

namespace shop {

// Customers over the tables users_*, for the thread of the database.
class SqlCustomers final : public Customers
{
public:
    SqlCustomers(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    Result<QList<Customer>> customers(const Call &call, const CustomerQuery &query) override;
    Result<Customer> customer(const Call &call, UserId id) override;
    Result<Customer> createCustomer(const Call &call, UserId id,
                                    const CustomerValues &values) override;
    Result<Customer> updateCustomer(const Call &call, UserId id, int version,
                                    const CustomerValues &values) override;
    Done eraseCustomer(const Call &call, UserId id) override;

private:
    struct Found; // a customer and the key of its row

    Result<Found> find(UserId id);
    Done readAddresses(Found &found);
    Done checkEmail(UserId id, const QString &email);
    Result<qint64> insert(UserId id, const CustomerValues &values, TimeMs now);
    Done writeRest(qint64 key, const CustomerValues &values, qint64 number);
    Done clearRest(qint64 key);
    Done noteHistory(const Call &call, qint64 key, const QString &what, TimeMs now);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace shop
