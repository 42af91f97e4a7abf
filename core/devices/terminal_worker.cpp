// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/terminal_worker.h"

#include <QThread>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

Error notSet()
{
    return {ErrorCode::FailedPrecondition, u"terminal.notSet"_s, {}};
}

} // namespace

TerminalWorker::TerminalWorker(TerminalTimes times)
    : m_times(times), m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(u"terminal"_s);
    m_thread->start();
}

TerminalWorker::~TerminalWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_jobs.clear();
    }
    m_changed.notify_all();
    m_thread->wait();
}

void TerminalWorker::useTerminal(std::shared_ptr<PaymentTerminal> terminal)
{
    const std::lock_guard lock(m_mutex);
    m_terminal = std::move(terminal);
}

void TerminalWorker::pay(const TerminalPayment &payment, Answer answer)
{
    add([payment, answer = std::move(answer), ms = m_times.payMs](PaymentTerminal *terminal) {
        answer(terminal ? terminal->pay(payment, ms) : Result<TerminalAnswer>(notSet()));
    });
}

void TerminalWorker::query(const TerminalPayment &payment, Answer answer)
{
    add([payment, answer = std::move(answer), ms = m_times.queryMs](PaymentTerminal *terminal) {
        answer(terminal ? terminal->query(payment, ms) : Result<TerminalAnswer>(notSet()));
    });
}

void TerminalWorker::reverse(const TerminalPayment &payment, Answer answer)
{
    add([payment, answer = std::move(answer), ms = m_times.reverseMs](PaymentTerminal *terminal) {
        answer(terminal ? terminal->reverse(payment, ms) : Result<TerminalAnswer>(notSet()));
    });
}

void TerminalWorker::readiness(std::function<void(TerminalReadiness)> answer)
{
    add([answer = std::move(answer), ms = m_times.readinessMs](PaymentTerminal *terminal) {
        answer(terminal ? terminal->readiness(ms) : TerminalReadiness::Unreachable);
    });
}

void TerminalWorker::add(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return;
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_all();
}

void TerminalWorker::run()
{
    while (true) {
        Job job;
        std::shared_ptr<PaymentTerminal> terminal;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&] { return m_stopping || !m_jobs.empty(); });
            if (m_stopping)
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
            terminal = m_terminal;
        }
        job(terminal.get());
    }
}

} // namespace shop
