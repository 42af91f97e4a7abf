// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/currency.h"

#include <QList>

namespace shop {

// The notes and coins a drawer is counted in, in minor units, falling. Coins below what cash is
// rounded to are not in use any more and left out; for a currency whose coins are not known, all
// of the steps 1, 2, 5 below its smallest note.
QList<qint64> cashPieces(const Currency &currency, const CashRounding &rounding);

} // namespace shop
