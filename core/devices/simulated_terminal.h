// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/payment_terminal.h"

#include <QHash>
#include <QList>

#include <functional>
#include <mutex>

namespace shop {

// A terminal without a card: for tests, and for trying the program out. It keeps what became of each
// attempt, as an acquirer does. Safe to use from several threads.
class SimulatedTerminal final : public PaymentTerminal
{
public:
    enum class Step {
        Approve,
        ApproveWithTip, // a tenth, where a tip is asked for
        Decline,
        TimeOut, // the request is lost; nothing is taken
        ApproveAndLoseAnswer,
        Unreachable,
        Slow, // approves after `slowMs`, or loses the answer where that is longer than asked for
        RefuseReversal // approves, and declines to give it back
    };

    explicit SimulatedTerminal(QList<Step> script = {}) : m_script(std::move(script)) {}

    // One step for each new payment; then the last one for ever (Approve where there was none).
    void setScript(const QList<Step> &script);
    // What reaches it is answered, or nothing does.
    void setReachable(bool reachable);
    void setSlow(int slowMs, std::function<void(int)> wait);
    int paymentsTaken() const; // approved and not reversed

    Result<TerminalAnswer> pay(const TerminalPayment &payment, int timeoutMs) override;
    Result<TerminalAnswer> query(const TerminalPayment &payment, int timeoutMs) override;
    Result<TerminalAnswer> reverse(const TerminalPayment &payment, int timeoutMs) override;
    TerminalReadiness readiness(int timeoutMs) override;

private:
    struct Entry {
        Money amount;
        TerminalAnswer answer;
        bool refusesReversal = false;
    };
    Step nextStep();
    TerminalAnswer approve(const TerminalPayment &payment, Step step);

    mutable std::mutex m_mutex;
    QList<Step> m_script;
    Step m_last = Step::Approve;
    QHash<PaymentAttemptId, Entry> m_entries;
    bool m_reachable = true;
    int m_slowMs = 3'000;
    std::function<void(int)> m_wait;
};

QString simulatedStepCode(SimulatedTerminal::Step step); // "approve", "lose-answer", ...
std::optional<SimulatedTerminal::Step> simulatedStepFromCode(QStringView code);

} // namespace shop
