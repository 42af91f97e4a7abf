// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

namespace shop {

// What a return gives back for a quantity of a sold line: the stored share of it, so that any
// splitting of returns ends with every amount of the line given back exactly, the last one taking
// what is left (domain.md, "Money, prices, tax"). The share has the signs of the return. Errors
// return.nothingLeft, return.quantityTooLarge ("left"), both with "field" quantity.
Result<LineTotals> returnShare(const OrderLine &sold, const Returned &soFar, Quantity back,
                               PriceMode mode);

// A sum of shares with the signs of the sale: adds one with the signs of the return.
Result<Returned> withReturned(const Returned &soFar, Quantity back, const LineTotals &share);

// A line that brings back all of this one, for the document that annuls its document.
CartLine reversed(const OrderLine &line, const Order &of);

// The line of a ticket that brings back a quantity of a sold line with this share.
CartLine returnLine(const Order &order, const OrderLine &sold, Quantity back,
                    const LineTotals &share, bool restock, const QString &reason);

} // namespace shop
