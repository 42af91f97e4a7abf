// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/far_carts.h"

#include "core/base/sha256.h"
#include "core/rest/cart_json.h"
#include "core/rest/fields.h"

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString pathOf(CartId id)
{
    return u"/api/cart/"_s + id.toString(); // a user's cart has the user's id
}

// 48 bits of the tag: a whole number everywhere.
qint64 versionOf(const QByteArray &etag)
{
    return sha256(etag).left(6).toHex().toLongLong(nullptr, 16);
}

Result<Cart> cartIn(const Json &answer)
{
    const Json *cart = answer.member(u"cart");
    return cart ? cartFromJson(*cart) : badReply(u"cart"_s);
}

} // namespace

Result<FarOrderedCarts::Read> FarOrderedCarts::read(const Call &call, CartId id)
{
    SHOP_TRY_VALUE(found, m_service.getTagged(call, pathOf(id)));
    auto cart = cartFromJson(found.body);
    if (!cart || cart->id != id)
        return badReply(u"cart"_s);
    if (cart->createdAt == 0)
        return Error{ErrorCode::NotFound, u"cart.notFound"_s, {{u"cart"_s, id.toString()}}};
    cart->version = versionOf(found.etag);
    return Read{*cart, found.etag};
}

Result<QString> FarOrderedCarts::itemPath(const Call &call, CartId id, LineId line)
{
    SHOP_TRY_VALUE(found, read(call, id));
    const CartLine *item = found.cart.line(line);
    if (!item)
        return Error{ErrorCode::NotFound, u"cart.lineNotFound"_s, {{u"line"_s, line.toString()}}};
    return u"%1/items/%2"_s.arg(pathOf(id), item->product.toString());
}

Result<Cart> FarOrderedCarts::cart(const Call &call, CartId id)
{
    SHOP_TRY_VALUE(found, read(call, id));
    return found.cart;
}

Result<Cart> FarOrderedCarts::setQuantity(const Call &call, CartId id, LineId line,
                                          Quantity quantity)
{
    SHOP_TRY_VALUE(path, itemPath(call, id, line));
    const Json body(Json::Object{{u"quantity"_s, jsonQuantity(quantity)}});
    SHOP_TRY_VALUE(answer, m_service.put(call, path, body));
    return cartIn(answer);
}

Result<Cart> FarOrderedCarts::removeLine(const Call &call, CartId id, LineId line)
{
    SHOP_TRY_VALUE(path, itemPath(call, id, line));
    SHOP_TRY_VALUE(answer, m_service.remove(call, path));
    return cartIn(answer);
}

Done FarOrderedCarts::close(const Call &call, CartId id, qint64 version)
{
    SHOP_TRY_VALUE(found, read(call, id));
    if (found.cart.version != version)
        return Error{ErrorCode::Conflict, u"cart.changedMeanwhile"_s, {{u"cart"_s, id.toString()}}};
    SHOP_TRY(m_service.remove(call, pathOf(id), found.etag));
    return {};
}

} // namespace shop::rest
