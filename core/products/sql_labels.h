// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/shelf_label.h"
#include "core/storage/database.h"

namespace shop {

// Which products want a label: those with another price than on their last one, and, since the shop
// prints labels at all, those that came or got a price since without one. The latest change first.
Result<QList<ProductId>> productsToLabel(Database &database, int most);
// That labels with these prices were printed; needs an open transaction. A product that is gone is passed over.
Done noteLabelled(Database &database, const QList<ShelfLabel> &labels, TimeMs at);

} // namespace shop
