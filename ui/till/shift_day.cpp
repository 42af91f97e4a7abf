// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/shift_day.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kShownShifts = 100;

Result<std::optional<ReportSource>> readX(Shop &shop, const Call &call, ShiftId shift)
{
    const auto x = readReport(shop, call, shift, true);
    if (x)
        return std::optional(*x);
    if (x.error().code == ErrorCode::PermissionDenied)
        return std::optional<ReportSource>();
    return x.error();
}

} // namespace

Result<ShiftDay> readShiftDay(Shop &shop, const Call &call, RegisterId at)
{
    ShiftDay day;
    SHOP_TRY_VALUE(open, shop.till().openShiftOf(call, at));
    day.open = open;
    if (open) {
        SHOP_TRY_VALUE(x, readX(shop, call, open->id));
        day.x = x;
    }
    SHOP_TRY_VALUE(carts, shop.carts().carts(call, at));
    for (const Cart &cart : std::as_const(carts)) {
        if (!cart.lines.isEmpty())
            day.held.append(cart);
    }
    SHOP_TRY_VALUE(closed, shop.till().closedShifts(call, at, kShownShifts));
    day.closed = closed;
    SHOP_TRY_VALUE(people, shop.users().staff(call));
    day.people = people;
    SHOP_TRY_VALUE(all, shop.users().allStaff(shop.systemCall()));
    for (const StaffMember &member : std::as_const(all))
        day.names.insert(member.id, member.name);
    return day;
}

} // namespace shop
