// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/money.h"

namespace shop {

// The prepayment of an order that ended or became less has to go back (domain.md, "Documents and
// numbers"): open until a person has paid it back; failed where they could not, with the reason.
enum class RefundState { Open, Failed, Done };

struct RefundTask {
    RefundState state = RefundState::Open;
    Money amount;
    QString reason; // why it failed
    TimeMs openedAt = 0;
    TimeMs changedAt = 0;
    UserId changedBy;

    friend bool operator==(const RefundTask &, const RefundTask &) = default;
};

} // namespace shop
