// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/delivery_order.h"
#include "core/storage/database.h"

namespace shop {

// The orders for delivery and collection of one customer, newest first, those placed before this place
// (0: from the newest).
Result<QList<DeliverySummary>> deliveriesOf(Database &database, UserId customer, qint64 before,
                                            int limit);

} // namespace shop
