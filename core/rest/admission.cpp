// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/admission.h"

#include "core/base/sha256.h"
#include "core/rest/router.h"

#include <algorithm>

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestKey = 128;

// "application/json;q=0.5" without its parameters.
QByteArray mediaType(const QByteArray &value)
{
    return before(value, ';').trimmed().toLower();
}

// A structured field's string: visible ASCII, with quotes and backslashes escaped.
std::optional<QByteArray> keyOf(QByteArray text)
{
    text = text.trimmed();
    QByteArray key;
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"')) {
        for (qsizetype i = 1; i < text.size() - 1; ++i) {
            if (text[i] == '\\' && i + 1 < text.size() - 1)
                ++i;
            key += text[i];
        }
    } else {
        key = text;
    }
    const auto isVisible = [](char c) { return c >= 0x20 && c < 0x7f; };
    if (key.isEmpty() || key.size() > kLongestKey ||
        !std::all_of(key.begin(), key.end(), isVisible))
        return std::nullopt;
    return key;
}

// A UUID of version 8 (RFC 9562 §5.8) made of who, what and key: the same for the same, and of
// nobody else.
CommandId commandOf(const Context &context, const QByteArray &key)
{
    const QByteArray path = context.target.path.join(u'/').toUtf8();
    QByteArray hash = sha256(context.identity.user.bytes() + '\n' + context.request.method + '\n' +
                             path + '\n' + key)
                          .left(16);
    hash[6] = char((hash[6] & 0x0f) | 0x80);
    hash[8] = char((hash[8] & 0x3f) | 0x80);
    return CommandId::fromBytes(hash).value_or(CommandId());
}

} // namespace

Grant Access::of(Role role) const
{
    switch (role) {
    case Role::Anonymous:
        return anonymous;
    case Role::Customer:
        return customer;
    case Role::Staff:
        return staff;
    case Role::Admin:
        return admin;
    case Role::Service:
        return service;
    }
    return Grant::None;
}

Call Context::call() const
{
    Call made;
    made.actor.user = identity.user;
    made.actor.rights = rightsOf(identity.role);
    made.command = command;
    made.requestId = request.requestId;
    made.deadline = deadline;
    return made;
}

bool Context::mayTouch(UserId owner) const
{
    return grant == Grant::Any ||
           (grant == Grant::Own && !owner.isNull() && owner == identity.user);
}

bool Context::matches(const QByteArray &etag) const
{
    const QByteArray wanted = request.headers.list("If-Match");
    return wanted.isEmpty() || listHasTag(wanted, etag, false);
}

Problem unauthenticated(const QString &type)
{
    Problem refused = problem(type);
    refused.headers.set("WWW-Authenticate", type == u"token-missing"
                                                ? "Bearer realm=\"shop\""
                                                : "Bearer realm=\"shop\", error=\"invalid_token\"");
    return refused;
}

Problem forbidden()
{
    Problem refused = problem(u"forbidden"_s);
    refused.headers.set("WWW-Authenticate", "Bearer realm=\"shop\", error=\"insufficient_scope\"");
    return refused;
}

std::optional<Problem> identify(Context &context)
{
    const Settings &settings = context.services->settings;
    if (!context.request.headers.has("Authorization")) {
        if (settings.open)
            context.identity.role = Role::Admin;
        return std::nullopt;
    }
    const QByteArray field = context.request.headers.value("Authorization").trimmed();
    if (field.size() < 8 || field.left(7).toLower() != "bearer ")
        return unauthenticated(u"token-invalid"_s);
    const auto identity =
        verifyToken(field.mid(7).trimmed(), context.services->clock.nowMs(), settings.keys);
    if (!identity)
        return unauthenticated(identity.error().key == u"token.expired" ? u"token-expired"_s
                                                                        : u"token-invalid"_s);
    context.identity = *identity;
    return std::nullopt;
}

std::optional<Problem> slowDown(const Context &context)
{
    RateLimits *limits = context.services->limits;
    if (!limits || context.identity.role == Role::Service)
        return std::nullopt;
    const qint64 wait =
        limits->client.take(context.request.client, context.services->clock.nowMs());
    if (wait == 0)
        return std::nullopt;
    Problem refused = problem(u"too-many-requests"_s);
    refused.headers.set("Retry-After", QByteArray::number(wait));
    return refused;
}

bool isOwn(const Context &context, const QString &user)
{
    return context.grant == Grant::Any || UserId::fromString(user) == context.identity.user;
}

std::optional<Problem> stillHolds(const Context &context, const Route &route)
{
    const Services &services = *context.services;
    const Identity &who = context.identity;
    const bool isAsked = services.roleOf || (services.roleElsewhere && who.role != Role::Customer);
    if (!route.changes() || who.user.isNull() || !isAsked)
        return std::nullopt;
    const auto role = services.roleOf ? services.roleOf(who.user)
                                      : services.roleElsewhere(context.call(), who.user);
    if (!role)
        return problemOf(role.error());
    if (*role != context.identity.role)
        return unauthenticated(u"token-invalid"_s);
    return std::nullopt;
}

bool accepts(const Headers &headers, const QByteArray &media)
{
    if (!headers.has("Accept"))
        return true;
    for (const QByteArray &each : headers.list("Accept").split(',')) {
        const QByteArray type = mediaType(each);
        if (type == "*/*" || type == before(media, '/') + "/*" || type == media ||
            type == "application/problem+json")
            return true;
    }
    return false;
}

std::optional<Problem> readBody(Context &context, const Route &route)
{
    const Request &request = context.request;
    if (request.body.size() > kLargestBody)
        return problem(u"payload-too-large"_s);
    if (route.body == Body::None || (request.body.isEmpty() && route.body == Body::Optional))
        return std::nullopt;
    const QByteArray coding = request.headers.value("Content-Encoding").trimmed().toLower();
    const QByteArray type = mediaType(request.headers.value("Content-Type"));
    if (type != "application/json" && type != "application/merge-patch+json")
        return problem(u"unsupported-media-type"_s);
    if (!coding.isEmpty() && coding != "identity")
        return problem(u"unsupported-media-type"_s);
    auto json = Json::parse(request.body);
    if (!json)
        return problemOf(json.error());
    context.body = *std::move(json);
    return std::nullopt;
}

std::optional<Problem> readKey(Context &context, const Route &route)
{
    if (!route.changes())
        return std::nullopt;
    if (!context.request.headers.has("Idempotency-Key")) {
        context.command = context.services->ids.mint<CommandId>();
        return std::nullopt;
    }
    const auto key = keyOf(context.request.headers.value("Idempotency-Key"));
    if (!key)
        return validationProblem(
            {{u"header"_s, u"Idempotency-Key"_s, u"text"_s, u"1 to 128 visible characters"_s}});
    context.command = commandOf(context, *key);
    context.hasKey = true;
    return std::nullopt;
}

QByteArray allowedMethods(QList<QByteArray> methods)
{
    if (methods.contains("GET"))
        methods.append("HEAD");
    methods.append("OPTIONS");
    std::sort(methods.begin(), methods.end());
    methods.erase(std::unique(methods.begin(), methods.end()), methods.end());
    return methods.join(", ");
}

} // namespace shop::rest
