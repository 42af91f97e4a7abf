// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/sql_customers.h"

#include "core/base/field_error.h"
#include "core/base/search_text.h"
#include "core/storage/rarest_word.h"
#include "core/storage/statement_places.h"
#include "core/storage/transaction.h"
#include "core/users/sql_user_rows.h"

#include <QHash>

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostRows = 500;
constexpr qsizetype kMostWords = 3;

#define USERS_CUSTOMER                                                                             \
    "u.key, u.id, u.version, u.name, u.active, u.created_at, c.number, c.firm, c.phone, c.email, " \
    "c.tax_number, c.note, c.credit_minor, c.currency"

// Those behind a name and, among equal names, behind the customer of a number. Keys rise with the numbers, and
// the index of names ends with them.
#define USERS_CUSTOMERS_BEHIND                                                                     \
    "SELECT " USERS_CUSTOMER                                                                       \
    " FROM users_user u JOIN users_customer c ON c.user_key = u.key WHERE "                        \
    "u.kind = 'customer' AND u.active = 1 AND (u.name_folded, u.key) > (?, COALESCE((SELECT "      \
    "user_key "                                                                                    \
    "FROM users_customer WHERE number = ?), 0))"
#define USERS_CUSTOMERS_ORDER " ORDER BY u.name_folded, u.key LIMIT ?"
#define USERS_CUSTOMERS_HAVE(WORD)                                                                 \
    " AND EXISTS (SELECT 1 FROM users_customer_word " WORD " WHERE " WORD                          \
    ".user_key = u.key AND " WORD ".word >= ? AND " WORD ".word < ?)"

constexpr const char *kListed = USERS_CUSTOMERS_BEHIND USERS_CUSTOMERS_ORDER;
// Of few that have a word all are sorted; many of them come soon enough in the order of names.
constexpr const char *kFoundOfFew = USERS_CUSTOMERS_BEHIND
    " AND u.key IN (SELECT user_key FROM users_customer_word WHERE word >= ? AND word < "
    "?)" USERS_CUSTOMERS_HAVE("b") USERS_CUSTOMERS_HAVE("d") USERS_CUSTOMERS_ORDER;
constexpr const char *kFoundOfMany = USERS_CUSTOMERS_BEHIND USERS_CUSTOMERS_HAVE("a")
    USERS_CUSTOMERS_HAVE("b") USERS_CUSTOMERS_HAVE("d") USERS_CUSTOMERS_ORDER;
constexpr int kFew = 40'000;

Error customerNotFound(UserId id)
{
    return {ErrorCode::NotFound, u"customer.notFound"_s, {{u"id"_s, id.toString()}}};
}

// What somebody types of a customer: words of the names, digits of phone and number, the e-mail.
QStringList wordsOf(const CustomerValues &values, qint64 number)
{
    QStringList words = indexWords(QString(values.name + u' ' + values.firm));
    const QString digits = phoneDigits(values.phone);
    words.append(digits);
    // At home nobody types the country's code.
    for (qsizetype skipped = 1; skipped <= 3 && digits.size() - skipped >= 6; ++skipped)
        words.append(digits.mid(skipped));
    words.append(values.email.toCaseFolded());
    words.append(QString::number(number));
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

// Beginnings of words to look for: an e-mail or a phone number is one, whatever is between its digits.
QStringList wantedWords(const QString &text)
{
    if (text.contains(u'@'))
        return {text.trimmed().toCaseFolded()};
    const QString digits = phoneDigits(text);
    const bool onlyDigits = !digits.isEmpty() && std::none_of(text.begin(), text.end(),
                                                              [](QChar c) { return c.isLetter(); });
    if (onlyDigits)
        return {digits};
    return queryWords(text).mid(0, kMostWords);
}

QByteArray requestOf(QStringView what, UserId id, qint64 version, const CustomerValues &values)
{
    Json::Array request{what.toString(), id.toString(),    Json::integer(version),
                        values.name,     values.firm,      values.phone,
                        values.email,    values.taxNumber, values.note};
    if (values.creditLimit) {
        request.append(Json::integer(values.creditLimit->minor()));
        request.append(QString(values.creditLimit->currency().code()));
    }
    for (const CustomerAddress &address : values.addresses)
        request.append(Json(Json::Array{address.label, address.street, address.postcode,
                                        address.city, address.country}));
    return usersRequest(std::move(request));
}

#define USERS_ADDRESSES                                                                            \
    "SELECT user_key, label, street, postcode, city, country FROM users_address WHERE user_key "

std::pair<qint64, CustomerAddress> addressFrom(const Row &row)
{
    return {row.int64(0), {row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)}};
}

} // namespace

