// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/devices/fake_printer.h"

#include <QtGlobal>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace shop {

namespace {

constexpr qsizetype kSomeBytes = 1000;

void reset(int connection)
{
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(connection, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

} // namespace

FakePrinter::FakePrinter(Manner manner, int port)
    : m_manner(manner), m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    if (manner == Manner::NeverReads) {
        const int small = 4096;
        ::setsockopt(m_listener, SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
    }
    const int again = 1; // where a printer stood that was switched off
    ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &again, sizeof again);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(in_port_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener, generic, size) != 0 || ::listen(m_listener, 8) != 0 ||
        ::getsockname(m_listener, generic, &size) != 0)
        qFatal("no port for the printer");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

FakePrinter::~FakePrinter()
{
    m_stopping = true;
    m_thread.join();
    ::close(m_listener);
}

QByteArray FakePrinter::printed() const
{
    const std::lock_guard lock(m_mutex);
    return m_printed;
}

bool FakePrinter::waitReadable(int descriptor) const
{
    while (!m_stopping) {
        pollfd waiting{.fd = descriptor, .events = POLLIN, .revents = 0};
        if (::poll(&waiting, 1, 10) > 0)
            return true;
    }
    return false;
}

void FakePrinter::run()
{
    while (waitReadable(m_listener)) {
        const int connection = ::accept(m_listener, nullptr, nullptr);
        if (connection < 0)
            continue;
        serve(connection);
        ::close(connection);
    }
}

void FakePrinter::serve(int connection)
{
    m_pending.clear();
    if (m_manner == Manner::ResetsAtOnce) {
        reset(connection);
        return;
    }
    while (m_manner == Manner::NeverReads && !m_stopping)
        ::poll(nullptr, 0, 10);
    char buffer[512];
    while (waitReadable(connection)) {
        const ssize_t count = ::recv(connection, buffer, sizeof buffer, 0);
        if (count <= 0 || !take(connection, {buffer, qsizetype(count)}))
            return;
    }
}

// The answer to DLE EOT n.
char FakePrinter::statusByte(char n) const
{
    const bool isAway = m_manner == Manner::CoverOpen || m_manner == Manner::CutterBlocked ||
                        m_manner == Manner::Offline;
    if (n == 1 && isAway)
        return 0x1a;
    if (n == 2 && m_manner == Manner::CoverOpen)
        return 0x16;
    if (n == 3 && m_manner == Manner::CutterBlocked)
        return 0x1a;
    if (n == 4 && m_manner == Manner::NoPaper)
        return 0x72;
    return n == 4 && m_manner == Manner::PaperLow ? 0x1e : 0x12;
}

// False when the connection is to end.
bool FakePrinter::take(int connection, const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    m_pending += bytes;
    const QByteArray request = QByteArray::fromHex("1004");
    for (qsizetype at = m_pending.indexOf(request); at >= 0 && at + 2 < m_pending.size();
         at = m_pending.indexOf(request)) {
        ++m_requests;
        const char answer = statusByte(m_pending.at(at + 2));
        const bool isMute = m_manner == Manner::Mute || m_manner == Manner::MuteAndResetsAtTheEnd ||
                            m_manner == Manner::ClosesAtTheEnd;
        if (!isMute && m_manner != Manner::ResetsAtTheEnd)
            ::send(connection, &answer, 1, MSG_NOSIGNAL);
        if (m_manner == Manner::ResetsAtTheEnd && m_requests <= 2)
            ::send(connection, &answer, 1, MSG_NOSIGNAL);
        m_pending.remove(at, 3);
    }
    if (!m_pending.endsWith(char(0x10)) && !m_pending.endsWith(request)) {
        m_printed += m_pending;
        m_pending.clear();
    }
    const bool isCut = m_printed.endsWith(QByteArray::fromHex("1d564200"));
    if ((isCut &&
         (m_manner == Manner::ResetsAtTheEnd || m_manner == Manner::MuteAndResetsAtTheEnd)) ||
        (m_manner == Manner::ResetsInTheMiddle && m_printed.size() > kSomeBytes)) {
        reset(connection);
        return false;
    }
    return !(isCut && m_manner == Manner::ClosesAtTheEnd);
}

} // namespace shop
