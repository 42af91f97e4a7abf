// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/cart_json.h"

#include "core/base/decimal.h"
#include "core/base/json_members.h"

#include <QDateTime>

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Json> itemJson(const CartLine &line, MoneySum &total)
{
    SHOP_TRY_VALUE(amount, line.unitPrice.amountFor(line.quantity, Rounding::HalfUp));
    total += amount;
    Json::Object item{{u"lineId"_s, Json(line.id.toString())},
                      {u"productId"_s, Json(line.product.toString())},
                      {u"name"_s, Json(line.name)},
                      {u"price"_s, jsonAmount(line.unitPrice)},
                      {u"unitPrice"_s, Json(unitPriceText(line.unitPrice))},
                      {u"quantity"_s, jsonQuantity(line.quantity)},
                      {u"amount"_s, jsonAmount(amount)}};
    if (!line.depositOf.isNull())
        item += {{u"deposit"_s, Json(true)}, {u"depositOf"_s, Json(line.depositOf.toString())}};
    return Json(item);
}

Error badShape(const QString &field)
{
    return {ErrorCode::Internal, u"json.shape"_s, {{u"field"_s, field}}};
}

Result<CartLine> lineFromJson(const Json &json, const Currency &currency)
{
    const JsonMembers members(json);
    CartLine line;
    line.id = members.id<LineId>(u"lineId");
    line.product = members.id<ProductId>(u"productId");
    if (line.id.isNull() || line.product.isNull())
        return badShape(u"productId"_s);
    line.name = members.text(u"name");
    line.depositOf = members.id<LineId>(u"depositOf");
    const auto price = decimalFromPlainText(members.text(u"unitPrice"), 4, SurplusZeros::Accepted);
    const Json *quantity = json.member(u"quantity");
    if (price.fault || !quantity || !quantity->number())
        return badShape(u"quantity"_s);
    line.unitPrice = UnitPrice(price.value, currency);
    SHOP_TRY_VALUE(read, quantityFromPlainText(QString::fromLatin1(quantity->number()->text)));
    line.quantity = read;
    return line;
}

TimeMs timeOf(const QString &text)
{
    return text.isEmpty() ? 0 : QDateTime::fromString(text, Qt::ISODateWithMs).toMSecsSinceEpoch();
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
        cart.lines.append(line);
    }
    cart.createdAt = timeOf(members.text(u"createdAt"));
    cart.updatedAt = timeOf(members.text(u"updatedAt"));
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
