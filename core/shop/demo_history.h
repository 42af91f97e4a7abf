// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"

#include <QTimeZone>

namespace shop {

// What its drawer holds in the morning, in cents.
constexpr qint64 kDemoFloatCents = 20'000;

// When the sample shop was taken over: in the night before those two weeks.
TimeMs demoHistoryBegin(QDate before, const QTimeZone &zone);
// The two weeks of the sample shop before a day: a shift each, sold by its cashiers at hours a shop
// knows, every fifth time to a regular, the shelves filled in the evening, and a Z. Moves the clock, which
// has to be the shop's. Inside the caller's transaction.
Done sellDemoHistory(Shop &shop, ManualClock &clock, RegisterId at, QDate before,
                     const QList<Customer> &regulars);

} // namespace shop
