// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/sql_customer_count.h"

#include "core/storage/statement.h"

namespace shop {

Result<qint64> countCustomers(Database &database)
{
    return Statement(database,
                     "SELECT COUNT(*) FROM users_user WHERE kind = 'customer' AND active = 1")
        .scalar();
}

} // namespace shop
