// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/specification.h"
#include "core/shop/shop.h"

namespace shop {

// As Catalog::lines() and Catalog::idsOf(), and of these what the filter lets through. With a text the best
// 2,000 of what it finds are looked at.
Result<QList<CatalogLine>> filteredLines(Shop &shop, const Call &call, const CatalogQuery &query,
                                         const ProductFilter &filter);
Result<QList<ProductId>> filteredIds(Shop &shop, const Call &call, const CatalogQuery &query,
                                     const ProductFilter &filter, int most);

} // namespace shop
