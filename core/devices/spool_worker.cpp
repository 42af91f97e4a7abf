// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/spool_worker.h"

#include <QThread>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kJobsOfRound = 1000;

} // namespace

struct SpoolWorker::Session {
    Session(std::unique_ptr<Database> opened, const Clock &clock)
        : database(std::move(opened)), spool(*database, clock)
    {}

    std::unique_ptr<Database> database;
    PrintSpool spool;
    RenderJob render;
};

SpoolWorker::SpoolWorker(SpoolWorkerOptions options, WriteGate &gate, const Clock &clock)
    : m_options(std::move(options)),
      m_gate(gate),
      m_clock(clock),
      m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(u"printing"_s);
    m_thread->start();
}

SpoolWorker::~SpoolWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread->wait();
}

void SpoolWorker::usePrinter(std::shared_ptr<Printer> printer)
{
    {
        const std::lock_guard lock(m_mutex);
        m_printer = std::move(printer);
        m_printerChanged = true;
        m_woken = true;
    }
    m_changed.notify_all();
}

void SpoolWorker::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_changed.notify_all();
}

bool SpoolWorker::isStopping()
{
    const std::lock_guard lock(m_mutex);
    return m_stopping;
}

void SpoolWorker::pause(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, std::chrono::milliseconds(milliseconds),
                       [&] { return m_woken || m_stopping; });
    m_woken = false;
}

void SpoolWorker::run()
{
    int retryMs = m_options.firstRetryMs;
    while (!isStopping()) {
        std::shared_ptr<Printer> printer;
        {
            const std::lock_guard lock(m_mutex);
            printer = m_printer;
            if (std::exchange(m_printerChanged, false)) {
                retryMs = m_options.firstRetryMs;
                m_paperLow = false;
            }
        }
        switch (printRound(printer)) {
        case Round::More:
            retryMs = m_options.firstRetryMs;
            break;
        case Round::Idle:
            retryMs = m_options.firstRetryMs;
            pause(m_options.pollMs);
            break;
        case Round::Trouble:
            pause(retryMs);
            retryMs = qMin(retryMs * 2, m_options.longestRetryMs);
            break;
        }
    }
    m_session.reset(); // the connection belongs to this thread
}

Done SpoolWorker::open()
{
    if (!m_session) {
        SHOP_TRY_VALUE(database, Database::open(m_options.database, m_gate));
        m_session = std::make_unique<Session>(std::move(database), m_clock);
        m_session->render = m_options.makeRender(*m_session->database);
    }
    if (!m_recovered) {
        SHOP_TRY(m_session->spool.recoverAfterStart(m_options.atRegister));
        m_recovered = true;
    }
    return {};
}

// Notes how the last job went. Where that fails (a full disk) it is tried again before anything
// else is printed; if the program dies before, the job is found as printing and becomes a copy.
Done SpoolWorker::settle()
{
    if (!m_unsettled)
        return {};
    Done settled;
    switch (m_unsettled->outcome) {
    case Outcome::Printed:
        settled = m_session->spool.markPrinted(m_unsettled->job);
        break;
    case Outcome::Failed:
        settled = m_session->spool.markFailed(m_unsettled->job, m_unsettled->errorKey);
        break;
    case Outcome::Uncertain: // it is the only one that is printing
        settled = m_session->spool.recoverPrinting(m_options.atRegister);
        break;
    }
    // A job that is already where the step leads: an earlier try was stored although it said not.
    const bool isThere = !settled && (settled.error().key == u"printJob.notPrinting" ||
                                      settled.error().key == u"printJob.notFound");
    if (!settled && !isThere)
        return settled;
    m_unsettled.reset();
    return {};
}

SpoolWorker::Round SpoolWorker::printRound(const std::shared_ptr<Printer> &printer)
{
    Done ready = open();
    if (ready)
        ready = settle();
    if (!ready) {
        tell(false, ready.error().key);
        return Round::Trouble;
    }
    if (!printer) {
        tell(false, u"printer.notSet"_s);
        return Round::Idle;
    }
    const auto jobs = m_session->spool.waiting(m_options.atRegister, kJobsOfRound);
    if (!jobs) {
        tell(false, jobs.error().key);
        return Round::Trouble;
    }
    QString errorKey;
    for (const PrintJob &job : *jobs) {
        if (isStopping())
            return Round::Idle;
        const Done printed = printOne(job, *printer);
        if (printed)
            continue;
        errorKey = printed.error().key;
        // Later jobs wait behind one that the printer refused, not behind one without a picture.
        if (printed.error().context.value(u"stage"_s) != u"render"_s)
            break;
    }
    tell(false, errorKey);
    if (!errorKey.isEmpty())
        return Round::Trouble;
    return jobs->isEmpty() ? Round::Idle : Round::More;
}

Done SpoolWorker::printOne(const PrintJob &job, Printer &printer)
{
    PrintJob sent = job;
    if (isTooLate(job)) {
        if (job.kind == u"drawer")
            return m_session->spool.cancel(job.id);
        sent.openDrawer = false;
    }
    tell(true, {});
    const auto bytes = m_session->render(sent);
    if (!bytes) {
        Error error = bytes.error();
        error.context.insert(u"stage"_s, u"render"_s);
        m_unsettled = Unsettled{job.id, Outcome::Failed, error.key};
        SHOP_TRY(settle());
        return error;
    }
    const Done begun = m_session->spool.markPrinting(job.id);
    if (!begun) {
        // Cancelled by a person meanwhile.
        if (begun.error().key == u"printJob.notWaiting")
            return {};
        // Whether it was stored is not known; nothing was sent.
        m_unsettled = Unsettled{job.id, Outcome::Failed, begun.error().key};
        return begun;
    }
    const Done handed = printer.send(*bytes, m_options.sendTimeoutMs);
    m_paperLow = printer.isPaperLow();
    if (handed) {
        m_unsettled = Unsettled{job.id, Outcome::Printed, {}};
        return settle();
    }
    const bool isUncertain = handed.error().context.value(u"allSent"_s).toBool();
    m_unsettled =
        Unsettled{job.id, isUncertain ? Outcome::Uncertain : Outcome::Failed, handed.error().key};
    SHOP_TRY(settle());
    return handed;
}

bool SpoolWorker::isTooLate(const PrintJob &job) const
{
    return m_clock.nowMs() - job.createdAt > m_options.drawerWithinMs;
}

void SpoolWorker::tell(bool printing, const QString &errorKey)
{
    SpoolState state{.printing = printing, .errorKey = errorKey, .paperLow = m_paperLow};
    if (m_session) {
        const auto waiting = m_session->spool.undoneCount(m_options.atRegister);
        state.waiting = waiting ? *waiting : (m_told ? m_told->waiting : 0);
    }
    if (printing && m_told && !m_told->errorKey.isEmpty())
        state.errorKey = m_told->errorKey; // the screen does not flicker with each new try
    if (m_told == state)
        return;
    m_told = state;
    if (m_options.tell)
        m_options.tell(state);
}

} // namespace shop
