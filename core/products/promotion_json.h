// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/promotion.h"

namespace shop {

// A promotion without id, version and active, as stored. Reading what was not written by this
// answers promotion.stored (DataLoss).
QString promotionToText(const Promotion &promotion);
Result<Promotion> promotionFromText(const QString &text);

} // namespace shop
