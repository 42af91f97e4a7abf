// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http_server.h"

#include "core/rest/problem.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

#include <QDateTime>
#include <QLocale>
#include <QUrl>

#include <deque>
#include <optional>
#include <set>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using Tcp = asio::ip::tcp;

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

class Connection;

constexpr std::chrono::milliseconds kAcceptPause(100);

QByteArray bytesOf(beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

QByteArray reasonOf(int status)
{
    const auto text = http::obsolete_reason(http::status(unsigned(status)));
    return bytesOf(text);
}

QByteArray httpDate(TimeMs time)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
    return QLocale::c().toString(moment, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

// A head that names a body twice, or a host not once, is read in two ways by two programs.
bool isAmbiguous(const http::request<http::string_body> &request)
{
    for (const auto field : {http::field::host, http::field::authorization, http::field::content_type,
                             http::field::transfer_encoding, http::field::content_length}) {
        if (request.count(field) > 1)
            return true;
    }
    const auto coding = request[http::field::transfer_encoding];
    if (!coding.empty() && !beast::iequals(coding, "chunked"))
        return true;
    return request.version() == 11 && request.count(http::field::host) != 1;
}

} // namespace

struct HttpServer::State : std::enable_shared_from_this<HttpServer::State> {
    State(const HttpLimits &given, const Clock &time) : limits(given), clock(time) {}

    void accept(Tcp::acceptor &acceptor, const Handle &handle);
    void drain();

    // Connections that are left go with the context, which is gone before what they tell.
    ~State() { draining = false; }

    HttpLimits limits;
    const Clock &clock;
    std::set<Connection *> connections;
    bool draining = false;
    asio::io_context context{1};
    asio::signal_set signals{context};
    asio::steady_timer grace{context};
    std::deque<std::pair<Tcp::acceptor, Handle>> acceptors;
};

namespace {

// One client. It lives as long as something of it is under way.
class Connection final : public std::enable_shared_from_this<Connection>
{
public:
    Connection(Tcp::socket socket, HttpServer::State &server, const HttpServer::Handle &handle)
        : m_stream(std::move(socket)), m_server(server), m_handle(handle)
    {
        m_server.connections.insert(this);
    }
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    void readHead();
    // No further request after the one under way; nothing under way: closed.
    void finishUp();

private:
    void headRead(beast::error_code error);
    void readBody();
    void ask();
    void refuse(const QString &problemType);
    void refuse(beast::error_code error);
    void write(const rest::Response &response);
    void close();
    void discard(std::size_t soFar);

    beast::tcp_stream m_stream;
    HttpServer::State &m_server;
    const HttpServer::Handle &m_handle;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    QByteArray m_out;
    rest::Request m_request; // for what is refused before it is whole
    bool m_keepAlive = false;
    bool m_waiting = true; // for a request to begin
    bool m_first = true;
    bool m_refused = false;
};

Connection::~Connection()
{
    m_server.connections.erase(this);
    if (m_server.draining && m_server.connections.empty())
        m_server.grace.cancel();
}

void Connection::finishUp()
{
    m_keepAlive = false;
    if (m_waiting && m_buffer.size() == 0)
        close();
}

void Connection::readHead()
{
    m_waiting = true;
    m_parser.emplace();
    m_parser->header_limit(std::uint32_t(m_server.limits.headerBytes));
    m_parser->body_limit(std::uint64_t(m_server.limits.bodyBytes));
    m_stream.expires_after(std::chrono::seconds(m_first ? m_server.limits.headerSeconds
                                                        : m_server.limits.idleSeconds));
    m_first = false;
    http::async_read_header(
        m_stream, m_buffer, *m_parser,
        [self = shared_from_this()](beast::error_code error, std::size_t) { self->headRead(error); });
}

void Connection::headRead(beast::error_code error)
{
    m_waiting = false;
    if (error)
        return refuse(error);
    const auto &request = m_parser->get();
    m_keepAlive = request.keep_alive() && !m_server.draining;
    if (isAmbiguous(request))
        return refuse(u"malformed-request"_s);
    const auto expect = request[http::field::expect];
    if (expect.empty())
        return readBody();
    if (!beast::iequals(expect, "100-continue"))
        return refuse(u"expectation-failed"_s);
    m_out = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(m_stream, asio::buffer(m_out.constData(), size_t(m_out.size())),
                      [self = shared_from_this()](beast::error_code failed, std::size_t) {
                          if (!failed)
                              self->readBody();
                      });
}

void Connection::readBody()
{
    m_stream.expires_after(std::chrono::seconds(m_server.limits.bodySeconds));
    http::async_read(m_stream, m_buffer, *m_parser,
                     [self = shared_from_this()](beast::error_code error, std::size_t) {
                         if (error)
                             self->refuse(error);
                         else
                             self->ask();
                     });
}

void Connection::ask()
{
    m_stream.expires_never();
    auto message = m_parser->release();
    rest::Request request;
    request.method = bytesOf(message.method_string());
    request.target = bytesOf(message.target());
    for (const auto &field : message)
        request.headers.add(bytesOf(field.name_string()), bytesOf(field.value()));
    request.body = QByteArray::fromStdString(message.body());
    beast::error_code error;
    const auto peer = m_stream.socket().remote_endpoint(error);
    request.client = error ? QString() : QString::fromStdString(peer.address().to_string());
    m_request = request;
    m_request.body.clear();
    m_handle(std::move(request), [self = shared_from_this()](const rest::Response &response) {
        asio::post(self->m_stream.get_executor(), [self, response] { self->write(response); });
    });
}

void Connection::refuse(beast::error_code error)
{
    if (error == http::error::header_limit)
        return refuse(u"headers-too-large"_s);
    if (error == http::error::body_limit)
        return refuse(u"payload-too-large"_s);
    const bool isGone = error == http::error::end_of_stream ||
                        error == http::error::partial_message ||
                        error.category() != http::make_error_code(http::error::bad_method).category();
    if (isGone)
        return close();
    refuse(u"malformed-request"_s);
}

// What comes behind it on this connection cannot be told from the rest of what was refused.
void Connection::refuse(const QString &problemType)
{
    m_keepAlive = false;
    m_refused = true;
    write(rest::toResponse(rest::problem(problemType), m_request));
}

void Connection::write(const rest::Response &response)
{
    if (m_server.draining)
        m_keepAlive = false;
    m_out = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonOf(response.status) +
            "\r\nDate: " + httpDate(m_server.clock.nowMs()) + "\r\n";
    for (const auto &[name, value] : response.headers.fields())
        m_out += name + ": " + value + "\r\n";
    const bool bodyless = response.status == 204 || response.status == 304;
    if (!bodyless && !response.headers.has("Content-Length"))
        m_out += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    m_out += m_keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    m_out += response.body;
    m_stream.expires_after(std::chrono::seconds(m_server.limits.writeSeconds));
    asio::async_write(m_stream, asio::buffer(m_out.constData(), size_t(m_out.size())),
                      [self = shared_from_this()](beast::error_code error, std::size_t) {
                          if (error || !self->m_keepAlive)
                              self->close();
                          else
                              self->readHead();
                      });
}

void Connection::close()
{
    beast::error_code ignored;
    m_stream.socket().shutdown(Tcp::socket::shutdown_send, ignored);
    if (!std::exchange(m_refused, false))
        return m_stream.cancel();
    m_stream.expires_after(std::chrono::seconds(2));
    discard(0);
}

// A socket closed over unread bytes takes back the answer that says why.
void Connection::discard(std::size_t soFar)
{
    m_buffer.clear();
    m_stream.async_read_some(
        m_buffer.prepare(8 * 1024),
        [self = shared_from_this(), soFar](beast::error_code error, std::size_t more) {
            if (!error && soFar + more < 8 * 1024 * 1024)
                self->discard(soFar + more);
        });
}

} // namespace

void HttpServer::State::accept(Tcp::acceptor &acceptor, const Handle &handle)
{
    acceptor.async_accept(
        [this, &acceptor, &handle](beast::error_code error, Tcp::socket socket) {
            if (draining || error == asio::error::operation_aborted)
                return;
            if (error) { // no descriptor is left, for one: asked again at once it would only spin
                const auto pause = std::make_shared<asio::steady_timer>(context, kAcceptPause);
                pause->async_wait([this, &acceptor, &handle, pause](beast::error_code gone) {
                    if (!gone && !draining)
                        accept(acceptor, handle);
                });
                return;
            }
            // One too many is closed at once: what waits costs as much as what is served.
            if (connections.size() < size_t(limits.connections)) {
                beast::error_code ignored;
                socket.set_option(Tcp::no_delay(true), ignored);
                std::make_shared<Connection>(std::move(socket), *this, handle)->readHead();
            }
            accept(acceptor, handle);
        });
}

void HttpServer::State::drain()
{
    if (draining)
        return;
    draining = true;
    beast::error_code ignored;
    for (auto &[acceptor, handle] : acceptors)
        acceptor.close(ignored);
    signals.cancel(ignored);
    const std::set<Connection *> open = connections;
    for (Connection *each : open)
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
    auto &[taken, answer] = m_state->acceptors.emplace_back(std::move(acceptor), std::move(handle));
    m_state->accept(taken, answer);
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
