// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QThread>

#include <atomic>
#include <memory>
#include <mutex>

class QSslSocket;

namespace shop {

// A mail server at a port of this machine, with the ways such servers differ and misbehave.
class FakeSmtp final
{
public:
    struct Manner {
        bool tls = false; // from the first byte
        bool startTls = false;
        QByteArray auth = {}; // "PLAIN LOGIN"; offered once it is encrypted
        QByteArray password = {}; // of the user "shop"
        QByteArray toRecipient = "250 ok"; // what is said to RCPT
        bool speaksBeforeEncryption = false; // behind its answer to STARTTLS
        bool diesInTheMessage = false;
    };
    struct Letter {
        QByteArray from, to;
        QByteArray text;
    };

    explicit FakeSmtp(const Manner &manner, quint16 port = 0);
    ~FakeSmtp();
    Q_DISABLE_COPY_MOVE(FakeSmtp)

    quint16 port() const { return m_port; }
    QList<Letter> letters() const;
    int connections() const { return m_connections; }
    bool sawPasswordUnencrypted() const { return m_leaked; }

private:
    void run();
    void serve(QSslSocket &socket);
    bool encrypt(QSslSocket &socket);
    QByteArray readLine(QSslSocket &socket);
    bool signIn(QSslSocket &socket, const QByteArray &command);
    bool take(QSslSocket &socket, const QByteArray &command, Letter &letter);

    const Manner m_manner;
    std::atomic<quint16> m_port = 0;
    std::atomic<int> m_connections = 0;
    std::atomic<bool> m_stopping = false;
    std::atomic<bool> m_leaked = false;
    mutable std::mutex m_mutex;
    QList<Letter> m_letters;
    std::unique_ptr<QThread> m_thread;
};

} // namespace shop
