// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret_store.h"
#include "core/devices/smtp.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

class QThread;

namespace shop {

// Where the passwords of services are kept: a private folder beside the shop's database.
SecretFiles secretsBeside(const DatabaseUrl &database);
inline const QString kMailPassword = QStringLiteral("mail"); // its name in the SecretStore

struct MailWorkerOptions {
    DatabaseOptions database;
    // The words of a message, asked on the worker's thread.
    std::function<MailText(const Mail &)> write;
    const SecretStore *secrets = nullptr;
    int timeoutMs = 30'000;
    TimeMs firstRetryMs = 30'000; // doubles with each failure
    TimeMs longestRetryMs = 3'600'000;
    int pollMs = 5'000; // for messages that others posted
};

// Sends the shop's waiting messages in order, on a thread and a database connection of its own. What
// cannot be sent waits longer each time; what the server refuses waits for a person. A message is
// stored as sent once the server took it, so that a crash between the two sends it again under the
// same Message-ID, and never not at all.
class MailWorker final
{
public:
    MailWorker(MailWorkerOptions options, WriteGate &gate, const Clock &clock);
    ~MailWorker(); // waits for the message being sent, at most the time-out
    Q_DISABLE_COPY_MOVE(MailWorker)

    void wake(); // from any thread

private:
    void run();
    bool sendRound(MailSpool &spool); // true: there may be more at once
    TimeMs delayAfter(int tries) const;

    const MailWorkerOptions m_options;
    WriteGate &m_gate;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_woken = false;
    bool m_stopping = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace shop
