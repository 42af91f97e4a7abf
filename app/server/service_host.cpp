// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/service_host.h"

#include "app/server/command.h"
#include "app/server/request_log.h"

#include "core/rest/far_carts.h"
#include "core/rest/far_users.h"
#include "core/rest/request_names.h"
#include "core/shop/saga_desk.h"

#include <chrono>
#include <condition_variable>
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
      m_cart{u"cart"_s, options.cart, {}},
      m_gate(gateOf(options.database)),
      m_events(options.database, clock),
      m_work(kMostWaiting),
      m_hashing(kMostHashes)
{}

ServiceHost::~ServiceHost()
{
    m_sweeper = {}; // asked to end, and joined
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
    SHOP_TRY(m_events.start());
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
    if (m_options.ordersApart())
        m_sweeper = std::jthread([this](const std::stop_token &stop) { sweepOften(stop); });
    return {};
}

rest::Services ServiceHost::servicesOf(Shop &shop, ServiceModules &modules)
{
    rest::Services services{m_options.settings, m_clock, m_ids};
    services.limits = &m_limits;
    services.events = &m_events;
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

// The other services as one worker asks them, and its orders where not all of them are here.
class ServiceHost::Others final
{
public:
    Others(ServiceHost &host, Shop &shop)
        : m_host(host),
          m_transport(host.m_options.authorities),
          m_users(host.m_users, m_transport, host.m_options.settings.keys, host.m_clock,
                  host.m_ids),
          m_products(host.m_products, m_transport, host.m_options.settings.keys, host.m_clock,
                     host.m_ids),
          m_cart(host.m_cart, m_transport, host.m_options.settings.keys, host.m_clock, host.m_ids)
    {
        if (host.m_options.ordersApart())
            m_desk = std::make_unique<SagaDesk>(shop, otherModules(),
                                                1'000 * host.m_options.sweepSeconds);
    }

    // Puts the far side of what is another process in the place of the near one.
    void stepIn(rest::Services &services)
    {
        for (rest::FarService *each : {&m_users, &m_products, &m_cart})
            each->within(services.trace);
        const ServeOptions &options = m_host.m_options;
        if (!options.users.isEmpty() || !options.products.isEmpty() || !options.cart.isEmpty())
            services
                .transaction = {}; // nobody waits for another process while others wait for them
        if (!options.users.isEmpty()) {
            services.askUser = [this](const Call &call, UserId user) {
                return m_farUsers.customer(call, user);
            };
            services.roleElsewhere = [this](const Call &call, UserId user) {
                return m_farUsers.roleOf(call, user);
            };
        }
        if (!options.cart.isEmpty())
            services.askCart = [this](const Call &call, CartId cart) {
                return m_carts.cart(call, cart);
            };
        if (!options.products.isEmpty()) {
            services.products = nullptr;
            services.online = &m_catalog;
            services.reservations = &m_reservations;
            services.askTerms = [this](const Call &call) {
                return rest::farPriceTerms(m_products, call);
            };
            services.askDeposit = [this](const Call &call, ProductId product) {
                return rest::farDepositOf(m_products, call, product);
            };
        }
        services.dependencies = [this] { return m_host.dependencies(); };
        if (!m_desk)
            return;
        services.deliveryDesk = m_desk.get();
        services.owesStock = [this](OrderId order) {
            return m_desk->owesStock(order).valueOr(false);
        };
        services.sweep = [this]() -> Done {
            SHOP_TRY(m_desk->sweep());
            return {};
        };
    }

private:
    OtherModules otherModules()
    {
        const ServeOptions &options = m_host.m_options;
        OtherModules others;
        if (!options.users.isEmpty())
            others.customerExists = [this](const Call &call, UserId user) {
                const auto found = m_farUsers.customer(call, user);
                return found ? Done() : Done(found.error());
            };
        if (!options.products.isEmpty()) {
            others.terms = [this](const Call &call) {
                return rest::farPriceTerms(m_products, call);
            };
            others.reservations = &m_reservations;
        }
        if (!options.cart.isEmpty())
            others.carts = &m_carts;
        return others;
    }

    ServiceHost &m_host;
    rest::SocketTransport m_transport;
    rest::FarService m_users;
    rest::FarService m_products;
    rest::FarService m_cart;
    rest::FarUsers m_farUsers{m_users};
    rest::FarOnlineCatalog m_catalog{m_products};
    rest::FarReservations m_reservations{m_products};
    rest::FarOrderedCarts m_carts{m_cart};
    std::unique_ptr<SagaDesk> m_desk;
};

QList<rest::Dependency> ServiceHost::dependencies() const
{
    QList<rest::Dependency> asked;
    for (const rest::FarAddress *each : {&m_users, &m_products, &m_cart}) {
        if (!each->url.isEmpty())
            asked.append({each->name, each->breaker.state(m_clock.nowMs())});
    }
    return asked;
}

QByteArray ServiceHost::breakerFigures() const
{
    QByteArray open = "# HELP breaker_open Whether another service is not asked for now.\n"
                      "# TYPE breaker_open gauge\n";
    QByteArray turns = "# HELP breaker_turns_total How often the breaker before another service "
                       "opened and closed.\n"
                       "# TYPE breaker_turns_total counter\n";
    for (const rest::FarAddress *each : {&m_users, &m_products, &m_cart}) {
        if (each->url.isEmpty())
            continue;
        const QByteArray of = "{dependency=\"" + each->name.toLatin1() + '"';
        const bool isClosed = each->breaker.state(m_clock.nowMs()) == u"closed";
        const rest::Breaker::Turns turned = each->breaker.turns();
        open += "breaker_open" + of + "} " + (isClosed ? "0\n" : "1\n");
        turns += "breaker_turns_total" + of + ",to=\"open\"} " + QByteArray::number(turned.opened) +
                 '\n';
        turns += "breaker_turns_total" + of + ",to=\"closed\"} " +
                 QByteArray::number(turned.closed) + '\n';
    }
    return open + turns;
}

void ServiceHost::work(Shop &shop)
{
    ServiceModules modules(shop);
    Probe probe;
    Others others(*this, shop);
    rest::Services services = servicesOf(shop, modules);
    services.probe = [&] { return probe.answers(shop); };
    services.transaction = [&](rest::Context &context, const CommitGroup::Changes &changes) {
        return m_commits.run(shop.database(), services, context, changes);
    };
    others.stepIn(services);
    while (auto job = m_work.take())
        (*job)(services);
}

// What stopped on its way is a worker's job like any other, at start and then again and again.
void ServiceHost::sweepOften(const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any woken;
    std::unique_lock lock(mutex);
    while (!stop.stop_requested()) {
        m_work.add([this](rest::Services &services) {
            services.trace = rest::traceOf({}, m_ids); // one of its own
            if (const Done swept = services.sweep(); !swept)
                writeLogLine(eventLine(m_clock.nowMs(), u"sweep"_s,
                                       {{u"error"_s, Json(swept.error().key)}}));
        });
        woken.wait_for(lock, stop, std::chrono::seconds(m_options.sweepSeconds),
                       [&] { return stop.stop_requested(); });
    }
}

void ServiceHost::handle(const rest::Router &router, const QString &service, rest::Request request,
                         HttpServer::Answer answer)
{
    request.client = rest::believedClient(request.client, request.headers, m_options.proxies);
    request.requestId = rest::requestIdOf(request.headers, m_ids);
    request.trace = rest::traceOf(request.headers, m_ids);
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
    RequestLine line{asked.at,
                     microseconds,
                     asked.service,
                     request.method,
                     rest::before(request.target, '?'),
                     response.route,
                     response.status,
                     request.client,
                     request.requestId,
                     request.trace};
    writeLogLine(toJsonLine(line));
    m_figures.count(asked.service.toLatin1(), request.method, response.route, response.status,
                    microseconds);
    asked.answer(response);
}

} // namespace shop
