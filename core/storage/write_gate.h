// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <array>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>

namespace shop {

class FileLock;

// Who writes: a waiting counter goes before a desk, a desk before a long job.
enum class WritePriority { Counter, Desk, Long };

// Lets one writer at a time into a database file: within the process by a fair queue with
// priorities, between processes by a blocking lock on a file beside it (flock, LockFileEx).
// SQLite's own busy handler polls and starves writers for seconds. One gate per database file
// and process; thread-safe.
class WriteGate final
{
public:
    // No lock file: for PostgreSQL, and for tests of one process.
    WriteGate();
    // "<database>.lock" and "<database>.lock-next" are made beside the database, 0600, when
    // somebody first writes.
    explicit WriteGate(const QString &lockFilePath);
    ~WriteGate();
    Q_DISABLE_COPY_MOVE(WriteGate)

    // Waits until this writer may write. Error database.busy after the time-out.
    Done enter(WritePriority priority, int timeoutMs = 30'000);
    void leave();
    // How many of this process wait in the queue.
    int waiting();

private:
    struct Waiter {};

    const Waiter *next() const;
    void leaveQueue();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::array<std::deque<const Waiter *>, 3> m_queues; // by priority
    bool m_taken = false;
    std::unique_ptr<FileLock> m_file;
};

} // namespace shop
