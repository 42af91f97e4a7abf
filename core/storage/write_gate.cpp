// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/write_gate.h"

#include "core/storage/file_lock.h"

#include <algorithm>
#include <chrono>

namespace shop {

using namespace Qt::Literals::StringLiterals;

WriteGate::WriteGate() = default;

WriteGate::WriteGate(const QString &lockFilePath) : m_file(std::make_unique<FileLock>(lockFilePath))
{}

WriteGate::~WriteGate() = default;

const WriteGate::Waiter *WriteGate::next() const
{
    for (const auto &queue : m_queues) {
        if (!queue.empty())
            return queue.front();
    }
    return nullptr;
}

Done WriteGate::enter(WritePriority priority, int timeoutMs)
{
    const auto deadline =
        std::chrono::steady_clock::now() + std::chrono::milliseconds(std::max(0, timeoutMs));
    {
        std::unique_lock lock(m_mutex);
        const Waiter self{};
        auto &queue = m_queues[size_t(priority)];
        queue.push_back(&self);
        const bool isAdmitted =
            m_changed.wait_until(lock, deadline, [&] { return !m_taken && next() == &self; });
        queue.erase(std::find(queue.begin(), queue.end(), &self));
        if (!isAdmitted) {
            m_changed.notify_all(); // the one behind may be the next now
            return Error{ErrorCode::Unavailable,
                         u"database.busy"_s,
                         {{u"reason"_s, u"another task is writing"_s}}};
        }
        m_taken = true;
    }
    if (!m_file)
        return {};
    auto locked = m_file->lock(deadline);
    if (!locked)
        leaveQueue();
    return locked;
}

void WriteGate::leave()
{
    if (m_file)
        m_file->unlock();
    leaveQueue();
}

int WriteGate::waiting()
{
    const std::lock_guard lock(m_mutex);
    size_t count = 0;
    for (const auto &queue : m_queues)
        count += queue.size();
    return int(count);
}

void WriteGate::leaveQueue()
{
    const std::lock_guard lock(m_mutex);
    m_taken = false;
    m_changed.notify_all();
}

} // namespace shop
