// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/sql_accounts.h"

#include "core/base/field_error.h"
#include "core/storage/transaction.h"
#include "core/users/password.h"
#include "core/users/pin_delay.h"
#include "core/users/sql_user_rows.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

#define USERS_ACCOUNT                                                                              \
    "SELECT u.key, u.id, c.email, a.hash, a.confirmed_email, a.language, a.created_at FROM "       \
    "users_user u JOIN users_customer c ON c.user_key = u.key LEFT JOIN users_account a ON "       \
    "a.user_key = u.key WHERE u.active = 1 AND "

Error wrongPassword()
{
    return fieldError(u"account.wrong", u"password", ErrorCode::Unauthenticated);
}

Error wrongCode()
{
    return fieldError(u"account.codeWrong", u"code", ErrorCode::Unauthenticated);
}

Error waitError(TimeMs notBefore)
{
    return {ErrorCode::ResourceExhausted, u"account.wait"_s, {{u"notBefore"_s, notBefore}}};
}

Done checkHash(const QString &passwordHash)
{
    if (passwordHash.isEmpty())
        return fieldError(u"account.passwordMissing", u"password");
    return {};
}

CustomerValues valuesOf(const AccountDraft &draft)
{
    CustomerValues values;
    values.name = draft.name;
    values.phone = draft.phone;
    values.email = draft.email;
    return values;
}

} // namespace

SqlAccounts::SqlAccounts(Database &database, Customers &customers, MailBox &mail,
                         const Clock &clock, UuidSource &ids, std::function<Uptime()> uptime)
    : m_database(database),
      m_customers(customers),
      m_mail(mail),
      m_clock(clock),
      m_ids(ids),
      m_uptime(std::move(uptime))
{}

SqlAccounts::Stored SqlAccounts::Stored::from(const Row &row)
{
    Stored stored;
    stored.key = row.int64(0);
    stored.id = row.id<UserId>(1);
    stored.email = row.text(2);
    if (row.isNull(3))
        return stored;
    stored.hash = row.text(3);
    stored.confirmedEmail = row.text(4);
    stored.language = row.text(5);
    stored.createdAt = row.int64(6);
    return stored;
}

Result<std::optional<SqlAccounts::Stored>> SqlAccounts::byEmail(const QString &email)
{
    return Statement(m_database, USERS_ACCOUNT "c.email_folded = ?")
        .bind(tidyMailAddress(email).toCaseFolded())
        .one(Stored::from);
}

Result<std::optional<SqlAccounts::Stored>> SqlAccounts::byId(UserId id)
{
    return Statement(m_database, USERS_ACCOUNT "u.id = ?").bind(id).one(Stored::from);
}

Result<SqlAccounts::Stored> SqlAccounts::ownAccount(const Call &call, UserId id)
{
    if (call.actor.user != id || id.isNull())
        SHOP_TRY(require(call, Action::ManageCustomers));
    SHOP_TRY_VALUE(found, byId(id));
    if (!found || !found->hash)
        return Error{ErrorCode::NotFound, u"account.notFound"_s, {{u"id"_s, id.toString()}}};
    return *found;
}

Result<Account> SqlAccounts::toAccount(const Stored &stored)
{
    SHOP_TRY_VALUE(record, m_customers.customer({}, stored.id));
    Account account;
    account.id = stored.id;
    account.version = record.version;
    account.email = record.values.email;
    account.name = record.values.name;
    account.phone = record.values.phone;
    account.addresses = record.values.addresses;
    account.language = stored.language;
    account.confirmed = stored.isConfirmed();
    account.createdAt = stored.createdAt;
    return account;
}

// What somebody does to their own record, which Customers wants a right for.
Call SqlAccounts::callOf(UserId id, const Call &call)
{
    Call own = call;
    own.actor.user = id;
    own.actor.rights = Rights();
    own.actor.rights.grant(Action::ManageCustomers);
    own.command = m_ids.mint<CommandId>();
    return own;
}

Done SqlAccounts::mail(MailKind kind, const QString &to, const QString &language,
                       Json::Object values, TimeMs notAfter)
{
    return m_mail.post({m_ids.mint<MailId>(), kind, to, language, std::move(values), notAfter});
}

