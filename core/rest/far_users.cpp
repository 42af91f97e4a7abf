// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/far_users.h"

#include "core/base/json_members.h"
#include "core/rest/user_json.h"

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString pathOf(UserId user)
{
    return u"/api/users/"_s + user.toString();
}

} // namespace

Result<Customer> FarUsers::customer(const Call &call, UserId user)
{
    SHOP_TRY_VALUE(json, m_service.get(call, pathOf(user)));
    const auto customer = customerFromJson(json);
    if (!customer || customer->id != user)
        return badReply(u"users"_s);
    return customer;
}

Result<std::optional<Role>> FarUsers::roleOf(const Call &call, UserId user)
{
    const auto json = m_service.get(call, pathOf(user));
    if (!json && json.error().key == u"customer.notFound")
        return std::optional<Role>();
    if (!json)
        return json.error();
    return roleFromCode(JsonMembers(*json).text(u"role"));
}

} // namespace shop::rest
