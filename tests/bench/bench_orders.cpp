// SPDX-License-Identifier: GPL-3.0-or-later
// Orders per second where no socket is between who asks and the services: the workers of the program, one customer to a
// thread, who puts a piece on the cart and orders it. Part of ./tests/proof wire_bench. One line to standard error:
// "RESULT orders microseconds refused"; the log of the services goes to standard output, as theirs does.
#include "app/server/command.h"
#include "app/server/service_host.h"
#include "core/rest/contract.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QUuid>

#include <atomic>
#include <future>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWorkers = 8;

QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll().trimmed().split('\n');
}

// One customer, and what came of their requests.
class Buyer final
{
public:
    Buyer(ServiceHost &host, const rest::Router &router, const QByteArray &line, int number)
        : m_host(host),
          m_router(router),
          m_user(line.split(' ').value(0)),
          m_token(line.split(' ').value(1)),
          m_number(number)
    {}
    // The status of the first request that is refused, or that of the order.
    int order(const QByteArray &product)
    {
        const int put = post("/api/cart", R"({"userId":")" + m_user + R"(","productId":")" +
                                              product + R"(","quantity":1})");
        if (put != 201)
            return put;
        return post("/api/orders",
                    R"({"userId":")" + m_user +
                        R"(","shippingAddress":{"street":"1 High Street","city":"London",)"
                        R"("postalCode":"E1 6AN","country":"GB"}})");
    }

private:
    int post(const QByteArray &target, const QByteArray &body)
    {
        rest::Request request;
        request.method = "POST";
        request.target = target;
        request.body = body;
        request.client = u"10.9.%1.%2"_s.arg(m_number).arg(++m_sent % 250);
        request.headers.add("Authorization", "Bearer " + m_token);
        request.headers.add("Content-Type", "application/json");
        request.headers.add("Idempotency-Key",
                            QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
        std::promise<int> status;
        m_host.handle(m_router, u"bench"_s, std::move(request),
                      [&](const rest::Response &response) { status.set_value(response.status); });
        return status.get_future().get();
    }

    ServiceHost &m_host;
    const rest::Router &m_router;
    const QByteArray m_user;
    const QByteArray m_token;
    const int m_number;
    int m_sent = 0;
};

ServeOptions optionsFor(const QString &database)
{
    ServeOptions options;
    options.services = {rest::Service::Users, rest::Service::Products, rest::Service::Cart,
                        rest::Service::Orders};
    const auto url = DatabaseUrl::parse(database);
    const auto currency = Currency::fromCode(u"GBP");
    if (!url || !currency)
        qFatal("no such database: %s", qPrintable(database));
    options.database = *url;
    options.settings.keys.current = Secret(qgetenv("JWT_SECRET"));
    options.settings.keys.issuer = u"shopdesk"_s;
    options.settings.application = u"Shopdesk"_s;
    options.settings.currency = *currency;
    options.workers = kWorkers;
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList given = application.arguments();
    if (given.size() != 5)
        qFatal("bench_orders DATABASE PRODUCTS CUSTOMERS SECONDS");
    const QList<QByteArray> products = linesOf(given[2]);
    const QList<QByteArray> customers = linesOf(given[3]);
    const SystemClock clock;
    UuidV7Source ids(clock);
    rest::RateLimits limits;
    RequestFigures figures;
    const ServeOptions options = optionsFor(given[1]);
    QList<rest::Route> routes;
    for (const rest::Service each : options.services)
        routes += rest::routesOf(each);
    const rest::Router router(routes);
    ServiceHost host(options, limits, figures, clock, ids);
    if (const Done started = host.start(); !started)
        return failWith(started.error());
    std::atomic<int> orders = 0;
    std::atomic<int> refused = 0;
    QElapsedTimer timer;
    timer.start();
    std::vector<std::jthread> threads;
    for (int number = 0; number < int(customers.size()); ++number) {
        threads.emplace_back([&, number] {
            Buyer buyer(host, router, customers[number], number);
            for (int n = number; timer.elapsed() < 1'000 * given[4].toInt(); ++n) {
                const bool placed = buyer.order(products[n % products.size()]) == 201;
                (placed ? orders : refused) += 1;
            }
        });
    }
    threads.clear();
    std::fprintf(stderr, "RESULT %d %lld %d\n", orders.load(),
                 qlonglong(timer.nsecsElapsed() / 1'000), refused.load());
    return 0;
}
