// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"
#include "tests/fuzz/fuzz.h"
#include "tests/rest/rest_people.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <algorithm>

namespace http = boost::beast::http;

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

// The request of these bytes, read by the parser that the server reads its sockets with.
std::optional<rest::Request> requestOf(const QByteArray &bytes)
{
    http::request_parser<http::string_body> parser;
    parser.eager(true);
    parser.header_limit(16 * 1024);
    parser.body_limit(std::uint64_t(rest::kLargestBody));
    boost::beast::error_code error;
    size_t used = 0;
    while (!error && !parser.is_done() && used < size_t(bytes.size()))
        used += parser.put(
            boost::asio::buffer(bytes.constData() + used, size_t(bytes.size()) - used), error);
    if (error || !parser.is_done())
        return std::nullopt;
    const auto &message = parser.get();
    rest::Request request;
    request.method = bytesOf(message.method_string());
    request.target = bytesOf(message.target());
    for (const auto &field : message)
        request.headers.add(bytesOf(field.name_string()), bytesOf(field.value()));
    request.body = QByteArray::fromStdString(message.body());
    request.requestId = u"fuzzed"_s;
    return request;
}

// "As: staff" asks with a right token.
void takeRole(const RestPeople &people, rest::Request &request)
{
    const QByteArray as = request.headers.value("As");
    const Asker who = as == "customer"  ? people.anna.asker
                      : as == "account" ? people.clara.asker
                      : as == "staff"   ? people.staff.asker
                      : as == "admin"   ? people.admin.asker
                                        : people.rest->service;
    if (!as.isEmpty())
        request.headers.set("Authorization", "Bearer " + people.rest->tokenOf(who));
}

QString tryResponse(const rest::Request &request, const rest::Response &response)
{
    if (response.status < 200 || response.status >= 500)
        return u"status %1 of %2 %3"_s.arg(response.status)
            .arg(QString::fromLatin1(request.method), QString::fromLatin1(request.target));
    for (const auto &[name, value] : response.headers.fields()) {
        const auto breaks = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
        if (std::any_of(value.begin(), value.end(), breaks))
            return u"a head that breaks its line: "_s + QString::fromLatin1(name);
    }
    const bool bodyless =
        request.method == "HEAD" || response.status == 204 || response.status == 304;
    if (bodyless)
        return response.body.isEmpty() ? QString() : u"a body where there is none"_s;
    const auto body = Json::parse(response.body);
    if (!body)
        return u"a body that is no JSON"_s;
    const Json *status = body->member(u"status");
    if (response.status >= 400 && (!status || status->toInteger() != response.status))
        return u"a problem that is none"_s;
    return {};
}

} // namespace

QString tryRequest(const QByteArray &bytes)
{
    static const auto people = RestPeople::make();
    if (!people)
        return describe(people.error());
    RestFixture &rest = *(*people)->rest;
    auto request = requestOf(bytes);
    if (!request)
        return {};
    takeRole(**people, *request);
    // Rolled back, so that each request finds the same shop.
    Transaction undone(*rest.counter->desk->database, "undone");
    const qint64 before = rest.written();
    rest::Router::Answer answer = rest.router->answer(*rest.services, *request);
    bool tried = false; // a password, which is not: hashing takes longer than all else
    while (const auto *pending = std::get_if<std::shared_ptr<rest::Router::Pending>>(&answer)) {
        const auto waiting = *pending;
        answer = rest.router->resume(*rest.services, *waiting);
        tried = true;
    }
    const auto &response = std::get<rest::Response>(answer);
    // A password or a token that is wrong is noted; what else was begun and refused cannot be committed.
    const bool isNoted = tried || response.status == 401;
    if (response.status >= 400 && !isNoted && rest.written() != before && undone.commit())
        return u"a refused request wrote: "_s + QString::fromLatin1(request->target);
    return tryResponse(*request, response);
}

} // namespace shop
