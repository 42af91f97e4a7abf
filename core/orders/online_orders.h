// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/orders/order.h"

namespace shop {

// Where an order stands in the order of placing.
struct OnlineOrder {
    OrderId id;
    qint64 place = 0;
};

// What other programs list (rest_contract.md §6).
struct OnlineOrderQuery {
    std::optional<OrderStatus> status;
    UserId user; // null: everybody's
    TimeMs from = 0; // placed then or later
    TimeMs until = std::numeric_limits<TimeMs>::max(); // placed before
    bool oldestFirst = false;
    int limit = 50; // 1 to 201: one more than a page tells that there is another
    int offset = 0; // where there is no place
    std::optional<qint64> after; // behind this place, in the order asked for
    bool backwards = false; // before it, or the last page; in the same order
};

// The orders for delivery and collection, as other programs list them.
class OnlineOrders
{
public:
    static constexpr qint64 kMostCounted = 10'000;

    virtual ~OnlineOrders() = default;

    virtual Result<QList<OnlineOrder>> page(const Call &call, const OnlineOrderQuery &query) = 0;
    // Counted as far as one more than kMostCounted.
    virtual Result<qint64> count(const Call &call, const OnlineOrderQuery &query) = 0;
};

} // namespace shop
