// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/shelf_label.h"
#include "core/shop/shop.h"

namespace shop {

// What labels of these products say now; those without a price have none.
Result<QList<ShelfLabel>> shelfLabels(Shop &shop, const Call &call, const QList<ProductId> &ids);
// The products whose price is another than on their last label, the latest change first.
Result<QList<ProductId>> labelQueue(Shop &shop, int most);
// These labels were printed: their products leave the queue. Needs EditProducts.
Done noteLabels(Shop &shop, const Call &call, const QList<ShelfLabel> &labels);

} // namespace shop
