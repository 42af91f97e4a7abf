// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"

#include "tests/proofs/scale_findings.h"
#include "tests/proofs/scale_shop.h"

namespace shop::proof {

// How long the search box waits, by length of what was typed, against the same words in an index of SQLite's own
// that sorts all it finds by its rank; and whether what it shows first is what a look at every product puts first.
Done measureSearch(Shop &shop, const ScaleShop &scale, const QString &path, Findings &findings);

} // namespace shop::proof
