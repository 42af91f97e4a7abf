// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/products/price_terms.h"

namespace shop::rest {

// Taxes and promotions on the wire: rates in millionths, days as 2026-11-23, a promotion as it is stored.
Result<Json> toJson(const PriceTerms &terms);
// Error dependency.badReply.
Result<PriceTerms> priceTermsFromJson(const Json &json);

} // namespace shop::rest
