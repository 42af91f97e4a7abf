// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>
#include <mutex>
#include <thread>

namespace shop {

// A receipt printer at a port of this machine, with the ways such printers misbehave.
class FakePrinter final
{
public:
    enum class Manner {
        Answers, // status requests, as it should
        Mute, // prints and says nothing
        NoPaper,
        CoverOpen,
        CutterBlocked,
        Offline, // and does not say why
        PaperLow, // prints
        ResetsAtOnce, // accepts and breaks off
        ResetsInTheMiddle, // after some of the bytes
        ResetsAtTheEnd, // after the cut
        MuteAndResetsAtTheEnd,
        ClosesAtTheEnd, // orderly, as print servers do
        NeverReads
    };

    // Port 0: a free one.
    explicit FakePrinter(Manner manner, int port = 0);
    ~FakePrinter();
    FakePrinter(const FakePrinter &) = delete;
    FakePrinter &operator=(const FakePrinter &) = delete;

    int port() const { return m_port; }
    // All that was sent to be printed, without status requests.
    QByteArray printed() const;
    int statusRequests() const { return m_requests; }

private:
    void run();
    void serve(int connection);
    bool take(int connection, const QByteArray &bytes);
    bool waitReadable(int descriptor) const;
    char statusByte(char n) const;

    const Manner m_manner;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_stopping = false;
    std::atomic<int> m_requests = 0;
    mutable std::mutex m_mutex;
    QByteArray m_printed;
    QByteArray m_pending; // a status request that came in pieces
    std::thread m_thread;
};

} // namespace shop
