// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

namespace shop {

// Above this size the write-ahead log is brought back to its beginning. Commits do that by
// themselves at 32 MB, but only in a moment in which nobody reads.
inline constexpr qint64 kLogLimitBytes = 48 * 1024 * 1024;

bool isLogAboveLimit(const DatabaseUrl &url);

// Brings a log above the limit back to its beginning, and does nothing to any other. First it
// copies what it can while others write; then it holds the gate, as a long job, and waits a moment
// for those who still read old pages. False if one of them stayed: then the next call tries again.
// Error database.busy and what a statement can fail with; database.inTransaction inside one.
Result<bool> limitLog(Database &database);

// While it lives, commits of this connection leave a SQLite log as it is. Whoever waits to write waits for
// commits, but not for writeBack(), which copies what it can into the database beside other writers.
class LogLeftAlone final
{
public:
    explicit LogLeftAlone(Database &database);
    ~LogLeftAlone();
    Q_DISABLE_COPY_MOVE(LogLeftAlone)

    const Done &ok() const { return m_began; }
    Done writeBack();

private:
    Database &m_database;
    Done m_began;
};

} // namespace shop
