// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/cart_json.h"

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Json> itemJson(const CartLine &line, MoneySum &total)
{
    SHOP_TRY_VALUE(amount, line.unitPrice.amountFor(line.quantity, Rounding::HalfUp));
    total += amount;
    Json::Object item{{u"productId"_s, Json(line.product.toString())},
                      {u"name"_s, Json(line.name)},
                      {u"price"_s, jsonAmount(line.unitPrice)},
                      {u"unitPrice"_s, Json(unitPriceText(line.unitPrice))},
                      {u"quantity"_s, jsonQuantity(line.quantity)},
                      {u"amount"_s, jsonAmount(amount)}};
    if (!line.depositOf.isNull())
        item.append({u"deposit"_s, Json(true)});
    return Json(item);
}

} // namespace

Result<Json> toJson(const Cart &cart, UserId user, const Currency &currency)
{
    MoneySum total(currency);
    Json::Array items;
    for (const CartLine &line : cart.lines) {
        SHOP_TRY_VALUE(item, itemJson(line, total));
        items.append(item);
    }
    SHOP_TRY_VALUE(sum, total.result());
    const QString id = cart.id.toString();
    const bool isStored = cart.createdAt != 0;
    return Json(Json::Object{{u"_id"_s, Json(id)},
                             {u"id"_s, Json(id)},
                             {u"userId"_s, Json(user.toString())},
                             {u"items"_s, Json(items)},
                             {u"total"_s, jsonAmount(sum)},
                             {u"currency"_s, Json(currency.code())},
                             {u"itemCount"_s, Json::integer(cart.lines.size())},
                             {u"createdAt"_s, isStored ? jsonTime(cart.createdAt) : Json()},
                             {u"updatedAt"_s, isStored ? jsonTime(cart.updatedAt) : Json()}});
}

Cart emptyCart(UserId user)
{
    Cart cart;
    cart.id = cartOf(user);
    cart.atRegister = registerOf(user);
    return cart;
}

CartId cartOf(UserId user)
{
    return CartId(user.uuid());
}

RegisterId registerOf(UserId user)
{
    return RegisterId(user.uuid());
}

} // namespace shop::rest
