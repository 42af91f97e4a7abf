// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid_source.h"
#include "core/devices/print_spool.h"
#include "core/till/counter_sale.h"
#include "core/till/shift_neighbours.h"

namespace shop {

// Puts the receipt of a sale, the reports of a shift, and the opening of the drawer, into the print
// queue inside the transaction of what they belong to. A register without a printer gets no job: nothing would ever take it.
class SpoolFollower final : public SaleFollower, public ShiftNeighbours
{
public:
    SpoolFollower(PrintSpool &spool, Till &till, Carts &carts, const Clock &clock, UuidSource &ids)
        : m_spool(spool), m_till(till), m_carts(carts), m_clock(clock), m_ids(ids)
    {}

    Done saleStored(const Call &call, const Order &order, bool print, bool openDrawer) override;
    Result<QList<HeldTicket>> heldTickets(const Call &call, RegisterId at) override;
    Done openDrawer(const Call &call, RegisterId at, CashMovementId why) override;
    Done print(const Call &call, RegisterId at, ShiftId shift, Paper paper) override;

private:
    Done add(PrintJob job);

    PrintSpool &m_spool;
    Till &m_till;
    Carts &m_carts;
    const Clock &m_clock;
    UuidSource &m_ids;
};

} // namespace shop
