// SPDX-License-Identifier: GPL-3.0-or-later
// One request over a connection of its own, read until it is whole or the time is up.
#include "core/rest/far_service.h"

#include <QDeadlineTimer>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLargestAnswer = 8 * 1024 * 1024;
constexpr int kGoodbyeMs = 100; // what the peer has to say after its answer is nobody's

Error failed(const char *key, ErrorCode code = ErrorCode::Unavailable)
{
    return {code, QLatin1String(key), {}};
}

Error timedOut()
{
    return failed("dependency.timeout", ErrorCode::DeadlineExceeded);
}

QByteArray written(const QUrl &url, const Request &request)
{
    QByteArray out = request.method + ' ' + request.target +
                     " HTTP/1.1\r\nHost: " + url.authority().toLatin1() +
                     "\r\nConnection: close\r\nAccept: application/json\r\n";
    for (const auto &[name, value] : request.headers.fields())
        out += name + ": " + value + "\r\n";
    if (request.method != "GET")
        out += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return out + "\r\n" + request.body;
}

// The head of an answer and the length of its body.
Result<qsizetype> readHead(const QByteArray &head, Response &response)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    response.status = words.value(1).toInt();
    if (!words.first().startsWith("HTTP/1.") || response.status < 100)
        return failed("dependency.badReply", ErrorCode::Internal);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            response.headers.add(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    if (response.status == 204 || response.status == 304)
        return qsizetype(0);
    bool isNumber = false;
    const qlonglong length = response.headers.value("Content-Length").toLongLong(&isNumber);
    if (!isNumber || length < 0 || length > kLargestAnswer)
        return failed("dependency.badReply", ErrorCode::Internal);
    return qsizetype(length);
}

} // namespace

Result<Response> SocketTransport::send(const QUrl &url, const Request &request, int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    const auto left = [&] { return int(deadline.remainingTime()); };
    const bool isTls = url.scheme() == u"https";
    QSslSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    if (isTls) {
        QSslConfiguration tls = socket.sslConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        if (!m_authorities.isEmpty())
            tls.setCaCertificates(m_authorities);
        socket.setSslConfiguration(tls);
        socket.connectToHostEncrypted(url.host(), quint16(url.port(443)));
    } else {
        socket.connectToHost(url.host(), quint16(url.port(80)));
    }
    if (!(isTls ? socket.waitForEncrypted(left()) : socket.waitForConnected(left()))) {
        if (!socket.sslHandshakeErrors().isEmpty())
            return failed("dependency.untrusted");
        return deadline.hasExpired() ? timedOut() : failed("dependency.unavailable");
    }
    socket.write(written(url, request));
    QByteArray received;
    Response response;
    qsizetype whole = -1; // bytes, once the head is there
    qsizetype body = 0; // where it begins
    while (whole < 0 || received.size() < whole) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(left()))
            return deadline.hasExpired() ? timedOut() : failed("dependency.unavailable");
        received += socket.readAll();
        body = received.indexOf("\r\n\r\n") + 4;
        if (whole < 0 && body >= 4) {
            SHOP_TRY_VALUE(length, readHead(received.left(body), response));
            whole = body + length;
        }
        if (received.size() > kLargestAnswer + 64 * 1024)
            return failed("dependency.badReply", ErrorCode::Internal);
    }
    response.body = received.mid(body, whole - body);
    socket.disconnectFromHost(); // over TLS the peer is told that this was all
    if (socket.state() != QAbstractSocket::UnconnectedState)
        socket.waitForDisconnected(std::min(left(), kGoodbyeMs));
    return response;
}

} // namespace shop::rest