SqlCustomers::Found SqlCustomers::Found::from(const Row &row)
{
    Found found;
    found.key = row.int64(0);
    Customer &customer = found.customer;
    customer.id = row.id<UserId>(1);
    customer.version = row.int32(2);
    customer.values.name = row.text(3);
    customer.erased = !row.boolean(4);
    customer.createdAt = row.int64(5);
    customer.number = row.int64(6);
    customer.values.firm = row.text(7);
    customer.values.phone = row.text(8);
    customer.values.email = row.text(9);
    customer.values.taxNumber = row.text(10);
    customer.values.note = row.text(11);
    if (!row.isNull(12)) {
        if (const auto currency = Currency::fromCode(row.text(13)))
            customer.values.creditLimit = Money(row.int64(12), *currency);
    }
    return found;
}

Result<QList<Customer>> SqlCustomers::withAddresses(const QList<Found> &found)
{
    QList<qint64> keys;
    for (const Found &each : found)
        keys.append(each.key);
    QHash<qint64, QList<CustomerAddress>> addresses;
    for (qsizetype from = 0; from < keys.size(); from += kPlaces) {
        Statement statement(m_database,
                            USERS_ADDRESSES "IN (" SHOP_PLACES ") ORDER BY user_key, position");
        SHOP_TRY_VALUE(some, bindPlaces(statement, keys, from).all(addressFrom));
        for (const auto &[key, address] : std::as_const(some))
            addresses[key].append(address);
    }
    QList<Customer> customers;
    for (const Found &each : found) {
        customers.append(each.customer);
        customers.last().values.addresses = addresses.value(each.key);
    }
    return customers;
}

Result<SqlCustomers::Found> SqlCustomers::find(UserId id)
{
    SHOP_TRY_VALUE(found, Statement(m_database, "SELECT " USERS_CUSTOMER
                                                " FROM users_user u JOIN users_customer c ON "
                                                "c.user_key = u.key WHERE u.id = ?")
                              .bind(id)
                              .one(Found::from));
    if (!found)
        return customerNotFound(id);
    SHOP_TRY_VALUE(addresses,
                   Statement(m_database, USERS_ADDRESSES "= ? ORDER BY user_key, position")
                       .bind(found->key)
                       .all(addressFrom));
    for (const auto &[key, address] : std::as_const(addresses))
        found->customer.values.addresses.append(address);
    return *found;
}

Result<Customer> SqlCustomers::customer(const Call &, UserId id)
{
    SHOP_TRY_VALUE(found, find(id));
    return found.customer;
}

Result<QList<Customer>> SqlCustomers::customers(const Call &, const CustomerQuery &query)
{
    QStringList words = wantedWords(query.text);
    if (words.isEmpty() && !query.text.trimmed().isEmpty())
        return QList<Customer>();
    SHOP_TRY_VALUE(rows, rarestFirst(m_database,
                                     "SELECT COUNT(*) FROM (SELECT 1 FROM users_customer_word "
                                     "WHERE word >= ? AND word < ? LIMIT ?) counted",
                                     words, kFew));
    const bool isFound = !words.isEmpty();
    Statement page(m_database, !isFound ? kListed : rows < kFew ? kFoundOfFew : kFoundOfMany);
    page.bind(query.after ? foldedName(query.after->values.name) : QString());
    page.bind(query.after ? query.after->number : 0);
    for (qsizetype i = 0; isFound && i < kMostWords; ++i) {
        // An empty word is the beginning of every word.
        const QString word = words.value(i, QString(u""_s));
        page.bind(word).bind(endOfWords(word));
    }
    SHOP_TRY_VALUE(found, page.bind(qBound(1, query.limit, kMostRows)).all(Found::from));
    return withAddresses(found);
}

