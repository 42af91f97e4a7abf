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
    job.id = m_ids.mint<PrintJobId>();
    job.atRegister = order.atRegister;
    job.kind = print ? u"receipt"_s : u"drawer"_s;
    job.document = order.id.bytes();
    job.createdAt = m_clock.nowMs();
    return m_spool.add(job);
}

} // namespace shop
