// SPDX-License-Identifier: GPL-3.0-or-later
// The routes of every service: health, and what it says it answers.
#include "core/rest/fields.h"
#include "core/rest/router.h"
#include "core/rest/session_routes.h"

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

// A dependency that is down leaves this process healthy: only its own database makes it DOWN.
Reply readHealth(Context &context)
{
    const Services &services = *context.services;
    if (const Done answers = services.probe(); !answers)
        return problem(u"database-unavailable"_s);
    bool degraded = false;
    Json::Object dependencies;
    for (const Dependency &each :
         services.dependencies ? services.dependencies() : QList<Dependency>()) {
        const bool isDown = each.breaker != u"closed";
        degraded = degraded || isDown;
        dependencies.append(
            {each.name, Json(Json::Object{{u"status"_s, Json(isDown ? u"DOWN"_s : u"OK"_s)},
                                          {u"breaker"_s, Json(each.breaker)}})});
    }
    const Settings &settings = services.settings;
    Response response =
        jsonResponse(200, Json(Json::Object{{u"status"_s, Json(degraded ? u"DEGRADED"_s : u"OK"_s)},
                                            {u"app"_s, Json(settings.application)},
                                            {u"service"_s, Json(settings.application.toLower())},
                                            {u"version"_s, Json(settings.version)},
                                            {u"timestamp"_s, jsonTime(services.clock.nowMs())},
                                            {u"database"_s, Json(u"connected"_s)},
                                            {u"dependencies"_s, Json(dependencies)}}));
    return response;
}

Reply readContract(Context &context)
{
    Response response;
    response.headers.set("Content-Type", "application/json; charset=utf-8");
    response.headers.set("Cache-Control", "public, max-age=300");
    response.body = context.services->settings.openApi;
    response.headers.set("ETag", etagOf(response.body));
    return response;
}

// Which things change, to those who may see all of them: the events name ids and nothing else.
Reply readEvents(Context &context)
{
    EventSource *events = context.services->events;
    if (!events)
        return problem(u"overloaded"_s);
    const QByteArray last = context.request.headers.value("Last-Event-ID");
    Response response;
    response.headers.set("Content-Type", "text/event-stream");
    response.headers.set("X-Accel-Buffering", "no"); // a proxy passes each one on at once
    response.goesOn = [events, last](const std::shared_ptr<Stream> &stream) {
        if (!events->follow(last, stream))
            stream->end();
    };
    return response;
}

} // namespace

QList<Route> commonRoutes()
{
    const auto row = [](const QString &path, Reply (*handler)(Context &)) {
        return Route{"GET", path, Service::Every, kEverybody, Owner::Nobody, Body::None, handler};
    };
    const Access all{Grant::None, Grant::None, Grant::Any, Grant::Any, Grant::Any};
    Route events{"GET",         u"/api/events"_s, Service::Every, all,
                 Owner::Nobody, Body::None,       readEvents};
    events.media = "text/event-stream";
    return {
        row(u"/health"_s, readHealth),
        row(u"/openapi.json"_s, readContract),
        events,
    };
}

QList<Route> routesOf(Service service)
{
    switch (service) {
    case Service::Every:
        return commonRoutes();
    case Service::Users:
        return sessionRoutes() + userRoutes();
    case Service::Products:
        return productRoutes();
    case Service::Cart:
        return cartRoutes();
    case Service::Orders:
        return orderRoutes();
    }
    return {};
}

} // namespace shop::rest
