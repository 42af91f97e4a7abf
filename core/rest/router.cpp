// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/router.h"

#include "core/base/sha256.h"
#include "core/rest/admission.h"

#include <algorithm>

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr TimeMs kAllCallsMs = 8'000;

// "/register", "/products/…": the short paths, which mean the long ones.
QStringList wholePath(QStringList path)
{
    const QString first = path.value(0);
    if (first == u"register" || first == u"login")
        return QStringList{u"api"_s, u"users"_s} + path;
    if (first == u"users" || first == u"products" || first == u"cart" || first == u"orders")
        path.prepend(u"api"_s);
    return path;
}

std::optional<QHash<QString, QString>> partsOf(const QStringList &names, const QStringList &path)
{
    if (names.size() != path.size())
        return std::nullopt;
    QHash<QString, QString> parts;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i].startsWith(u'{') && !path[i].isEmpty())
            parts.insert(names[i].sliced(1, names[i].size() - 2), path[i]);
        else if (names[i] != path[i])
            return std::nullopt;
    }
    return parts;
}

bool isLiteral(const Route &route)
{
    return !route.path.contains(u'{');
}

const char *cacheControl(const Context &context, const Route &route)
{
    if (route.service == Service::Users || route.service == Service::Every)
        return "no-store";
    if (route.service == Service::Products && context.identity.role == Role::Anonymous)
        return "public, max-age=0, must-revalidate";
    return "private, no-cache";
}

void allowOrigin(const Context &context, Response &response)
{
    const QByteArray origin = context.request.headers.value("Origin");
    if (origin.isEmpty() || !context.services->settings.origins.contains(origin))
        return;
    response.headers.set("Access-Control-Allow-Origin", origin);
    response.headers.set("Access-Control-Expose-Headers",
                         "ETag, Link, Location, Retry-After, X-Request-Id, X-Total-Count");
}

} // namespace

Router::Router(QList<Route> routes) : m_routes(std::move(routes))
{
    for (const Route &route : std::as_const(m_routes))
        m_patterns.append(route.path.mid(1).split(u'/'));
}

Router::Match Router::find(const QByteArray &method, const QStringList &path) const
{
    Match found;
    for (const bool literal : {true, false}) {
        for (qsizetype i = 0; i < m_routes.size(); ++i) {
            const Route &route = m_routes[i];
            const auto parts =
                isLiteral(route) == literal ? partsOf(m_patterns[i], path) : std::nullopt;
            if (!parts)
                continue;
            if (route.method == method) {
                found.route = &route;
                found.parts = *parts;
                return found;
            }
            found.methods.append(route.method);
        }
        if (!found.methods.isEmpty())
            return found; // the other methods of a literal path are not those of its pattern
    }
    return found;
}

Router::Answer Router::answer(Services &services, const Request &request) const
{
    Context context;
    context.services = &services;
    services.trace = request.trace;
    context.request = request;
    context.deadline = services.clock.nowMs() + kAllCallsMs;
    const auto target = parseTarget(request.target);
    if (!target)
        return refuse(context, nullptr, problem(u"malformed-request"_s));
    context.target = *target;
    const bool isHead = request.method == "HEAD";
    const Match match = find(isHead ? "GET" : request.method, wholePath(target->path));
    context.parts = match.parts;
    if (!match.route && match.methods.isEmpty())
        return refuse(context, nullptr, problem(u"route-not-found"_s));
    if (!match.route && request.method == "OPTIONS")
        return options(context, match);
    if (!match.route) {
        Problem refused = problem(u"method-not-allowed"_s);
        refused.headers.set("Allow", allowedMethods(match.methods));
        return refuse(context, nullptr, refused);
    }
    if (const auto refused = admit(context, *match.route))
        return refuse(context, match.route, *refused);
    return take(context, *match.route, match.route->handler(context));
}

Router::Answer Router::resume(Services &services, Pending &pending) const
{
    pending.context.services = &services;
    services.trace = pending.context.request.trace;
    Reply reply = pending.later.resume(pending.context);
    return take(std::move(pending.context), *pending.route, std::move(reply));
}

Router::Answer Router::take(Context context, const Route &route, Reply reply) const
{
    if (auto *later = std::get_if<Later>(&reply.value))
        return std::make_shared<Pending>(Pending{std::move(context), &route, std::move(*later)});
    if (const auto *refused = std::get_if<Problem>(&reply.value))
        return refuse(context, &route, *refused);
    return finish(context, &route, std::get<Response>(std::move(reply.value)));
}

