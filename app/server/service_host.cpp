// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/service_host.h"

#include "app/server/command.h"
#include "app/server/request_log.h"

#include "core/rest/request_names.h"

#include <chrono>
#include <latch>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr size_t kMostWaiting = 256;
constexpr size_t kMostHashes = 64;
constexpr qint64 kProbeMs = 1'000;

using Steady = std::chrono::steady_clock;

// Whether the database answers, asked at most once a second.
class Probe final
{
public:
    Done answers(Shop &shop)
    {
        const TimeMs now = shop.clock().nowMs();
        if (now - m_at < kProbeMs && now >= m_at)
            return m_last;
        const auto asked = shop.till().profile(shop.systemCall());
        m_last = asked ? Done() : Done(asked.error());
        m_at = now;
        return m_last;
    }

private:
    TimeMs m_at = -kProbeMs;
    Done m_last;
};

} // namespace

ServiceHost::ServiceHost(const ServeOptions &options, rest::RateLimits &limits,
                         RequestFigures &figures, const Clock &clock, UuidSource &ids)
    : m_options(options),
      m_limits(limits),
      m_figures(figures),
      m_clock(clock),
      m_ids(ids),
      m_users{u"users"_s, options.users, {}},
      m_products{u"products"_s, options.products, {}},
      m_gate(gateOf(options.database)),
      m_work(kMostWaiting),
      m_hashing(kMostHashes)
{}

ServiceHost::~ServiceHost()
{
    m_hashing.stop();
    m_hashers.clear(); // joined: what they hashed waits for a worker
    m_work.stop();
    m_workers.clear();
}

Result<std::unique_ptr<Shop>> ServiceHost::open(bool migrate)
{
    ShopOptions options;
    options.database.url = m_options.database;
    options.migrate = migrate;
    return Shop::open(options, *m_gate, m_clock, m_ids);
}

Done ServiceHost::start()
{
    SHOP_TRY(open(true)); // and closed again: each worker opens its own
    std::latch opened(m_options.workers);
    std::vector<Done> outcomes(size_t(m_options.workers));
    for (Done &outcome : outcomes) {
        m_workers.emplace_back([this, &outcome, &opened] {
            auto shop = open(false);
            outcome = shop ? Done() : Done(shop.error());
            opened.count_down();
            if (shop)
                work(**shop);
        });
    }
    opened.wait();
    for (const Done &outcome : outcomes)
        SHOP_TRY(outcome);
    for (int i = 0; i < m_options.hashers; ++i) {
        m_hashers.emplace_back([this] {
            while (auto job = m_hashing.take())
                (*job)();
        });
    }
    return {};
}

rest::Services ServiceHost::servicesOf(Shop &shop, ServiceModules &modules)
{
    rest::Services services{m_options.settings, m_clock, m_ids};
    services.limits = &m_limits;
    services.products = &shop.products();
    services.catalog = &shop.catalog();
    services.online = &modules.onlineCatalog();
    services.reservations = &modules.reservations();
    services.promotions = &shop.promotions();
    services.customers = &shop.customers();
    services.accounts = &modules.accounts();
    services.tokens = &modules.serviceAccounts();
    services.carts = &shop.carts();
    services.deliveries = &shop.deliveries();
    services.orders = &modules.onlineOrders();
    services.deliveryDesk = &shop.deliveryDesk();
    services.till = &shop.till();
    services.currency = [&]() -> Result<Currency> {
        SHOP_TRY_VALUE(profile, shop.till().profile(shop.systemCall()));
        return profile ? profile->rules.currency : m_options.settings.currency;
    };
    if (!m_options.users.isEmpty())
        return services; // roles are known there
    services.roleOf = [&](UserId user) -> Result<std::optional<rest::Role>> {
        const auto code = modules.serviceAccounts().roleOf(shop.systemCall(), user);
        if (!code && code.error().code == ErrorCode::NotFound)
            return std::optional<rest::Role>();
        if (!code)
            return code.error();
        return rest::roleFromCode(*code);
    };
    return services;
}

// Puts the far side of what is another process in the place of the near one.
void ServiceHost::askOthers(rest::Services &services, rest::FarService &users,
                            rest::FarOnlineCatalog &catalog, rest::FarReservations &reservations)
{
    if (!m_options.users.isEmpty())
        services.askUser = [&users](const Call &call, UserId user) {
            return rest::farUserExists(users, call, user);
        };
    if (!m_options.products.isEmpty()) {
        services.products = nullptr;
        services.online = &catalog;
        services.reservations = &reservations;
    }
    services.dependencies = [this] {
        QList<rest::Dependency> asked;
        for (const rest::FarAddress *each : {&m_users, &m_products}) {
            if (!each->url.isEmpty())
                asked.append({each->name, each->breaker.state(m_clock.nowMs())});
        }
        return asked;
    };
}

void ServiceHost::work(Shop &shop)
{
    ServiceModules modules(shop);
    Probe probe;
    rest::SocketTransport transport;
    const rest::TokenKeys &keys = m_options.settings.keys;
    rest::FarService users(m_users, transport, keys, m_clock, m_ids);
    rest::FarService products(m_products, transport, keys, m_clock, m_ids);
    rest::FarOnlineCatalog catalog(products);
    rest::FarReservations reservations(products);
    rest::Services services = servicesOf(shop, modules);
    services.probe = [&] { return probe.answers(shop); };
    askOthers(services, users, catalog, reservations);
    while (auto job = m_work.take())
        (*job)(services);
}

void ServiceHost::handle(const rest::Router &router, const QString &service, rest::Request request,
                         HttpServer::Answer answer)
{
    request.client = rest::believedClient(request.client, request.headers, m_options.proxies);
    request.requestId = rest::requestIdOf(request.headers, m_ids);
    request.traceParent = rest::traceParentOf(request.headers);
    auto asked = std::make_shared<Asked>(Asked{&router, service, std::move(request),
                                               std::move(answer), m_clock.nowMs(), Steady::now()});
    const bool taken = m_work.add([this, asked](rest::Services &services) {
        take(asked, asked->router->answer(services, asked->request));
    });
    if (!taken)
        reply(*asked, rest::toResponse(rest::problem(u"overloaded"_s), asked->request));
}

void ServiceHost::take(const std::shared_ptr<Asked> &asked, rest::Router::Answer answer)
{
    if (const auto *response = std::get_if<rest::Response>(&answer))
        return reply(*asked, *response);
    const auto pending = std::get<std::shared_ptr<rest::Router::Pending>>(answer);
    const bool taken = m_hashing.add([this, asked, pending] {
        pending->later.compute();
        m_work.add(
            [this, asked, pending](rest::Services &services) {
                take(asked, asked->router->resume(services, *pending));
            },
            true);
    });
    if (!taken)
        reply(*asked, rest::toResponse(rest::problem(u"overloaded"_s), asked->request));
}

void ServiceHost::reply(const Asked &asked, const rest::Response &response)
{
    const qint64 microseconds =
        std::chrono::duration_cast<std::chrono::microseconds>(Steady::now() - asked.began).count();
    const rest::Request &request = asked.request;
    RequestLine line{asked.at, microseconds, asked.service, request.method,
                     rest::before(request.target, '?'), response.route,
                     response.status, request.client, request.requestId, request.traceParent};
    writeLogLine(toJsonLine(line));
    m_figures.count(asked.service.toLatin1(), request.method, response.route, response.status,
                    microseconds);
    asked.answer(response);
}

} // namespace shop
