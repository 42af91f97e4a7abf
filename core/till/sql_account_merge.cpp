// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/sql_account_merge.h"

#include "core/storage/statement.h"

namespace shop {

namespace {

constexpr const char *kSelect = "SELECT currency, balance FROM till_account WHERE customer = ?";
constexpr const char *kAdd =
    "INSERT INTO till_account (customer, currency, balance) VALUES (?, ?, ?)"
    " ON CONFLICT (customer) DO UPDATE SET balance = till_account.balance + excluded.balance";
constexpr const char *kMoveMovements =
    "UPDATE till_account_movement SET customer = ? WHERE customer = ?";
constexpr const char *kDelete = "DELETE FROM till_account WHERE customer = ?";

} // namespace

Done moveAccount(Database &database, UserId from, UserId into)
{
    SHOP_TRY_VALUE(account, Statement(database, kSelect).bind(from).one([](const Row &row) {
        return std::pair(row.text(0), row.int64(1));
    }));
    if (!account)
        return {};
    SHOP_TRY(
        Statement(database, kAdd).bind(into).bind(account->first).bind(account->second).runOne());
    SHOP_TRY(Statement(database, kMoveMovements).bind(into).bind(from).run());
    return Statement(database, kDelete).bind(from).runOne();
}

} // namespace shop
