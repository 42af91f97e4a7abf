// SPDX-License-Identifier: GPL-3.0-or-later
// The routes of Cart (rest_contract.md §5).
#include "core/products/product_summary.h"
#include "core/rest/cart_json.h"
#include "core/rest/product_json.h"
#include "core/rest/router.h"

#include <algorithm>

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Cart> readCart(Context &context, UserId user)
{
    auto cart = context.services->carts->cart(context.call(), cartOf(user));
    if (!cart && cart.error().key == u"cart.notFound")
        return emptyCart(user);
    return cart;
}

Reply cartReply(Context &context, int status, const Cart &cart, UserId user,
                const QString &message = {})
{
    Currency currency;
    if (cart.lines.isEmpty()) {
        SHOP_TRY_VALUE(ofShop, context.services->currency());
        currency = ofShop;
    } else {
        currency = cart.lines.first().unitPrice.currency();
    }
    SHOP_TRY_VALUE(json, toJson(cart, user, currency));
    Response response = jsonResponse(
        status, message.isEmpty()
                    ? json
                    : Json(Json::Object{{u"message"_s, Json(message)}, {u"cart"_s, json}}));
    response.headers.set("ETag", etagOf(json.toBytes()));
    if (status == 201)
        response.headers.set("Location", "/api/cart/" + user.toString().toLatin1());
    return response;
}

Problem noSuch(const QString &type)
{
    return problem(type);
}

const CartLine *lineOfProduct(const Cart &cart, ProductId product)
{
    const auto line =
        std::find_if(cart.lines.cbegin(), cart.lines.cend(), [&](const CartLine &each) {
            return each.product == product && each.depositOf.isNull();
        });
    return line == cart.lines.cend() ? nullptr : &*line;
}

Result<OnlineProduct> sellable(Context &context, ProductId id)
{
    SHOP_TRY_VALUE(found, context.services->online->products(context.call(), {id}));
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, u"product.notFound"_s, {}};
    return found.first();
}

Done mayHave(const OnlineProduct &of, Quantity quantity)
{
    const Product &product = of.product;
    const qint64 available = product.onHand.thousandths() - product.reserved.thousandths();
    if (product.values.kind == ProductKind::Service || quantity.thousandths() <= available)
        return {};
    return Error{ErrorCode::FailedPrecondition,
                 u"stock.insufficient"_s,
                 {{u"product"_s, product.id.toString()},
                  {u"requested"_s, toPlainText(quantity)},
                  {u"available"_s, toPlainText(Quantity::fromThousandths(available))}}};
}

// The line with its deposit, put on the cart. One that stands there at another price is taken away
// first: a user's cart has a product once, at the price of now.
Result<Cart> putOn(Context &context, Cart cart, const OnlineProduct &of, Quantity quantity)
{
    Carts &carts = *context.services->carts;
    const UnitPrice price = *of.product.values.price;
    if (const CartLine *before = lineOfProduct(cart, of.product.id);
        before && before->unitPrice != price) {
        SHOP_TRY_VALUE(sum, quantity.plus(before->quantity));
        quantity = sum;
        Call removing = context.call();
        removing.command = CommandId();
        SHOP_TRY(carts.removeLine(removing, cart.id, before->id));
    }
    CartLine line = cartLineOf(summaryOf(of.product), price, quantity);
    line.id = LineId(context.command.uuid());
    std::optional<CartLine> below;
    SHOP_TRY_VALUE(deposit, context.services->depositOf(context.call(), of.product.id));
    if (deposit && deposit->price)
        below = cartLineOf(*deposit, *deposit->price, Quantity::pieces(1));
    return carts.addLine(context.call(), cart.id, line, below);
}

// Of at least one where it is counted, of more than nothing where it is weighed.
std::optional<Quantity> readQuantity(Fields &body, Unit unit)
{
    const auto quantity = body.quantity(u"quantity"_s, Need::Required, unit);
    if (quantity && quantity->thousandths() <= 0) {
        body.fault(u"quantity"_s, u"range"_s, u"at least 1"_s);
        return std::nullopt;
    }
    return quantity;
}

// The cart with so much more of a product, opened where there is none.
Result<Cart> fill(Context &context, UserId user, const OnlineProduct &of, Quantity quantity)
{
    const ProductId product = of.product.id;
    SHOP_TRY_VALUE(cart, readCart(context, user));
    const CartLine *added = context.hasKey ? cart.line(LineId(context.command.uuid())) : nullptr;
    if (added && added->product == product && added->unitPrice != *of.product.values.price)
        return cart; // at the price of then
    const CartLine *before = lineOfProduct(cart, product);
    SHOP_TRY_VALUE(wanted, quantity.plus(before ? before->quantity : Quantity()));
    if (!added)
        SHOP_TRY(mayHave(of, wanted));
    SHOP_TRY(context.services->carts->open(context.call(), cart.id, cart.atRegister, u"online"_s));
    return putOn(context, cart, of, quantity);
}

