// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/printer.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QTcpSocket>

#include <array>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#ifndef Q_OS_WIN
#include <cerrno>

#include <poll.h>
#include <sys/socket.h>
#endif

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint16 kUsualPort = 9100;
constexpr int kAnswerMs = 400; // a printer that answers status requests does so at once
constexpr int kGraceMs = 150; // for a reset to arrive behind the last byte
constexpr qsizetype kPortion = 16 * 1024;

// Real-time status requests (DLE EOT n) of Epson's command reference.
enum class StatusKind { Printer = 1, OfflineCause = 2, ErrorCause = 3, Paper = 4 };

// Bits of the answers.
constexpr quint8 kOffline = 0x08;
constexpr quint8 kCoverOpen = 0x04;
constexpr quint8 kCutterError = 0x08;
constexpr quint8 kPaperNearEnd = 0x0c;
constexpr quint8 kPaperEnd = 0x60;

struct HostAndPort {
    QString host;
    quint16 port = kUsualPort;
};

std::optional<HostAndPort> parseAddress(const QString &address)
{
    HostAndPort parsed{.host = address.trimmed()};
    qsizetype colon = parsed.host.lastIndexOf(u':');
    const bool isBracketed = parsed.host.startsWith(u'[');
    if (isBracketed && colon < parsed.host.indexOf(u']'))
        colon = -1;
    const bool isBareIpv6 = !isBracketed && parsed.host.count(u':') > 1;
    if (colon >= 0 && !isBareIpv6) {
        bool isNumber = false;
        parsed.port = parsed.host.sliced(colon + 1).toUShort(&isNumber);
        if (!isNumber || parsed.port == 0)
            return std::nullopt;
        parsed.host.truncate(colon);
    }
    if (parsed.host.startsWith(u'[') && parsed.host.endsWith(u']'))
        parsed.host = parsed.host.sliced(1, parsed.host.size() - 2);
    if (parsed.host.isEmpty())
        return std::nullopt;
    return parsed;
}

// A look-up of a name that may take longer than anybody waits: the system's resolver cannot be
// stopped, so it runs by itself and its answer is taken when it comes.
class Lookup final
{
public:
    static std::shared_ptr<Lookup> start(const QString &host)
    {
        auto lookup = std::make_shared<Lookup>();
        std::thread([lookup, host] {
            const QHostInfo info = QHostInfo::fromName(host);
            const std::lock_guard lock(lookup->m_mutex);
            lookup->m_answer = info.addresses();
            lookup->m_answered.notify_all();
        }).detach();
        return lookup;
    }
    // Nothing while there is no answer; an empty list for a name that is not known.
    std::optional<QList<QHostAddress>> wait(QDeadlineTimer deadline)
    {
        std::unique_lock lock(m_mutex);
        m_answered.wait_for(lock, std::chrono::milliseconds(deadline.remainingTime()),
                            [&] { return m_answer.has_value(); });
        return m_answer;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_answered;
    std::optional<QList<QHostAddress>> m_answer;
};

class NetworkPrinter final : public Printer
{
public:
    explicit NetworkPrinter(const QString &address) : m_address(address) {}

    Done send(const QByteArray &bytes, int timeoutMs) override
    {
        const QDeadlineTimer deadline(timeoutMs);
        const std::optional<HostAndPort> target = parseAddress(m_address);
        if (!target)
            return failure(u"printer.unreachable"_s, u"no address"_s);
        SHOP_TRY_VALUE(host, resolve(target->host, deadline));
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        Done sent = connectAndSend(socket, host, target->port, bytes, deadline);
        // What is left of a failed job must not come out later.
        if (!sent) {
            m_answers.reset();
            socket.abort();
            return sent;
        }
        // Unread answers would turn the close into a reset, which makes printers drop their input.
        socket.readAll();
        socket.disconnectFromHost();
        return sent;
    }

