// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shop {

// A file that is there to be locked, 0600: flock, LockFileEx. The lock belongs to this opening of
// the file, also against others of the same process, and is gone with it. It is held at most once.
class LockFile final
{
public:
    enum class Mode { Shared, Exclusive };
    enum class Wait { No, Forever };

    LockFile() = default;
    ~LockFile();
    Q_DISABLE_COPY_MOVE(LockFile)

    bool isOpen() const;
    // Made if it is missing. An empty reason means that it is open.
    QString open(const QString &path);
    bool lock(Mode mode, Wait wait);
    void unlock();

private:
#ifdef Q_OS_WIN
    void *m_handle = nullptr;
#else
    int m_descriptor = -1;
#endif
};

} // namespace shop
