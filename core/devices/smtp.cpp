// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/smtp.h"

#include <QDeadlineTimer>
#include <QNetworkProxy>
#include <QSslSocket>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestLine = 4'096;
constexpr int kMostLines = 100;

struct Reply {
    int code = 0;
    QStringList lines;

    QString text() const { return u"%1 %2"_s.arg(code).arg(lines.join(u' ')); }
};

Error failure(const QString &key, ErrorCode code, const QString &reason)
{
    return {code, key, {{u"reason"_s, reason}}};
}

// One conversation with a server.
class Smtp final
{
public:
    Smtp(const MailServer &server, int timeoutMs) : m_server(server), m_deadline(timeoutMs)
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
    }

    Done open()
    {
        SHOP_TRY(connectTo());
        SHOP_TRY(expect(readReply(), 220));
        SHOP_TRY(hello());
        if (m_server.security != MailServer::Security::StartTls)
            return {};
        if (!m_abilities.contains(u"STARTTLS"_s, Qt::CaseInsensitive))
            return notEncrypted(u"no STARTTLS"_s);
        SHOP_TRY(expect(ask("STARTTLS"), 220));
        // What came before the encryption is nobody's word.
        if (m_socket.bytesAvailable() > 0)
            return notEncrypted(u"words before the encryption"_s);
        m_socket.startClientEncryption();
        if (!m_socket.waitForEncrypted(left()))
            return notEncrypted(m_socket.errorString());
        return hello();
    }

    Done signIn(const Secret &password)
    {
        if (m_server.user.isEmpty())
            return {};
        if (!m_socket.isEncrypted())
            return notEncrypted(u"no password without encryption"_s);
        const QStringList ways = ability(u"AUTH"_s);
        const QByteArray user = m_server.user.toUtf8();
        if (ways.contains(u"PLAIN"_s)) {
            const QByteArray both = QByteArray(1, '\0') + user + '\0' + password.reveal();
            return signedIn(ask("AUTH PLAIN "_ba + both.toBase64()));
        }
        if (!ways.contains(u"LOGIN"_s))
            return failure(u"mail.signInRefused"_s, ErrorCode::Unauthenticated, ways.join(u' '));
        SHOP_TRY(expect(ask("AUTH LOGIN"), 334));
        SHOP_TRY(expect(ask(user.toBase64()), 334));
        return signedIn(ask(password.reveal().toBase64()));
    }

    Done send(const QByteArray &to, const QByteArray &message)
    {
        SHOP_TRY(expect(ask("MAIL FROM:<"_ba + m_server.sender.toLatin1() + '>'), 250));
        SHOP_TRY(expect(ask("RCPT TO:<"_ba + to + '>'), 250, 251));
        SHOP_TRY(expect(ask("DATA"), 354));
        // No line of it begins with a dot: heads begin with their names, the body is base64.
        SHOP_TRY(expect(ask(message + '.'), 250));
        m_socket.write("QUIT\r\n");
        m_socket.disconnectFromHost();
        if (m_socket.state() != QAbstractSocket::UnconnectedState)
            m_socket.waitForDisconnected(qMin(left(), 1'000));
        return {};
    }

private:
    int left() const { return int(qBound(qint64(0), m_deadline.remainingTime(), qint64(60'000))); }
    static Error notEncrypted(const QString &reason)
    {
        return failure(u"mail.notEncrypted"_s, ErrorCode::FailedPrecondition, reason);
    }
    Error interrupted() const
    {
        return failure(u"mail.interrupted"_s, ErrorCode::Unavailable, m_socket.errorString());
    }

    Done connectTo()
    {
        const auto port = quint16(m_server.port);
        if (m_server.security != MailServer::Security::Tls) {
            m_socket.connectToHost(m_server.host, port);
            if (m_socket.waitForConnected(left()))
                return {};
        } else {
            m_socket.connectToHostEncrypted(m_server.host, port);
            if (m_socket.waitForEncrypted(left()))
                return {};
            if (!m_socket.sslHandshakeErrors().isEmpty())
                return notEncrypted(m_socket.errorString());
        }
        return failure(u"mail.unreachable"_s, ErrorCode::Unavailable, m_socket.errorString());
    }

    Done hello()
    {
        SHOP_TRY_VALUE(reply, ask("EHLO [127.0.0.1]"));
        if (reply.code != 250)
            return failure(u"mail.refused"_s, ErrorCode::FailedPrecondition, reply.text());
        m_abilities = reply.lines;
        return {};
    }

    // The words behind the name of an ability, in capitals.
    QStringList ability(const QString &name) const
    {
        for (const QString &line : m_abilities) {
            const QStringList words = line.toUpper().split(u' ', Qt::SkipEmptyParts);
            if (words.value(0) == name)
                return words.mid(1);
        }
        return {};
    }

    Result<Reply> ask(const QByteArray &command)
    {
        m_socket.write(command + "\r\n");
        while (m_socket.bytesToWrite() > 0 || m_socket.encryptedBytesToWrite() > 0) {
            if (!m_socket.waitForBytesWritten(left()))
                return interrupted();
        }
        return readReply();
    }

    Result<Reply> readReply()
    {
        Reply reply;
        while (reply.lines.size() < kMostLines) {
            while (!m_socket.canReadLine()) {
                if (m_socket.bytesAvailable() > kLongestLine || !m_socket.waitForReadyRead(left()))
                    return interrupted();
            }
            const QByteArray line = m_socket.readLine(kLongestLine).trimmed();
            reply.code = line.left(3).toInt();
            reply.lines.append(QString::fromUtf8(line.mid(4)));
            if (line.size() < 4 || line[3] != '-')
                return reply;
        }
        return interrupted();
    }

    static Done expect(const Result<Reply> &reply, int wanted, int orElse = 0)
    {
        if (!reply)
            return reply.error();
        if (reply->code == wanted || (orElse != 0 && reply->code == orElse))
            return {};
        if (reply->code >= 400 && reply->code < 500)
            return failure(u"mail.later"_s, ErrorCode::Unavailable, reply->text());
        return failure(u"mail.refused"_s, ErrorCode::FailedPrecondition, reply->text());
    }

    static Done signedIn(const Result<Reply> &reply)
    {
        const Done done = expect(reply, 235);
        if (!done && done.error().key == u"mail.refused"_s)
            return failure(u"mail.signInRefused"_s, ErrorCode::Unauthenticated, reply->text());
        return done;
    }

    const MailServer &m_server;
    QDeadlineTimer m_deadline;
    QSslSocket m_socket;
    QStringList m_abilities;
};

} // namespace

Done sendBySmtp(const MailServer &server, const Secret &password, const QString &to,
                const QByteArray &message, int timeoutMs)
{
    SHOP_TRY(checkMailServer(server));
    SHOP_TRY(checkMailAddress(to));
    Smtp smtp(server, timeoutMs);
    SHOP_TRY(smtp.open());
    SHOP_TRY(smtp.signIn(password));
    return smtp.send(to.toLatin1(), message);
}

bool isWorthRetrying(const Error &error)
{
    return error.code == ErrorCode::Unavailable;
}

} // namespace shop
