// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/rest/http_message.h"

#include <functional>
#include <memory>

namespace shop {

// What a connection may cost. Times in seconds.
struct HttpLimits {
    int headerBytes = 16 * 1024;
    int bodyBytes = 1024 * 1024;
    int connections = 1'000;
    int headerSeconds = 10;
    int bodySeconds = 30;
    int idleSeconds = 60;
    int writeSeconds = 30;
    int drainSeconds = 20;
    qsizetype tailBytes = 1024 * 1024; // of an answer that goes on, for who reads slowly
};

// A certificate with the chain that leads to it, and its key, as PEM.
struct TlsFiles {
    QString certificate;
    QString key;
};

// HTTP/1.1 over sockets, with TLS or without; it and its connections are the only place that knows the
// library it is made with. Requests of a
// connection are answered one after another, in order; what is malformed or too large never reaches
// a handler.
class HttpServer final
{
public:
    using Answer = std::function<void(rest::Response)>; // called once, from any thread
    using Handle = std::function<void(rest::Request, Answer)>; // on the network's thread

    HttpServer(const HttpLimits &limits, const Clock &clock);
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    // Every listener speaks TLS from now on. Error http.tlsFile ("path", "reason").
    Done encrypt(const TlsFiles &files);
    // "127.0.0.1:8002"; port 0 takes a free one. The port. Error http.cannotListen ("address",
    // "reason").
    Result<int> listen(const QString &address, Handle handle);
    // Serves until the process is asked to end (SIGTERM, SIGINT) or stop(): then it takes no more
    // connections, answers what is under way and returns.
    void run();
    void stop(); // from any thread

    struct State;

private:
    std::shared_ptr<State> m_state;
};

} // namespace shop
