// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/orders/delivery_order.h"
#include "core/products/reservations.h"
#include "core/till/delivery_desk.h"

namespace shop {

// The row of the journal for a change of an order, with the whole order for the side journal: codes
// and whole numbers, no name and no text typed. Error json.notCanonical.
Result<JournalEntry> deliveryEntry(const DeliveryOrder &order, const OrderStep &step);

// The lines of an order that take goods from the shelf.
QList<StockOrderLine> stockLines(const Order &agreed);

// An order of which a packer found less, the step that tells it, and the lines whose stock follows, at the
// quantity they keep: zero for one that is gone. Errors those of shortPicked() and checkReason(), and
// delivery.notPackable, delivery.changedMeanwhile for another version than was seen.
struct Picked {
    DeliveryOrder order;
    OrderStep step;
    QList<StockOrderLine> stock;
};
Result<Picked> pickedOrder(const DeliveryOrder &order, const PickLine &pick, TimeMs at);
// What to do with the stock of such a line.
StockStep pickedStep(const StockOrderLine &line);
// Error delivery.textTooLong ("field" reason).
Done checkReason(const QString &reason);
Error changedMeanwhile(const DeliveryOrder &order); // delivery.changedMeanwhile

// What the lines of an order with this history must stand at, for the check of both.
std::optional<StockStep> stockOf(const QList<OrderStep> &steps);

// A line that is money, not goods: a prepayment taken, or one that is used up or given back.
OrderLine prepaymentLine(const QString &name, const Money &amount);

} // namespace shop
