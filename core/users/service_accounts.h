// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/users/accounts.h"

namespace shop {

// What services keep beside the accounts: what somebody may do over the network, and which tokens of
// a session were used up.
class ServiceAccounts
{
public:
    virtual ~ServiceAccounts() = default;

    // "customer", "staff" or "admin"; customer where nothing else was given. Error account.notFound for
    // somebody who is not there or not any more.
    virtual Result<QString> roleOf(const Call &call, UserId id) = 0;
    // Needs ManageStaff. Errors account.notFound, account.roleUnknown.
    virtual Done setRole(const Call &call, UserId id, const QString &role) = 0;
    // Accounts::renewSession() once for a token. One that was used before opens nothing, and ends its
    // session: somebody else has it (RFC 9700 §4.14). Two uses within ten seconds are one client that
    // asks twice: the second is refused and nothing ends. Error account.sessionEnded.
    virtual Result<SignedIn> renew(const Call &call, const Secret &token, TimeMs lifetime) = 0;
};

} // namespace shop
