// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/storefront.h"

#include "core/cart/sql_storefront_carts.h"
#include "core/cart/ticket_totals.h"
#include "core/products/product_summary.h"
#include "core/shop/shopper_call.h"
#include "core/storage/transaction.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

Error notSoldAlone(const QString &name)
{
    return {ErrorCode::FailedPrecondition, u"storefront.notSoldAlone"_s, {{u"name"_s, name}}};
}

bool isSold(ProductKind kind, bool hasPrice, int ageLimit)
{
    return hasPrice && ageLimit == 0 &&
           (kind == ProductKind::Goods || kind == ProductKind::Service);
}

Done addLine(Shop &shop, const Shopper &shopper, const Cart &cart, const Product &product,
             Quantity quantity)
{
    if (!isSoldAlone(product))
        return notSoldAlone(product.values.name);
    const Call call = shopperCall(shop, shopper);
    CartLine line = cartLineOf(summaryOf(product), *product.values.price, quantity);
    line.cost = product.values.cost;
    for (const Category &category : shop.products().categories(call).valueOr({})) {
        if (category.id == line.category)
            line.shelf = category.shelf;
    }
    SHOP_TRY_VALUE(deposit, shop.products().depositOf(call, product.id));
    std::optional<CartLine> below;
    if (deposit && deposit->price)
        below = cartLineOf(*deposit, *deposit->price, quantity);
    SHOP_TRY(shop.carts().addLine(call, cart.id, line, below));
    return {};
}

Done checkStock(const Product &product, Quantity wanted)
{
    const qint64 available = product.onHand.thousandths() - product.reserved.thousandths();
    if (product.values.kind != ProductKind::Goods || wanted.thousandths() <= available)
        return {};
    return Error{
        ErrorCode::FailedPrecondition,
        u"stock.insufficient"_s,
        {{u"name"_s, product.values.name},
         {u"requested"_s, toPlainText(wanted)},
         {u"available"_s, toPlainText(Quantity::fromThousandths(qMax<qint64>(0, available)))}}};
}

// Lines at a price that is not the catalog's any more are put in anew; what is not sold any more goes.
Result<bool> refresh(Shop &shop, const Shopper &shopper, const Cart &cart)
{
    bool changed = false;
    for (const CartLine &line : cart.lines) {
        if (!line.depositOf.isNull())
            continue;
        const auto product = shop.products().product(shopperCall(shop, shopper), line.product);
        if (product && isSoldAlone(*product) && *product->values.price == line.unitPrice)
            continue;
        changed = true;
        SHOP_TRY(shop.carts().removeLine(shopperCall(shop, shopper), cart.id, line.id));
        if (product && isSoldAlone(*product))
            SHOP_TRY(addLine(shop, shopper, cart, *product, line.quantity));
    }
    return changed;
}

Result<Totals> totalsOf(Shop &shop, const Shopper &shopper, const ShopProfile &profile,
                        const QList<CartLine> &lines)
{
    const Call call = shopperCall(shop, shopper);
    SHOP_TRY_VALUE(taxes, shop.products().taxTable(call));
    SHOP_TRY_VALUE(promotions, shop.promotions().active(call));
    const QTimeZone zone(profile.timeZone);
    const TimeMs now = shop.clock().nowMs();
    SHOP_TRY_VALUE(ticket, computeTicket(lines, std::nullopt,
                                         {profile.rules, taxes, localDate(now, zone), promotions,
                                          localTime(now, zone)}));
    return ticket.all;
}

Result<ShopperCart> priced(Shop &shop, const Shopper &shopper, bool changed)
{
    const Call call = shopperCall(shop, shopper);
    ShopperCart made;
    made.changed = changed;
    SHOP_TRY_VALUE(cart, cartOf(shop, shopper));
    made.cart = cart;
    made.pricedAt = shop.clock().nowMs();
    SHOP_TRY_VALUE(profile, shop.till().profile(call));
    if (!profile)
        return Error{ErrorCode::FailedPrecondition, u"shop.notSetUp"_s, {}};
    SHOP_TRY_VALUE(totals, totalsOf(shop, shopper, *profile, cart.lines));
    made.totals = totals;
    made.delivered = totals;
    SHOP_TRY_VALUE(terms, storefrontTerms(shop));
    if (terms.deliveryPrice.isPositive() && !cart.lines.isEmpty()) {
        SHOP_TRY_VALUE(taxes, shop.products().taxTable(call));
        QList<CartLine> lines = cart.lines;
        lines.append(shippingLine({}, terms.deliveryPrice, taxes));
        SHOP_TRY_VALUE(delivered, totalsOf(shop, shopper, *profile, lines));
        made.delivered = delivered;
    }
    return made;
}

} // namespace

Result<Cart> cartOf(Shop &shop, const Shopper &shopper)
{
    return SqlStorefrontCarts(shop.database(), shop.carts(), shop.clock())
        .cartOf(shopperCall(shop, shopper), shopper.id, shop.ids().mint<CartId>(), shopper.at);
}

Result<StorefrontTerms> storefrontTerms(Shop &shop)
{
    return SqlStorefrontCarts(shop.database(), shop.carts(), shop.clock()).terms({});
}

