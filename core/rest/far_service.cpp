// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/far_service.h"

#include "core/base/json_members.h"
#include "core/base/sha256.h"

#include <QHash>
#include <QThread>

#include <algorithm>

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

// Whether the same request may do better a moment later.
bool isPassing(int status)
{
    return status == 429 || status == 502 || status == 503 || status == 504;
}

const QHash<QString, std::pair<ErrorCode, QString>> &errorKinds()
{
    static const QHash<QString, std::pair<ErrorCode, QString>> kinds = {
        {u"product-not-found"_s, {ErrorCode::NotFound, u"product.notFound"_s}},
        {u"user-not-found"_s, {ErrorCode::NotFound, u"customer.notFound"_s}},
        {u"cart-item-not-found"_s, {ErrorCode::NotFound, u"cart.lineNotFound"_s}},
        {u"order-not-found"_s, {ErrorCode::NotFound, u"delivery.notFound"_s}},
        {u"order-line-not-found"_s, {ErrorCode::NotFound, u"delivery.lineUnknown"_s}},
        {u"order-not-packable"_s, {ErrorCode::FailedPrecondition, u"delivery.notPackable"_s}},
        {u"precondition-failed"_s, {ErrorCode::Conflict, u"cart.changedMeanwhile"_s}},
        {u"insufficient-stock"_s, {ErrorCode::FailedPrecondition, u"stock.insufficient"_s}},
        {u"idempotency-mismatch"_s, {ErrorCode::Conflict, u"command.mismatch"_s}},
        {u"idempotency-in-progress"_s, {ErrorCode::Conflict, u"delivery.inProgress"_s}},
        {u"changed-meanwhile"_s, {ErrorCode::Conflict, u"stock.stepRefused"_s}},
        {u"cart-empty"_s, {ErrorCode::FailedPrecondition, u"delivery.noLines"_s}},
        {u"price-changed"_s, {ErrorCode::Conflict, u"sale.totalChanged"_s}},
        {u"illegal-transition"_s, {ErrorCode::Conflict, u"delivery.moveNotAllowed"_s}},
        {u"forbidden"_s, {ErrorCode::PermissionDenied, u"permission.denied"_s}},
    };
    return kinds;
}

// A field that a module refused, by the key it did so with.
std::optional<Error> fieldErrorOf(const Json &problem)
{
    const Json *faults = problem.member(u"errors");
    if (!faults || !faults->array() || faults->array()->isEmpty())
        return std::nullopt;
    const Json &fault = faults->array()->first();
    const QString key = JsonMembers(fault).text(u"type");
    const Json *where = fault.member(u"loc");
    if (!key.contains(u'.') || !where || !where->array() || where->array()->isEmpty())
        return std::nullopt;
    const QString *field = where->array()->last().string();
    return Error{ErrorCode::InvalidArgument, key, {{u"field"_s, field ? *field : QString()}}};
}

// The error that a problem was made of.
Error errorOf(const Json &problem, int status)
{
    const QString type = JsonMembers(problem).text(u"type").mid(int(qstrlen("/problems/")));
    if (type == u"validation-failed") {
        if (const auto error = fieldErrorOf(problem))
            return *error;
    }
    const auto kind = errorKinds().constFind(type);
    if (kind == errorKinds().cend())
        return {ErrorCode::Internal, u"dependency.badReply"_s, {{u"status"_s, status}}};
    Error error{kind->first, kind->second, {}};
    for (const auto &[wire, name] :
         {std::pair(u"productId"_s, u"product"_s), std::pair(u"requested"_s, u"requested"_s),
          std::pair(u"available"_s, u"available"_s), std::pair(u"currentStatus"_s, u"from"_s),
          std::pair(u"requestedStatus"_s, u"to"_s)}) {
        const Json *member = problem.member(wire);
        if (member && member->string())
            error.context.insert(name, *member->string());
        else if (member && member->number())
            error.context.insert(name, QString::fromLatin1(member->number()->text));
    }
    return error;
}

} // namespace

Error badReply(const QString &service)
{
    return {ErrorCode::Internal, u"dependency.badReply"_s, {{u"dependency"_s, service}}};
}

FarService::FarService(FarAddress &address, Transport &transport, const TokenKeys &keys,
                       const Clock &clock, UuidSource &ids, Pause pause)
    : m_address(address),
      m_transport(transport),
      m_keys(keys),
      m_clock(clock),
      m_ids(ids),
      m_pause(pause ? std::move(pause) : [](int ms) { QThread::msleep(ulong(ms)); })
{}

Error FarService::unavailable(const QString &key) const
{
    return {key == u"dependency.timeout" ? ErrorCode::DeadlineExceeded : ErrorCode::Unavailable,
            key,
            {{u"dependency"_s, m_address.name}}};
}

