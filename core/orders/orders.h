// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/orders/order.h"

#include <functional>

namespace shop {

// What was bought.
class Orders
{
public:
    virtual ~Orders() = default;

    // Stores a finished document of the counter inside the caller's transaction, whole. The same
    // id again is error order.exists (AlreadyExists); a reference, number or payment that another
    // document has is order.referenceTaken, order.numberTaken, order.paymentTaken. It checks that
    // the lines add up to the totals and the payments to the total (order.notBalanced).
    virtual Done store(const Call &call, const Order &order) = 0;
    virtual Result<Order> order(const Call &call, OrderId id) = 0; // order.notFound
    virtual Result<std::optional<OrderId>> findByExternalReference(const Call &call,
                                                                   const QString &reference) = 0;
    // The newest documents of a register, newest first.
    virtual Result<QList<OrderSummary>> newest(const Call &call, RegisterId at, int limit) = 0;
    // Every document in order of storing, in pages; stops when the visitor returns false.
    virtual Done each(const Call &call, const std::function<bool(const OrderSummary &)> &visit) = 0;
};

} // namespace shop
