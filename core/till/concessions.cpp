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

// Whether the price of the catalog binds what the line sells, or pays for empties.
bool isPricedByCatalog(const CartLine &line)
{
    return !line.product.isNull() && !line.returnOf &&
           (!line.quantity.isNegative() || line.kind == ProductKind::Deposit);
}

Done checkPrice(const Call &call, const CartLine &line, const std::optional<Cart> &ticket,
                const CatalogPrice &catalog)
{
    const std::optional<UnitPrice> &price = catalog.price;
    const UnitPrice list = line.listPrice.value_or(line.unitPrice);
    if (!price || price->currency() != list.currency())
        return {};
    const qint64 above = list.tenThousandths() - price->tenThousandths();
    if (line.quantity.isNegative() ? above <= 0 : above >= 0)
        return {};
    if (ticket && catalog.updatedAt >= ticket->createdAt)
        return {};
    return allowPrice(call, line, *price);
}

} // namespace

Done checkConcessions(const Call &call, const SaleRequest &request,
                      const std::optional<Cart> &ticket, Carts &carts, Products &products)
{
    if (request.kind != OrderKind::Sale)
        return {};
    if (const Done given = checkGiven(call, request); !given) {
        if (!ticket)
            return given;
        SHOP_TRY_VALUE(stored, carts.cart(call, ticket->id));
        if (!isTheTicket(request, stored))
            return given;
    }
    if (call.actor.rights.limit(Action::OverridePrice) == Limit())
        return {};
    QList<ProductId> ids;
    for (const CartLine &line : request.lines) {
        if (isPricedByCatalog(line))
            ids.append(line.product);
    }
    SHOP_TRY_VALUE(prices, products.prices(call, ids));
    for (const CartLine &line : request.lines) {
        const auto price = prices.constFind(line.product);
        if (isPricedByCatalog(line) && price != prices.cend())
            SHOP_TRY(checkPrice(call, line, ticket, *price));
    }
    return {};
}

} // namespace shop
