// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/payment_terminal.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

class QThread;

namespace shop {

struct TerminalTimes {
    int payMs = 120'000; // a customer looks for the card
    int queryMs = 20'000;
    int reverseMs = 60'000;
    int readinessMs = 3'000;
};

// Speaks with the terminal of a register on a thread of its own, one request after the other.
// Answers are called on that thread, once; requests that are still waiting when it ends are dropped
// without one: their attempts are stored and are asked for after the next start.
class TerminalWorker final
{
public:
    using Answer = std::function<void(const Result<TerminalAnswer> &)>;

    explicit TerminalWorker(TerminalTimes times = {});
    // Waits for the request at work, at most its time-out.
    ~TerminalWorker();
    Q_DISABLE_COPY_MOVE(TerminalWorker)

    // From any thread; from the next request on. Without one every request is terminal.notSet.
    void useTerminal(std::shared_ptr<PaymentTerminal> terminal);
    void pay(const TerminalPayment &payment, Answer answer);
    void query(const TerminalPayment &payment, Answer answer);
    void reverse(const TerminalPayment &payment, Answer answer);
    void readiness(std::function<void(TerminalReadiness)> answer);

private:
    using Job = std::function<void(PaymentTerminal *)>;
    void add(Job job);
    void run();

    const TerminalTimes m_times;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::shared_ptr<PaymentTerminal> m_terminal;
    std::deque<Job> m_jobs;
    bool m_stopping = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace shop
