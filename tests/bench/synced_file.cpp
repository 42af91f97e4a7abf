// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/synced_file.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace shop::bench {

namespace {

constexpr qint64 kBlocks = 1024;

} // namespace

#ifdef Q_OS_WIN

SyncedFile::~SyncedFile()
{
    if (m_handle)
        CloseHandle(m_handle);
}

bool SyncedFile::writeAt(qint64 offset)
{
    OVERLAPPED at = {};
    at.Offset = DWORD(offset);
    DWORD written = 0;
    return WriteFile(m_handle, m_block.data(), DWORD(kBlockBytes), &written, &at) &&
           written == DWORD(kBlockBytes);
}

bool SyncedFile::sync()
{
    return FlushFileBuffers(m_handle);
}

bool SyncedFile::make(const QString &path)
{
    const HANDLE file =
        CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ | GENERIC_WRITE,
                    0, nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file != INVALID_HANDLE_VALUE)
        m_handle = file;
    return m_handle != nullptr;
}

#else

SyncedFile::~SyncedFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool SyncedFile::writeAt(qint64 offset)
{
    return ::pwrite(m_descriptor, m_block.data(), size_t(kBlockBytes), off_t(offset)) ==
           kBlockBytes;
}

bool SyncedFile::sync()
{
#ifdef Q_OS_MACOS
    return ::fcntl(m_descriptor, F_FULLFSYNC) == 0;
#else
    return ::fdatasync(m_descriptor) == 0;
#endif
}

bool SyncedFile::make(const QString &path)
{
    m_descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    return m_descriptor >= 0;
}

#endif

bool SyncedFile::open(const QString &path)
{
    if (!make(path))
        return false;
    for (qint64 block = 0; block < kBlocks; ++block) {
        if (!writeAt(block * kBlockBytes))
            return false;
    }
    return sync();
}

bool SyncedFile::write()
{
    ++m_block[0];
    const qint64 offset = m_next % kBlocks * kBlockBytes;
    ++m_next;
    return writeAt(offset) && sync();
}

} // namespace shop::bench
