// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rest/contract_world.h"

#include "app/server/command.h"
#include "app/server/request_log.h"
#include "app/server/service_host.h"
#include "core/rest/contract.h"
#include "core/shop/first_run.h"
#include "tests/support/test_database.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpSocket>
#include <QThread>

#include <algorithm>
#include <future>

namespace shop {

using namespace Qt::Literals::StringLiterals;

// The lines of the services in this process are nobody's.
void writeLogLine(const QByteArray &) {}

namespace {

constexpr int kCustomers = 60;
constexpr int kStartMs = 60'000;
constexpr int kTellMs = 20'000;
constexpr rest::Service kServices[] = {rest::Service::Users, rest::Service::Products,
                                       rest::Service::Cart, rest::Service::Orders};

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    return *std::move(result);
}

void must(const Done &done)
{
    if (!done)
        qFatal("%s", qPrintable(describe(done.error())));
}

FirstRun answers(UuidSource &ids)
{
    const CountryDefaults defaults = countryDefaults(u"CA-NS"_s);
    FirstRun run;
    run.profile.name = u"Harbour Lane"_s;
    run.profile.country = defaults.country;
    run.profile.rules.currency = defaults.currency;
    run.profile.rules.priceMode = defaults.priceMode;
    run.profile.rules.cash = defaultCashRounding(defaults.currency);
    run.profile.timeZone = defaults.timeZone;
    run.taxes = defaults.taxes;
    run.registerId = ids.mint<RegisterId>();
    run.registerName = u"Services"_s;
    run.people = {{ids.mint<UserId>(), {u"Noor"_s, u"owner"_s, u"sweets"_s, u"$2a$04$none"_s, 4}}};
    return run;
}

// What is told to a stream of this process.
class Heard final : public rest::Stream
{
public:
    bool send(const QByteArray &bytes) override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_bytes += bytes;
        }
        m_more.notify_all();
        return !m_ended;
    }
    void end() override { m_ended = true; }
    QByteArray waitFor(const QByteArray &awaited)
    {
        std::unique_lock lock(m_mutex);
        m_more.wait_for(lock, std::chrono::milliseconds(kTellMs),
                        [&] { return m_bytes.contains(awaited); });
        return m_bytes;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_more;
    QByteArray m_bytes;
    std::atomic<bool> m_ended = false;
};

// The same over a socket.
QByteArray readUntil(QTcpSocket &socket, QByteArray read, const QByteArray &awaited)
{
    QDeadlineTimer deadline(kTellMs);
    while (!read.contains(awaited) &&
           (socket.bytesAvailable() > 0 || socket.waitForReadyRead(int(deadline.remainingTime()))))
        read += socket.readAll();
    return read;
}

} // namespace

// The workers of the program, without its sockets.
class NearServices final
{
public:
    NearServices(const DatabaseUrl &url, const rest::TokenKeys &keys, const Clock &clock,
                 UuidSource &ids)
        : m_host(optionsFor(url, keys), m_limits, m_figures, clock, ids)
    {
        for (const rest::Service service : kServices)
            m_routers.insert(
                {service, rest::Router(rest::commonRoutes() + rest::routesOf(service))});
        must(m_host.start());
    }
    rest::Response ask(rest::Service service, rest::Request request)
    {
        std::promise<rest::Response> promise;
        m_host.handle(m_routers.at(service), serviceName(service), std::move(request),
                      [&](const rest::Response &response) { promise.set_value(response); });
        return promise.get_future().get();
    }

private:
    const ServeOptions &optionsFor(const DatabaseUrl &url, const rest::TokenKeys &keys)
    {
        m_options.database = url;
        m_options.services = {std::begin(kServices), std::end(kServices)};
        m_options.settings.keys = keys;
        m_options.settings.application = u"Shopdesk"_s;
        m_options.settings.currency = must(Currency::fromCode(u"CAD"));
        m_options.settings.openApi = rest::contractOf(m_options.services);
        m_options.workers = 2;
        return m_options;
    }

    ServeOptions m_options;
    rest::RateLimits m_limits;
    RequestFigures m_figures;
    std::map<rest::Service, rest::Router> m_routers;
    ServiceHost m_host;
};

QString ContractWorld::nameOf(Reach reach)
{
    switch (reach) {
    case Reach::Near:
        return u"near"_s;
    case Reach::OneProcess:
        return u"far, one process"_s;
    case Reach::FourProcesses:
        return u"far, four processes"_s;
    }
    return {};
}

