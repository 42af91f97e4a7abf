// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/promotion.h"

#include <QHash>
#include <QLocale>

namespace shop {

// Names of the products and categories a promotion is for, by their ids as text.
using ScopeNames = QHash<QString, QString>;

// What it does, in a sentence: "3 for the price of 2 on Mugs: the cheapest is free."
QString promotionRuleText(const Promotion &promotion, const ScopeNames &names,
                          const QLocale &locale);
// When, for whom and how often: "Mon and Tue, 17:00 to 18:59. Until 24/12/2026. With the coupon XMAS,
// in 100 sales."; empty: always, for everybody.
QString promotionTermsText(const Promotion &promotion, const QLocale &locale);
QString promotionKindText(PromotionKind kind);

} // namespace shop
