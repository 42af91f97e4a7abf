// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/orders/order.h"
#include "core/products/product.h"

namespace shop {

// What storing a document brings about elsewhere, as pure functions of the document.

// The row of the journal for a document: whole numbers and codes only, no name of a person, no
// text typed at the till.
JournalKind journalKindOf(OrderKind kind);
Json::Object journalBody(const Order &order);
// A row for each price changed by hand and each discount given by hand, with who allowed it.
QList<JournalEntry> journalOfConcessions(const Order &order);

// The goods that leave or come back. Goods that come back and are written off are both.
QList<StockMovement> stockMovements(const Order &order);

} // namespace shop