ContractWorld::ContractWorld(Reach reach) : m_reach(reach), m_ids(m_clock)
{
    m_keys.current = Secret(QByteArray(32, 'k'));
    staff.user = m_ids.mint<UserId>();
    admin.user = m_ids.mint<UserId>();
    for (int i = 0; i < kCustomers; ++i)
        m_customers.append(m_ids.mint<UserId>());
    promoted = m_ids.mint<ProductId>();
    bottle = m_ids.mint<ProductId>();
    if (reach == Reach::FourProcesses) {
        startFour();
        return;
    }
    setUp(database(u"shop"_s));
    if (reach == Reach::Near) {
        m_near = std::make_unique<NearServices>(database(u"shop"_s), m_keys, m_clock, m_ids);
        return;
    }
    const QUrl url = start(u"users,products,cart,orders"_s, database(u"shop"_s), {});
    for (const rest::Service service : kServices)
        m_addresses.insert(service, url);
}

ContractWorld::~ContractWorld()
{
    for (const auto &process : m_processes)
        process->terminate();
    for (const auto &process : m_processes) {
        if (!process->waitForFinished(30'000))
            process->kill();
    }
}

DatabaseUrl ContractWorld::database(const QString &name) const
{
    return testDatabase(m_folder.filePath(name + u".db"_s));
}

void ContractWorld::startFour()
{
    QHash<QString, QUrl> known;
    for (const rest::Service service : kServices) {
        const QString name = serviceName(service);
        setUp(database(name));
        const QUrl url = start(name, database(name), known);
        known.insert(name.toUpper() + u"_SERVICE_URL"_s, url);
        m_addresses.insert(service, url);
    }
}

// The shop of every database is the same one; people and goods are where they belong, or everywhere.
void ContractWorld::setUp(const DatabaseUrl &url)
{
    const auto gate = gateOf(url);
    ShopOptions options;
    options.database.url = url;
    options.database.durability = Durability::Normal; // no power is cut here
    const auto shop = must(Shop::open(options, *gate, m_clock, m_ids));
    must(setUpShop(*shop, answers(m_ids)));
    const bool isApart = m_reach == Reach::FourProcesses;
    if (!isApart || m_addresses.isEmpty())
        addPeople(*shop);
    if (!isApart || m_addresses.size() == 1)
        addGoods(*shop);
}

void ContractWorld::addPeople(Shop &shop)
{
    ServiceModules modules(shop);
    QList<UserId> people = m_customers;
    people << staff.user << admin.user;
    for (qsizetype i = 0; i < people.size(); ++i) {
        AccountDraft draft;
        draft.email = u"person%1@example.com"_s.arg(i);
        draft.name = u"Person %1"_s.arg(i);
        draft.language = u"en"_s;
        draft.passwordHash = u"$2b$10$"_s + QString(53, u'x');
        must(modules.accounts().registerAccount(shop.systemCall(), people[i], draft));
    }
    must(modules.serviceAccounts().setRole(shop.systemCall(), staff.user, u"staff"_s));
    must(modules.serviceAccounts().setRole(shop.systemCall(), admin.user, u"admin"_s));
}

void ContractWorld::addGoods(Shop &shop)
{
    const Currency currency = must(Currency::fromCode(u"CAD"));
    const Category category =
        must(shop.catalog().ensureCategory(shop.systemCall(), u"Promoted"_s, u"pantry"_s));
    Promotion promotion;
    promotion.id = m_ids.mint<PromotionId>();
    promotion.name = u"Thirteen off"_s;
    promotion.scope.categories = {category.id};
    promotion.millionths = 130'000;
    promotion.active = true;
    must(shop.promotions().save(shop.systemCall(), promotion));
    const auto add = [&](ProductId id, const ProductDraft &draft) {
        must(shop.products().create(shop.systemCall(), id, draft));
        const StockMovement opening{u"opening:"_s + id.toString(), id, Quantity::pieces(1'000),
                                    StockReason::Opening,          {}, {}};
        must(shop.products().recordMovements(shop.systemCall(), {opening}));
    };
    ProductDraft draft;
    draft.name = u"Jam"_s;
    draft.price = UnitPrice(100'000, currency);
    draft.category = category.id;
    add(promoted, draft);
    ProductDraft deposit;
    deposit.name = u"Deposit"_s;
    deposit.kind = ProductKind::Deposit;
    deposit.price = UnitPrice(1'000, currency);
    const ProductId empty = m_ids.mint<ProductId>();
    must(shop.products().create(shop.systemCall(), empty, deposit));
    draft.name = u"Water"_s;
    draft.category = CategoryId();
    draft.deposit = empty;
    add(bottle, draft);
}

// On a free port, which its first lines name.
QUrl ContractWorld::start(const QString &services, const DatabaseUrl &url,
                          const QHash<QString, QUrl> &others)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"JWT_SECRET"_s, QString(32, u'k'));
    for (auto other = others.cbegin(); other != others.cend(); ++other)
        environment.insert(other.key(), other->toString());
    process->setProcessEnvironment(environment);
    const QString log = m_folder.filePath(services + u".log"_s);
    process->setStandardOutputFile(log);
    process->setStandardErrorFile(log + u".err"_s);
    process->start(qEnvironmentVariable("SHOPDESK_TEST_SERVER", QStringLiteral(SHOP_SERVER)),
                   {u"serve"_s, u"--services"_s, services, u"--database"_s, url.text, u"--listen"_s,
                    u"127.0.0.1:0"_s, u"--currency"_s, u"CAD"_s, u"--workers"_s, u"2"_s});
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < kStartMs) {
        QFile lines(log);
        while (lines.open(QIODevice::ReadOnly) && !lines.atEnd()) {
            const auto line = Json::parse(lines.readLine().trimmed());
            const Json *port = line ? line->member(u"port") : nullptr;
            if (port) {
                m_processes.push_back(std::move(process));
                return QUrl(u"http://127.0.0.1:%1"_s.arg(port->toInteger().value_or(0)));
            }
        }
        if (process->waitForFinished(20))
            break;
    }
    QFile error(log + u".err"_s);
    const QByteArray said = error.open(QIODevice::ReadOnly) ? error.readAll() : QByteArray();
    qFatal("the server did not start: %s", said.constData());
}

QByteArray ContractWorld::tokenOf(const Asker &who) const
{
    return rest::signToken({who.role, who.user}, u"a-token"_s, m_clock.nowMs(), 3'600, m_keys);
}

Asker ContractWorld::customer()
{
    if (m_customers.isEmpty())
        qFatal("more customers than there are");
    return {rest::Role::Customer, m_customers.takeLast()};
}

QByteArray ContractWorld::told(rest::Service of, const QByteArray &lastEventId,
                               const std::function<void()> &work, const QByteArray &awaited)
{
    const QByteArray token = "Bearer " + tokenOf(program);
    if (m_near) {
        rest::Request request;
        request.method = "GET";
        request.target = "/api/events";
        request.headers.add("Authorization", token);
        if (!lastEventId.isEmpty())
            request.headers.add("Last-Event-ID", lastEventId);
        const auto heard = std::make_shared<Heard>();
        m_near->ask(of, request).goesOn(heard);
        heard->waitFor("retry:");
        work();
        const QByteArray all = heard->waitFor(awaited);
        heard->end();
        return all;
    }
    const QUrl url = m_addresses.value(of);
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    socket.write(
        "GET /api/events HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\nAuthorization: " +
        token + (lastEventId.isEmpty() ? QByteArray() : "\r\nLast-Event-ID: " + lastEventId) +
        "\r\n\r\n");
    const QByteArray begun = readUntil(socket, {}, "retry:");
    work();
    return readUntil(socket, begun, awaited);
}

Result<rest::Response> ContractWorld::send(rest::Service service, const rest::Request &request,
                                           int timeoutMs)
{
    const auto sendOnce = [&]() -> Result<rest::Response> {
        if (m_near)
            return m_near->ask(service, request);
        rest::SocketTransport transport;
        return transport.send(m_addresses.value(service), request, timeoutMs);
    };
    auto answer = sendOnce();
    // A quick machine asks for all the tests more often than one client may: it waits as it is told.
    while (answer && answer->status == 429) {
        QThread::sleep(std::max(1UL, answer->headers.value("Retry-After").toULong()));
        answer = sendOnce();
    }
    return answer;
}

Answered ContractWorld::ask(rest::Service service, const Asker &who, const QByteArray &method,
                            const QByteArray &target, const QByteArray &body, const Fields &headers)
{
    rest::Request request;
    request.method = method;
    request.target = target;
    request.body = body;
    request.client = u"127.0.0.1"_s;
    if (who.role != rest::Role::Anonymous)
        request.headers.add("Authorization", "Bearer " + tokenOf(who));
    if (!body.isEmpty())
        request.headers.add("Content-Type", "application/json");
    for (const auto &[name, value] : headers)
        request.headers.set(name, value);
    Answered answered;
    answered.response = must(send(service, request, 30'000));
    answered.status = answered.response.status;
    if (const auto json = Json::parse(answered.response.body))
        answered.body = *json;
    return answered;
}

} // namespace shop
