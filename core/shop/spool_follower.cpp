// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/spool_follower.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

Done SpoolFollower::saleStored(const Call &call, const Order &order, bool print, bool openDrawer)
{
    SHOP_TRY_VALUE(printer, m_till.printer(call, order.atRegister));
    if (printer.kind == PrinterSettings::Kind::None)
        return {};
    PrintJob job;
    job.openDrawer = openDrawer && printer.openDrawer;
    if (!print && !job.openDrawer)
        return {};
    job.atRegister = order.atRegister;
    job.kind = print ? u"receipt"_s : u"drawer"_s;
    job.document = order.id.bytes();
    return add(job);
}

Done SpoolFollower::add(PrintJob job)
{
    job.id = m_ids.mint<PrintJobId>();
    job.createdAt = m_clock.nowMs();
    return m_spool.add(job);
}

Result<QList<HeldTicket>> SpoolFollower::heldTickets(const Call &call, RegisterId at)
{
    SHOP_TRY_VALUE(carts, m_carts.carts(call, at));
    QList<HeldTicket> held;
    for (const Cart &cart : std::as_const(carts)) {
        if (!cart.lines.isEmpty())
            held.append({cart.id, cart.lines.size()});
    }
    return held;
}

Done SpoolFollower::openDrawer(const Call &call, RegisterId at, CashMovementId why)
{
    SHOP_TRY_VALUE(printer, m_till.printer(call, at));
    if (printer.kind == PrinterSettings::Kind::None || !printer.openDrawer)
        return {};
    PrintJob job;
    job.openDrawer = true;
    job.atRegister = at;
    job.kind = u"drawer"_s;
    job.document = why.bytes();
    return add(job);
}

Done SpoolFollower::print(const Call &call, RegisterId at, ShiftId shift, Paper paper)
{
    SHOP_TRY_VALUE(printer, m_till.printer(call, at));
    if (printer.kind == PrinterSettings::Kind::None)
        return {};
    PrintJob job;
    job.atRegister = at;
    job.kind = paper == Paper::X ? u"x-report"_s : u"z-report"_s;
    job.document = shift.bytes();
    if (paper == Paper::ZCopy) {
        SHOP_TRY_VALUE(copy, m_spool.copies(job.document));
        job.copyNumber = copy;
    }
    return add(job);
}

} // namespace shop
