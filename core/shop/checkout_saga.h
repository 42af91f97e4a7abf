// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/ordered_carts.h"
#include "core/orders/sql_sagas.h"
#include "core/products/reservations.h"
#include "core/till/delivery_desk.h"
#include "core/till/sql_counter_sales.h"

#include <functional>

namespace shop {

// The modules that a checkout asks; each may have a database of its own, and be out of reach.
struct CheckoutModules {
    std::function<Done(const Call &, UserId)> customerExists; // customer.notFound
    Reservations &reservations;
    OrderedCarts &carts;
    Deliveries &deliveries;
    SqlSagas &sagas;
    SqlTill &till;
    SqlCounterSales &sales; // computes what is agreed
};

// Placing an order and moving it on where no transaction spans the modules (rest_contract.md §9): step by
// step, each known by a key of its own, so that any may be sent twice. What fails is turned back: stock
// given free, the order failed with its reason. What a crash left is found by the sweep. A prepayment
// belongs to the till's own transaction and is refused here (delivery.prepaymentApart).
class CheckoutSaga final
{
public:
    CheckoutSaga(const CheckoutModules &modules, const Clock &clock, TimeMs patience = kPatienceMs)
        : m_modules(modules), m_clock(clock), m_patience(patience)
    {}

    // Confirmed with its stock reserved, or failed with none. A ticket that cannot be cleared now is
    // cleared by the sweep; of one that went on meanwhile only what was ordered is taken off. Errors
    // those of DeliveryDesk::place(), and delivery.failed for the id of an order that failed before.
    Result<DeliveryOrder> place(const Call &call, const PlaceOrder &request);
    // Moved on at once, except to delivered (delivery.moveNotAllowed): that is a sale. Stock that cannot
    // follow now follows by the sweep. Errors those of DeliveryDesk::move().
    Result<DeliveryOrder> move(const Call &call, const MoveOrder &move);
    // The order becomes less at once, and its stock follows now or by the sweep: less is always to be had, so
    // there is nothing to turn back. Errors those of DeliveryDesk::pick().
    Result<DeliveryOrder> pick(const Call &call, const PickLine &pick);

    struct Swept {
        int finished = 0;
        int left = 0; // could not be finished now, and will be due again
    };
    // At start and every 30 s: finishes what nobody has for as long as its patience.
    Result<Swept> sweep(const Call &call);
    static constexpr TimeMs kPatienceMs = 30'000;

    // Called between two steps with the name of the one that follows (tests that end the program there).
    std::function<void(const char *step)> between = [](const char *) {};

private:
    Done begin(const Call &call, const PlaceOrder &request, const QByteArray &hash);
    Result<DeliveryOrder> carryOn(const Call &call, OrderId id);
    Done takeStock(const Call &call, const DeliveryOrder &order, StockStep step, const char *point);
    Done turnBack(const Call &call, OrderId id, const QString &reason);
    Done release(const Call &call, const Saga &saga);
    Done sell(const Call &call, const Saga &saga);
    Done clear(const Call &call, const Saga &saga);
    Done takeOff(const Call &call, const Saga &saga);
    Done finish(const Call &call, const Saga &saga);
    Done followPicks(const Call &call, OrderId id);
    Done pickMovedOn(const Call &call, OrderId id, const StockOrderLine &line);

    CheckoutModules m_modules;
    const Clock &m_clock;
    const TimeMs m_patience;
};

} // namespace shop
