// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"

#include "tests/proofs/scale_findings.h"
#include "tests/proofs/scale_shop.h"

namespace shop::proof {

// What a page deep in a list costs against its first page, for each list and each order it has.
Done measurePages(Shop &shop, const ScaleShop &scale, const QString &path, Findings &findings);

// What two filters cost that let half of the products through each and none together: an answer, and one that
// is given up.
Done measureFilters(Shop &shop, const ScaleShop &scale, Findings &findings);

} // namespace shop::proof
