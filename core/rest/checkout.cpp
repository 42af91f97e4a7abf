// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/checkout.h"

#include "core/cart/ticket_totals.h"
#include "core/rest/cart_json.h"

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

Error notSetUp()
{
    return {ErrorCode::FailedPrecondition, u"till.notSetUp"_s, {}};
}

// The current price wins over the one the cart remembers.
Result<QList<CartLine>> repriced(Context &context, const QList<CartLine> &lines)
{
    QList<ProductId> ids;
    for (const CartLine &line : lines)
        ids.append(line.product);
    SHOP_TRY_VALUE(prices, context.services->products->prices(context.call(), ids));
    QList<CartLine> now = lines;
    for (CartLine &line : now) {
        const auto found = prices.constFind(line.product);
        if (found == prices.cend() || !found->price)
            return Error{ErrorCode::NotFound,
                         u"product.notFound"_s,
                         {{u"product"_s, line.product.toString()}}};
        line.unitPrice = *found->price;
    }
    return now;
}

Result<TicketTotals> totalsOf(Context &context, const PlaceOrder &request, const ShopProfile &profile)
{
    const Services &services = *context.services;
    SHOP_TRY_VALUE(taxes, services.products->taxTable(context.call()));
    SHOP_TRY_VALUE(promotions, services.promotions->active(context.call()));
    const QTimeZone zone(profile.timeZone);
    TicketPricing pricing{profile.rules, taxes, localDate(request.pricedAt, zone)};
    pricing.promotions = promotions;
    pricing.time = localTime(request.pricedAt, zone);
    pricing.coupons = request.coupons;
    return computeTicket(request.lines, request.discount, pricing);
}

} // namespace

Result<Call> deskCall(const Context &context)
{
    Call call = context.call();
    SHOP_TRY_VALUE(registers, context.services->till->registers(call));
    if (registers.isEmpty())
        return notSetUp();
    call.actor.atRegister = registers.first().id;
    return call;
}

Result<PlaceOrder> toPlace(Context &context, const Checkout &checkout)
{
    const Services &services = *context.services;
    SHOP_TRY_VALUE(call, deskCall(context));
    SHOP_TRY_VALUE(profile, services.till->profile(call));
    if (!profile)
        return notSetUp();
    SHOP_TRY_VALUE(customer, services.customers->customer(call, checkout.user));
    const auto cart = services.carts->cart(call, cartOf(checkout.user));
    if (!cart && cart.error().key != u"cart.notFound")
        return cart.error();
    if (!cart || cart->lines.isEmpty())
        return Error{ErrorCode::FailedPrecondition, u"delivery.noLines"_s, {}};
    SHOP_TRY_VALUE(lines, repriced(context, cart->lines));

    PlaceOrder request;
    request.id = OrderId(context.command.uuid());
    request.atRegister = call.actor.atRegister;
    request.cart = cart->id;
    request.cartVersion = cart->version;
    request.channel = Channel::Web;
    request.lines = lines;
    request.coupons = cart->coupons;
    request.pricedAt = services.clock.nowMs();
    request.customer = {customer.id, customer.values.name, customer.values.phone,
                        customer.values.taxNumber};
    request.email = customer.values.email;
    request.address = checkout.address;
    request.shipping = Money::zero(profile->rules.currency);
    request.payment = checkout.payment;
    SHOP_TRY_VALUE(totals, totalsOf(context, request, *profile));
    if (checkout.expected && *checkout.expected != totals.all.total &&
        *checkout.expected != totals.all.amount)
        return Error{ErrorCode::Conflict, u"sale.totalChanged"_s, {}};
    request.expectedTotal = totals.all.total;
    return request;
}

} // namespace shop::rest
