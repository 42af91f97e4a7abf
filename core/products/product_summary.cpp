// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/product_summary.h"

namespace shop {

ProductSummary summaryOf(const Product &product)
{
    ProductSummary summary;
    summary.id = product.id;
    summary.sku = product.values.sku;
    summary.name = product.values.name;
    summary.kind = product.values.kind;
    summary.unit = product.values.unit;
    summary.price = product.values.price;
    summary.taxCategory = product.values.taxCategory;
    summary.category = product.values.category;
    summary.image = product.values.image;
    summary.ageLimit = product.values.ageLimit;
    summary.noDiscount = product.values.noDiscount;
    summary.favourite = product.values.favourite;
    summary.onHand = product.onHand;
    summary.reserved = product.reserved;
    return summary;
}

} // namespace shop
