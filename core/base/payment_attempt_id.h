// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace shop {

// One try to take money at a terminal: known to the till, which stores it, and to the terminal.
using PaymentAttemptId = Id<struct PaymentAttemptTag>;

} // namespace shop
