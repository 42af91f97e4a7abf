// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/base/uuid_source.h"
#include "core/rest/breaker.h"
#include "core/rest/http_message.h"
#include "core/rest/shown_answers.h"
#include "core/rest/token.h"

#include <QList>
#include <QSslCertificate>
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

// Over sockets; TLS where the address says https. Its certificate must be of that host and of today, by
// one of these authorities or, if there are none, of the machine's (dependency.untrusted).
class SocketTransport final : public Transport
{
public:
    explicit SocketTransport(const QList<QSslCertificate> &authorities = {})
        : m_authorities(authorities)
    {}
    Result<Response> send(const QUrl &url, const Request &request, int timeoutMs) override;

private:
    const QList<QSslCertificate> m_authorities;
};

// What the service of that name answered is not what its contract says: dependency.badReply (Internal).
Error badReply(const QString &service);

// How another service is reached, for all threads of a process.
struct FarAddress {
    QString name; // "products"
    QUrl url; // "http://127.0.0.1:8002"
    Breaker breaker;
    ShownAnswers shown = {};
};

// Another service as one thread asks it: with a token of a service that holds a minute, three tries, five
// seconds each and eight in all. What is refused comes back as the error it was there.
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

    // From now on asked for a person, by the access token they signed in with.
    void askFor(std::function<QByteArray()> token) { m_token = std::move(token); }
    // What is asked goes on with the trace that is named here at that moment.
    void within(const Trace &trace) { m_trace = &trace; }

    // A body with its entity tag.
    struct Tagged {
        Json body;
        QByteArray etag;
        std::optional<qint64> count = {}; // of a list: X-Total-Count
    };
    // A body to show. Stale: what was answered before, since nothing is answered now.
    struct Shown {
        Json body;
        bool stale = false;
    };
    // The body of a 2xx. What is asked for here may happen twice, so it is tried again where it may not
    // have arrived; not beyond the deadline of the call.
    Result<Json> get(const Call &call, const QString &path);
    Result<Tagged> getTagged(const Call &call, const QString &path);
    // What was answered within the last minute is not asked again. For the eye alone: no price, no stock and
    // no right is decided by it.
    Result<Shown> show(const Call &call, const QString &path);
    // With a tag only where it is still what the tag says, as in remove().
    Result<Json> put(const Call &call, const QString &path, const Json &body,
                     const QByteArray &ifMatch = {});
    // Tried again only where a command makes it happen once.
    Result<Json> post(const Call &call, const QString &path, const Json &body,
                      const QByteArray &ifMatch = {});
    // Only where it is still what the tag says (cart.changedMeanwhile); an empty one: whatever it is.
    Result<Json> remove(const Call &call, const QString &path, const QByteArray &ifMatch = {});

private:
    Request requestOf(const Call &call, const QByteArray &method, const QString &path,
                      const QByteArray &ifMatch = {}) const;
    Result<Json> send(const Call &call, Request request, const Json &body);
    Result<Tagged> ask(const Call &call, const Request &request);
    Result<Response> tryOften(const Request &request, TimeMs until);
    Error unavailable(const QString &key) const;

    FarAddress &m_address;
    Transport &m_transport;
    const TokenKeys &m_keys;
    const Clock &m_clock;
    UuidSource &m_ids;
    Pause m_pause;
    std::function<QByteArray()> m_token; // none: a service's own
    const Trace *m_trace = nullptr;
};

} // namespace shop::rest
