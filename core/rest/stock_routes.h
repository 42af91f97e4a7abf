// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rest/route.h"

namespace shop::rest {

// All lines of one order at once, reserved, released, sold or returned (rest_contract.md §9): each
// step of a line happens once, known by order, line and step.
Reply changeStockOfOrder(Context &context);

} // namespace shop::rest
