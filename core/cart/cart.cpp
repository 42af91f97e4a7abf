// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cart/cart.h"

#include <algorithm>

namespace shop {

CartLine cartLineOf(const ProductSummary &product, const UnitPrice &price, Quantity quantity)
{
    CartLine line;
    line.product = product.id;
    line.sku = product.sku;
    line.name = product.name;
    line.kind = product.kind;
    line.unit = product.unit;
    line.quantity = quantity;
    line.unitPrice = price;
    line.taxCategory = product.taxCategory;
    line.category = product.category;
    line.shelf = product.shelf;
    line.image = product.image;
    line.noDiscount = product.noDiscount;
    line.ageLimit = product.ageLimit;
    return line;
}

const CartLine *Cart::line(LineId wanted) const
{
    const auto found = std::find_if(lines.cbegin(), lines.cend(),
                                    [&](const CartLine &line) { return line.id == wanted; });
    return found == lines.cend() ? nullptr : &*found;
}

} // namespace shop
