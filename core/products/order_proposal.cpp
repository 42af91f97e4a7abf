// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/stock_lists.h"

namespace shop {

Quantity orderProposal(const Supply &supply, Quantity available, Quantity onOrder)
{
    if (!supply.reorderAt)
        return {};
    const qint64 level = supply.reorderAt->thousandths();
    const qint64 coming = available.thousandths() + onOrder.thousandths();
    if (available.thousandths() > level || coming > level)
        return {};
    const qint64 target = supply.target ? supply.target->thousandths() : 2 * qMax<qint64>(level, 0);
    const qint64 missing = target - coming;
    const qint64 pack = supply.pack.thousandths();
    return missing <= 0 ? Quantity()
                        : Quantity::fromThousandths((missing + pack - 1) / pack * pack);
}

} // namespace shop
