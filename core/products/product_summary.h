// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/product.h"

namespace shop {

// A product as lists and tickets know it; the shelf, which is its category's, is left empty.
ProductSummary summaryOf(const Product &product);

} // namespace shop