Done SqlCustomers::checkEmail(UserId id, const QString &email)
{
    if (email.isEmpty())
        return {};
    SHOP_TRY_VALUE(taken, Statement(m_database, "SELECT COUNT(*) FROM users_customer c JOIN "
                                                "users_user u ON u.key = c.user_key WHERE "
                                                "c.email_folded = ? AND u.id <> ?")
                              .bind(email.toCaseFolded())
                              .bind(id)
                              .scalar());
    if (taken > 0)
        return fieldError(u"customer.emailTaken", u"email", ErrorCode::AlreadyExists);
    return {};
}

Result<qint64> SqlCustomers::insert(UserId id, const CustomerValues &values, TimeMs now)
{
    SHOP_TRY_VALUE(key, Statement(m_database,
                                  "INSERT INTO users_user (id, kind, name, name_folded, colour, "
                                  "active, version, created_at, updated_at) VALUES (?, 'customer', "
                                  "?, ?, '', 1, 1, ?, ?) ON CONFLICT DO NOTHING RETURNING key")
                            .bind(id)
                            .bind(values.name)
                            .bind(foldedName(values.name))
                            .bind(now)
                            .bind(now)
                            .one([](const Row &row) { return row.int64(0); }));
    if (!key)
        return fieldError(u"customer.exists", u"id", ErrorCode::AlreadyExists);
    return *key;
}

Done SqlCustomers::clearRest(qint64 key)
{
    SHOP_TRY(Statement(m_database, "DELETE FROM users_address WHERE user_key = ?").bind(key).run());
    SHOP_TRY(Statement(m_database, "DELETE FROM users_customer_word WHERE user_key = ?")
                 .bind(key)
                 .run());
    return {};
}

Done SqlCustomers::writeRest(qint64 key, const CustomerValues &values, qint64 number)
{
    SHOP_TRY(clearRest(key));
    std::optional<qint64> credit;
    if (values.creditLimit)
        credit = values.creditLimit->minor();
    SHOP_TRY(
        Statement(m_database,
                  "INSERT INTO users_customer (user_key, number, firm, phone, email, "
                  "email_folded, tax_number, note, credit_minor, currency) VALUES (?, ?, ?, "
                  "?, ?, ?, ?, ?, ?, ?) ON CONFLICT (user_key) DO UPDATE SET firm = "
                  "excluded.firm, phone = excluded.phone, email = excluded.email, "
                  "email_folded = excluded.email_folded, tax_number = excluded.tax_number, "
                  "note = excluded.note, credit_minor = excluded.credit_minor, currency = "
                  "excluded.currency")
            .bind(key)
            .bind(number)
            .bind(values.firm)
            .bind(values.phone)
            .bind(values.email)
            .bind(values.email.toCaseFolded())
            .bind(values.taxNumber)
            .bind(values.note)
            .bind(credit)
            .bind(values.creditLimit ? QString(values.creditLimit->currency().code()) : QString())
            .runOne());
    for (qsizetype i = 0; i < values.addresses.size(); ++i) {
        const CustomerAddress &address = values.addresses[i];
        SHOP_TRY(Statement(m_database, "INSERT INTO users_address (user_key, position, label, "
                                       "street, postcode, city, country) VALUES (?, ?, ?, ?, ?, ?, "
                                       "?)")
                     .bind(key)
                     .bind(qint64(i))
                     .bind(address.label)
                     .bind(address.street)
                     .bind(address.postcode)
                     .bind(address.city)
                     .bind(address.country)
                     .runOne());
    }
    for (const QString &word : wordsOf(values, number)) {
        SHOP_TRY(Statement(m_database, "INSERT INTO users_customer_word (user_key, word) VALUES "
                                       "(?, ?)")
                     .bind(key)
                     .bind(word)
                     .runOne());
    }
    return {};
}

Done SqlCustomers::noteHistory(const Call &call, qint64 key, const QString &what, TimeMs now)
{
    return Statement(m_database, "INSERT INTO users_customer_history (user_key, at, actor, what) "
                                 "VALUES (?, ?, ?, ?)")
        .bind(key)
        .bind(now)
        .bind(call.actor.user)
        .bind(what)
        .runOne();
}

