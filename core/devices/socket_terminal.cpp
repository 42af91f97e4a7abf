// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/payment_terminal.h"
#include "core/devices/terminal_protocol.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpSocket>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kHelloMs = 3'000; // a process of this machine answers at once

class SocketTerminal final : public PaymentTerminal
{
public:
    explicit SocketTerminal(quint16 port) : m_port(port) {}

    Result<TerminalAnswer> pay(const TerminalPayment &payment, int timeoutMs) override
    {
        return ask(TerminalRequest::Pay, payment, timeoutMs);
    }
    Result<TerminalAnswer> query(const TerminalPayment &payment, int timeoutMs) override
    {
        return ask(TerminalRequest::Query, payment, timeoutMs);
    }
    Result<TerminalAnswer> reverse(const TerminalPayment &payment, int timeoutMs) override
    {
        return ask(TerminalRequest::Reverse, payment, timeoutMs);
    }

    TerminalReadiness readiness(int timeoutMs) override
    {
        const QDeadlineTimer deadline(timeoutMs);
        QTcpSocket socket;
        if (!greet(socket, deadline) || !send(socket, terminalStateLine(), deadline))
            return TerminalReadiness::Unreachable;
        const std::optional<QByteArray> line = readLine(socket, deadline);
        return line ? terminalReadinessFrom(*line) : TerminalReadiness::OutOfOrder;
    }

private:
    static Error unreachable(const QString &reason)
    {
        return {ErrorCode::Unavailable, u"terminal.unreachable"_s, {{u"reason"_s, reason}}};
    }
    static int left(const QDeadlineTimer &deadline)
    {
        return int(qBound(qint64(0), deadline.remainingTime(), qint64(600'000)));
    }

    // Before this nothing of a payment was sent.
    Done greet(QTcpSocket &socket, const QDeadlineTimer &whole) const
    {
        const QDeadlineTimer deadline(std::min(left(whole), kHelloMs));
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        if (!socket.waitForConnected(left(deadline)))
            return unreachable(socket.errorString());
        if (!send(socket, terminalHello(), deadline))
            return unreachable(socket.errorString());
        const std::optional<QByteArray> line = readLine(socket, deadline);
        if (!line)
            return unreachable(u"no greeting"_s);
        return checkTerminalHello(*line);
    }

    static bool send(QTcpSocket &socket, const QByteArray &line, const QDeadlineTimer &deadline)
    {
        socket.write(line);
        while (socket.bytesToWrite() > 0) {
            if (!socket.waitForBytesWritten(left(deadline)))
                return false;
        }
        return true;
    }

    static std::optional<QByteArray> readLine(QTcpSocket &socket, const QDeadlineTimer &deadline)
    {
        while (!socket.canReadLine()) {
            if (socket.bytesAvailable() > kTerminalLongestLine ||
                !socket.waitForReadyRead(left(deadline)))
                return std::nullopt;
        }
        return socket.readLine(kTerminalLongestLine + 1);
    }

    Result<TerminalAnswer> ask(TerminalRequest request, const TerminalPayment &payment,
                               int timeoutMs) const
    {
        const QDeadlineTimer deadline(timeoutMs);
        QTcpSocket socket;
        SHOP_TRY(greet(socket, deadline));
        TerminalAnswer unknown;
        unknown.tip = Money::zero(payment.amount.currency());
        if (!send(socket, terminalRequestLine(request, payment), deadline))
            return unknown;
        while (const std::optional<QByteArray> line = readLine(socket, deadline)) {
            if (const auto answer = terminalAnswerFrom(*line, payment))
                return *answer;
        }
        return unknown;
    }

    quint16 m_port;
};

} // namespace

std::unique_ptr<PaymentTerminal> makeSocketTerminal(quint16 port)
{
    return std::make_unique<SocketTerminal>(port);
}

} // namespace shop
