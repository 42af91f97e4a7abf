// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/till/shift_report.h"

namespace shop {

// What the work of a shift asks of other modules, inside its transaction: what it stores there is
// durable with it and done once.
class ShiftNeighbours
{
public:
    enum class Paper { X, Z, ZCopy };

    virtual ~ShiftNeighbours() = default;
    // The tickets of the register that are not sold yet, oldest first.
    virtual Result<QList<HeldTicket>> heldTickets(const Call &call, RegisterId at) = 0;
    virtual Done openDrawer(const Call &call, RegisterId at, CashMovementId why) = 0;
    virtual Done print(const Call &call, RegisterId at, ShiftId shift, Paper paper) = 0;
};

} // namespace shop
