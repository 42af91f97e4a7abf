// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid_source.h"
#include "core/orders/order.h"
#include "core/storage/database.h"
#include "core/till/ledger_movements.h"

namespace shop {

// Ledgers over the tables till_voucher* and till_account*, for the thread of the database.
class SqlLedgers final : public Ledgers
{
public:
    SqlLedgers(Database &database, UuidSource &ids) : m_database(database), m_ids(ids) {}

    Result<std::optional<Voucher>> voucher(const Call &call, const QString &code) override;
    Result<Money> accountBalance(const Call &call, UserId customer, Currency currency) override;

    // Gives codes to the store credits the document issues. Before it is stored.
    void nameCredits(Order &order);
    // Books what the document's lines and payments change, inside its transaction; once, whatever
    // it is called for. Errors voucher.notFound, voucher.balanceTooLow ("left"), voucher.otherKind,
    // voucher.codeMissing, account.customerMissing.
    Done book(const Order &order);

    // Problems of the ledgers against what the documents say and against their own balances, one
    // line each. Changes nothing.
    Result<QStringList> verify(const QList<Order> &documents);

private:
    Done bookVoucher(const LedgerMovement &movement, Currency currency);
    Done bookAccount(const LedgerMovement &movement, Currency currency);

    Database &m_database;
    UuidSource &m_ids;
};

} // namespace shop
