// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/sql_online_orders.h"
#include "core/products/sql_online_catalog.h"
#include "core/rest/router.h"
#include "core/users/sql_accounts.h"
#include "core/users/sql_service_accounts.h"
#include "tests/support/counter_fixture.h"

namespace shop {

// Who asks: somebody with a role, or nobody.
struct Asker {
    rest::Role role = rest::Role::Anonymous;
    UserId user;
};

// What was answered, read.
struct Answered {
    int status = 0;
    Json body;
    rest::Response response;

    QString text(const QString &member) const;
    QByteArray number(const QString &member) const; // as written
    QByteArray header(const QByteArray &name) const { return response.headers.value(name); }
    // "body.name missing, body.price type": the faults of a problem.
    QString faults() const;
};

// Keeps no letter.
class NoMail final : public MailBox
{
public:
    Done post(const Mail &) override { return {}; }
};

// The four services over a counter's shop, with two customers and stock on the shelves.
class RestFixture final
{
public:
    static Result<std::unique_ptr<RestFixture>> make(const CounterOptions &options = {});

    using Fields = QList<std::pair<QByteArray, QByteArray>>;
    Answered ask(const Asker &who, const QByteArray &method, const QByteArray &target,
                 const QByteArray &body = {}, const Fields &headers = {});
    Answered send(rest::Request request);
    QByteArray tokenOf(const Asker &who) const;
    // Somebody with an account, kPassword and a role, which is looked up from now on as a server does.
    Result<Asker> addPerson(rest::Role role, const QString &name, const QString &email);
    static constexpr char kPassword[] = "correct horse";
    // Rows the database was told to write, whether they stayed or not.
    qint64 written() const;
    int hashes = 0; // how often something was handed back to hash a password

    std::unique_ptr<CounterFixture> counter;
    rest::Settings settings;
    std::unique_ptr<SqlOnlineCatalog> catalog;
    std::unique_ptr<SqlOnlineOrders> orders;
    std::unique_ptr<SqlAccounts> accounts;
    std::unique_ptr<SqlServiceAccounts> tokens;
    std::unique_ptr<rest::Services> services;
    std::unique_ptr<rest::Router> router;
    Asker anna{rest::Role::Customer, {}};
    Asker bert{rest::Role::Customer, {}};
    Asker staff{rest::Role::Staff, {}};
    Asker admin{rest::Role::Admin, {}};
    Asker service{rest::Role::Service, {}};
    Asker nobody;

private:
    NoMail m_mail;
    Result<UserId> addCustomer(const QString &name, const QString &email);
};

} // namespace shop