Request FarService::requestOf(const Call &call, const QByteArray &method, const QString &path,
                              const QByteArray &ifMatch) const
{
    Request request;
    request.method = method;
    request.target = path.toUtf8();
    const QByteArray token =
        m_token ? m_token()
                : signToken({Role::Service, {}}, m_ids.next().toString(QUuid::WithoutBraces),
                            m_clock.nowMs(), 60, m_keys);
    request.headers.add("Authorization", "Bearer " + token);
    const auto add = [&](const char *name, const QByteArray &value) {
        if (!value.isEmpty())
            request.headers.add(name, value);
    };
    add("X-Request-Id", call.requestId.toLatin1());
    if (m_trace) {
        add("traceparent", m_trace->header());
        add("tracestate", m_trace->state);
    }
    add("If-Match", ifMatch);
    if (method != "GET" && !call.command.isNull())
        add("Idempotency-Key", '"' + call.command.toString().toLatin1() + '"');
    return request;
}

Result<Json> FarService::get(const Call &call, const QString &path)
{
    SHOP_TRY_VALUE(found, getTagged(call, path));
    return found.body;
}

Result<FarService::Tagged> FarService::getTagged(const Call &call, const QString &path)
{
    return ask(call, requestOf(call, "GET", path));
}

Result<FarService::Shown> FarService::show(const Call &call, const QString &path)
{
    // What a person is told is theirs alone.
    const QByteArray question = path.toUtf8() + (m_token ? ' ' + sha256(m_token()) : QByteArray());
    const TimeMs now = m_clock.nowMs();
    const auto known = m_address.shown.find(question);
    const bool isOpen = m_address.breaker.state(now) == u"open";
    if (known && !isOpen && now - known->at < ShownAnswers::kFreshMs)
        return Shown{known->body, false};
    const auto fresh = get(call, path);
    if (fresh) {
        m_address.shown.keep(question, {*fresh, m_clock.nowMs()});
        return Shown{*fresh, false};
    }
    const ErrorCode code = fresh.error().code;
    const bool isAway = code == ErrorCode::Unavailable || code == ErrorCode::DeadlineExceeded;
    if (known && isAway)
        return Shown{known->body, true};
    if (!isAway)
        m_address.shown.forget(question);
    return fresh.error();
}

Result<Json> FarService::put(const Call &call, const QString &path, const Json &body,
                             const QByteArray &ifMatch)
{
    return send(call, requestOf(call, "PUT", path, ifMatch), body);
}

Result<Json> FarService::post(const Call &call, const QString &path, const Json &body,
                              const QByteArray &ifMatch)
{
    return send(call, requestOf(call, "POST", path, ifMatch), body);
}

Result<Json> FarService::remove(const Call &call, const QString &path, const QByteArray &ifMatch)
{
    SHOP_TRY_VALUE(answer, ask(call, requestOf(call, "DELETE", path, ifMatch)));
    return answer.body;
}

Result<Json> FarService::send(const Call &call, Request request, const Json &body)
{
    request.body = body.toBytes();
    request.headers.add("Content-Type", "application/json");
    SHOP_TRY_VALUE(answer, ask(call, request));
    return answer.body;
}

Result<FarService::Tagged> FarService::ask(const Call &call, const Request &request)
{
    const TimeMs now = m_clock.nowMs();
    const TimeMs until = std::min(now + kAllMs, call.deadline);
    if (until <= now)
        return unavailable(u"dependency.timeout"_s);
    if (!m_address.breaker.mayAsk(now))
        return unavailable(u"dependency.unavailable"_s);
    const auto response = tryOften(request, until);
    if (!response) {
        m_address.breaker.failed(m_clock.nowMs());
        return response.error();
    }
    m_address.breaker.succeeded(); // a refusal is an answer
    const auto json = Json::parse(response->body);
    if (!json)
        return badReply(m_address.name);
    if (response->status >= 300)
        return errorOf(*json, response->status);
    bool isCounted = false;
    const qint64 count = response->headers.value("X-Total-Count").toLongLong(&isCounted);
    return Tagged{*json, response->headers.value("ETag"),
                  isCounted ? std::optional(count) : std::nullopt};
}

// What is known by its key, or asks only, may be sent again.
Result<Response> FarService::tryOften(const Request &request, TimeMs until)
{
    const bool isKnown = request.method != "POST" || request.headers.has("Idempotency-Key");
    int pause = kPauseMs;
    for (int tries = 1;; ++tries) {
        const qint64 left = qMax<qint64>(1, until - m_clock.nowMs());
        auto response = m_transport.send(m_address.url, request, int(qMin<qint64>(kTryMs, left)));
        if (response && !isPassing(response->status))
            return response;
        if (!response && response.error().key == u"dependency.untrusted")
            return unavailable(response.error().key); // nor would it be a moment later
        const bool isTimeout = !response && response.error().key == u"dependency.timeout";
        const int wait = pause + int(m_ids.next().data1 % quint32(kPauseMs));
        if (tries == kTries || !isKnown || m_clock.nowMs() + wait >= until)
            return unavailable(isTimeout ? u"dependency.timeout"_s : u"dependency.unavailable"_s);
        m_pause(wait);
        pause *= 2;
    }
}

} // namespace shop::rest
