// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/cart_json.h"

#include "core/base/json_members.h"
#include "core/rest/line_json.h"

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Json> itemJson(const CartLine &line, MoneySum &total)
{
    SHOP_TRY_VALUE(amount, line.unitPrice.amountFor(line.quantity, Rounding::HalfUp));
    total += amount;
    return toJson(line, amount);
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

Result<Cart> cartFromJson(const Json &json)
{
    const JsonMembers members(json);
    Cart cart;
    cart.id = members.id<CartId>(u"id");
    const auto currency = Currency::fromCode(members.text(u"currency"));
    const Json *items = json.member(u"items");
    if (cart.id.isNull() || !currency || !items || !items->array())
        return badShape(u"items"_s);
    for (const Json &each : *items->array()) {
        SHOP_TRY_VALUE(line, lineFromJson(each, *currency));
        if (line.product.isNull())
            return badShape(u"productId"_s);
        cart.lines.append(line);
    }
    cart.createdAt = timeFrom(members.text(u"createdAt"));
    cart.updatedAt = timeFrom(members.text(u"updatedAt"));
    return cart;
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
