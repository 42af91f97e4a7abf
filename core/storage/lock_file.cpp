// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lock_file.h"

#include <QFile>

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

#ifdef Q_OS_WIN

LockFile::~LockFile()
{
    if (isOpen())
        CloseHandle(m_handle);
}

bool LockFile::isOpen() const
{
    return m_handle != nullptr;
}

QString LockFile::open(const QString &path)
{
    const HANDLE handle = CreateFileW(
        reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ | GENERIC_WRITE,
        FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return qt_error_string(int(GetLastError()));
    m_handle = handle;
    return {};
}

bool LockFile::lock(Mode mode, Wait wait)
{
    OVERLAPPED start = {};
    const DWORD flags = (mode == Mode::Exclusive ? LOCKFILE_EXCLUSIVE_LOCK : 0) |
                        (wait == Wait::No ? LOCKFILE_FAIL_IMMEDIATELY : 0);
    return LockFileEx(m_handle, flags, 0, 1, 0, &start) != 0;
}

void LockFile::unlock()
{
    OVERLAPPED start = {};
    UnlockFileEx(m_handle, 0, 1, 0, &start);
}

#else

LockFile::~LockFile()
{
    if (isOpen())
        ::close(m_descriptor);
}

bool LockFile::isOpen() const
{
    return m_descriptor >= 0;
}

QString LockFile::open(const QString &path)
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

bool LockFile::lock(Mode mode, Wait wait)
{
    const int operation =
        (mode == Mode::Exclusive ? LOCK_EX : LOCK_SH) | (wait == Wait::No ? LOCK_NB : 0);
    int answer = 0;
    do {
        answer = ::flock(m_descriptor, operation);
    } while (answer != 0 && errno == EINTR);
    return answer == 0;
}

void LockFile::unlock()
{
    ::flock(m_descriptor, LOCK_UN);
}

#endif

} // namespace shop
