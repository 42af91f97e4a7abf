// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

namespace shop {

// How many customers there are, without those who were erased or merged: read from an index.
Result<qint64> countCustomers(Database &database);

} // namespace shop
