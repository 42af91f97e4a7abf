// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

namespace shop {

// The account of one customer becomes part of another's, with its movements, inside the caller's
// transaction; may be repeated.
Done moveAccount(Database &database, UserId from, UserId into);

} // namespace shop
