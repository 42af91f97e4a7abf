// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rest/rest_fixture.h"

#include "core/users/password.h"
#include "tests/support/delivery_requests.h"

#include <QCoreApplication>
#include <QFile>

namespace shop {

using namespace Qt::Literals::StringLiterals;

QString Answered::text(const QString &member) const
{
    const Json *value = body.member(member);
    return value && value->string() ? *value->string() : QString();
}

QByteArray Answered::number(const QString &member) const
{
    const Json *value = body.member(member);
    return value && value->number() ? value->number()->text : QByteArray();
}

QString Answered::faults() const
{
    QStringList all;
    const Json *errors = body.member(u"errors");
    for (const Json &each : errors && errors->array() ? *errors->array() : Json::Array()) {
        QStringList where;
        for (const Json &part : *each.member(u"loc")->array())
            where.append(*part.string());
        all.append(where.join(u'.') + u' ' + *each.member(u"type")->string());
    }
    return all.join(u", "_s);
}

Result<UserId> RestFixture::addCustomer(const QString &name, const QString &email)
{
    const UserId id = counter->ids.mint<UserId>();
    CustomerValues values;
    values.name = name;
    values.email = email;
    SHOP_TRY(counter->desk->customers->createCustomer(counter->call(), id, values));
    return id;
}

namespace {

// Events are taken to be told: how is tried at a server (tst_contract).
class TakenEvents final : public rest::EventSource
{
public:
    bool follow(const QByteArray &, std::shared_ptr<rest::Stream>) override { return true; }
};

// A line of JSON for ./tests/proof documents, which holds it to the contract.
void note(const rest::Request &request, const rest::Response &response)
{
    static const QString folder = qEnvironmentVariable("SHOPDESK_EXCHANGES");
    if (folder.isEmpty())
        return;
    Json::Object headers;
    for (const auto &[name, value] : response.headers.fields())
        headers.append({QString::fromLatin1(name).toLower(), Json(QString::fromLatin1(value))});
    Json::Array services;
    for (const QString &name : {u"users"_s, u"products"_s, u"cart"_s, u"orders"_s})
        services.append(Json(name));
    const Json line(Json::Object{{u"services"_s, Json(services)},
                                 {u"method"_s, Json(QString::fromLatin1(request.method))},
                                 {u"target"_s, Json(QString::fromLatin1(request.target))},
                                 {u"request"_s, Json(QString::fromUtf8(request.body))},
                                 {u"status"_s, Json::integer(response.status)},
                                 {u"headers"_s, Json(headers)},
                                 {u"body"_s, Json(QString::fromUtf8(response.body))}});
    QFile file(u"%1/%2.jsonl"_s.arg(folder).arg(QCoreApplication::applicationPid()));
    if (file.open(QIODevice::Append))
        file.write(line.toBytes() + '\n');
}

} // namespace

Result<std::unique_ptr<RestFixture>> RestFixture::make(const CounterOptions &options)
{
    auto made = std::make_unique<RestFixture>();
    SHOP_TRY_VALUE(counter, CounterFixture::make(options));
    made->counter = std::move(counter);
    SHOP_TRY(fillShelves(*made->counter, 20));
    SHOP_TRY_VALUE(anna, made->addCustomer(u"Anna"_s, u"anna@example.com"_s));
    SHOP_TRY_VALUE(bert, made->addCustomer(u"Bert"_s, u"bert@example.com"_s));
    made->anna.user = anna;
    made->bert.user = bert;
    made->staff.user = made->counter->ids.mint<UserId>();
    made->admin.user = made->counter->ids.mint<UserId>();
    made->settings.keys.current = Secret(QByteArray(32, 'k'));
    made->settings.application = u"Shopdesk"_s;
    made->settings.openApi = "{}";
    CounterDesk &desk = *made->counter->desk;
    made->catalog = std::make_unique<SqlOnlineCatalog>(*desk.database, made->counter->clock);
    made->orders = std::make_unique<SqlOnlineOrders>(*desk.database);
    made->accounts = std::make_unique<SqlAccounts>(*desk.database, *desk.customers, made->m_mail,
                                                   made->counter->clock, made->counter->ids);
    made->tokens =
        std::make_unique<SqlServiceAccounts>(*desk.database, *made->accounts, made->counter->clock);
    made->services = std::make_unique<rest::Services>(
        rest::Services{made->settings, made->counter->clock, made->counter->ids});
    rest::Services &services = *made->services;
    services.products = desk.products.get();
    services.catalog = desk.products.get();
    services.online = made->catalog.get();
    services.reservations = desk.reservations.get();
    services.promotions = desk.promotions.get();
    services.customers = desk.customers.get();
    services.accounts = made->accounts.get();
    services.tokens = made->tokens.get();
    services.carts = desk.carts.get();
    services.deliveries = desk.deliveries.get();
    services.orders = made->orders.get();
    services.deliveryDesk = desk.deliveryDesk.get();
    services.till = desk.till.get();
    static TakenEvents events;
    services.events = &events;
    const Currency currency = made->counter->money(0).currency();
    services.currency = [currency] { return Result<Currency>(currency); };
    services.probe = [] { return Done(); };
    QList<rest::Route> routes = rest::commonRoutes();
    for (const auto each : {rest::Service::Users, rest::Service::Products, rest::Service::Cart,
                            rest::Service::Orders})
        routes += rest::routesOf(each);
    made->router = std::make_unique<rest::Router>(routes);
    return made;
}

Result<Asker> RestFixture::addPerson(rest::Role role, const QString &name, const QString &email)
{
    static const Result<QString> hash = hashPassword(Secret(kPassword), 4);
    SHOP_TRY(hash);
    const Asker person{role, counter->ids.mint<UserId>()};
    AccountDraft draft;
    draft.email = email;
    draft.name = name;
    draft.passwordHash = *hash;
    draft.language = u"en"_s;
    SHOP_TRY(accounts->registerAccount(counter->call(), person.user, draft));
    SHOP_TRY(tokens->setRole(counter->call(), person.user, rest::roleCode(role)));
    services->roleOf = [this](UserId id) -> Result<std::optional<rest::Role>> {
        const auto code = tokens->roleOf({}, id);
        if (!code && code.error().code == ErrorCode::NotFound)
            return std::optional<rest::Role>();
        SHOP_TRY(code);
        return rest::roleFromCode(*code);
    };
    return person;
}

qint64 RestFixture::written() const
{
    return counter->count("SELECT total_changes()").valueOr(-1);
}

QByteArray RestFixture::tokenOf(const Asker &who) const
{
    return rest::signToken({who.role, who.user}, u"a-token"_s, counter->clock.nowMs(), 3'600,
                           settings.keys);
}

Answered RestFixture::ask(const Asker &who, const QByteArray &method, const QByteArray &target,
                          const QByteArray &body, const Fields &headers)
{
    rest::Request request;
    request.method = method;
    request.target = target;
    request.body = body;
    request.requestId = u"a-request"_s;
    if (who.role != rest::Role::Anonymous)
        request.headers.add("Authorization", "Bearer " + tokenOf(who));
    if (!body.isEmpty())
        request.headers.add("Content-Type", "application/json");
    for (const auto &[name, value] : headers)
        request.headers.set(name, value);
    return send(request);
}

Answered RestFixture::send(rest::Request request)
{
    rest::Router::Answer answer = router->answer(*services, request);
    while (const auto *pending = std::get_if<std::shared_ptr<rest::Router::Pending>>(&answer)) {
        const auto waiting = *pending;
        waiting->later.compute();
        ++hashes;
        answer = router->resume(*services, *waiting);
    }
    Answered answered;
    answered.response = std::get<rest::Response>(answer);
    answered.status = answered.response.status;
    note(request, answered.response);
    if (const auto json = Json::parse(answered.response.body))
        answered.body = *json;
    return answered;
}

} // namespace shop
