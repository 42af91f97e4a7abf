// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/sql_service_accounts.h"

#include "core/base/field_error.h"
#include "core/base/sha256.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr TimeMs kAskedTwiceMs = 10'000;
constexpr TimeMs kKeptMs = 90LL * 24 * 3'600 * 1'000; // a used token tells of a thief that long

Error notFound(UserId id)
{
    return {ErrorCode::NotFound, u"account.notFound"_s, {{u"user"_s, id.toString()}}};
}

Error sessionEnded()
{
    return {ErrorCode::Unauthenticated, u"account.sessionEnded"_s, {}};
}

} // namespace

// A token that was used, and the session it renewed.
struct SqlServiceAccounts::Spent {
    SessionId session;
    UserId user;
    TimeMs at = 0;
};

Result<QString> SqlServiceAccounts::roleOf(const Call &, UserId id)
{
    SHOP_TRY_VALUE(role,
                   Statement(m_database, "SELECT COALESCE(r.role, 'customer') FROM users_user u "
                                         "LEFT JOIN users_service_role r ON r.user_key = u.key "
                                         "WHERE u.id = ? AND u.active = 1")
                       .bind(id)
                       .one([](const Row &row) { return row.text(0); }));
    return role ? Result<QString>(*role) : notFound(id);
}

Done SqlServiceAccounts::setRole(const Call &call, UserId id, const QString &role)
{
    SHOP_TRY(require(call, Action::ManageStaff));
    if (role != u"customer" && role != u"staff" && role != u"admin")
        return fieldError(u"account.roleUnknown", u"role");
    Transaction transaction(m_database, "users.setServiceRole", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(key,
                   Statement(m_database, "SELECT key FROM users_user WHERE id = ? AND active = 1")
                       .bind(id)
                       .one([](const Row &row) { return row.int64(0); }));
    if (!key)
        return notFound(id);
    SHOP_TRY(Statement(m_database, "INSERT INTO users_service_role (user_key, role) VALUES (?, ?) "
                                   "ON CONFLICT (user_key) DO UPDATE SET role = excluded.role")
                 .bind(*key)
                 .bind(role)
                 .runOne());
    SHOP_TRY(transaction.changed("users", "account", id.bytes(), m_clock.nowMs()));
    return transaction.commit();
}

Result<SignedIn> SqlServiceAccounts::renew(const Call &call, const Secret &token, TimeMs lifetime)
{
    const QByteArray hash = sha256(token.reveal());
    const TimeMs now = m_clock.nowMs();
    Transaction transaction(m_database, "users.renewSession");
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(spent,
                   Statement(m_database, "SELECT session, user_id, at FROM users_spent_token "
                                         "WHERE token_hash = ?")
                       .bind(hash)
                       .one([](const Row &row) {
                           return Spent{row.id<SessionId>(0), row.id<UserId>(1), row.int64(2)};
                       }));
    if (spent) {
        SHOP_TRY(refuse(call, *spent));
        SHOP_TRY(transaction.commit());
        return sessionEnded();
    }
    SHOP_TRY_VALUE(renewed, m_accounts.renewSession(call, token, lifetime));
    SHOP_TRY(Statement(m_database, "DELETE FROM users_spent_token WHERE at < ?")
                 .bind(now - kKeptMs)
                 .run());
    SHOP_TRY(Statement(m_database,
                       "INSERT INTO users_spent_token (token_hash, session, user_id, at) "
                       "VALUES (?, ?, ?, ?)")
                 .bind(hash)
                 .bind(renewed.session.id)
                 .bind(renewed.account.id)
                 .bind(now)
                 .runOne());
    SHOP_TRY(transaction.commit());
    return renewed;
}

Done SqlServiceAccounts::refuse(const Call &call, const Spent &spent)
{
    if (m_clock.nowMs() - spent.at < kAskedTwiceMs)
        return {};
    Call owner = call;
    owner.actor.user = spent.user;
    return m_accounts.endSession(owner, spent.user, spent.session);
}

} // namespace shop
