// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/money.h"

#include <limits>

namespace shop {

// One movement of a voucher or an account, and the document that made it.
struct LedgerLine {
    qint64 place = 0; // rises with each movement of the ledger
    Money change; // of an account: positive where the customer owes more
    OrderId document;
    TimeMs at = 0;

    friend bool operator==(const LedgerLine &, const LedgerLine &) = default;
};

// Which of them: the newest first, at most 500, those of a lower place.
struct LedgerPage {
    int limit = 20;
    qint64 before = std::numeric_limits<qint64>::max();
};

} // namespace shop
