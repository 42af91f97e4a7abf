// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/storage/transaction.h"
#include "core/users/password.h"
#include "core/users/pin_delay.h"
#include "core/users/sql_accounts.h"
#include "core/users/sql_user_rows.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestDevice = 100;

AccountSession sessionFrom(const Row &row)
{
    return {row.id<SessionId>(0), row.text(1), row.int64(2), row.int64(3), row.int64(4)};
}

Error sessionEnded()
{
    return {ErrorCode::Unauthenticated, u"account.sessionEnded"_s, {}};
}

} // namespace

Result<SignedIn> SqlAccounts::openSession(const Stored &account, const SessionTerms &terms)
{
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY(
        Statement(m_database, "DELETE FROM users_session WHERE user_key = ? AND expires_at <= ?")
            .bind(account.key)
            .bind(now)
            .run());
    SignedIn signedIn;
    signedIn.token = newSessionToken();
    signedIn.session = {m_ids.mint<SessionId>(), terms.device.left(kLongestDevice), now, now,
                        now + terms.lifetime};
    SHOP_TRY(Statement(m_database,
                       "INSERT INTO users_session (id, user_key, token_hash, device, created_at, "
                       "seen_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                 .bind(signedIn.session.id)
                 .bind(account.key)
                 .bind(sha256(signedIn.token.reveal()))
                 .bind(signedIn.session.device)
                 .bind(now)
                 .bind(now)
                 .bind(signedIn.session.expiresAt)
                 .runOne());
    SHOP_TRY_VALUE(who, toAccount(account));
    signedIn.account = who;
    return signedIn;
}

Result<std::pair<SqlAccounts::Stored, AccountSession>> SqlAccounts::findSession(const Secret &token)
{
    struct Owned {
        AccountSession session;
        UserId owner;
    };
    SHOP_TRY_VALUE(found,
                   Statement(m_database,
                             "SELECT s.id, s.device, s.created_at, s.seen_at, s.expires_at, u.id "
                             "FROM users_session s JOIN users_user u ON u.key = s.user_key WHERE "
                             "s.token_hash = ? AND s.expires_at > ?")
                       .bind(sha256(token.reveal()))
                       .bind(m_clock.nowMs())
                       .one([](const Row &row) {
                           return Owned{sessionFrom(row), row.id<UserId>(5)};
                       }));
    if (!found)
        return sessionEnded();
    SHOP_TRY_VALUE(owner, byId(found->owner));
    if (!owner || !owner->hash)
        return sessionEnded();
    return std::pair(*owner, found->session);
}

Result<SignedIn> SqlAccounts::session(const Call &, const Secret &token)
{
    SHOP_TRY_VALUE(found, findSession(token));
    SHOP_TRY_VALUE(who, toAccount(found.first));
    return SignedIn{who, found.second, Secret()};
}

Result<SignedIn> SqlAccounts::renewSession(const Call &, const Secret &token, TimeMs lifetime)
{
    Transaction transaction(m_database, "users.renewSession", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(found, findSession(token));
    const TimeMs now = m_clock.nowMs();
    SignedIn renewed;
    renewed.token = newSessionToken();
    renewed.session = found.second;
    renewed.session.seenAt = now;
    renewed.session.expiresAt = now + lifetime;
    SHOP_TRY(Statement(m_database, "UPDATE users_session SET token_hash = ?, seen_at = ?, "
                                   "expires_at = ? WHERE id = ?")
                 .bind(sha256(renewed.token.reveal()))
                 .bind(now)
                 .bind(renewed.session.expiresAt)
                 .bind(renewed.session.id)
                 .runOne());
    SHOP_TRY_VALUE(who, toAccount(found.first));
    SHOP_TRY(transaction.commit());
    renewed.account = who;
    return renewed;
}

Result<QList<AccountSession>> SqlAccounts::sessions(const Call &call, UserId id)
{
    SHOP_TRY_VALUE(stored, ownAccount(call, id));
    return Statement(m_database, "SELECT id, device, created_at, seen_at, expires_at FROM "
                                 "users_session WHERE user_key = ? AND expires_at > ? ORDER BY "
                                 "created_at DESC, id DESC")
        .bind(stored.key)
        .bind(m_clock.nowMs())
        .all(sessionFrom);
}

Done SqlAccounts::endSession(const Call &call, UserId id, SessionId session)
{
    Transaction transaction(m_database, "users.endSession", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(stored, ownAccount(call, id));
    SHOP_TRY(Statement(m_database, "DELETE FROM users_session WHERE user_key = ? AND id = ?")
                 .bind(stored.key)
                 .bind(session)
                 .run());
    return transaction.commit();
}

Done SqlAccounts::endSessions(const Stored &account, SessionId keep)
{
    // A null id is none: nothing is kept.
    const QByteArray kept = keep.isNull() ? QByteArray(1, '\0') : keep.bytes();
    SHOP_TRY(Statement(m_database, "DELETE FROM users_session WHERE user_key = ? AND id <> ?")
                 .bind(account.key)
                 .bind(kept)
                 .run());
    return {};
}

} // namespace shop
