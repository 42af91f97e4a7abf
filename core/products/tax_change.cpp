// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/tax_change.h"

#include <algorithm>

namespace shop {

TaxTable withTaxEnding(TaxTable table, const QString &category, const QString &name, QDate last)
{
    const auto isIt = [&](const TaxComponent &each) {
        return each.category == category && each.name == name;
    };
    table.components.removeIf([&](const TaxComponent &each) {
        return isIt(each) && each.from.isValid() && each.from > last;
    });
    for (TaxComponent &each : table.components) {
        if (isIt(each) && (!each.until.isValid() || each.until > last))
            each.until = last;
    }
    return table;
}

TaxTable withRateFrom(TaxTable table, const QString &category, const QString &name, TaxRate rate,
                      QDate from)
{
    TaxComponent next{category, name, rate, from, {}, 0};
    int behind = 0;
    for (const TaxComponent &each : std::as_const(table.components))
        behind = std::max(behind, each.position + 1);
    const int known = table.positionOf(name);
    next.position = std::any_of(table.components.cbegin(), table.components.cend(),
                                [&](const TaxComponent &each) { return each.name == name; })
                        ? known
                        : behind;
    table = withTaxEnding(std::move(table), category, name, from.addDays(-1));
    table.components.append(next);
    return table;
}

} // namespace shop
