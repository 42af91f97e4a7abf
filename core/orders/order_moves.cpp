// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order_moves.h"

#include <algorithm>

namespace shop {

namespace {

bool isEnd(OrderStatus status)
{
    return status == OrderStatus::Cancelled || status == OrderStatus::Failed;
}

} // namespace

const QList<OrderMove> &orderMoves()
{
    using enum OrderStatus;
    static const QList<OrderMove> kMoves{
        {Pending, Confirmed, StockStep::Reserve},
        {Pending, Failed, StockStep::Release},
        {Pending, Cancelled, StockStep::Release},
        {Confirmed, Processing},
        {Confirmed, Cancelled, StockStep::Release},
        {Confirmed, Failed, StockStep::Release},
        {Processing, Shipped, StockStep::Sold},
        {Processing, Cancelled, StockStep::Release},
        {Processing, Failed, StockStep::Release},
        {Shipped, Delivered},
        {Shipped, Failed},
    };
    return kMoves;
}

std::optional<OrderMove> orderMove(OrderStatus from, OrderStatus to)
{
    for (const OrderMove &move : orderMoves()) {
        if (move.from == from && move.to == to)
            return move;
    }
    return std::nullopt;
}

std::optional<OrderStatus> nextStatus(OrderStatus from)
{
    for (const OrderMove &move : orderMoves()) {
        if (move.from == from && !isEnd(move.to))
            return move.to;
    }
    return std::nullopt;
}

QList<OrderStatus> otherStatuses(OrderStatus from)
{
    QList<OrderStatus> others;
    for (const OrderStatus to : {OrderStatus::Cancelled, OrderStatus::Failed}) {
        if (orderMove(from, to))
            others.append(to);
    }
    return others;
}

bool isOpen(OrderStatus status)
{
    return status != OrderStatus::Delivered && !isEnd(status);
}

bool isPackable(OrderStatus status)
{
    return status == OrderStatus::Confirmed || status == OrderStatus::Processing;
}

} // namespace shop
