// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/simulated_terminal.h"

#include <array>
#include <chrono>
#include <thread>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

using Step = SimulatedTerminal::Step;

constexpr std::array kSteps{Step::Approve, Step::ApproveWithTip,       Step::Decline,
                            Step::TimeOut, Step::ApproveAndLoseAnswer, Step::Unreachable,
                            Step::Slow,    Step::RefuseReversal};

Error unreachable()
{
    return {ErrorCode::Unavailable, u"terminal.unreachable"_s, {{u"reason"_s, u"switched off"_s}}};
}

TerminalAnswer unknown(Currency currency)
{
    TerminalAnswer answer;
    answer.tip = Money::zero(currency);
    return answer;
}

} // namespace

void SimulatedTerminal::setScript(const QList<Step> &script)
{
    const std::lock_guard lock(m_mutex);
    m_script = script;
    m_last = Step::Approve;
}

void SimulatedTerminal::setReachable(bool reachable)
{
    const std::lock_guard lock(m_mutex);
    m_reachable = reachable;
}

void SimulatedTerminal::setSlow(int slowMs, std::function<void(int)> wait)
{
    const std::lock_guard lock(m_mutex);
    m_slowMs = slowMs;
    m_wait = std::move(wait);
}

int SimulatedTerminal::paymentsTaken() const
{
    const std::lock_guard lock(m_mutex);
    int taken = 0;
    for (const Entry &entry : m_entries)
        taken += entry.answer.verdict == TerminalVerdict::Approved ? 1 : 0;
    return taken;
}

SimulatedTerminal::Step SimulatedTerminal::nextStep()
{
    if (!m_script.isEmpty())
        m_last = m_script.takeFirst();
    return m_last;
}

TerminalAnswer SimulatedTerminal::approve(const TerminalPayment &payment, Step step)
{
    const Currency currency = payment.amount.currency();
    TerminalAnswer answer;
    answer.verdict = TerminalVerdict::Approved;
    answer.tip = Money::zero(currency);
    if (step == Step::ApproveWithTip && payment.askTip)
        answer.tip = Money(payment.amount.minor() / 10, currency);
    answer.reference = payment.attempt.toString().right(6).toUpper();
    answer.card = u"Test \u00b7\u00b7\u00b7\u00b74242"_s;
    m_entries.insert(payment.attempt, {payment.amount, answer, step == Step::RefuseReversal});
    return answer;
}

Result<TerminalAnswer> SimulatedTerminal::pay(const TerminalPayment &payment, int timeoutMs)
{
    std::unique_lock lock(m_mutex);
    if (!m_reachable)
        return unreachable();
    const auto known = m_entries.constFind(payment.attempt);
    if (known != m_entries.constEnd())
        return known->answer;
    const Step step = nextStep();
    const Currency currency = payment.amount.currency();
    switch (step) {
    case Step::Unreachable:
        return unreachable();
    case Step::TimeOut:
        return unknown(currency);
    case Step::Decline: {
        TerminalAnswer answer = unknown(currency);
        answer.verdict = TerminalVerdict::Declined;
        answer.reason = DeclineReason::Refused;
        m_entries.insert(payment.attempt, {payment.amount, answer, false});
        return answer;
    }
    case Step::ApproveAndLoseAnswer:
        approve(payment, step);
        return unknown(currency);
    case Step::Slow: {
        const int wait = std::min(m_slowMs, timeoutMs);
        const bool late = m_slowMs > timeoutMs;
        const TerminalAnswer answer = approve(payment, step);
        const auto pause = m_wait;
        lock.unlock();
        if (pause)
            pause(wait);
        else
            std::this_thread::sleep_for(std::chrono::milliseconds(wait));
        return late ? unknown(currency) : answer;
    }
    case Step::Approve:
    case Step::ApproveWithTip:
    case Step::RefuseReversal:
        break;
    }
    return approve(payment, step);
}

Result<TerminalAnswer> SimulatedTerminal::query(const TerminalPayment &payment, int)
{
    const std::lock_guard lock(m_mutex);
    if (!m_reachable)
        return unreachable();
    const auto known = m_entries.constFind(payment.attempt);
    if (known != m_entries.constEnd())
        return known->answer;
    TerminalAnswer answer = unknown(payment.amount.currency());
    answer.verdict = TerminalVerdict::NotFound;
    return answer;
}

Result<TerminalAnswer> SimulatedTerminal::reverse(const TerminalPayment &payment, int)
{
    const std::lock_guard lock(m_mutex);
    if (!m_reachable)
        return unreachable();
    TerminalAnswer answer = unknown(payment.amount.currency());
    const auto known = m_entries.find(payment.attempt);
    if (known == m_entries.end()) {
        answer.verdict = TerminalVerdict::NotFound;
        return answer;
    }
    if (known->refusesReversal) {
        answer = known->answer;
        answer.verdict = TerminalVerdict::Declined;
        answer.reason = DeclineReason::Refused;
        return answer;
    }
    if (known->answer.verdict == TerminalVerdict::Approved)
        known->answer.verdict = TerminalVerdict::Reversed;
    return known->answer;
}

TerminalReadiness SimulatedTerminal::readiness(int)
{
    const std::lock_guard lock(m_mutex);
    return m_reachable ? TerminalReadiness::Ready : TerminalReadiness::Unreachable;
}

QString simulatedStepCode(SimulatedTerminal::Step step)
{
    switch (step) {
    case Step::Approve:
        return u"approve"_s;
    case Step::ApproveWithTip:
        return u"tip"_s;
    case Step::Decline:
        return u"decline"_s;
    case Step::TimeOut:
        return u"time-out"_s;
    case Step::ApproveAndLoseAnswer:
        return u"lose-answer"_s;
    case Step::Unreachable:
        return u"unreachable"_s;
    case Step::Slow:
        return u"slow"_s;
    case Step::RefuseReversal:
        return u"refuse-reversal"_s;
    }
    return {};
}

std::optional<SimulatedTerminal::Step> simulatedStepFromCode(QStringView code)
{
    for (const Step step : kSteps) {
        if (simulatedStepCode(step) == code)
            return step;
    }
    return std::nullopt;
}

} // namespace shop
