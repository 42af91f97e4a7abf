// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/saga_desk.h"

#include "core/products/sql_reservations.h"
#include "core/shop/checkout_saga.h"
#include "core/till/delivery_effects.h"
#include "core/till/sql_payment_attempts.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// Each step in the chain of the register, and the number known to the till, so that the same orders can
// go on in one database.
SqlSagas::Note noteOf(Shop &shop, SqlTill &till)
{
    return [&shop, &till](const DeliveryOrder &order, const OrderStep &step,
                          const QByteArray &requestHash) -> Done {
        SHOP_TRY_VALUE(entry, deliveryEntry(order, step));
        const Order &agreed = order.agreed;
        if (!requestHash.isEmpty()) {
            entry.body.append({u"request"_s, Json(QString::fromLatin1(requestHash.toHex()))});
            SHOP_TRY(till.noteNumber(agreed.series, agreed.generation, agreed.number));
        }
        Call call = shop.systemCall();
        call.actor.user = step.by;
        call.actor.atRegister = step.atRegister;
        SHOP_TRY(shop.journal().append(call, agreed.atRegister, entry));
        return {};
    };
}

CheckoutModules modulesOf(Shop &shop, const OtherModules &others, SqlReservations &reservations,
                          NearOrderedCarts &carts, SqlSagas &sagas, SqlTill &till,
                          SqlCounterSales &sales)
{
    auto exists = others.customerExists;
    if (!exists)
        exists = [&shop](const Call &call, UserId id) {
            const auto found = shop.customers().customer(call, id);
            return found ? Done() : Done(found.error());
        };
    return {exists,
            others.reservations ? *others.reservations : reservations,
            others.carts ? *others.carts : static_cast<OrderedCarts &>(carts),
            shop.deliveries(),
            sagas,
            till,
            sales};
}

} // namespace

struct SagaDesk::Parts {
    Parts(Shop &shop, const OtherModules &others, TimeMs patience)
        : till(shop.database(), shop.journal(), shop.clock()),
          ledgers(shop.database(), shop.ids()),
          attempts(shop.database(), shop.journal(), shop.clock()),
          sales(shop.database(), shop.products(), shop.promotions(), shop.carts(), shop.orders(),
                shop.journal(), till, ledgers, shop.customers(), attempts, nullptr, shop.clock(),
                shop.ids()),
          reservations(shop.database()),
          carts(shop.carts()),
          sagas(shop.database(), noteOf(shop, till)),
          saga(modulesOf(shop, others, reservations, carts, sagas, till, sales), shop.clock(),
               patience)
    {
        sales.takeTermsFrom(others.terms);
    }

    SqlTill till;
    SqlLedgers ledgers;
    SqlPaymentAttempts attempts;
    SqlCounterSales sales;
    SqlReservations reservations;
    NearOrderedCarts carts;
    SqlSagas sagas;
    CheckoutSaga saga;
};

SagaDesk::SagaDesk(Shop &shop, const OtherModules &others, TimeMs patience)
    : m_shop(shop), m_parts(std::make_unique<Parts>(shop, others, patience))
{}

SagaDesk::~SagaDesk() = default;

Result<DeliveryOrder> SagaDesk::place(const Call &call, const PlaceOrder &request)
{
    return m_parts->saga.place(call, request);
}

Result<DeliveryOrder> SagaDesk::move(const Call &call, const MoveOrder &move)
{
    return move.to == OrderStatus::Delivered ? m_shop.deliveryDesk().move(call, move)
                                             : m_parts->saga.move(call, move);
}

Result<DeliveryOrder> SagaDesk::pick(const Call &call, const PickLine &pick)
{
    return m_parts->saga.pick(call, pick);
}

Result<DeliveryOrder> SagaDesk::refund(const Call &call, const RefundOrder &refund)
{
    return m_shop.deliveryDesk().refund(call, refund);
}

Result<int> SagaDesk::sweep()
{
    SHOP_TRY_VALUE(swept, m_parts->saga.sweep(m_shop.systemCall()));
    return swept.left;
}

Result<bool> SagaDesk::owesStock(OrderId id)
{
    SHOP_TRY_VALUE(saga, m_parts->sagas.saga(id));
    return saga && saga->state == SagaState::Releasing;
}

} // namespace shop
