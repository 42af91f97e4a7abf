// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/services.h"

namespace shop::rest {

bool Services::userExists(const Call &call, UserId user) const
{
    const auto found = customers->customer(call, user);
    return found && !found->erased;
}

} // namespace shop::rest
