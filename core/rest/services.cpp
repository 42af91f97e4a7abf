// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/services.h"

namespace shop::rest {

Result<bool> Services::userExists(const Call &call, UserId user) const
{
    if (askUser)
        return askUser(call, user);
    const auto found = customers->customer(call, user);
    if (!found && found.error().code != ErrorCode::NotFound)
        return found.error();
    return found && !found->erased;
}

} // namespace shop::rest
