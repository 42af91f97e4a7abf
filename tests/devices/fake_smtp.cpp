// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/devices/fake_smtp.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kLineMs = 10'000;

class Listener final : public QTcpServer
{
public:
    qintptr taken = -1;

protected:
    void incomingConnection(qintptr descriptor) override { taken = descriptor; }
};

QByteArray fileOf(const char *name)
{
    QFile file(QStringLiteral(DEVICES_TEST_DATA "/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void say(QSslSocket &socket, const QByteArray &line)
{
    socket.write(line + "\r\n");
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(kLineMs)) {
    }
}

} // namespace

FakeSmtp::FakeSmtp(const Manner &manner, quint16 port)
    : m_manner(manner), m_port(port), m_thread(QThread::create([this] { run(); }))
{
    m_connections = -1;
    m_thread->start();
    while (m_connections < 0)
        QThread::yieldCurrentThread();
}

FakeSmtp::~FakeSmtp()
{
    m_stopping = true;
    m_thread->wait();
}

QList<FakeSmtp::Letter> FakeSmtp::letters() const
{
    const std::lock_guard lock(m_mutex);
    return m_letters;
}

void FakeSmtp::run()
{
    Listener listener;
    if (!listener.listen(QHostAddress::LocalHost, m_port))
        qFatal("no port for the mail server");
    m_port = listener.serverPort();
    m_connections = 0;
    while (!m_stopping) {
        if (!listener.waitForNewConnection(10) || listener.taken < 0)
            continue;
        ++m_connections;
        QSslSocket socket;
        socket.setSocketDescriptor(std::exchange(listener.taken, -1));
        serve(socket);
        socket.abort();
    }
}

bool FakeSmtp::encrypt(QSslSocket &socket)
{
    socket.setLocalCertificate(QSslCertificate(fileOf("mail_server.crt")));
    socket.setPrivateKey(QSslKey(fileOf("mail_server.key"), QSsl::Ec));
    socket.startServerEncryption();
    return socket.waitForEncrypted(kLineMs);
}

QByteArray FakeSmtp::readLine(QSslSocket &socket)
{
    while (!socket.canReadLine()) {
        if (m_stopping || !socket.waitForReadyRead(kLineMs))
            return {};
    }
    return socket.readLine().chopped(2);
}

void FakeSmtp::serve(QSslSocket &socket)
{
    if (m_manner.tls && !encrypt(socket))
        return;
    say(socket, "220 fake.example ready");
    Letter letter;
    for (QByteArray line = readLine(socket); !line.isEmpty(); line = readLine(socket)) {
        if (!take(socket, line, letter))
            return;
    }
}

bool FakeSmtp::take(QSslSocket &socket, const QByteArray &line, Letter &letter)
{
    if (line.startsWith("EHLO")) {
        say(socket, "250-fake.example");
        if (m_manner.startTls && !socket.isEncrypted())
            say(socket, "250-STARTTLS");
        if (!m_manner.auth.isEmpty())
            say(socket, "250-AUTH "_ba + m_manner.auth);
        say(socket, "250 8BITMIME");
    } else if (line == "STARTTLS") {
        if (m_manner.speaksBeforeEncryption) {
            say(socket, "220 go\r\n250 trust me");
            return true;
        }
        say(socket, "220 go");
        return encrypt(socket);
    } else if (line.startsWith("AUTH")) {
        return signIn(socket, line);
    } else if (line.startsWith("MAIL FROM:")) {
        letter = {line.mid(10), {}, {}};
        say(socket, "250 ok");
    } else if (line.startsWith("RCPT TO:")) {
        letter.to = line.mid(8);
        say(socket, m_manner.toRecipient);
    } else if (line == "DATA") {
        if (m_manner.diesInTheMessage)
            return false;
        say(socket, "354 go on");
        for (QByteArray text = readLine(socket); text != "."; text = readLine(socket))
            letter.text += text + '\n';
        {
            const std::lock_guard lock(m_mutex);
            m_letters.append(letter);
        }
        say(socket, "250 taken");
    } else {
        say(socket, "221 bye");
        return false;
    }
    return true;
}

bool FakeSmtp::signIn(QSslSocket &socket, const QByteArray &command)
{
    m_leaked = m_leaked || !socket.isEncrypted();
    QByteArray user, password;
    if (command.startsWith("AUTH PLAIN ")) {
        const QByteArrayList parts = QByteArray::fromBase64(command.mid(11)).split('\0');
        user = parts.value(1);
        password = parts.value(2);
    } else {
        say(socket, "334 VXNlcm5hbWU6");
        user = QByteArray::fromBase64(readLine(socket));
        say(socket, "334 UGFzc3dvcmQ6");
        password = QByteArray::fromBase64(readLine(socket));
    }
    const bool right = user == "shop" && password == m_manner.password;
    say(socket, right ? "235 welcome" : "535 who are you");
    return true;
}

} // namespace shop
