// SPDX-License-Identifier: GPL-3.0-or-later
// Of http_server.cpp alone: one client of it, over TCP or TLS.
#pragma once

#include "app/server/http_server.h"
#include "core/rest/problem.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/ssl.hpp>

#include <atomic>
#include <deque>
#include <optional>
#include <set>

namespace shop {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using PlainStream = beast::tcp_stream;
using TlsStream = beast::ssl_stream<beast::tcp_stream>;

// A client as the server knows it while it drains.
class AnyConnection
{
public:
    virtual ~AnyConnection() = default;
    // No further request after the one under way; nothing under way: closed.
    virtual void finishUp() = 0;
};

// What all connections of a server share; on its thread.
struct HttpShared {
    HttpShared(const HttpLimits &given, const Clock &time) : limits(given), clock(time) {}
    // Connections that are left go with the context, which is gone before what they tell.
    ~HttpShared() { draining = false; }

    HttpLimits limits;
    const Clock &clock;
    std::set<AnyConnection *> connections;
    bool draining = false;
    asio::io_context context{1};
    asio::steady_timer grace{context};
};

// http_connection.cpp
QByteArray bytesOf(beast::string_view text);
QByteArray headOf(const rest::Response &response, TimeMs now, bool keepAlive);
// A head that names a body twice, or a host not once, is read in two ways by two programs.
bool isAmbiguous(const http::request<http::string_body> &request);
rest::Request requestOf(http::request<http::string_body> &&message,
                        const asio::ip::tcp::socket &socket);
// What a head or body that cannot be read is refused with; nothing where nobody is there to hear it.
std::optional<QString> refusalOf(beast::error_code error);

// It lives as long as something of it is under way.
template <typename Stream>
class Connection final : public AnyConnection,
                         public std::enable_shared_from_this<Connection<Stream>>
{
public:
    template <typename... More>
    Connection(HttpShared &server, const HttpServer::Handle &handle, asio::ip::tcp::socket socket,
               More &...more)
        : m_stream(std::move(socket), more...), m_server(server), m_handle(handle)
    {
        m_server.connections.insert(this);
    }
    ~Connection() override
    {
        m_server.connections.erase(this);
        if (m_server.draining && m_server.connections.empty())
            m_server.grace.cancel();
    }
    Q_DISABLE_COPY_MOVE(Connection)

    void begin();
    void finishUp() override;

private:
    // What goes on behind the head of an answer, from any thread.
    class Tail;

    auto self() { return this->shared_from_this(); }
    beast::tcp_stream &tcp() { return beast::get_lowest_layer(m_stream); }
    static std::chrono::seconds seconds(int count) { return std::chrono::seconds(count); }

    void readHead();
    void headRead(beast::error_code error);
    void readBody();
    void ask();
    void refuse(const QString &problemType);
    void refuse(beast::error_code error);
    void write(const rest::Response &response);
    void goOn(const rest::Response &response);
    void watch();
    void send(const QByteArray &bytes);
    void sendNext();
    void close();
    void closeSocket();
    void discard(std::size_t soFar);

    Stream m_stream;
    HttpShared &m_server;
    const HttpServer::Handle &m_handle;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    QByteArray m_out;
    rest::Request m_request; // for what is refused before it is whole
    std::deque<QByteArray> m_tail; // of an answer that goes on; the first is under way
    qsizetype m_tailBytes = 0;
    bool m_keepAlive = false;
    bool m_waiting = true; // for a request to begin
    bool m_first = true;
    bool m_refused = false;
    bool m_goesOn = false;
    bool m_closing = false;
};

template <typename Stream>
class Connection<Stream>::Tail final : public rest::Stream
{
public:
    explicit Tail(const std::shared_ptr<Connection> &of) : m_of(of) {}
    bool send(const QByteArray &bytes) override
    {
        const auto of = m_of.lock();
        if (!of)
            return false;
        asio::post(of->m_stream.get_executor(), [of, bytes] { of->send(bytes); });
        return true;
    }
    void end() override
    {
        if (const auto of = m_of.lock())
            asio::post(of->m_stream.get_executor(), [of] { of->close(); });
    }

private:
    std::weak_ptr<Connection> m_of;
};

template <typename Stream>
void Connection<Stream>::begin()
{
    if constexpr (std::is_same_v<Stream, TlsStream>) {
        tcp().expires_after(seconds(m_server.limits.headerSeconds));
        m_stream.async_handshake(asio::ssl::stream_base::server,
                                 [self = self()](beast::error_code error) {
                                     if (!error)
                                         self->readHead();
                                 });
    } else {
        readHead();
    }
}

template <typename Stream>
void Connection<Stream>::finishUp()
{
    m_keepAlive = false;
    if (m_goesOn || (m_waiting && m_buffer.size() == 0))
        close();
}

template <typename Stream>
void Connection<Stream>::readHead()
{
    m_waiting = true;
    m_parser.emplace();
    m_parser->header_limit(std::uint32_t(m_server.limits.headerBytes));
    m_parser->body_limit(std::uint64_t(m_server.limits.bodyBytes));
    tcp().expires_after(
        seconds(m_first ? m_server.limits.headerSeconds : m_server.limits.idleSeconds));
    m_first = false;
    http::async_read_header(
        m_stream, m_buffer, *m_parser,
        [self = self()](beast::error_code error, std::size_t) { self->headRead(error); });
}

template <typename Stream>
void Connection<Stream>::headRead(beast::error_code error)
{
    m_waiting = false;
    if (error)
        return refuse(error);
    const auto &request = m_parser->get();
    m_keepAlive = request.keep_alive() && !m_server.draining;
    if (isAmbiguous(request))
        return refuse(QStringLiteral("malformed-request"));
    const auto expect = request[http::field::expect];
    if (expect.empty())
        return readBody();
    if (!beast::iequals(expect, "100-continue"))
        return refuse(QStringLiteral("expectation-failed"));
    m_out = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(m_stream, asio::buffer(m_out.constData(), size_t(m_out.size())),
                      [self = self()](beast::error_code failed, std::size_t) {
                          if (!failed)
                              self->readBody();
                      });
}

template <typename Stream>
void Connection<Stream>::readBody()
{
    tcp().expires_after(seconds(m_server.limits.bodySeconds));
    http::async_read(m_stream, m_buffer, *m_parser,
                     [self = self()](beast::error_code error, std::size_t) {
                         if (error)
                             self->refuse(error);
                         else
                             self->ask();
                     });
}

template <typename Stream>
void Connection<Stream>::ask()
{
    tcp().expires_never();
    rest::Request request = requestOf(m_parser->release(), tcp().socket());
    m_request = request;
    m_request.body.clear();
    m_handle(std::move(request), [self = self()](const rest::Response &response) {
        asio::post(self->m_stream.get_executor(), [self, response] { self->write(response); });
    });
}

template <typename Stream>
void Connection<Stream>::refuse(beast::error_code error)
{
    if (const auto type = refusalOf(error))
        return refuse(*type);
    close();
}

// What comes behind it on this connection cannot be told from the rest of what was refused.
template <typename Stream>
void Connection<Stream>::refuse(const QString &problemType)
{
    m_keepAlive = false;
    m_refused = true;
    write(rest::toResponse(rest::problem(problemType), m_request));
}

template <typename Stream>
void Connection<Stream>::write(const rest::Response &response)
{
    if (m_server.draining)
        m_keepAlive = false;
    if (response.goesOn)
        return goOn(response);
    m_out = headOf(response, m_server.clock.nowMs(), m_keepAlive) + response.body;
    tcp().expires_after(seconds(m_server.limits.writeSeconds));
    asio::async_write(m_stream, asio::buffer(m_out.constData(), size_t(m_out.size())),
                      [self = self()](beast::error_code error, std::size_t) {
                          if (error || !self->m_keepAlive)
                              self->close();
                          else
                              self->readHead();
                      });
}

// The head, and then whatever comes until somebody ends it; nothing is read any more.
template <typename Stream>
void Connection<Stream>::goOn(const rest::Response &response)
{
    m_goesOn = true;
    m_keepAlive = false;
    if (m_server.draining)
        return close();
    send(headOf(response, m_server.clock.nowMs(), false) + response.body);
    watch();
    response.goesOn(std::make_shared<Tail>(self()));
}

// Tells that the client has gone, and holds the connection until then.
template <typename Stream>
void Connection<Stream>::watch()
{
    m_buffer.clear();
    m_stream.async_read_some(m_buffer.prepare(512),
                             [self = self()](beast::error_code error, std::size_t) {
                                 if (error)
                                     self->close();
                                 else
                                     self->watch();
                             });
}

template <typename Stream>
void Connection<Stream>::send(const QByteArray &bytes)
{
    m_tailBytes += bytes.size();
    if (m_tailBytes > m_server.limits.tailBytes)
        return close(); // it reads too slowly, and can ask again from where it was
    m_tail.push_back(bytes);
    if (m_tail.size() == 1)
        sendNext();
}

template <typename Stream>
void Connection<Stream>::sendNext()
{
    const QByteArray &next = m_tail.front();
    tcp().expires_after(seconds(m_server.limits.writeSeconds));
    asio::async_write(m_stream, asio::buffer(next.constData(), size_t(next.size())),
                      [self = self()](beast::error_code error, std::size_t) {
                          if (error)
                              return self->close();
                          self->tcp().expires_never();
                          self->m_tailBytes -= self->m_tail.front().size();
                          self->m_tail.pop_front();
                          if (!self->m_tail.empty())
                              self->sendNext();
                      });
}

// Over TLS a client is told that this was all; what it answers to that is not waited for. Who does not take
// what is being written is told nothing.
template <typename Stream>
void Connection<Stream>::close()
{
    if (std::exchange(m_closing, true))
        return;
    if constexpr (std::is_same_v<Stream, TlsStream>) {
        if (m_tail.empty()) {
            SSL_set_shutdown(m_stream.native_handle(), SSL_RECEIVED_SHUTDOWN);
            tcp().expires_after(seconds(2));
            return m_stream.async_shutdown(
                [self = self()](beast::error_code) { self->closeSocket(); });
        }
    }
    closeSocket();
}

template <typename Stream>
void Connection<Stream>::closeSocket()
{
    beast::error_code ignored;
    tcp().socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    if (!std::exchange(m_refused, false))
        return tcp().cancel();
    tcp().expires_after(seconds(2));
    discard(0);
}

// A socket closed over unread bytes takes back the answer that says why.
template <typename Stream>
void Connection<Stream>::discard(std::size_t soFar)
{
    m_buffer.clear();
    tcp().async_read_some(m_buffer.prepare(8 * 1024),
                          [self = self(), soFar](beast::error_code error, std::size_t more) {
                              if (!error && soFar + more < 8 * 1024 * 1024)
                                  self->discard(soFar + more);
                          });
}

} // namespace shop
