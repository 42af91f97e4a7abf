// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/payment_attempts.h"
#include "ui/widgets/banner.h"

namespace shop {

// What is said of a card that was not charged, by the reason the terminal gave.
QString cardDeclineText(const QString &reason);
// And of an attempt that is under way, or of which nobody knows the end (then in the tone of a warning);
// its ways out are "stop" and "ask". amount: as it is shown.
BannerText openAttemptText(const PaymentAttempt &attempt, bool waiting, const QString &amount);

} // namespace shop
