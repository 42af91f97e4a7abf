// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/simulated_terminal.h"

#include <QByteArray>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace shop {

// A plug-in process as far as a till can tell: speaks the terminal protocol at a port of this machine
// for a simulated terminal, or says what it is told to.
class FakeTerminal final
{
public:
    // What is said to a request line instead of the terminal's answer; nothing: the connection closes.
    using Says = std::function<QByteArray(const QByteArray &request)>;

    explicit FakeTerminal(Says says = {});
    ~FakeTerminal();
    Q_DISABLE_COPY_MOVE(FakeTerminal)

    quint16 port() const { return m_port; }
    SimulatedTerminal &terminal() { return m_terminal; }
    void setHello(const QByteArray &line) { m_hello = line; }

private:
    void run();
    QByteArray answerTo(const QByteArray &request);

    SimulatedTerminal m_terminal;
    Says m_says;
    QByteArray m_hello;
    std::atomic<quint16> m_port = 0;
    std::atomic<bool> m_stopping = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace shop
