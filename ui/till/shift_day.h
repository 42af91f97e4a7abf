// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"
#include "ui/print/report_source.h"

#include <QList>

#include <optional>

namespace shop {

// What the Shift page shows of a register, as read at one moment.
struct ShiftDay {
    std::optional<Shift> open;
    std::optional<ReportSource> x; // of the open shift; none for who may not see it
    QList<Cart> held; // with lines; they outlive the shift
    QList<Shift> closed; // newest first
    QList<StaffMember> people; // who works here now
    QHash<UserId, QString> names; // of everybody who ever did
};

// In the rights of the call: without the right to it the day has no X, and that is no error.
Result<ShiftDay> readShiftDay(Shop &shop, const Call &call, RegisterId at);

} // namespace shop