Reply addItem(Context &context)
{
    Fields body(context.body);
    const QString userText = body.text(u"userId"_s, Need::Required, 100, 1);
    const QString productText = body.text(u"productId"_s, Need::Required, 100, 1);
    readQuantity(body, Unit::Kilogram); // its decimals are looked at once the product is known
    if (!body.ok())
        return body.problem();
    const auto user = UserId::fromString(userText);
    if (!user)
        return noSuch(u"user-not-found"_s);
    SHOP_TRY_VALUE(exists, context.services->userExists(context.call(), *user));
    if (!exists)
        return noSuch(u"user-not-found"_s);
    const auto product = ProductId::fromString(productText);
    if (!product)
        return noSuch(u"product-not-found"_s);
    SHOP_TRY_VALUE(found, sellable(context, *product));
    const auto quantity = readQuantity(body, found.product.values.unit);
    if (!found.product.values.price)
        body.fault(u"productId"_s, u"price"_s, u"has no price"_s);
    if (!body.ok())
        return body.problem();
    Cart cart;
    SHOP_TRY(context.services->together(context, [&]() -> Done {
        SHOP_TRY_VALUE(filled, fill(context, *user, found, *quantity));
        cart = filled;
        return {};
    }));
    return cartReply(context, 201, cart, *user, u"Item added to cart"_s);
}

Reply showCart(Context &context)
{
    const auto user = context.part<UserId>(u"userId"_s);
    if (!user)
        return noSuch(u"user-not-found"_s);
    SHOP_TRY_VALUE(cart, readCart(context, *user));
    return cartReply(context, 200, cart, *user);
}

// A line of a user's cart, named by its product.
struct Item {
    UserId user;
    Cart cart;
    CartLine line;
};
std::variant<Item, Problem> findItem(Context &context)
{
    const auto user = context.part<UserId>(u"userId"_s);
    const auto product = context.part<ProductId>(u"productId"_s);
    if (!user || !product)
        return noSuch(u"cart-item-not-found"_s);
    const auto cart = readCart(context, *user);
    if (!cart)
        return problemOf(cart.error());
    const CartLine *line = lineOfProduct(*cart, *product);
    if (!line)
        return noSuch(u"cart-item-not-found"_s);
    return Item{*user, *cart, *line};
}

Reply changeItem(Context &context)
{
    const auto found = findItem(context);
    if (const auto *refused = std::get_if<Problem>(&found))
        return *refused;
    const Item &item = std::get<Item>(found);
    Fields body(context.body);
    const auto quantity = readQuantity(body, item.line.unit);
    if (!quantity)
        return body.problem();
    if (*quantity > item.line.quantity) { // less is always to be had
        SHOP_TRY_VALUE(product, sellable(context, item.line.product));
        SHOP_TRY(mayHave(product, *quantity));
    }
    SHOP_TRY_VALUE(cart, context.services->carts->setQuantity(context.call(), item.cart.id,
                                                              item.line.id, *quantity));
    return cartReply(context, 200, cart, item.user, u"Cart updated"_s);
}

Reply removeItem(Context &context)
{
    const auto found = findItem(context);
    if (const auto *refused = std::get_if<Problem>(&found))
        return *refused;
    const Item &item = std::get<Item>(found);
    SHOP_TRY_VALUE(cart,
                   context.services->carts->removeLine(context.call(), item.cart.id, item.line.id));
    return cartReply(context, 200, cart, item.user, u"Item removed from cart"_s);
}

Reply clearCart(Context &context)
{
    const auto user = context.part<UserId>(u"userId"_s);
    if (!user)
        return noSuch(u"user-not-found"_s);
    SHOP_TRY_VALUE(cart, readCart(context, *user));
    SHOP_TRY_VALUE(currency, context.services->currency());
    SHOP_TRY_VALUE(json, toJson(cart, *user, currency));
    if (!context.matches(etagOf(json.toBytes())))
        return problem(u"precondition-failed"_s);
    if (cart.createdAt != 0)
        SHOP_TRY(context.services->carts->close(context.call(), cart.id, cart.version));
    return cartReply(context, 200, emptyCart(*user), *user, u"Cart cleared"_s);
}

} // namespace

QList<Route> cartRoutes()
{
    const Access own{Grant::None, Grant::Own, Grant::Any, Grant::Any, Grant::Any};
    const QString cart = u"/api/cart/{userId}"_s;
    const QString item = cart + u"/items/{productId}";
    const auto row = [&](const QByteArray &method, const QString &path, Owner owner, Body body,
                         Reply (*handler)(Context &)) {
        return Route{method, path, Service::Cart, own, owner, body, handler};
    };
    return {
        row("POST", u"/api/cart"_s, Owner::Body, Body::Required, addItem),
        row("GET", cart, Owner::Path, Body::None, showCart),
        row("PUT", item, Owner::Path, Body::Required, changeItem),
        row("DELETE", item, Owner::Path, Body::None, removeItem),
        row("DELETE", cart, Owner::Path, Body::None, clearCart),
    };
}

} // namespace shop::rest
