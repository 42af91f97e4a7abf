// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite_process.h"

#ifdef SHOP_SYSTEM_SQLITE

#include "core/storage/log_writes.h"

#include <sqlite3.h>

#include <mutex>

namespace shop {

void prepareSqlite()
{
    static std::once_flag once;
    std::call_once(once, [] {
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        gatherLogWrites();
    });
}

} // namespace shop

#else

namespace shop {

void prepareSqlite() {}

} // namespace shop

#endif
