// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/use_lock.h"

#include <thread>

namespace shop {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr auto kPause = 20ms;
// Long enough for those who were started at the same moment to make way for the first.
constexpr auto kPatienceWithUsers = 1s;
constexpr auto kPatienceWithMigration = 60s;

Error refused(ErrorCode code, const QString &key, const QString &path, const QString &reason)
{
    return {code, key, {{u"path"_s, path}, {u"reason"_s, reason}}};
}

} // namespace

UseLock::UseLock(const QString &databasePath) : m_path(databasePath) {}

Done UseLock::share(std::chrono::milliseconds patience)
{
    if (!m_file.isOpen()) {
        const QString path = m_path + u".lock-use"_s;
        const QString reason = m_file.open(path);
        if (!reason.isEmpty())
            return refused(ErrorCode::FailedPrecondition, u"database.readOnly"_s, path, reason);
    }
    const auto deadline = SteadyClock::now() + patience;
    while (!m_file.lock(LockFile::Mode::Shared, LockFile::Wait::No)) {
        if (SteadyClock::now() >= deadline)
            return refused(ErrorCode::Unavailable, u"database.migrating"_s, m_path,
                           u"another program has the file to itself"_s);
        std::this_thread::sleep_for(kPause);
    }
    return {};
}

Result<bool> UseLock::makeAlone(const std::function<Result<bool>()> &isNeeded)
{
    const auto start = SteadyClock::now();
    auto users = start + kPatienceWithUsers;
    for (;;) {
        m_file.unlock(); // who waits must not be what another one waits for
        if (m_file.lock(LockFile::Mode::Exclusive, LockFile::Wait::No)) {
            const auto needed = isNeeded();
            if (needed && *needed)
                return true;
            shareAgain();
            return needed;
        }
        const auto now = SteadyClock::now();
        if (m_file.lock(LockFile::Mode::Shared, LockFile::Wait::No)) {
            const auto needed = isNeeded();
            if (!needed || !*needed)
                return needed;
            if (now >= users)
                return refused(ErrorCode::Unavailable, u"database.inUse"_s, m_path,
                               u"another program has the file open"_s);
            m_file.unlock();
        } else if (now - start < kPatienceWithMigration) {
            users = now + kPatienceWithUsers; // somebody is alone: that may take long
        } else {
            SHOP_TRY(share(0ms));
        }
        std::this_thread::sleep_for(kPause);
    }
}

void UseLock::shareAgain()
{
    m_file.unlock();
    m_file.lock(LockFile::Mode::Shared, LockFile::Wait::Forever);
}

} // namespace shop
