// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/lane.h"

#include <algorithm>

namespace shop {

std::optional<LaneJob> LaneQueue::add(LaneJob job)
{
    std::optional<LaneJob> replaced;
    {
        const std::lock_guard lock(m_mutex);
        const auto same = std::find_if(m_jobs.begin(), m_jobs.end(), [&](const LaneJob &waiting) {
            return !job.key.isEmpty() && waiting.key == job.key && waiting.lane == job.lane;
        });
        if (same == m_jobs.end())
            m_jobs.push_back(std::move(job));
        else
            replaced = std::exchange(*same, std::move(job));
    }
    m_changed.notify_all();
    return replaced;
}

std::deque<LaneJob>::iterator LaneQueue::next(bool reportsToo)
{
    return std::find_if(m_jobs.begin(), m_jobs.end(),
                        [&](const LaneJob &job) { return reportsToo || job.lane != Lane::Report; });
}

std::optional<LaneJob> LaneQueue::take(bool reportsToo,
                                       std::optional<std::chrono::milliseconds> wait)
{
    std::unique_lock lock(m_mutex);
    const auto ready = [&] { return m_stopped || next(reportsToo) != m_jobs.end(); };
    if (wait)
        m_changed.wait_for(lock, *wait, ready);
    else
        m_changed.wait(lock, ready);
    const auto found = next(reportsToo);
    if (m_stopped || found == m_jobs.end())
        return std::nullopt;
    LaneJob job = std::move(*found);
    m_jobs.erase(found);
    return job;
}

bool LaneQueue::isStopped()
{
    const std::lock_guard lock(m_mutex);
    return m_stopped;
}

std::deque<LaneJob> LaneQueue::stop()
{
    std::deque<LaneJob> waiting;
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        waiting.swap(m_jobs);
    }
    m_changed.notify_all();
    return waiting;
}

} // namespace shop
