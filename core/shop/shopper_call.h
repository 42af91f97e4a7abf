// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/storefront.h"

namespace shop {

// A shopper's cart, made where they have none.
Result<Cart> cartOf(Shop &shop, const Shopper &shopper);

// A call in the name of a shopper with the one right that what they do takes: for the functions of
// storefront.h alone, each of which looks first whose cart or order it is.
inline Call shopperCall(Shop &shop, const Shopper &shopper, Action right = Action::Sell)
{
    Call call;
    call.actor.user = shopper.isGuest ? UserId() : shopper.id;
    call.actor.atRegister = shopper.at;
    call.actor.rights.grant(right);
    call.command = shop.ids().mint<CommandId>();
    return call;
}

} // namespace shop
