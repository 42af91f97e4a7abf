// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace shop {

// Jobs that wait for threads: first come, first served, and no more than are worth waiting for.
template <typename Job>
class JobQueue final
{
public:
    explicit JobQueue(size_t most) : m_most(most) {}

    // False, and the job is not taken, where too many wait already.
    bool add(Job job, bool evenIfFull = false)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopped || (m_jobs.size() >= m_most && !evenIfFull))
                return false;
            m_jobs.push_back(std::move(job));
        }
        m_changed.notify_one();
        return true;
    }
    // The next one, waiting for it; nothing once stopped and empty.
    std::optional<Job> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_stopped || !m_jobs.empty(); });
        if (m_jobs.empty())
            return std::nullopt;
        std::optional<Job> job(std::move(m_jobs.front()));
        m_jobs.pop_front();
        return job;
    }
    void stop()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopped = true;
        }
        m_changed.notify_all();
    }

private:
    const size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    bool m_stopped = false;
};

} // namespace shop
