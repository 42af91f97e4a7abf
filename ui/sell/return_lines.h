// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/receipt.h"
#include "core/shop/shop.h"

namespace shop {

// What somebody chose of a receipt to come back.
struct ReturnChoice {
    LineId line; // as sold
    Quantity quantity; // above zero
    bool restock = true; // false: the goods are written off
    QString reason;

    friend bool operator==(const ReturnChoice &, const ReturnChoice &) = default;
};

// A receipt with what has come back of each of its lines, those on the ticket in front included.
struct ReturnableReceipt {
    Order order;
    QList<Returned> returned; // as the lines of the order
};

// The receipt with this number; error order.notFound. A text of digits only is a receipt of the
// register's own.
Result<ReturnableReceipt> readReturnable(Shop &shop, const Call &call, RegisterId at,
                                         const QString &text, const Cart &ticket);
// Puts the lines on the ticket, each with the share of the sold line it gives back.
Result<Cart> putReturns(Shop &shop, const Call &call, CartId ticket, const Order &order,
                        const QList<ReturnChoice> &choices);
// The payments a refund goes back by, in their order: those of the sales that come back, as they
// stand after corrections, without what only the till books.
Result<QList<Payment>> paymentsToRefund(Shop &shop, const Call &call, const Cart &ticket);

} // namespace shop
