// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/command.h"
#include "app/server/http_server.h"
#include "app/server/request_log.h"
#include "app/server/serve_options.h"
#include "app/server/service_commands.h"
#include "app/server/service_host.h"

#include <deque>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

QList<rest::Route> routesOf(const QList<rest::Service> &services)
{
    QList<rest::Route> routes = rest::commonRoutes();
    for (const rest::Service service : services)
        routes += rest::routesOf(service);
    return routes;
}

// A listener and what answers behind it.
struct Listening {
    QString name;
    QString address;
    rest::Router router;
};

std::deque<Listening> listenersOf(const ServeOptions &options)
{
    std::deque<Listening> all;
    if (options.port) {
        all.push_back({options.settings.application.toLower(),
                       u"%1:%2"_s.arg(options.host).arg(*options.port),
                       rest::Router(routesOf(options.services))});
        return all;
    }
    for (const rest::Service service : options.services)
        all.push_back({serviceName(service), u"%1:%2"_s.arg(options.host).arg(usualPort(service)),
                       rest::Router(routesOf({service}))});
    return all;
}

void sayListening(const Clock &clock, const QString &name, const QString &host, int port)
{
    writeLogLine(eventLine(clock.nowMs(), u"listening"_s,
                           {{u"service"_s, Json(name)},
                            {u"address"_s, Json(host)},
                            {u"port"_s, Json::integer(port)}}));
}

Done listenForFigures(HttpServer &server, const QString &address, const RequestFigures &figures,
                      const ServiceHost &host)
{
    if (address.isEmpty())
        return {};
    const auto answer = [&figures, &host](const rest::Request &request,
                                          const HttpServer::Answer &reply) {
        rest::Response response = rest::emptyResponse(404);
        if (request.target == "/metrics" && request.method == "GET") {
            response.status = 200;
            response.headers.set("Content-Type", "text/plain; version=0.0.4");
            response.body = figures.toText() + host.breakerFigures();
        }
        reply(response);
    };
    SHOP_TRY(server.listen(address, answer));
    return {};
}

Done serve(const ServeOptions &options)
{
    const SystemClock clock;
    UuidV7Source ids(clock);
    rest::RateLimits limits;
    RequestFigures figures;
    HttpServer server({}, clock);
    if (!options.tls.key.isEmpty())
        SHOP_TRY(server.encrypt(options.tls));
    std::deque<Listening> listeners = listenersOf(options);
    ServiceHost host(options, limits, figures, clock, ids);
    SHOP_TRY(host.start());
    if (options.settings.open)
        writeLogLine(
            eventLine(clock.nowMs(), u"open"_s,
                      {{u"warning"_s, Json(u"everybody on this machine is an administrator"_s)}}));
    for (const Listening &each : listeners) {
        SHOP_TRY_VALUE(port, server.listen(each.address, [&](rest::Request request,
                                                             HttpServer::Answer answer) {
            host.handle(each.router, each.name, std::move(request), std::move(answer));
        }));
        sayListening(clock, each.name, options.host, port);
    }
    SHOP_TRY(listenForFigures(server, options.metrics, figures, host));
    server.run();
    writeLogLine(eventLine(clock.nowMs(), u"stopped"_s));
    return {};
}

} // namespace

int runServe(const QStringList &arguments)
{
    const QString usage = QLatin1String(kServeUsage);
    const Arguments given = parseServeArguments(arguments);
    if (!given.problem.isEmpty())
        return wrongUse(given.problem, usage);
    const auto options = serveOptions(given, QProcessEnvironment::systemEnvironment());
    if (const QString *problem = std::get_if<QString>(&options))
        return wrongUse(*problem, usage);
    if (const Done done = serve(std::get<ServeOptions>(options)); !done)
        return failWith(done.error());
    return kDone;
}

} // namespace shop
