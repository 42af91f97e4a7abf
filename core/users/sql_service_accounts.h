// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/users/service_accounts.h"

namespace shop {

// ServiceAccounts over the tables users_*, for the thread of the database.
class SqlServiceAccounts final : public ServiceAccounts
{
public:
    SqlServiceAccounts(Database &database, Accounts &accounts, const Clock &clock)
        : m_database(database), m_accounts(accounts), m_clock(clock)
    {}

    Result<QString> roleOf(const Call &call, UserId id) override;
    Done setRole(const Call &call, UserId id, const QString &role) override;
    Result<SignedIn> renew(const Call &call, const Secret &token, TimeMs lifetime) override;

private:
    struct Spent;
    Done refuse(const Call &call, const Spent &spent);

    Database &m_database;
    Accounts &m_accounts;
    const Clock &m_clock;
};

} // namespace shop
