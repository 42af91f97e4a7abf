// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/backend.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace shop {

// A task on its way to a lane. The work writes into a place of its own and touches nothing of the
// thread that asked.
struct LaneJob {
    Lane lane = Lane::Counter;
    QString key;
    std::function<void(Shop *)> work;
    std::shared_ptr<Ticket::State> state;
};

// The jobs that wait for the threads of a lane: first come, first served, but a job takes the
// place of a waiting one of the same key.
class LaneQueue final
{
public:
    // The job it replaced, if there was one.
    std::optional<LaneJob> add(LaneJob job);
    // The next job that is acceptable, waiting for it at most as long as given (none: for ever).
    // Nothing after stop() or when the time is up.
    std::optional<LaneJob> take(bool reportsToo, std::optional<std::chrono::milliseconds> wait);
    bool isStopped();
    // Wakes everybody; what waits is handed back.
    std::deque<LaneJob> stop();

private:
    std::deque<LaneJob>::iterator next(bool reportsToo);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<LaneJob> m_jobs;
    bool m_stopped = false;
};

} // namespace shop
