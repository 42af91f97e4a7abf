// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http_server.h"

#include "app/server/http_connection.h"

#include <QFile>
#include <QUrl>

using Tcp = boost::asio::ip::tcp;

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kAcceptPause(100);

struct Listener {
    Tcp::acceptor acceptor;
    HttpServer::Handle handle;
};

} // namespace

struct HttpServer::State : HttpShared {
    using HttpShared::HttpShared;

    void accept(Listener &listener);
    void take(Tcp::socket socket, const Handle &handle);
    void drain();

    asio::signal_set signals{context};
    std::unique_ptr<asio::ssl::context> tls; // null: in the open
    std::deque<Listener> listeners;
};

void HttpServer::State::accept(Listener &listener)
{
    listener.acceptor.async_accept([this, &listener](beast::error_code error, Tcp::socket socket) {
        if (draining || error == asio::error::operation_aborted)
            return;
        if (error) { // no descriptor is left, for one: asked again at once it would only spin
            const auto pause = std::make_shared<asio::steady_timer>(context, kAcceptPause);
            pause->async_wait([this, &listener, pause](beast::error_code gone) {
                if (!gone && !draining)
                    accept(listener);
            });
            return;
        }
        // One too many is closed at once: what waits costs as much as what is served.
        if (connections.size() < size_t(limits.connections))
            take(std::move(socket), listener.handle);
        accept(listener);
    });
}

void HttpServer::State::take(Tcp::socket socket, const Handle &handle)
{
    beast::error_code ignored;
    socket.set_option(Tcp::no_delay(true), ignored);
    if (tls)
        std::make_shared<Connection<TlsStream>>(*this, handle, std::move(socket), *tls)->begin();
    else
        std::make_shared<Connection<PlainStream>>(*this, handle, std::move(socket))->begin();
}

void HttpServer::State::drain()
{
    if (draining)
        return;
    draining = true;
    beast::error_code ignored;
    for (Listener &each : listeners)
        each.acceptor.close(ignored);
    signals.cancel(ignored);
    const std::set<AnyConnection *> open = connections;
    for (AnyConnection *each : open)
        each->finishUp();
    if (connections.empty())
        return;
    grace.expires_after(std::chrono::seconds(limits.drainSeconds));
    grace.async_wait([this](beast::error_code) { context.stop(); });
}

HttpServer::HttpServer(const HttpLimits &limits, const Clock &clock)
    : m_state(std::make_shared<State>(limits, clock))
{}

HttpServer::~HttpServer() = default;

// TLS 1.2 and 1.3, with what OpenSSL takes for safe in them.
Done HttpServer::encrypt(const TlsFiles &files)
{
    auto tls = std::make_unique<asio::ssl::context>(asio::ssl::context::tls_server);
    beast::error_code error;
    tls->set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_sslv2 |
                         asio::ssl::context::no_sslv3 | asio::ssl::context::no_tlsv1 |
                         asio::ssl::context::no_tlsv1_1 | asio::ssl::context::no_compression,
                     error);
    QString file = files.certificate;
    tls->use_certificate_chain_file(QFile::encodeName(file).toStdString(), error);
    if (!error) {
        file = files.key;
        tls->use_private_key_file(QFile::encodeName(file).toStdString(), asio::ssl::context::pem,
                                  error);
    }
    if (error)
        return Error{ErrorCode::InvalidArgument,
                     u"http.tlsFile"_s,
                     {{u"path"_s, file}, {u"reason"_s, QString::fromStdString(error.message())}}};
    m_state->tls = std::move(tls);
    return {};
}

Result<int> HttpServer::listen(const QString &address, Handle handle)
{
    const auto failed = [&](const QString &reason) {
        return Error{ErrorCode::InvalidArgument,
                     u"http.cannotListen"_s,
                     {{u"address"_s, address}, {u"reason"_s, reason}}};
    };
    const QUrl url(u"tcp://"_s + address);
    beast::error_code error;
    const auto host = asio::ip::make_address(url.host().toStdString(), error);
    if (error || url.port() < 0)
        return failed(u"an address is 127.0.0.1:8002"_s);
    const Tcp::endpoint endpoint(host, static_cast<unsigned short>(url.port()));
    Tcp::acceptor acceptor(m_state->context);
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(Tcp::acceptor::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return failed(QString::fromStdString(error.message()));
    const int port = acceptor.local_endpoint(error).port();
    m_state->accept(
        m_state->listeners.emplace_back(Listener{std::move(acceptor), std::move(handle)}));
    return port;
}

void HttpServer::run()
{
    m_state->signals.add(SIGINT);
    m_state->signals.add(SIGTERM);
    m_state->signals.async_wait([state = m_state.get()](beast::error_code error, int) {
        if (!error)
            state->drain();
    });
    m_state->context.run();
}

void HttpServer::stop()
{
    asio::post(m_state->context, [state = m_state] { state->drain(); });
}

} // namespace shop
