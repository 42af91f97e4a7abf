// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/statement.h"
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

    // sql_customer_merge.cpp. Two records of one customer become one: `into` is filled up from `from`
    // (customer_merge.h), which is emptied and refers to it from then on. Answers `into`. Errors
    // customer.mergeSelf, customer.erased.
    Result<Customer> mergeCustomers(const Call &call, UserId from, UserId into);
    // Notes that somebody took everything about this customer along.
    Done noteExport(const Call &call, UserId id);
    // What happened to a record and when, oldest first: "created", "changed", ...
    struct HistoryLine {
        QString what;
        TimeMs at = 0;
        UserId by;
    };
    Result<QList<HistoryLine>> history(UserId id);

private:
    struct Found { // a customer and the key of its row
        qint64 key = 0;
        Customer customer;

        static Found from(const Row &row);
    };

    Result<Found> find(UserId id);
    Result<QList<Customer>> withAddresses(const QList<Found> &found);
    Done checkEmail(UserId id, const QString &email);
    Result<qint64> insert(UserId id, const CustomerValues &values, TimeMs now);
    Done writeRest(qint64 key, const CustomerValues &values, qint64 number);
    Done clearRest(qint64 key);
    Done rename(qint64 key, const QString &name, bool active, TimeMs now);
    Done noteHistory(const Call &call, qint64 key, const QString &what, TimeMs now);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace shop
