// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_lock.h"

#include "core/storage/lock_file.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

bool lockAlone(LockFile &file, LockFile::Wait wait)
{
    return file.lock(LockFile::Mode::Exclusive, wait);
}

} // namespace

// Shared with the thread that waits in the system call: that call knows no time-out, so it may
// outlive the one who asked.
struct FileLock::State {
    LockFile file;
    LockFile next;
    std::mutex mutex;
    std::condition_variable changed;
    bool isWaiting = false; // a thread stands in the system call
    bool isWanted = false; // and somebody still wants what it waits for
    bool isHeld = false;
};

FileLock::FileLock(const QString &path) : m_path(path), m_state(std::make_shared<State>()) {}

FileLock::~FileLock()
{
    const std::lock_guard guard(m_state->mutex);
    m_state->isWanted = false;
}

Done FileLock::openFiles()
{
    const auto open = [](LockFile &file, const QString &path) -> Done {
        if (file.isOpen())
            return {};
        const QString reason = file.open(path);
        if (reason.isEmpty())
            return {};
        return Error{ErrorCode::FailedPrecondition,
                     u"database.cannotOpen"_s,
                     {{u"path"_s, path}, {u"reason"_s, reason}}};
    };
    SHOP_TRY(open(m_state->file, m_path));
    return open(m_state->next, m_path + u"-next"_s);
}

Done FileLock::lock(std::chrono::steady_clock::time_point deadline)
{
    std::unique_lock guard(m_state->mutex);
    m_state->isWanted = true;
    if (!m_state->isWaiting) {
        SHOP_TRY(openFiles());
        const bool isNext = lockAlone(m_state->next, LockFile::Wait::No);
        if (isNext && lockAlone(m_state->file, LockFile::Wait::No)) {
            m_state->next.unlock();
            m_state->isHeld = true;
            return {};
        }
        m_state->isWaiting = true;
        std::thread([state = m_state, isNext] {
            if (!isNext)
                lockAlone(state->next, LockFile::Wait::Forever);
            lockAlone(state->file, LockFile::Wait::Forever);
            state->next.unlock();
            const std::lock_guard inner(state->mutex);
            state->isWaiting = false;
            state->isHeld = state->isWanted;
            if (!state->isWanted)
                state->file.unlock();
            state->changed.notify_all();
        }).detach();
    }
    if (m_state->changed.wait_until(guard, deadline, [this] { return m_state->isHeld; }))
        return {};
    m_state->isWanted = false;
    return Error{ErrorCode::Unavailable,
                 u"database.busy"_s,
                 {{u"path"_s, m_path}, {u"reason"_s, u"another program is writing"_s}}};
}

void FileLock::unlock()
{
    const std::lock_guard guard(m_state->mutex);
    m_state->isHeld = false;
    m_state->file.unlock();
}

} // namespace shop