// In this order: who it is, whether they may, what they send.
std::optional<Problem> Router::admit(Context &context, const Route &route) const
{
    const auto unknown = identify(context);
    if (const auto refused = slowDown(context)) // who guesses tokens too
        return refused;
    if (unknown)
        return unknown;
    context.grant = route.access.of(context.identity.role);
    if (context.grant == Grant::None)
        return context.identity.role == Role::Anonymous ? unauthenticated(u"token-missing"_s)
                                                        : forbidden();
    if (route.owner == Owner::Path && !isOwn(context, context.parts.value(u"userId"_s)))
        return forbidden();
    if (const auto refused = stillHolds(context, route))
        return refused;
    if (!accepts(context.request.headers, route.media))
        return problem(u"not-acceptable"_s);
    if (const auto refused = readBody(context, route))
        return refused;
    if (route.owner == Owner::Body) {
        const Json *owner = context.body.member(u"userId");
        const QString *text = owner ? owner->string() : nullptr;
        if (text && !isOwn(context, *text))
            return forbidden();
    }
    return readKey(context, route);
}

Response Router::options(const Context &context, const Match &match) const
{
    Response response = emptyResponse(204);
    response.headers.set("Allow", allowedMethods(match.methods));
    allowOrigin(context, response);
    if (response.headers.has("Access-Control-Allow-Origin")) {
        response.headers.set("Access-Control-Allow-Methods", allowedMethods(match.methods));
        response.headers.set("Access-Control-Allow-Headers",
                             "Authorization, Content-Type, Idempotency-Key, If-Match, "
                             "If-None-Match, X-Request-Id, traceparent, tracestate");
        response.headers.set("Access-Control-Max-Age", "600");
    }
    response.headers.set("Vary", "Origin");
    response.headers.set("X-Request-Id", context.request.requestId.toLatin1());
    return response;
}

Response Router::refuse(const Context &context, const Route *route, Problem refused) const
{
    const bool asExpress =
        route && (route->service == Service::Cart || route->service == Service::Orders);
    if (refused.type == u"validation-failed" && asExpress)
        refused.status = 400;
    return finish(context, route, toResponse(refused, context.request));
}

Response Router::finish(const Context &context, const Route *route, Response response) const
{
    const QByteArray etag = response.headers.value("ETag");
    const QByteArray known = context.request.headers.list("If-None-Match");
    const bool reads = context.request.method == "GET" || context.request.method == "HEAD";
    if (reads && response.status == 200 && !etag.isEmpty() && listHasTag(known, etag, true)) {
        response.status = 304;
        response.body.clear();
        response.headers.remove("Content-Type");
    }
    if (route && !response.headers.has("Cache-Control"))
        response.headers.set("Cache-Control",
                             response.status < 400 ? cacheControl(context, *route) : "no-store");
    if (context.request.method == "HEAD")
        response.goesOn = {};
    if (response.status != 304 && response.status != 204 && !response.goesOn)
        response.headers.set("Content-Length", QByteArray::number(response.body.size()));
    if (context.request.method == "HEAD")
        response.body.clear();
    allowOrigin(context, response);
    response.headers.set("Vary", "Authorization, Origin");
    response.headers.set("X-Content-Type-Options", "nosniff");
    response.headers.set("X-Request-Id", context.request.requestId.toLatin1());
    if (route)
        response.route = route->path.toLatin1();
    return response;
}

QByteArray etagOf(const QByteArray &body)
{
    return '"' + sha256(body).left(12).toHex() + '"';
}

Response taggedResponse(int status, const Json &body)
{
    Response response = jsonResponse(status, body);
    response.headers.set("ETag", etagOf(response.body));
    return response;
}

bool listHasTag(const QByteArray &list, const QByteArray &etag, bool weakToo)
{
    if (list.trimmed() == "*")
        return true;
    for (QByteArray tag : list.split(',')) {
        tag = tag.trimmed();
        if (weakToo && tag.startsWith("W/"))
            tag = tag.mid(2);
        if (!tag.isEmpty() && tag == etag)
            return true;
    }
    return false;
}

} // namespace shop::rest
