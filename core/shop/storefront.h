// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/storefront_terms.h"
#include "core/cart/totals.h"
#include "core/shop/variant_lists.h"

namespace shop {

// A customer who shops by themselves, at a register of the shop. They hold no right of the staff:
// each function here does one thing of theirs, on their own cart and orders alone.
struct Shopper {
    UserId id; // of their account; of a guest one made for the visit
    bool isGuest = true;
    RegisterId at;
    QList<OrderId> placed; // by a guest during this visit
};

struct ShopperCart {
    Cart cart;
    Totals totals;
    Totals delivered; // with the price of the delivery
    TimeMs pricedAt = 0;
    bool changed = false; // prices were not as before, or goods are not sold any more
};

// How a cart becomes an order.
struct ShopperOrder {
    OrderId id; // the same id is the same order
    Channel channel = Channel::Collect;
    QString name;
    QString phone;
    QString email; // where messages go; may be empty
    ShippingAddress address;
    QString shippingName; // as it stands on the documents: "Delivery"
    OrderPayment payment = OrderPayment::CashOnDelivery;
    QList<Tender> tenders; // of a prepayment
    Money expectedTotal; // what the screen showed
    TimeMs pricedAt = 0;
    QString note;
    QString language; // of the messages
};

// Whether a product can be put into such a cart: it has a price, and nobody has to be asked about it.
bool isSoldAlone(const ProductSummary &product);
bool isSoldAlone(const Product &product);

Result<StorefrontTerms> storefrontTerms(Shop &shop);
// Needs ManageSettings.
Done saveStorefrontTerms(Shop &shop, const Call &call, const StorefrontTerms &terms);

// What the shelves show, as counterList(): no deposits, which follow their goods.
Result<CounterList> storefrontList(Shop &shop, const ProductQuery &query);
// The cart as it is now, at the prices of now.
Result<ShopperCart> shopperCart(Shop &shop, const Shopper &shopper);
// Errors storefront.notSoldAlone, stock.insufficient ("available"), and those of Carts.
Result<ShopperCart> addToCart(Shop &shop, const Shopper &shopper, ProductId product,
                              Quantity quantity);
// None takes the line off.
Result<ShopperCart> setCartQuantity(Shop &shop, const Shopper &shopper, LineId line,
                                    Quantity quantity);
Done clearCart(Shop &shop, const Shopper &shopper);
// What a guest chose goes on in the cart of the account they signed in to.
Result<ShopperCart> takeOver(Shop &shop, const Shopper &guest, const Shopper &account);

// Errors storefront.pricesChanged (look at the cart again), storefront.notOffered where the shop does not let them choose it, and of DeliveryDesk::place().
// A message tells of it.
Result<DeliveryOrder> placeOrder(Shop &shop, const Shopper &shopper, const ShopperOrder &order);
// The cart becomes a held ticket of the register, under that name.
Result<Cart> holdAtTill(Shop &shop, const Shopper &shopper, const QString &name);

// Newest first, those placed before this place (0: from the newest); of a guest those of the visit.
Result<QList<DeliverySummary>> ownOrders(Shop &shop, const Shopper &shopper, qint64 before = 0);
Result<DeliveryOrder> ownOrder(Shop &shop, const Shopper &shopper, OrderId id); // delivery.notFound
// Until it is on its way (rest_contract.md §2).
bool mayCancel(const DeliveryOrder &order);
Result<DeliveryOrder> cancelOwnOrder(Shop &shop, const Shopper &shopper, OrderId id, qint64 version,
                                     const QString &reason);

} // namespace shop
