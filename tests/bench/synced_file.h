// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace shop::bench {

// A preallocated file that is overwritten in blocks of 4 KiB, each forced to the disk before
// write() returns: the least a durable commit can cost on this disk (fdatasync, F_FULLFSYNC,
// FlushFileBuffers).
class SyncedFile final
{
public:
    static constexpr int kBlockBytes = 4096;

    SyncedFile() = default;
    ~SyncedFile();
    Q_DISABLE_COPY_MOVE(SyncedFile)

    // Makes the file anew, written full and synced once. False if the system refuses.
    bool open(const QString &path);
    // Overwrites the next block. False if the system refuses.
    bool write();

private:
    bool make(const QString &path);
    bool writeAt(qint64 offset);
    bool sync();

    std::array<char, kBlockBytes> m_block{};
    qint64 m_next = 0;
#ifdef Q_OS_WIN
    void *m_handle = nullptr;
#else
    int m_descriptor = -1;
#endif
};

} // namespace shop::bench
