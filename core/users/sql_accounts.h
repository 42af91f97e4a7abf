// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mail.h"
#include "core/base/uptime.h"
#include "core/base/uuid_source.h"
#include "core/storage/database.h"
#include "core/users/accounts.h"
#include "core/users/customers.h"

#include <functional>

namespace shop {

struct PinDelay;
class Row;

// Accounts over the tables users_*, for the thread of the database. A record is made and changed by
// Customers, so that what holds of a customer holds here.
class SqlAccounts final : public Accounts
{
public:
    // Without an uptime delays go by the clock alone.
    SqlAccounts(
        Database &database, Customers &customers, MailBox &mail, const Clock &clock,
        UuidSource &ids, std::function<Uptime()> uptime = [] { return Uptime(); });

    Result<Account> registerAccount(const Call &call, UserId id,
                                    const AccountDraft &draft) override;
    Result<Account> confirmEmail(const Call &call, UserId id, const QString &code) override;
    Done sendConfirmation(const Call &call, UserId id) override;
    Result<QString> passwordToCheck(const Call &call, const QString &email,
                                    const QString &origin) override;
    Result<SignedIn> finishSignIn(const Call &call, const PasswordTry &attempt,
                                  const SessionTerms &terms) override;
    Done requestReset(const Call &call, const QString &email, const QString &language) override;
    Done resetPassword(const Call &call, const QString &email, const QString &code,
                       const QString &passwordHash) override;
    Done changePassword(const Call &call, UserId id, const PasswordTry &attempt,
                        const QString &passwordHash, SessionId keep) override;
    Result<Account> account(const Call &call, UserId id) override;
    Result<Account> updateAccount(const Call &call, UserId id, int version,
                                  const AccountProfile &profile) override;
    Result<SignedIn> session(const Call &call, const Secret &token) override;
    Result<SignedIn> renewSession(const Call &call, const Secret &token, TimeMs lifetime) override;
    Result<QList<AccountSession>> sessions(const Call &call, UserId id) override;
    Done endSession(const Call &call, UserId id, SessionId session) override;

private:
    // A customer's record as far as an account needs it, with the account where there is one.
    struct Stored {
        qint64 key = 0;
        UserId id;
        QString email;
        std::optional<QString> hash; // none: no account
        QString confirmedEmail; // folded
        QString language;
        TimeMs createdAt = 0;

        bool isConfirmed() const { return confirmedEmail == email.toCaseFolded(); }
        static Stored from(const Row &row);
    };

    Result<std::optional<Stored>> byEmail(const QString &email);
    Result<std::optional<Stored>> byId(UserId id);
    Result<Stored> ownAccount(const Call &call, UserId id);
    Result<Account> toAccount(const Stored &stored);
    Call callOf(UserId id, const Call &call);
    Result<Account> makeAccount(const Call &call, UserId id, const AccountDraft &draft);
    Done setPassword(const Stored &account, const QString &passwordHash, const QString &language);
    Done confirm(const Stored &account);
    Done mail(MailKind kind, const QString &to, const QString &language, Json::Object values = {},
              TimeMs notAfter = std::numeric_limits<TimeMs>::max());

    // sql_account_codes.cpp
    Done mailCode(MailKind kind, const QString &email, const QString &language);
    Result<bool> takeCode(MailKind kind, const QString &email, const QString &code);

    // sql_account_tries.cpp
    Result<PinDelay> guesses(const QByteArray &scope);
    Done storeGuesses(const QByteArray &scope, const PinDelay &delay);
    Result<TimeMs> leftOf(const QString &email, const QString &origin);
    Done noteTry(const PasswordTry &attempt);
    Done forgetTries(const PasswordTry &attempt);

    // sql_account_sessions.cpp
    Result<SignedIn> openSession(const Stored &account, const SessionTerms &terms);
    Result<std::pair<Stored, AccountSession>> findSession(const Secret &token);
    Done endSessions(const Stored &account, SessionId keep); // all but this one

    Database &m_database;
    Customers &m_customers;
    MailBox &m_mail;
    const Clock &m_clock;
    UuidSource &m_ids;
    std::function<Uptime()> m_uptime;
};

} // namespace shop
