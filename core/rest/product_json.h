// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/online_catalog.h"
#include "core/rest/fields.h"

namespace shop::rest {

// A product on the wire (rest_contract.md §4): "stock" is what is available, "price" is rounded to
// the currency beside "unit_price" with all its decimals.
Json toJson(const OnlineProduct &product);
// And back, as the far side reads it; what the wire does not say is empty. Error json.shape.
Result<OnlineProduct> productFromJson(const Json &json);

// What a body says of a product, put into the draft: of a merge patch only what it names, and null
// takes away. The category is a name; it stands apart, since the draft holds its id.
struct ProductBody {
    ProductDraft draft;
    std::optional<QString> category;
};
enum class Writing { Whole, Patch };
ProductBody readProduct(Fields &body, const ProductDraft &before, const Currency &currency,
                        Writing writing);

} // namespace shop::rest
