// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/checkout.h"

#include "core/cart/ticket_totals.h"
#include "core/products/product_summary.h"
#include "core/rest/cart_json.h"
#include "core/rest/product_json.h"

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

Error notSetUp()
{
    return {ErrorCode::FailedPrecondition, u"till.notSetUp"_s, {}};
}

// As the catalog says it now: the current price wins over the one the cart remembers.
Result<QList<CartLine>> asOfNow(Context &context, const Call &call, const QList<CartLine> &lines)
{
    QList<ProductId> ids;
    for (const CartLine &line : lines)
        ids.append(line.product);
    SHOP_TRY_VALUE(found, context.services->online->products(call, ids));
    QHash<ProductId, Product> products;
    for (const OnlineProduct &each : std::as_const(found))
        products.insert(each.product.id, each.product);
    QList<CartLine> now;
    for (const CartLine &line : lines) {
        const auto product = products.constFind(line.product);
        if (product == products.cend() || !product->values.price)
            return Error{ErrorCode::NotFound,
                         u"product.notFound"_s,
                         {{u"product"_s, line.product.toString()}}};
        CartLine fresh = cartLineOf(summaryOf(*product), *product->values.price, line.quantity);
        fresh.id = line.id;
        fresh.depositOf = line.depositOf;
        fresh.note = line.note;
        now.append(fresh);
    }
    return now;
}

Result<TicketTotals> totalsOf(Context &context, const Call &call, const PlaceOrder &request,
                              const ShopProfile &profile)
{
    SHOP_TRY_VALUE(terms, context.services->terms(call));
    const QTimeZone zone(profile.timeZone);
    TicketPricing pricing{profile.rules, terms.taxes, localDate(request.pricedAt, zone)};
    pricing.promotions = terms.promotions;
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

Result<PlaceOrder> toPlace(Context &context, const Call &call, const Checkout &checkout,
                           const Customer &customer)
{
    const Services &services = *context.services;
    SHOP_TRY_VALUE(profile, services.till->profile(call));
    if (!profile)
        return notSetUp();
    const auto cart = services.cart(call, cartOf(checkout.user));
    if (!cart && cart.error().key != u"cart.notFound")
        return cart.error();
    if (!cart || cart->lines.isEmpty())
        return Error{ErrorCode::FailedPrecondition, u"delivery.noLines"_s, {}};
    SHOP_TRY_VALUE(lines, asOfNow(context, call, cart->lines));

    PlaceOrder request;
    request.id = checkout.id;
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
    SHOP_TRY_VALUE(totals, totalsOf(context, call, request, *profile));
    if (checkout.expected && *checkout.expected != totals.all.total &&
        *checkout.expected != totals.all.amount)
        return Error{ErrorCode::Conflict, u"sale.totalChanged"_s, {}};
    request.expectedTotal = totals.all.total;
    return request;
}

} // namespace shop::rest
