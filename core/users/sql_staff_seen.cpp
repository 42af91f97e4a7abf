// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/sql_staff_seen.h"

#include "core/storage/statement.h"

namespace shop {

Result<QHash<UserId, TimeMs>> lastSeen(Database &database, const Call &call)
{
    SHOP_TRY(require(call, Action::ManageStaff));
    SHOP_TRY_VALUE(rows, Statement(database, "SELECT u.id, s.at FROM users_seen s "
                                             "JOIN users_user u ON u.key = s.user_key")
                             .all([](const Row &row) {
                                 return std::pair(row.id<UserId>(0), TimeMs(row.int64(1)));
                             }));
    return QHash<UserId, TimeMs>(rows.cbegin(), rows.cend());
}

} // namespace shop
