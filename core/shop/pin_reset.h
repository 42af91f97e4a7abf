// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"

namespace shop {

// Gives an active person of that name (as on the sign-in page, whatever its case and spaces) a new
// PIN and ends their delay: for an owner who forgot it. Who has the file may (domain.md, "People");
// journalled at the first register. Errors user.notFound ("name"), those of checkPinChoice(),
// till.notSetUp for a shop without a register.
Done resetForgottenPin(Shop &shop, const QString &name, const Secret &pin);

} // namespace shop
