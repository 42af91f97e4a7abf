// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/tax_table.h"

namespace shop {

// The table in which a tax of a category has this rate from a day on: what held before ends the day before,
// what was planned for later goes. A name the category does not have becomes a tax of its own, behind the
// others. Pure; the table is not validated.
TaxTable withRateFrom(TaxTable table, const QString &category, const QString &name, TaxRate rate,
                      QDate from);
// In which the tax ends, its last day being this one; nothing of it is left where it began later.
TaxTable withTaxEnding(TaxTable table, const QString &category, const QString &name, QDate last);

} // namespace shop
