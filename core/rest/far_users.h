// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rest/far_service.h"
#include "core/users/customer.h"

namespace shop::rest {

// What others ask of Users.
class FarUsers final
{
public:
    explicit FarUsers(FarService &service) : m_service(service) {}

    // Without their addresses. Error customer.notFound, for erased ones too.
    Result<Customer> customer(const Call &call, UserId user);
    // The role somebody has now; nothing for one who is not there any more.
    Result<std::optional<Role>> roleOf(const Call &call, UserId user);

private:
    FarService &m_service;
};

} // namespace shop::rest
