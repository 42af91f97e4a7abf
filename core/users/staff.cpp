// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/staff.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

std::optional<ApprovalRequest> ApprovalRequest::from(const Error &denied)
{
    if (denied.key != u"permission.denied" || !denied.context.value(u"approvable"_s).toBool())
        return std::nullopt;
    const auto action = actionFromCode(denied.context.value(u"action"_s).toString());
    if (!action)
        return std::nullopt;
    return ApprovalRequest{*action, denied.context.value(u"amount"_s).toLongLong(),
                           denied.context.value(u"percent"_s).toLongLong()};
}

} // namespace shop
