// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/devices/fake_terminal.h"

#include "core/devices/terminal_protocol.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kStepMs = 10;
constexpr int kPatienceMs = 5'000;

QByteArray lineOf(const TerminalPayment &payment, const TerminalAnswer &answer)
{
    return Json(Json::Object{{u"attempt"_s, Json(payment.attempt.toString())},
                             {u"outcome"_s, Json(terminalVerdictCode(answer.verdict))},
                             {u"reason"_s, Json(declineReasonCode(answer.reason))},
                             {u"amount"_s, Json::integer(payment.amount.minor())},
                             {u"tip"_s, Json::integer(answer.tip.minor())},
                             {u"reference"_s, Json(answer.reference)},
                             {u"card"_s, Json(answer.card)},
                             {u"text"_s, Json(answer.text)}})
               .toBytes() +
           '\n';
}

} // namespace

FakeTerminal::FakeTerminal(Says says)
    : m_says(std::move(says)),
      m_hello(terminalHello()),
      m_thread(QThread::create([this] { run(); }))
{
    m_thread->start();
    while (m_port == 0)
        QThread::yieldCurrentThread();
}

FakeTerminal::~FakeTerminal()
{
    m_stopping = true;
    m_thread->wait();
}

void FakeTerminal::run()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port for the terminal");
    m_port = server.serverPort();
    while (!m_stopping) {
        if (!server.waitForNewConnection(kStepMs))
            continue;
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        const auto readLine = [&] {
            while (!socket->canReadLine() && socket->waitForReadyRead(kPatienceMs)) {
            }
            return socket->readLine();
        };
        if (readLine().isEmpty())
            continue;
        socket->write(m_hello);
        socket->waitForBytesWritten(kPatienceMs);
        const QByteArray request = readLine();
        if (request.isEmpty())
            continue;
        const QByteArray answer = m_says ? m_says(request) : answerTo(request);
        if (!answer.isEmpty()) {
            socket->write(answer);
            socket->waitForBytesWritten(kPatienceMs);
        }
        socket->disconnectFromHost();
    }
}

QByteArray FakeTerminal::answerTo(const QByteArray &request)
{
    const auto json = Json::parse(request.trimmed());
    if (!json)
        return {};
    const QString what = *json->member(u"do")->string();
    if (what == u"state")
        return "{\"state\":\"ready\"}\n";
    TerminalPayment payment;
    payment.attempt = *PaymentAttemptId::fromString(*json->member(u"attempt")->string());
    payment.amount = Money(*json->member(u"amount")->toInteger(),
                           *Currency::fromCode(*json->member(u"currency")->string()));
    payment.askTip = *json->member(u"askTip")->boolean();
    const auto answer = what == u"pay"     ? m_terminal.pay(payment, kPatienceMs)
                        : what == u"query" ? m_terminal.query(payment, kPatienceMs)
                                           : m_terminal.reverse(payment, kPatienceMs);
    // What is lost on the way shows as a connection that closes.
    if (!answer || answer->verdict == TerminalVerdict::Unknown)
        return {};
    return "{\"progress\":\"insert-card\"}\n" + lineOf(payment, *answer);
}

} // namespace shop
