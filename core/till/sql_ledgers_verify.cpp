// SPDX-License-Identifier: GPL-3.0-or-later
// The ledgers of vouchers and accounts against the documents that moved them.
#include "core/storage/statement.h"
#include "core/till/sql_ledgers.h"

#include <map>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxProblems = 100;

constexpr const char *kSelectVouchers =
    "SELECT code, kind, currency, balance, issued_at FROM till_voucher ORDER BY code";
constexpr const char *kSelectVoucherMovements =
    "SELECT key, code, change, document, at FROM till_voucher_movement ORDER BY seq";
constexpr const char *kSelectAccounts =
    "SELECT customer, currency, balance FROM till_account ORDER BY customer";
constexpr const char *kSelectAccountMovements =
    "SELECT key, customer, change, document, at FROM till_account_movement ORDER BY seq";

// Whoever holds it: the code of a voucher, the id of a customer.
struct Booked {
    QString key;
    QString holder;
    qint64 change = 0;
    OrderId document;
    TimeMs at = 0;

    friend bool operator==(const Booked &, const Booked &) = default;
};

struct Holder {
    QString kind; // of a voucher
    QString currency;
    qint64 balance = 0;
    TimeMs issuedAt = 0; // of a voucher

    friend bool operator==(const Holder &, const Holder &) = default;
};

using Holders = std::map<QString, Holder>;

// Of one ledger, either as the documents say it or as it is stored.
struct Ledger {
    std::map<QString, Booked> movements; // by key
    Holders holders;
};

void add(Ledger &ledger, const LedgerMovement &movement, const Currency &currency)
{
    const QString holder = movement.onAccount ? movement.customer.toString()
                                              : voucherKey(movement.code).valueOr(movement.code);
    ledger.movements[movement.key] = {movement.key, holder, movement.change, movement.document,
                                      movement.at};
    const auto [place, isNew] = ledger.holders.try_emplace(holder);
    if (isNew) {
        place->second.currency = currency.code();
        if (!movement.onAccount) {
            place->second.kind = voucherCode(movement.kind);
            place->second.issuedAt = movement.at;
        }
    }
    place->second.balance += movement.change;
}

void compare(const Ledger &expected, const Ledger &stored, const QString &name,
             QStringList &problems)
{
    const auto tell = [&](const QString &text) {
        if (problems.size() < kMaxProblems)
            problems.append(u"till: "_s + text);
    };
    for (const auto &[key, movement] : expected.movements) {
        const auto there = stored.movements.find(key);
        if (there == stored.movements.end() || there->second != movement)
            tell(u"the movement %1 of %2 is not that of its document"_s.arg(key, name));
    }
    for (const auto &[key, movement] : stored.movements) {
        if (!expected.movements.contains(key))
            tell(u"no document made the movement %1 of %2"_s.arg(key, name));
    }
    for (const auto &[id, holder] : expected.holders) {
        const auto there = stored.holders.find(id);
        if (there == stored.holders.end() || there->second != holder)
            tell(u"%1 %2... is not what its movements come to"_s.arg(name, id.left(4)));
    }
    for (const auto &[id, holder] : stored.holders) {
        if (!expected.holders.contains(id))
            tell(u"nothing was booked on %1 %2..."_s.arg(name, id.left(4)));
    }
}

Result<Ledger> storedVouchers(Database &database)
{
    Ledger ledger;
    SHOP_TRY_VALUE(movements, Statement(database, kSelectVoucherMovements).all([](const Row &row) {
        return Booked{row.text(0), row.text(1), row.int64(2), row.id<OrderId>(3), row.int64(4)};
    }));
    for (const Booked &each : movements)
        ledger.movements[each.key] = each;
    SHOP_TRY_VALUE(holders, Statement(database, kSelectVouchers).all([](const Row &row) {
        return std::pair(row.text(0), Holder{row.text(1), row.text(2), row.int64(3), row.int64(4)});
    }));
    for (const auto &[code, holder] : holders)
        ledger.holders[code] = holder;
    return ledger;
}

Result<Ledger> storedAccounts(Database &database)
{
    Ledger ledger;
    SHOP_TRY_VALUE(movements, Statement(database, kSelectAccountMovements).all([](const Row &row) {
        return Booked{row.text(0), row.id<UserId>(1).toString(), row.int64(2), row.id<OrderId>(3),
                      row.int64(4)};
    }));
    for (const Booked &each : movements)
        ledger.movements[each.key] = each;
    SHOP_TRY_VALUE(holders, Statement(database, kSelectAccounts).all([](const Row &row) {
        return std::pair(row.id<UserId>(0).toString(), Holder{{}, row.text(1), row.int64(2), 0});
    }));
    for (const auto &[customer, holder] : holders)
        ledger.holders[customer] = holder;
    return ledger;
}

} // namespace

Result<QStringList> SqlLedgers::verify(const QList<Order> &documents)
{
    Ledger vouchers;
    Ledger accounts;
    for (const Order &order : documents) {
        for (const LedgerMovement &movement : ledgerMovements(order))
            add(movement.onAccount ? accounts : vouchers, movement, order.total.currency());
    }
    QStringList problems;
    SHOP_TRY_VALUE(bookedVouchers, storedVouchers(m_database));
    SHOP_TRY_VALUE(bookedAccounts, storedAccounts(m_database));
    compare(vouchers, bookedVouchers, u"voucher"_s, problems);
    compare(accounts, bookedAccounts, u"account"_s, problems);
    return problems;
}

} // namespace shop
