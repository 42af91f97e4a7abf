// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/far_service.h"

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

// The error that a problem was made of.
Error errorOf(const Json &problem, int status)
{
    static const QHash<QString, std::pair<ErrorCode, QString>> kinds = {
        {u"/problems/product-not-found"_s, {ErrorCode::NotFound, u"product.notFound"_s}},
        {u"/problems/user-not-found"_s, {ErrorCode::NotFound, u"customer.notFound"_s}},
        {u"/problems/cart-item-not-found"_s, {ErrorCode::NotFound, u"cart.lineNotFound"_s}},
        {u"/problems/order-not-found"_s, {ErrorCode::NotFound, u"delivery.notFound"_s}},
        {u"/problems/precondition-failed"_s, {ErrorCode::Conflict, u"cart.changedMeanwhile"_s}},
        {u"/problems/insufficient-stock"_s, {ErrorCode::FailedPrecondition, u"stock.insufficient"_s}},
        {u"/problems/idempotency-mismatch"_s, {ErrorCode::Conflict, u"command.mismatch"_s}},
        {u"/problems/changed-meanwhile"_s, {ErrorCode::Conflict, u"stock.stepRefused"_s}},
    };
    const Json *type = problem.member(u"type");
    const auto kind = kinds.constFind(type && type->string() ? *type->string() : QString());
    if (kind == kinds.cend())
        return {ErrorCode::Internal, u"dependency.badReply"_s, {{u"status"_s, status}}};
    Error error{kind->first, kind->second, {}};
    for (const auto &[wire, name] : {std::pair(u"productId"_s, u"product"_s),
                                     std::pair(u"requested"_s, u"requested"_s),
                                     std::pair(u"available"_s, u"available"_s)}) {
        const Json *member = problem.member(wire);
        if (member && member->string())
            error.context.insert(name, *member->string());
        else if (member && member->number())
            error.context.insert(name, QString::fromLatin1(member->number()->text));
    }
    return error;
}

} // namespace

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

Request FarService::requestOf(const Call &call, const QByteArray &method, const QString &path) const
{
    Request request;
    request.method = method;
    request.target = path.toUtf8();
    const QByteArray token = signToken({Role::Service, {}}, m_ids.next().toString(QUuid::WithoutBraces),
                                       m_clock.nowMs(), 60, m_keys);
    request.headers.add("Authorization", "Bearer " + token);
    request.headers.add("X-Request-Id", call.requestId.toLatin1());
    if (method != "GET" && !call.command.isNull())
        request.headers.add("Idempotency-Key", '"' + call.command.toString().toLatin1() + '"');
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

Result<Json> FarService::put(const Call &call, const QString &path, const Json &body)
{
    Request request = requestOf(call, "PUT", path);
    request.body = body.toBytes();
    request.headers.add("Content-Type", "application/json");
    SHOP_TRY_VALUE(answer, ask(call, request));
    return answer.body;
}

Result<Json> FarService::remove(const Call &call, const QString &path, const QByteArray &ifMatch)
{
    Request request = requestOf(call, "DELETE", path);
    if (!ifMatch.isEmpty())
        request.headers.add("If-Match", ifMatch);
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
        return Error{ErrorCode::Internal, u"dependency.badReply"_s, {{u"dependency"_s, m_address.name}}};
    if (response->status >= 300)
        return errorOf(*json, response->status);
    return Tagged{*json, response->headers.value("ETag")};
}

// Everything asked here is known by its key, or asks only: it may be sent again.
Result<Response> FarService::tryOften(const Request &request, TimeMs until)
{
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
        if (tries == kTries || m_clock.nowMs() + wait >= until)
            return unavailable(isTimeout ? u"dependency.timeout"_s : u"dependency.unavailable"_s);
        m_pause(wait);
        pause *= 2;
    }
}

} // namespace shop::rest
