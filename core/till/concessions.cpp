// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/concessions.h"

#include "core/cart/reductions.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isTheTicket(const SaleRequest &request, const Cart &ticket)
{
    if (request.discount != ticket.discount || request.lines.size() != ticket.lines.size())
        return false;
    for (qsizetype i = 0; i < request.lines.size(); ++i) {
        if (!givesTheSame(request.lines[i], ticket.lines[i]))
            return false;
    }
    return true;
}

Done checkGiven(const Call &call, const SaleRequest &request)
{
    for (const CartLine &line : request.lines)
        SHOP_TRY(allowReductions(call, line));
    return allowDiscount(call, request.discount, request.lines);
}

// Whether the catalog has a price for what the line sells.
bool hasCatalogPrice(const CartLine &line)
{
    return !line.product.isNull() && !line.quantity.isNegative() && !line.returnOf &&
           line.depositOf.isNull();
}

Done checkPrice(const Call &call, const CartLine &line, const std::optional<Cart> &ticket,
                Products &products)
{
    const auto product = products.product(call, line.product);
    if (!product)
        return product.error().key == u"product.notFound"_s ? Done() : Done(product.error());
    const std::optional<UnitPrice> &price = product->values.price;
    const UnitPrice list = line.listPrice.value_or(line.unitPrice);
    if (!price || price->currency() != list.currency() ||
        list.tenThousandths() >= price->tenThousandths())
        return {};
    if (ticket && product->updatedAt >= ticket->createdAt)
        return {};
    return allowPrice(call, line, *price);
}

} // namespace

Done checkConcessions(const Call &call, const SaleRequest &request,
                      const std::optional<Cart> &ticket, Products &products)
{
    if (request.kind != OrderKind::Sale)
        return {};
    if (!ticket || !isTheTicket(request, *ticket))
        SHOP_TRY(checkGiven(call, request));
    if (call.actor.rights.limit(Action::OverridePrice) == Limit())
        return {};
    for (const CartLine &line : request.lines) {
        if (hasCatalogPrice(line))
            SHOP_TRY(checkPrice(call, line, ticket, products));
    }
    return {};
}

} // namespace shop
