// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/storage/database.h"

#include <QHash>

namespace shop {

// When each person who works here last signed in or approved by their PIN; who never did is absent.
// Needs ManageStaff.
Result<QHash<UserId, TimeMs>> lastSeen(Database &database, const Call &call);

} // namespace shop
