// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http_connection.h"

#include <QDateTime>
#include <QLocale>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray reasonOf(int status)
{
    return bytesOf(http::obsolete_reason(http::status(unsigned(status))));
}

// Written once a second: it costs as much as reading a small request.
QByteArray httpDate(TimeMs time)
{
    thread_local TimeMs second = -1;
    thread_local QByteArray text;
    if (std::exchange(second, time / 1'000) != time / 1'000) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
        text = QLocale::c().toString(moment, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    }
    return text;
}

} // namespace

QByteArray bytesOf(beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

QByteArray headOf(const rest::Response &response, TimeMs now, bool keepAlive)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' +
                      reasonOf(response.status) + "\r\nDate: " + httpDate(now) + "\r\n";
    for (const auto &[name, value] : response.headers.fields())
        head += name + ": " + value + "\r\n";
    const bool bodyless = response.status == 204 || response.status == 304 || response.goesOn;
    if (!bodyless && !response.headers.has("Content-Length"))
        head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    return head + (keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n");
}

bool isAmbiguous(const http::request<http::string_body> &request)
{
    for (const auto field :
         {http::field::host, http::field::authorization, http::field::content_type,
          http::field::transfer_encoding, http::field::content_length}) {
        if (request.count(field) > 1)
            return true;
    }
    const auto coding = request[http::field::transfer_encoding];
    if (!coding.empty() && !beast::iequals(coding, "chunked"))
        return true;
    return request.version() == 11 && request.count(http::field::host) != 1;
}

rest::Request requestOf(http::request<http::string_body> &&message,
                        const asio::ip::tcp::socket &socket)
{
    rest::Request request;
    request.method = bytesOf(message.method_string());
    request.target = bytesOf(message.target());
    for (const auto &field : message)
        request.headers.add(bytesOf(field.name_string()), bytesOf(field.value()));
    request.body = QByteArray::fromStdString(message.body());
    beast::error_code error;
    const auto peer = socket.remote_endpoint(error);
    request.client = error ? QString() : QString::fromStdString(peer.address().to_string());
    return request;
}

std::optional<QString> refusalOf(beast::error_code error)
{
    if (error == http::error::header_limit)
        return u"headers-too-large"_s;
    if (error == http::error::body_limit)
        return u"payload-too-large"_s;
    const bool isGone =
        error == http::error::end_of_stream || error == http::error::partial_message ||
        error.category() != http::make_error_code(http::error::bad_method).category();
    return isGone ? std::nullopt : std::optional(u"malformed-request"_s);
}

} // namespace shop
