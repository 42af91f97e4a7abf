// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/base/secret.h"
#include "core/users/customer.h"

namespace shop {

using SessionId = Id<struct SessionTag>; // of a customer who has signed in

// What somebody registers with.
struct AccountDraft {
    QString email; // checkMailAddress(); nobody else has it, whatever its case
    QString name; // 1 to 100 characters
    QString phone; // may be empty
    QString passwordHash; // as made by hashPassword(), outside any transaction
    QString language; // BCP 47, of the messages
};

// A customer who can sign in (domain.md, "People"). The id is that of the customer's record.
struct Account {
    UserId id;
    int version = 1; // of the record
    QString email;
    QString name;
    QString phone;
    QList<CustomerAddress> addresses;
    QString language;
    bool confirmed = false; // a code that was mailed there came back
    // The record was there before: resetPassword() with the code that was mailed opens the account.
    bool needsCode = false;
    TimeMs createdAt = 0;

    friend bool operator==(const Account &, const Account &) = default;
};

// What somebody changes of their own record.
struct AccountProfile {
    QString name;
    QString phone;
    QString email; // another one is to be confirmed again
    QList<CustomerAddress> addresses;
};

struct AccountSession {
    SessionId id;
    QString device; // as its program calls it
    TimeMs createdAt = 0;
    TimeMs seenAt = 0;
    TimeMs expiresAt = 0;

    friend bool operator==(const AccountSession &, const AccountSession &) = default;
};

// How long and where somebody stays signed in.
struct SessionTerms {
    QString device; // at most 100 characters
    TimeMs lifetime = 30LL * 24 * 60 * 60 * 1000;
};

// Somebody signed in. Only this answer holds the token; stored is its hash.
struct SignedIn {
    Account account;
    AccountSession session;
    Secret token;
};

// A try at somebody's password. The origin is where it comes from, a register or an address of the
// network: each origin is slowed down for itself, so that nobody locks another person out.
struct PasswordTry {
    QString email;
    QString origin;
    bool matched = false; // verifyPassword() with the hash of passwordToCheck()
};

// The accounts of customers: registering, signing in, sessions, passwords. Bcrypt runs outside any
// transaction, so what a password decides has three steps, as for a PIN: passwordToCheck(),
// verifyPassword(), the outcome. What is one's own needs nothing but to be that person
// (Actor::user), everybody else's ManageCustomers. Messages go into the MailBox with their cause.
class Accounts
{
public:
    virtual ~Accounts() = default;

    // A known customer without an account proves the address by a mailed code first (needsCode), and
    // nothing is stored or told of the record before. Errors mail.addressMalformed, customer.nameMissing,
    // customer.textTooLong, account.emailTaken, account.passwordMissing, each with "field".
    virtual Result<Account> registerAccount(const Call &call, UserId id,
                                            const AccountDraft &draft) = 0;
    // Of one's own address. Error account.codeWrong: wrong, used, too old, or tried five times.
    virtual Result<Account> confirmEmail(const Call &call, UserId id, const QString &code) = 0;
    // Mails another code; nothing where there is nothing to confirm, and after three in an hour.
    virtual Done sendConfirmation(const Call &call, UserId id) = 0;

    // The hash to try; for an unknown address that of no password. Error account.wait ("notBefore").
    virtual Result<QString> passwordToCheck(const Call &call, const QString &email,
                                            const QString &origin) = 0;
    // Errors account.wrong, the same whether the address is known, and account.wait.
    virtual Result<SignedIn> finishSignIn(const Call &call, const PasswordTry &attempt,
                                          const SessionTerms &terms) = 0;
    // Mails a code, or to an address nobody has an account with that nobody has: the answer is the
    // same. At most three in an hour. Error mail.addressMalformed.
    virtual Done requestReset(const Call &call, const QString &email, const QString &language) = 0;
    // A password by the mailed code, which confirms the address too and ends every session. A customer
    // who had no account has one now. Errors account.codeWrong, account.passwordMissing.
    virtual Done resetPassword(const Call &call, const QString &email, const QString &code,
                               const QString &passwordHash) = 0;
    // Ends all sessions but the one that is kept. Errors account.wrong, account.wait.
    virtual Done changePassword(const Call &call, UserId id, const PasswordTry &attempt,
                                const QString &passwordHash, SessionId keep) = 0;

    virtual Result<Account> account(const Call &call, UserId id) = 0; // account.notFound
    // Errors of registerAccount(), customer.changed, customer.tooManyAddresses.
    virtual Result<Account> updateAccount(const Call &call, UserId id, int version,
                                          const AccountProfile &profile) = 0;

    // Who holds this token; SignedIn::token stays empty. Error account.sessionEnded.
    virtual Result<SignedIn> session(const Call &call, const Secret &token) = 0;
    // The same session with another token, for as long again: the one before opens nothing any more.
    virtual Result<SignedIn> renewSession(const Call &call, const Secret &token,
                                          TimeMs lifetime) = 0;
    virtual Result<QList<AccountSession>> sessions(const Call &call, UserId id) = 0; // newest first
    // Ended already is no error.
    virtual Done endSession(const Call &call, UserId id, SessionId session) = 0;
};

} // namespace shop
