// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/promotions.h"

#include <QLocale>
#include <QString>

namespace shop {

// Why a promotion that covers a line takes nothing off it.
QString verdictText(const PromotionVerdict &verdict, const QLocale &locale);
// When a promotion holds, as seen from a moment: "holds now", "daily from 17:00 to 18:59", "until
// 24/12/2026"; with its coupon where it asks for one.
QString standingText(const Promotion &promotion, QDate day, QTime time, const QLocale &locale);

} // namespace shop