    bool isPaperLow() const override { return m_paperLow; }

private:
    Error failure(const QString &key, const QString &reason,
                  ErrorCode code = ErrorCode::Unavailable) const
    {
        return {code, key, {{u"address"_s, m_address}, {u"reason"_s, reason}}};
    }
    Error timeOut(const QString &reason) const
    {
        return failure(u"printer.timeOut"_s, reason, ErrorCode::DeadlineExceeded);
    }
    static int left(const QDeadlineTimer &deadline, int atMost = 60'000)
    {
        return int(qBound(qint64(0), deadline.remainingTime(), qint64(atMost)));
    }

    Result<QHostAddress> resolve(const QString &host, const QDeadlineTimer &deadline)
    {
        const QHostAddress numeric(host);
        if (!numeric.isNull())
            return numeric;
        if (!m_lookup)
            m_lookup = Lookup::start(host);
        const std::optional<QList<QHostAddress>> addresses = m_lookup->wait(deadline);
        if (!addresses)
            return timeOut(u"name not resolved"_s);
        m_lookup.reset(); // asked anew next time: printers move
        if (addresses->isEmpty())
            return failure(u"printer.unreachable"_s, u"name not known"_s);
        return addresses->first();
    }

    Done connectAndSend(QTcpSocket &socket, const QHostAddress &host, quint16 port,
                        const QByteArray &bytes, const QDeadlineTimer &deadline)
    {
        socket.connectToHost(host, port);
        if (!socket.waitForConnected(left(deadline))) {
            if (socket.error() == QAbstractSocket::SocketTimeoutError)
                return timeOut(u"no connection"_s);
            return failure(u"printer.unreachable"_s, socket.errorString());
        }
        SHOP_TRY(checkBefore(socket, deadline));
        for (qsizetype at = 0; at < bytes.size(); at += kPortion) {
            socket.write(bytes.sliced(at, qMin(kPortion, bytes.size() - at)));
            SHOP_TRY(flush(socket, deadline));
        }
        return checkBehind(socket, deadline);
    }

    Done flush(QTcpSocket &socket, const QDeadlineTimer &deadline)
    {
        while (socket.bytesToWrite() > 0) {
            if (socket.waitForBytesWritten(left(deadline)))
                continue;
            if (socket.state() == QAbstractSocket::ConnectedState && deadline.hasExpired())
                return timeOut(u"not taken"_s);
            return failure(u"printer.interrupted"_s, socket.errorString());
        }
        return {};
    }

    // The status byte, or nothing from a printer that does not answer.
    Result<std::optional<quint8>> ask(QTcpSocket &socket, StatusKind kind, int waitMs,
                                      const QDeadlineTimer &deadline)
    {
        socket.readAll();
        const std::array<char, 3> request{0x10, 0x04, char(kind)};
        socket.write(request.data(), qint64(request.size()));
        SHOP_TRY(flush(socket, deadline));
        const QDeadlineTimer answerBy(left(deadline, waitMs));
        while (socket.waitForReadyRead(left(answerBy))) {
            for (const char byte : socket.readAll()) {
                // Fixed bits of a status byte; anything else is no answer to this request.
                if ((quint8(byte) & 0x93) == 0x12)
                    return std::optional(quint8(byte));
            }
        }
        if (socket.state() != QAbstractSocket::ConnectedState)
            return failure(u"printer.interrupted"_s, socket.errorString());
        return std::optional<quint8>();
    }

    Done checkBefore(QTcpSocket &socket, const QDeadlineTimer &deadline)
    {
        if (m_answers == false)
            return {};
        SHOP_TRY_VALUE(paper, ask(socket, StatusKind::Paper, kAnswerMs, deadline));
        m_answers = paper.has_value();
        if (!paper)
            return {};
        m_paperLow = (*paper & kPaperNearEnd) != 0;
        if ((*paper & kPaperEnd) != 0)
            return failure(u"printer.paperOut"_s, u"paper end"_s);
        SHOP_TRY_VALUE(state, ask(socket, StatusKind::Printer, kAnswerMs, deadline));
        if (state && (*state & kOffline) != 0)
            return whyOffline(socket, deadline);
        return {};
    }

    Error whyOffline(QTcpSocket &socket, const QDeadlineTimer &deadline)
    {
        const auto cause = ask(socket, StatusKind::OfflineCause, kAnswerMs, deadline);
        if (cause && *cause && (**cause & kCoverOpen) != 0)
            return failure(u"printer.coverOpen"_s, u"cover open"_s);
        const auto error = ask(socket, StatusKind::ErrorCause, kAnswerMs, deadline);
        if (error && *error && (**error & kCutterError) != 0)
            return failure(u"printer.cutterBlocked"_s, u"cutter error"_s);
        return failure(u"printer.offline"_s, u"offline"_s);
    }

    // An answer behind the bytes proves that the printer has them all. Of a printer that answers
    // nothing only a reset is known; then the whole document may be on paper ("allSent").
    Done checkBehind(QTcpSocket &socket, const QDeadlineTimer &deadline)
    {
        if (m_answers != true)
            return wasReset(socket) ? uncertain(u"connection reset"_s) : Done();
        auto answer = ask(socket, StatusKind::Printer, left(deadline), deadline);
        if (!answer)
            return uncertain(u"connection closed"_s);
        return *answer ? Done() : uncertain(u"no answer"_s);
    }
    Done uncertain(const QString &reason) const
    {
        Error error = failure(u"printer.interrupted"_s, reason);
        error.context.insert(u"allSent"_s, true);
        return error;
    }

    // Qt tells a reset and an orderly close alike; some print servers close after each job.
    static bool wasReset(QTcpSocket &socket)
    {
#ifdef Q_OS_WIN
        Q_UNUSED(socket)
        return false;
#else
        const int descriptor = int(socket.socketDescriptor());
        if (descriptor < 0)
            return false;
        pollfd waiting{.fd = descriptor, .events = POLLIN, .revents = 0};
        if (::poll(&waiting, 1, kGraceMs) <= 0)
            return false;
        char byte = 0;
        return ::recv(descriptor, &byte, 1, MSG_PEEK | MSG_DONTWAIT) < 0 &&
               (errno == ECONNRESET || errno == EPIPE);
#endif
    }

    QString m_address;
    std::shared_ptr<Lookup> m_lookup;
    std::optional<bool> m_answers; // status requests; unknown before the first
    bool m_paperLow = false;
};

} // namespace

std::unique_ptr<Printer> makeNetworkPrinter(const QString &address)
{
    return std::make_unique<NetworkPrinter>(address);
}

} // namespace shop
