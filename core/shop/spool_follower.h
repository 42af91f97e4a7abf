// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid_source.h"
#include "core/devices/print_spool.h"
#include "core/till/counter_sale.h"

namespace shop {

// Puts the receipt of a sale, and the opening of the drawer, into the print queue inside the
// sale's transaction. A register without a printer gets no job: nothing would ever take it.
class SpoolFollower final : public SaleFollower
{
public:
    SpoolFollower(PrintSpool &spool, Till &till, const Clock &clock, UuidSource &ids)
        : m_spool(spool), m_till(till), m_clock(clock), m_ids(ids)
    {}

    Done saleStored(const Call &call, const Order &order, bool print, bool openDrawer) override;

private:
    PrintSpool &m_spool;
    Till &m_till;
    const Clock &m_clock;
    UuidSource &m_ids;
};

} // namespace shop
