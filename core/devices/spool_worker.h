// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/print_spool.h"
#include "core/devices/printer.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

class QThread;

namespace shop {

// How a register's printer stands.
struct SpoolState {
    qint64 waiting = 0; // jobs not printed yet, the one being printed among them
    bool printing = false;
    QString errorKey; // why it does not print; empty: ready. printer.notSet: none is chosen
    bool paperLow = false; // near its end: it prints, and a new roll should be at hand

    friend bool operator==(const SpoolState &, const SpoolState &) = default;
};

// The bytes of a job for the printer.
using RenderJob = std::function<Result<QByteArray>(const PrintJob &)>;

struct SpoolWorkerOptions {
    DatabaseOptions database;
    RegisterId atRegister;
    // Asked on the worker's thread, once per connection; what it returns may read from the
    // database and runs on that thread too.
    std::function<RenderJob(Database &)> makeRender;
    // Told on the worker's thread, only when something is different.
    std::function<void(const SpoolState &)> tell;
    int sendTimeoutMs = 10'000;
    int firstRetryMs = 500; // doubles with each failure
    int longestRetryMs = 15'000;
    int pollMs = 1'000; // for jobs that another process added
    // A drawer that springs open long after it was asked for is nobody's wish.
    TimeMs drawerWithinMs = 120'000;
};

// Prints the waiting jobs of one register in order, on a thread and a database connection of its
// own. While the printer fails, jobs wait and the oldest is tried again; a job that cannot be
// rendered is passed over and tried again later. A job counts as printed once its bytes are handed
// over whole; one of which that is not known comes out again as a copy.
class SpoolWorker final
{
public:
    SpoolWorker(SpoolWorkerOptions options, WriteGate &gate, const Clock &clock);
    // Waits for the job being sent, at most the time-out.
    ~SpoolWorker();
    Q_DISABLE_COPY_MOVE(SpoolWorker)

    // From any thread; takes effect with the next job, at once. None: jobs wait.
    void usePrinter(std::shared_ptr<Printer> printer);
    // There may be a new job, or the printer may be back. From any thread.
    void wake();

private:
    struct Session;
    enum class Outcome { Printed, Failed, Uncertain };
    struct Unsettled {
        PrintJobId job;
        Outcome outcome = Outcome::Failed;
        QString errorKey;
    };
    enum class Round { Idle, More, Trouble };

    void run();
    Done open();
    Round printRound(const std::shared_ptr<Printer> &printer);
    Done printOne(const PrintJob &job, Printer &printer);
    Done settle();
    bool isTooLate(const PrintJob &job) const;
    void tell(bool printing, const QString &errorKey);
    void pause(int milliseconds);
    bool isStopping();

    const SpoolWorkerOptions m_options;
    WriteGate &m_gate;
    const Clock &m_clock;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::shared_ptr<Printer> m_printer;
    bool m_printerChanged = false;
    bool m_woken = false;
    bool m_stopping = false;

    // Of the worker's thread alone.
    std::unique_ptr<Session> m_session;
    std::optional<Unsettled> m_unsettled;
    std::optional<SpoolState> m_told;
    bool m_paperLow = false;
    bool m_recovered = false;

    std::unique_ptr<QThread> m_thread;
};

} // namespace shop