Result<Customer> SqlCustomers::createCustomer(const Call &call, UserId id,
                                              const CustomerValues &values)
{
    SHOP_TRY(require(call, Action::ManageCustomers));
    SHOP_TRY(checkCustomer(values));
    const QByteArray request = requestOf(u"createCustomer", id, 0, values);
    Transaction transaction(m_database, "users.createCustomer", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(done, findDone(m_database, kUsersDone, call, request));
    if (!done) {
        if (id.isNull())
            return fieldError(u"customer.exists", u"id", ErrorCode::AlreadyExists);
        SHOP_TRY(checkEmail(id, values.email));
        const TimeMs now = m_clock.nowMs();
        SHOP_TRY_VALUE(key, insert(id, values, now));
        SHOP_TRY_VALUE(last,
                       Statement(m_database, "SELECT MAX(number) FROM users_customer").scalar());
        SHOP_TRY(writeRest(key, values, last + 1));
        SHOP_TRY(noteHistory(call, key, u"created"_s, now));
        SHOP_TRY(noteDone(m_database, kUsersDone, call, request, {}, now));
        SHOP_TRY(transaction.changed("users", "customer", id.bytes(), now));
    }
    SHOP_TRY_VALUE(found, find(id));
    SHOP_TRY(transaction.commit());
    return found.customer;
}

Result<Customer> SqlCustomers::updateCustomer(const Call &call, UserId id, int version,
                                              const CustomerValues &values)
{
    SHOP_TRY(require(call, Action::ManageCustomers));
    SHOP_TRY(checkCustomer(values));
    const QByteArray request = requestOf(u"updateCustomer", id, version, values);
    Transaction transaction(m_database, "users.updateCustomer", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(done, findDone(m_database, kUsersDone, call, request));
    if (!done) {
        SHOP_TRY_VALUE(before, find(id));
        if (before.customer.erased)
            return Error{ErrorCode::FailedPrecondition, u"customer.erased"_s, {}};
        SHOP_TRY(checkEmail(id, values.email));
        const TimeMs now = m_clock.nowMs();
        SHOP_TRY_VALUE(changed,
                       Statement(m_database, "UPDATE users_user SET name = ?, name_folded = ?, "
                                             "version = version + 1, updated_at = ? WHERE key = ? "
                                             "AND version = ?")
                           .bind(values.name)
                           .bind(foldedName(values.name))
                           .bind(now)
                           .bind(before.key)
                           .bind(version)
                           .run());
        if (changed == 0)
            return Error{ErrorCode::Conflict, u"customer.changed"_s, {}};
        SHOP_TRY(writeRest(before.key, values, before.customer.number));
        SHOP_TRY(noteHistory(call, before.key, u"changed"_s, now));
        SHOP_TRY(noteDone(m_database, kUsersDone, call, request, {}, now));
        SHOP_TRY(transaction.changed("users", "customer", id.bytes(), now));
    }
    SHOP_TRY_VALUE(found, find(id));
    SHOP_TRY(transaction.commit());
    return found.customer;
}

Done SqlCustomers::rename(qint64 key, const QString &name, bool active, TimeMs now)
{
    return Statement(m_database, "UPDATE users_user SET name = ?, name_folded = ?, active = ?, "
                                 "version = version + 1, updated_at = ? WHERE key = ?")
        .bind(name)
        .bind(foldedName(name))
        .bind(active)
        .bind(now)
        .bind(key)
        .runOne();
}

Done SqlCustomers::eraseCustomer(const Call &call, UserId id)
{
    SHOP_TRY(require(call, Action::ManageCustomers));
    const QByteArray request = requestOf(u"eraseCustomer", id, 0, {});
    Transaction transaction(m_database, "users.eraseCustomer", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(done, findDone(m_database, kUsersDone, call, request));
    if (done)
        return transaction.commit();
    SHOP_TRY_VALUE(before, find(id));
    if (before.customer.erased)
        return Error{ErrorCode::FailedPrecondition, u"customer.erased"_s, {}};
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY(rename(before.key, {}, false, now));
    SHOP_TRY(writeRest(before.key, {}, before.customer.number));
    SHOP_TRY(clearRest(before.key));
    SHOP_TRY(Statement(m_database, "DELETE FROM users_session WHERE user_key = ?")
                 .bind(before.key)
                 .run());
    SHOP_TRY(Statement(m_database, "DELETE FROM users_account WHERE user_key = ?")
                 .bind(before.key)
                 .run());
    SHOP_TRY(noteHistory(call, before.key, u"erased"_s, now));
    SHOP_TRY(noteDone(m_database, kUsersDone, call, request, {}, now));
    SHOP_TRY(transaction.changed("users", "customer", id.bytes(), now));
    return transaction.commit();
}

} // namespace shop
