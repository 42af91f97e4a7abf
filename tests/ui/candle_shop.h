// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window_fixture.h"

namespace shop {

inline const QString kCandle = QStringLiteral("4006381333931"); // 9.99 and 14 % HST: 11.39

// The one product of a shop that was set up.
Done addCandle(Shop &shop);
// The last document of the window's register; the shop must hold together.
Result<Order> newestOrder(WindowFixture &fixture);

} // namespace shop
