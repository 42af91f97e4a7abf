// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/staff_desk.h"

#include "core/users/sql_staff_seen.h"

namespace shop {

Result<StaffDesk> staffDesk(Shop &shop, const Call &call)
{
    SHOP_TRY_VALUE(people, shop.users().allStaff(call));
    SHOP_TRY_VALUE(seen, lastSeen(shop.database(), call));
    SHOP_TRY_VALUE(roles, shop.users().roles(call));
    return StaffDesk{people, seen, roles};
}

} // namespace shop
