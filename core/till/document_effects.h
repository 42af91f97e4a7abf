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
// The digest covers what the document says (order_json.h), the request the till's own row of it.
Json::Object journalBody(const Order &order, const QByteArray &digest, const QByteArray &request);
// A row for each price changed by hand and each discount given by hand, with who allowed it.
QList<JournalEntry> journalOfConcessions(const Order &order);

// The row of a corrected tender, whole, and what it tells. Error journal.badLine.
// The reason is kept here alone.
JournalEntry correctionEntry(const TenderCorrection &correction, const QString &reason);
Result<TenderCorrection> correctionOf(const JournalRow &row);

// What the document does to the stock, at its time; goods that come back and are written off move
// twice. The sale books them, and the check compares them with what is booked.
QList<StockMovement> stockMovements(const Order &order);

} // namespace shop