Done saveStorefrontTerms(Shop &shop, const Call &call, const StorefrontTerms &terms)
{
    return SqlStorefrontCarts(shop.database(), shop.carts(), shop.clock()).saveTerms(call, terms);
}

bool isSoldAlone(const ProductSummary &product)
{
    return isSold(product.kind, product.price.has_value(), product.ageLimit);
}

bool isSoldAlone(const Product &product)
{
    const ProductDraft &values = product.values;
    return !product.archived && isSold(values.kind, values.price.has_value(), values.ageLimit);
}

Result<CounterList> storefrontList(Shop &shop, const ProductQuery &query)
{
    CounterList shown;
    ProductQuery page = query;
    const bool isSearch = !query.text.trimmed().isEmpty();
    while (true) {
        SHOP_TRY_VALUE(list, counterList(shop, {}, page));
        for (const ProductSummary &product : list.products) {
            if (product.kind != ProductKind::Deposit && shown.products.size() < query.limit)
                shown.products.append(product);
        }
        shown.families.insert(list.families);
        // A page that is not full is the last one.
        if (isSearch || list.products.size() < page.limit || shown.products.size() >= query.limit)
            return shown;
        page.afterName = list.products.constLast().name;
        page.afterId = list.products.constLast().id;
    }
}

Result<ShopperCart> shopperCart(Shop &shop, const Shopper &shopper)
{
    SHOP_TRY_VALUE(cart, cartOf(shop, shopper));
    SHOP_TRY_VALUE(changed, refresh(shop, shopper, cart));
    return priced(shop, shopper, changed);
}

Result<ShopperCart> addToCart(Shop &shop, const Shopper &shopper, ProductId id, Quantity quantity)
{
    SHOP_TRY_VALUE(product, shop.products().product(shopperCall(shop, shopper), id));
    SHOP_TRY_VALUE(cart, cartOf(shop, shopper));
    Quantity wanted = quantity;
    for (const CartLine &line : cart.lines) {
        if (line.product == id)
            wanted = wanted.plus(line.quantity).valueOr(wanted);
    }
    SHOP_TRY(checkStock(product, wanted));
    SHOP_TRY(addLine(shop, shopper, cart, product, quantity));
    return priced(shop, shopper, false);
}

Result<ShopperCart> setCartQuantity(Shop &shop, const Shopper &shopper, LineId id,
                                    Quantity quantity)
{
    SHOP_TRY_VALUE(cart, cartOf(shop, shopper));
    const Call call = shopperCall(shop, shopper);
    if (const CartLine *line = cart.line(id); line && !quantity.isZero()) {
        SHOP_TRY_VALUE(product, shop.products().product(call, line->product));
        SHOP_TRY(checkStock(product, quantity));
        SHOP_TRY(shop.carts().setQuantity(call, cart.id, id, quantity));
    } else if (line) {
        SHOP_TRY(shop.carts().removeLine(call, cart.id, id));
    }
    return priced(shop, shopper, false);
}

Done clearCart(Shop &shop, const Shopper &shopper)
{
    SHOP_TRY_VALUE(cart, cartOf(shop, shopper));
    return shop.carts().close(shopperCall(shop, shopper), cart.id, cart.version);
}

Result<ShopperCart> takeOver(Shop &shop, const Shopper &guest, const Shopper &account)
{
    Transaction transaction(shop.database(), "take a guest's cart over", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(chosen, cartOf(shop, guest));
    SHOP_TRY_VALUE(cart, cartOf(shop, account));
    for (const CartLine &line : chosen.lines) {
        if (!line.depositOf.isNull())
            continue;
        SHOP_TRY_VALUE(product, shop.products().product(shopperCall(shop, guest), line.product));
        if (isSoldAlone(product))
            SHOP_TRY(addLine(shop, account, cart, product, line.quantity));
    }
    SHOP_TRY(clearCart(shop, guest));
    SHOP_TRY_VALUE(whole, shopperCart(shop, account));
    SHOP_TRY(transaction.commit());
    return whole;
}

Result<Cart> holdAtTill(Shop &shop, const Shopper &shopper, const QString &name)
{
    SHOP_TRY_VALUE(terms, storefrontTerms(shop));
    if (!terms.till)
        return Error{ErrorCode::FailedPrecondition, u"storefront.notOffered"_s, {}};
    Transaction transaction(shop.database(), "hold a cart at the till", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(now, shopperCart(shop, shopper));
    const Cart &cart = now.cart;
    const Call call = shopperCall(shop, shopper);
    const auto id = shop.ids().mint<CartId>();
    SHOP_TRY(shop.carts().open(call, id, shopper.at, name));
    for (const CartLine &line : cart.lines) {
        if (!line.depositOf.isNull())
            continue;
        std::optional<CartLine> below;
        for (const CartLine &each : cart.lines) {
            if (each.depositOf == line.id)
                below = each;
        }
        SHOP_TRY(shop.carts().addLine(shopperCall(shop, shopper), id, line, below));
    }
    SHOP_TRY_VALUE(held, shop.carts().hold(shopperCall(shop, shopper), id, name));
    SHOP_TRY(shop.carts().close(shopperCall(shop, shopper), cart.id, cart.version));
    SHOP_TRY(transaction.commit());
    return held;
}

} // namespace shop