Result<Account> SqlAccounts::registerAccount(const Call &call, UserId id, const AccountDraft &draft)
{
    AccountDraft tidy = draft;
    tidy.email = tidyMailAddress(draft.email);
    SHOP_TRY(checkMailAddress(tidy.email));
    SHOP_TRY(checkUserName(tidy.name));
    SHOP_TRY(checkCustomer(valuesOf(tidy)));
    SHOP_TRY(checkHash(tidy.passwordHash));
    const QByteArray request =
        usersRequest({u"register"_s, id.toString(), tidy.email, tidy.name, tidy.phone});
    Transaction transaction(m_database, "users.register", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(done, findDone(m_database, kUsersDone, call, request));
    if (done) {
        SHOP_TRY_VALUE(known, byId(id));
        SHOP_TRY(transaction.commit());
        if (known)
            return toAccount(*known);
        return Account{id, 1, tidy.email, tidy.name, tidy.phone, {}, tidy.language, false, true, 0};
    }
    SHOP_TRY_VALUE(account, makeAccount(call, id, tidy));
    SHOP_TRY(noteDone(m_database, kUsersDone, call, request, {}, m_clock.nowMs()));
    SHOP_TRY(transaction.commit());
    return account;
}

Result<Account> SqlAccounts::makeAccount(const Call &call, UserId id, const AccountDraft &draft)
{
    SHOP_TRY_VALUE(known, byEmail(draft.email));
    if (known && known->hash)
        return fieldError(u"account.emailTaken", u"email", ErrorCode::AlreadyExists);
    if (known) {
        SHOP_TRY(mailCode(MailKind::ResetPassword, draft.email, draft.language));
        return Account{id,   1, draft.email, draft.name, draft.phone, {}, draft.language, false,
                       true, 0};
    }
    SHOP_TRY(m_customers.createCustomer(callOf(id, call), id, valuesOf(draft)));
    SHOP_TRY_VALUE(record, byId(id));
    SHOP_TRY(setPassword(*record, draft.passwordHash, draft.language));
    SHOP_TRY(mailCode(MailKind::ConfirmEmail, draft.email, draft.language));
    SHOP_TRY_VALUE(made, byId(id));
    return toAccount(*made);
}

Done SqlAccounts::setPassword(const Stored &account, const QString &passwordHash,
                              const QString &language)
{
    return Statement(m_database,
                     "INSERT INTO users_account (user_key, hash, confirmed_email, language, "
                     "created_at) VALUES (?, ?, '', ?, ?) ON CONFLICT (user_key) DO UPDATE SET "
                     "hash = excluded.hash")
        .bind(account.key)
        .bind(passwordHash)
        .bind(language)
        .bind(m_clock.nowMs())
        .runOne();
}

Done SqlAccounts::confirm(const Stored &account)
{
    return Statement(m_database, "UPDATE users_account SET confirmed_email = ? WHERE user_key = ?")
        .bind(account.email.toCaseFolded())
        .bind(account.key)
        .runOne();
}

Result<Account> SqlAccounts::confirmEmail(const Call &call, UserId id, const QString &code)
{
    Transaction transaction(m_database, "users.confirmEmail", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(stored, ownAccount(call, id));
    if (!stored.isConfirmed()) {
        SHOP_TRY_VALUE(right, takeCode(MailKind::ConfirmEmail, stored.email, code));
        if (!right) {
            SHOP_TRY(transaction.commit()); // the try counts
            return wrongCode();
        }
        SHOP_TRY(confirm(stored));
        SHOP_TRY(transaction.changed("users", "customer", id.bytes(), m_clock.nowMs()));
    }
    SHOP_TRY_VALUE(now, byId(id));
    SHOP_TRY_VALUE(account, toAccount(*now));
    SHOP_TRY(transaction.commit());
    return account;
}

Done SqlAccounts::sendConfirmation(const Call &call, UserId id)
{
    Transaction transaction(m_database, "users.sendConfirmation", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(stored, ownAccount(call, id));
    if (!stored.isConfirmed())
        SHOP_TRY(mailCode(MailKind::ConfirmEmail, stored.email, stored.language));
    return transaction.commit();
}

Result<QString> SqlAccounts::passwordToCheck(const Call &, const QString &email,
                                             const QString &origin)
{
    SHOP_TRY_VALUE(left, leftOf(email, origin));
    if (left > 0)
        return waitError(m_clock.nowMs() + left);
    SHOP_TRY_VALUE(known, byEmail(email));
    return known && known->hash ? *known->hash : nobodysHash();
}

Result<SignedIn> SqlAccounts::finishSignIn(const Call &, const PasswordTry &attempt,
                                           const SessionTerms &terms)
{
    Transaction transaction(m_database, "users.signInAccount", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(left, leftOf(attempt.email, attempt.origin));
    if (left > 0)
        return waitError(m_clock.nowMs() + left);
    SHOP_TRY_VALUE(known, byEmail(attempt.email));
    if (!attempt.matched || !known || !known->hash) {
        SHOP_TRY(noteTry(attempt));
        SHOP_TRY(transaction.commit());
        return wrongPassword();
    }
    SHOP_TRY(forgetTries(attempt));
    SHOP_TRY_VALUE(signedIn, openSession(*known, terms));
    SHOP_TRY(transaction.commit());
    return signedIn;
}

Done SqlAccounts::requestReset(const Call &, const QString &email, const QString &language)
{
    const QString address = tidyMailAddress(email);
    SHOP_TRY(checkMailAddress(address));
    Transaction transaction(m_database, "users.requestReset", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(known, byEmail(address));
    SHOP_TRY(mailCode(known ? MailKind::ResetPassword : MailKind::ResetUnknown, address, language));
    return transaction.commit();
}

Done SqlAccounts::resetPassword(const Call &, const QString &email, const QString &code,
                                const QString &passwordHash)
{
    SHOP_TRY(checkHash(passwordHash));
    Transaction transaction(m_database, "users.resetPassword", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(known, byEmail(email));
    SHOP_TRY_VALUE(right, takeCode(MailKind::ResetPassword, email, code));
    if (!right || !known) {
        SHOP_TRY(transaction.commit()); // the try counts
        return wrongCode();
    }
    SHOP_TRY(setPassword(*known, passwordHash, known->language));
    SHOP_TRY(confirm(*known));
    SHOP_TRY(endSessions(*known, {}));
    SHOP_TRY(mail(MailKind::PasswordChanged, known->email, known->language));
    SHOP_TRY(transaction.changed("users", "customer", known->id.bytes(), m_clock.nowMs()));
    return transaction.commit();
}

Done SqlAccounts::changePassword(const Call &call, UserId id, const PasswordTry &attempt,
                                 const QString &passwordHash, SessionId keep)
{
    if (attempt.matched) // else there is nothing to store, and the try counts
        SHOP_TRY(checkHash(passwordHash));
    Transaction transaction(m_database, "users.changePassword", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(stored, ownAccount(call, id));
    const PasswordTry own{stored.email, attempt.origin, attempt.matched};
    SHOP_TRY_VALUE(left, leftOf(own.email, own.origin));
    if (left > 0)
        return waitError(m_clock.nowMs() + left);
    if (!own.matched) {
        SHOP_TRY(noteTry(own));
        SHOP_TRY(transaction.commit());
        return wrongPassword();
    }
    SHOP_TRY(forgetTries(own));
    SHOP_TRY(setPassword(stored, passwordHash, stored.language));
    SHOP_TRY(endSessions(stored, keep));
    SHOP_TRY(mail(MailKind::PasswordChanged, stored.email, stored.language));
    return transaction.commit();
}

Result<Account> SqlAccounts::account(const Call &call, UserId id)
{
    SHOP_TRY_VALUE(stored, ownAccount(call, id));
    return toAccount(stored);
}

Result<Account> SqlAccounts::updateAccount(const Call &call, UserId id, int version,
                                           const AccountProfile &profile)
{
    const QString email = tidyMailAddress(profile.email);
    SHOP_TRY(checkMailAddress(email));
    SHOP_TRY(checkUserName(profile.name));
    Transaction transaction(m_database, "users.updateAccount", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(before, ownAccount(call, id));
    SHOP_TRY_VALUE(record, m_customers.customer(call, id));
    CustomerValues values = record.values;
    values.name = profile.name;
    values.phone = profile.phone;
    values.email = email;
    values.addresses = profile.addresses;
    Call own = callOf(id, call);
    own.command = call.command;
    SHOP_TRY(m_customers.updateCustomer(own, id, version, values));
    SHOP_TRY_VALUE(now, byId(id));
    if (!now->isConfirmed() && now->email != before.email)
        SHOP_TRY(mailCode(MailKind::ConfirmEmail, now->email, now->language));
    SHOP_TRY_VALUE(account, toAccount(*now));
    SHOP_TRY(transaction.commit());
    return account;
}

} // namespace shop
