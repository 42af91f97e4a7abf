// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <QStringList>

namespace shop {

// Each row of a document finds a place under its key.
inline constexpr int kMaxOrderLines = 9'999;

// Whether a document of this kind takes a number, and whether money changes hands in it.
bool isNumbered(OrderKind kind);
bool isPaid(OrderKind kind);

// What does not add up in a document, recomputed from its lines: one line each, none when all is
// well. Tax rates are not looked up again: the stored shares must add up to the stored sums.
QStringList balanceProblems(const Order &order);

// Error order.notBalanced with the first problem.
Done checkBalance(const Order &order);

} // namespace shop
