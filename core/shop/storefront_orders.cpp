// SPDX-License-Identifier: GPL-3.0-or-later
// Orders of customers who shop by themselves.
#include "core/orders/sql_customer_orders.h"
#include "core/shop/shop_accounts.h"
#include "core/shop/shopper_call.h"
#include "core/storage/transaction.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPage = 100;

Done checkOffered(const StorefrontTerms &terms, const ShopperOrder &order)
{
    const bool channel = order.channel == Channel::Delivery  ? terms.delivers
                         : order.channel == Channel::Collect ? terms.collects
                                                             : false;
    const bool payment = order.payment == OrderPayment::CashOnDelivery ||
                         (order.payment == OrderPayment::Prepaid && terms.cards);
    if (channel && payment)
        return {};
    return Error{ErrorCode::FailedPrecondition, u"storefront.notOffered"_s, {}};
}

PlaceOrder requestOf(const Shopper &shopper, const ShopperOrder &order, const Cart &cart,
                     const StorefrontTerms &terms)
{
    PlaceOrder request;
    request.id = order.id;
    request.atRegister = shopper.at;
    request.cart = cart.id;
    request.cartVersion = cart.version;
    request.channel = order.channel;
    request.lines = cart.lines;
    request.pricedAt = order.pricedAt;
    request.customer = {shopper.isGuest ? UserId() : shopper.id, order.name, order.phone, {}};
    request.email = order.email;
    request.address = order.address;
    request.payment = order.payment;
    request.tenders = order.tenders;
    request.expectedTotal = order.expectedTotal;
    request.note = order.note;
    request.shipping = Money::zero(order.expectedTotal.currency());
    if (order.channel == Channel::Delivery && terms.deliveryPrice.isPositive()) {
        request.shippingName = order.shippingName;
        request.shipping = terms.deliveryPrice;
    }
    return request;
}

Done tell(Shop &shop, MailKind kind, const DeliveryOrder &order, const QString &language)
{
    if (!checkMailAddress(order.email))
        return {};
    const Money &total = order.agreed.total;
    return mailOf(shop).post({shop.ids().mint<MailId>(),
                              kind,
                              order.email,
                              language,
                              {{u"order"_s, Json(order.agreed.numberText())},
                               {u"name"_s, Json(order.agreed.customer->name)},
                               {u"total"_s, Json::integer(total.minor())},
                               {u"currency"_s, Json(QString(total.currency().code()))}}});
}

} // namespace

Result<DeliveryOrder> placeOrder(Shop &shop, const Shopper &shopper, const ShopperOrder &order)
{
    const Call call = shopperCall(shop, shopper);
    Transaction transaction(shop.database(), "place an own order", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(before, shop.deliveries().placedBy(order.id));
    if (before) {
        SHOP_TRY_VALUE(known, shop.deliveries().delivery(call, order.id));
        SHOP_TRY(transaction.commit());
        return known;
    }
    SHOP_TRY_VALUE(terms, storefrontTerms(shop));
    SHOP_TRY(checkOffered(terms, order));
    // A till may still sell at the price it has shown; here nobody is asked, so that of now counts.
    SHOP_TRY_VALUE(now, shopperCart(shop, shopper));
    if (now.changed)
        return Error{ErrorCode::Conflict, u"storefront.pricesChanged"_s, {}};
    SHOP_TRY_VALUE(placed,
                   shop.deliveryDesk().place(call, requestOf(shopper, order, now.cart, terms)));
    SHOP_TRY(tell(shop, MailKind::OrderPlaced, placed, order.language));
    SHOP_TRY(transaction.commit());
    return placed;
}

Result<QList<DeliverySummary>> ownOrders(Shop &shop, const Shopper &shopper, qint64 before)
{
    if (!shopper.isGuest)
        return deliveriesOf(shop.database(), shopper.id, before, kPage);
    QList<DeliverySummary> summaries;
    for (const OrderId id : shopper.placed) {
        SHOP_TRY_VALUE(order, shop.deliveries().delivery(shopperCall(shop, shopper), id));
        summaries.prepend({id, 0, order.agreed.number, order.agreed.channel, order.agreed.status,
                           order.agreed.customer->name, order.agreed.total, order.agreed.placedAt});
    }
    return summaries;
}

Result<DeliveryOrder> ownOrder(Shop &shop, const Shopper &shopper, OrderId id)
{
    SHOP_TRY_VALUE(order, shop.deliveries().delivery(shopperCall(shop, shopper), id));
    const bool own = shopper.isGuest ? shopper.placed.contains(id)
                                     : order.agreed.customer && !shopper.id.isNull() &&
                                           order.agreed.customer->id == shopper.id;
    if (own)
        return order;
    // Somebody else's is not told to be there.
    return Error{ErrorCode::NotFound, u"delivery.notFound"_s, {{u"order"_s, id.toString()}}};
}

bool mayCancel(const DeliveryOrder &order)
{
    const OrderStatus status = order.agreed.status;
    return status == OrderStatus::Pending || status == OrderStatus::Confirmed ||
           status == OrderStatus::Processing;
}

Result<DeliveryOrder> cancelOwnOrder(Shop &shop, const Shopper &shopper, OrderId id, qint64 version,
                                     const QString &reason)
{
    Transaction transaction(shop.database(), "cancel an own order", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(order, ownOrder(shop, shopper, id));
    if (order.agreed.status != OrderStatus::Cancelled) {
        SHOP_TRY_VALUE(moved,
                       shop.deliveryDesk().move(shopperCall(shop, shopper, Action::ManageOrders),
                                                {id, version, OrderStatus::Cancelled, reason, {}}));
        order = moved;
        SHOP_TRY(tell(shop, MailKind::OrderCancelled, order, {}));
    }
    SHOP_TRY(transaction.commit());
    return order;
}

} // namespace shop
