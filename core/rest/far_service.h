// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/base/uuid_source.h"
#include "core/rest/breaker.h"
#include "core/rest/http_message.h"
#include "core/rest/token.h"

#include <QUrl>

#include <functional>

namespace shop::rest {

// Sends one request and waits for its answer, at most so many milliseconds. It follows no redirect,
// and an answer is at most 8 MiB. Errors dependency.unavailable, dependency.timeout,
// dependency.badReply.
class Transport
{
public:
    virtual ~Transport() = default;
    virtual Result<Response> send(const QUrl &url, const Request &request, int timeoutMs) = 0;
};

// Over sockets; TLS where the address says https, and its certificate is always checked.
class SocketTransport final : public Transport
{
public:
    Result<Response> send(const QUrl &url, const Request &request, int timeoutMs) override;
};

// How another service is reached, for all threads of a process.
struct FarAddress {
    QString name; // "products"
    QUrl url; // "http://127.0.0.1:8002"
    Breaker breaker;
};

// Another service as one thread asks it: with a token of a service that holds a minute, three tries of
// what can be repeated, five seconds each and eight in all. What is refused comes back as the error it
// was there.
class FarService final
{
public:
    static constexpr int kTries = 3;
    static constexpr int kTryMs = 5'000;
    static constexpr int kAllMs = 8'000;
    static constexpr int kPauseMs = 300; // doubled for each further try, with a part by chance

    using Pause = std::function<void(int milliseconds)>;
    FarService(FarAddress &address, Transport &transport, const TokenKeys &keys, const Clock &clock,
               UuidSource &ids, Pause pause = {});

    // The body of a 2xx. An idempotent request is tried again where it may not have arrived.
    Result<Json> get(const Call &call, const QString &path) { return ask(call, "GET", path, {}); }
    Result<Json> put(const Call &call, const QString &path, const Json &body)
    {
        return ask(call, "PUT", path, body.toBytes());
    }

private:
    Result<Json> ask(const Call &call, const QByteArray &method, const QString &path,
                     const QByteArray &body);
    Result<Response> tryOften(const Request &request);
    Error unavailable(const QString &key) const;

    FarAddress &m_address;
    Transport &m_transport;
    const TokenKeys &m_keys;
    const Clock &m_clock;
    UuidSource &m_ids;
    Pause m_pause;
};

} // namespace shop::rest
