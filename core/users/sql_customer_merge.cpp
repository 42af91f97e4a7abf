// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/field_error.h"
#include "core/storage/transaction.h"
#include "core/users/customer_merge.h"
#include "core/users/sql_customers.h"
#include "core/users/sql_user_rows.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *kPointTo = "UPDATE users_customer SET merged_into = ? WHERE user_key = ?";
constexpr const char *kHistory =
    "SELECT h.what, h.at, h.actor FROM users_customer_history h JOIN users_user u ON u.key ="
    " h.user_key WHERE u.id = ? ORDER BY h.key";

} // namespace

Result<Customer> SqlCustomers::mergeCustomers(const Call &call, UserId from, UserId into)
{
    SHOP_TRY(require(call, Action::ManageCustomers));
    if (from == into)
        return fieldError(u"customer.mergeSelf", u"into");
    const QByteArray request =
        usersRequest({u"mergeCustomers"_s, from.toString(), into.toString()});
    Transaction transaction(m_database, "users.mergeCustomers", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(done, findDone(m_database, kUsersDone, call, request));
    if (!done) {
        SHOP_TRY_VALUE(goes, find(from));
        SHOP_TRY_VALUE(stays, find(into));
        if (goes.customer.erased || stays.customer.erased)
            return Error{ErrorCode::FailedPrecondition, u"customer.erased"_s, {}};
        const CustomerValues merged = mergedValues(stays.customer.values, goes.customer.values);
        const TimeMs now = m_clock.nowMs();
        // The one that goes first: an e-mail belongs to one record.
        SHOP_TRY(rename(goes.key, {}, false, now));
        SHOP_TRY(writeRest(goes.key, {}, goes.customer.number));
        SHOP_TRY(clearRest(goes.key));
        SHOP_TRY(Statement(m_database, kPointTo).bind(stays.key).bind(goes.key).runOne());
        SHOP_TRY(rename(stays.key, merged.name, true, now));
        SHOP_TRY(writeRest(stays.key, merged, stays.customer.number));
        SHOP_TRY(noteHistory(call, goes.key, u"merged"_s, now));
        SHOP_TRY(noteHistory(call, stays.key, u"changed"_s, now));
        SHOP_TRY(noteDone(m_database, kUsersDone, call, request, {}, now));
        SHOP_TRY(transaction.changed("users", "customer", from.bytes(), now));
        SHOP_TRY(transaction.changed("users", "customer", into.bytes(), now));
    }
    SHOP_TRY_VALUE(found, find(into));
    SHOP_TRY(transaction.commit());
    return found.customer;
}

Done SqlCustomers::noteExport(const Call &call, UserId id)
{
    SHOP_TRY(require(call, Action::ManageCustomers));
    Transaction transaction(m_database, "users.noteExport", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(found, find(id));
    SHOP_TRY(noteHistory(call, found.key, u"exported"_s, m_clock.nowMs()));
    return transaction.commit();
}

Result<QList<SqlCustomers::HistoryLine>> SqlCustomers::history(UserId id)
{
    return Statement(m_database, kHistory).bind(id).all([](const Row &row) {
        return HistoryLine{row.text(0), row.int64(1), row.id<UserId>(2)};
    });
}

} // namespace shop
