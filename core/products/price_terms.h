// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/products/promotion.h"
#include "core/products/tax_table.h"

#include <functional>

namespace shop {

// What the lines of a ticket are priced with, beside the prices of their products.
struct PriceTerms {
    TaxTable taxes;
    QList<Promotion> promotions; // the active ones

    friend bool operator==(const PriceTerms &, const PriceTerms &) = default;
};
// Where they come from: the catalog of this database, or Products elsewhere.
using PriceTermsOf = std::function<Result<PriceTerms>(const Call &)>;

} // namespace shop
