// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/ordered_carts.h"
#include "core/products/price_terms.h"
#include "core/products/reservations.h"
#include "core/shop/shop.h"

namespace shop {

// The modules that are elsewhere; what is empty or null stands in the database of the shop.
struct OtherModules {
    std::function<Done(const Call &, UserId)> customerExists; // customer.notFound
    PriceTermsOf terms;
    Reservations *reservations = nullptr;
    OrderedCarts *carts = nullptr;
};

// The desk of a shop whose orders, till and journal are here and whose other modules may be anywhere:
// orders go step by step (CheckoutSaga). Handing over and giving money back are of the till alone, and
// as in one database.
class SagaDesk final : public DeliveryDesk
{
public:
    // An order is left to whoever places it for as long as the patience lasts.
    SagaDesk(Shop &shop, const OtherModules &others, TimeMs patience = 30'000);
    ~SagaDesk() override;
    Q_DISABLE_COPY_MOVE(SagaDesk)

    Result<DeliveryOrder> place(const Call &call, const PlaceOrder &request) override;
    Result<DeliveryOrder> move(const Call &call, const MoveOrder &move) override;
    Result<DeliveryOrder> pick(const Call &call, const PickLine &pick) override;
    Result<DeliveryOrder> refund(const Call &call, const RefundOrder &refund) override;

    // At start and as often as the patience lasts: finishes what nobody has. How many could not be finished now.
    Result<int> sweep();
    // Whether the stock of an order that has ended is still to be given back.
    Result<bool> owesStock(OrderId id);

private:
    struct Parts;
    Shop &m_shop;
    std::unique_ptr<Parts> m_parts;
};

} // namespace shop
