// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"

#include <QHash>

namespace shop {

// What a manager looks after: who works here, when they were last seen (who never was is absent), and
// what each role may do. Needs ManageStaff.
struct StaffDesk {
    QList<StaffMember> people;
    QHash<UserId, TimeMs> seen;
    QList<Role> roles;
};
Result<StaffDesk> staffDesk(Shop &shop, const Call &call);

} // namespace shop
