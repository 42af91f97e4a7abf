// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"

#include <tuple>

namespace shop {

// While it lives, the connection keeps so much of a SQLite file in memory that a transaction over all of it
// writes each page once.
class LargeCache final
{
public:
    explicit LargeCache(Database &database) : m_database(database)
    {
        if (m_database.isSqlite())
            std::ignore = Statement(m_database, "PRAGMA cache_size = -131072").run(); // KiB
    }
    ~LargeCache()
    {
        if (m_database.isSqlite())
            std::ignore =
                Statement(m_database, "PRAGMA cache_size = -2000").run(); // as SQLite begins
    }
    Q_DISABLE_COPY_MOVE(LargeCache)

private:
    Database &m_database;
};

} // namespace shop
