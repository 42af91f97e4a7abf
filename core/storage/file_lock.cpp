// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_lock.h"

#include <QFile>

#include <condition_variable>
#include <mutex>
#include <thread>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Wait { No, Forever };

#ifdef Q_OS_WIN

class LockFile final
{
public:
    LockFile() = default;
    ~LockFile()
    {
        if (m_handle != INVALID_HANDLE_VALUE)
            CloseHandle(m_handle);
    }
    Q_DISABLE_COPY_MOVE(LockFile)

    bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE; }
    // An empty reason means that it is open.
    QString open(const QString &path)
    {
        m_handle = CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()),
                               GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                               nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
        return isOpen() ? QString() : qt_error_string(int(GetLastError()));
    }
    bool lock(Wait wait)
    {
        OVERLAPPED start = {};
        const DWORD flags =
            LOCKFILE_EXCLUSIVE_LOCK | (wait == Wait::No ? LOCKFILE_FAIL_IMMEDIATELY : 0);
        return LockFileEx(m_handle, flags, 0, 1, 0, &start) != 0;
    }
    void unlock()
    {
        OVERLAPPED start = {};
        UnlockFileEx(m_handle, 0, 1, 0, &start);
    }

private:
    HANDLE m_handle = INVALID_HANDLE_VALUE;
};

#else

class LockFile final
{
public:
    LockFile() = default;
    ~LockFile()
    {
        if (isOpen())
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(LockFile)

    bool isOpen() const { return m_descriptor >= 0; }
    // An empty reason means that it is open.
    QString open(const QString &path)
    {
        // Without O_CLOEXEC a child started meanwhile would go on holding the lock.
        m_descriptor = ::open(QFile::encodeName(path).constData(),
                              O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (isOpen() && ::fchmod(m_descriptor, 0600) == 0)
            return {};
        const QString reason = QString::fromLocal8Bit(std::strerror(errno));
        if (isOpen())
            ::close(m_descriptor);
        m_descriptor = -1;
        return reason;
    }
    bool lock(Wait wait)
    {
        int answer = 0;
        do {
            answer = ::flock(m_descriptor, wait == Wait::No ? LOCK_EX | LOCK_NB : LOCK_EX);
        } while (answer != 0 && errno == EINTR);
        return answer == 0;
    }
    void unlock() { ::flock(m_descriptor, LOCK_UN); }

private:
    int m_descriptor = -1;
};

#endif

} // namespace

// Shared with the thread that waits in the system call: that call knows no time-out, so it may
// outlive the one who asked.
struct FileLock::State {
    LockFile file;
    LockFile next;
    std::mutex mutex;
    std::condition_variable changed;
    bool isWaiting = false; // a thread stands in the system call
    bool isWanted = false;  // and somebody still wants what it waits for
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
        const bool isNext = m_state->next.lock(Wait::No);
        if (isNext && m_state->file.lock(Wait::No)) {
            m_state->next.unlock();
            m_state->isHeld = true;
            return {};
        }
        m_state->isWaiting = true;
        std::thread([state = m_state, isNext] {
            if (!isNext)
                state->next.lock(Wait::Forever);
            state->file.lock(Wait::Forever);
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
