// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/online_orders.h"
#include "core/rest/checkout.h"
#include "core/rest/far_service.h"

namespace shop::rest {

// Orders behind REST, as the person that the service is asked for may see and change them: it answers no
// service (rest_contract.md §2). Of an order it tells what it is of and what it comes to, not how that came
// about. Errors those of Deliveries and DeliveryDesk, and those of a service that is out of reach.
class FarOrders final : public OnlineOrders
{
public:
    explicit FarOrders(FarService &service) : m_service(service) {}

    // By their offset: a place is the other side's own (query.placeOfAnother).
    Result<QList<OnlineOrder>> page(const Call &call, const OnlineOrderQuery &query) override;
    Result<qint64> count(const Call &call, const OnlineOrderQuery &query) override;
    Result<DeliveryOrder> delivery(const Call &call, OrderId id);
    Result<QList<OrderStep>> steps(const Call &call, OrderId id);

    // Orders what is in the user's cart; the order's id is made there, of the command of the call.
    Result<DeliveryOrder> place(const Call &call, const Checkout &checkout);
    Result<DeliveryOrder> move(const Call &call, const MoveOrder &move);
    Result<DeliveryOrder> pick(const Call &call, const PickLine &pick);

private:
    struct Read {
        DeliveryOrder order;
        QByteArray etag;

        bool has(LineId line) const;
    };
    Result<Read> read(const Call &call, OrderId id);

    FarService &m_service;
};

} // namespace shop::rest
