// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/stock_lists.h"

#include <QByteArray>

namespace shop {

// What is proposed to be ordered, as CSV in UTF-8 with a byte order mark: supplier, order_number, sku,
// name, quantity, unit, unit_cost; in the order of the levels, without those nothing is ordered of.
QByteArray orderCsv(const QList<StockLevel> &levels);

} // namespace shop
