// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/terminal_worker.h"
#include "core/till/register_devices.h"
#include "ui/shell/desk.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace shop {

// The payment terminal of this register. What it is asked for is stored before, what it answers
// after; changed() tells each step that has been stored, so that nothing is shown that a crash could
// forget.
class CardTerminal final : public QObject
{
    Q_OBJECT

public:
    explicit CardTerminal(Desk &desk, QObject *parent = nullptr);

    // Reads which terminal the register has; without one cards are entered by hand.
    void reload();
    bool isSet() const { return m_settings.kind != TerminalSettings::Kind::None; }
    void pay(CartId cart, const Money &amount);
    // What became of an attempt. Money is never asked for again.
    void ask(const PaymentAttempt &attempt);
    // The till no longer waits for the answer: what became of it is open until it is asked for.
    void stopWaiting(const PaymentAttempt &attempt);
    void giveBack(const PaymentAttempt &attempt);
    // The terminal is at it, and its answer will be heard. After a restart nobody waits.
    bool isWaitingFor(PaymentAttemptId attempt) const { return m_waiting.contains(attempt); }

Q_SIGNALS:
    void changed(const shop::PaymentAttempt &attempt);
    // Nothing changed: the terminal is out of reach, or an attempt could not be stored.
    void failed(const shop::Error &error);

private:
    enum class Question { Pay, Query, Reverse };
    void put(Question question, const PaymentAttempt &attempt);
    void answered(Question question, const PaymentAttempt &attempt,
                  const Result<TerminalAnswer> &answer);
    void record(const PaymentAttempt &attempt, const AttemptAnswer &answer);
    void take(const Result<PaymentAttempt> &attempt);

    Desk &m_desk;
    TerminalSettings m_settings;
    QSet<PaymentAttemptId> m_waiting;
    TerminalWorker m_worker;
};

} // namespace shop
