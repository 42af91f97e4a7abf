// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/promotions.h"
#include "tests/support/qtest_results.h"

#include <QTest>

namespace shop {

using Cents = QList<qint64>;

inline const PromotionMoment kNow{QDate(2026, 11, 23), QTime(12, 0), {}};

Currency eurCode();
Money eur(qint64 cents);

// Products and categories go by small numbers here; none is 0. Amounts are in cents.
PromotionLine pieces(int product, int count, qint64 cents, int category = 0);
PromotionLine weighed(int product, qint64 grams, qint64 cents);

// Promotions by number; of all products where none are named.
Promotion promotion(int number, PromotionKind kind, QList<int> products = {});
Promotion nForM(int number, int take, int pay, QList<int> products = {});
Promotion nForPrice(int number, int take, qint64 cents, QList<int> products = {});
Promotion percent(int number, int percentOff, QList<int> products = {});
Promotion bundle(int number, qint64 cents, const QList<QList<int>> &parts);
Promotion threshold(int number, qint64 from, qint64 off);

PromotionsApplied applied(const QList<PromotionLine> &lines, const QList<Promotion> &promotions,
                          const PromotionMoment &moment = kNow);
// What comes off each line, in cents.
Cents off(const PromotionsApplied &answer);

} // namespace shop
