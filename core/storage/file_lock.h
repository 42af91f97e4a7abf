// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <chrono>
#include <memory>

namespace shop {

// A lock between processes on a file of its own, 0600 (flock, LockFileEx), gone with the process
// that holds it. Two files make it fair: whoever waits for "<path>" holds "<path>-next", which
// everybody must pass, so that a busy process cannot overtake it again and again. Used by one
// thread at a time.
class FileLock final
{
public:
    explicit FileLock(const QString &path);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    // Errors database.busy after the deadline, database.cannotOpen if there can be no lock file.
    Done lock(std::chrono::steady_clock::time_point deadline);
    void unlock();

private:
    struct State;

    Done openFiles();

    QString m_path;
    std::shared_ptr<State> m_state;
};

} // namespace shop
