// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/rounding.h"
#include "core/products/promotion.h"

#include <QList>

namespace shop {

// What promotions look at of a line of a ticket.
struct PromotionLine {
    ProductId product;
    CategoryId category;
    Unit unit = Unit::Piece;
    Quantity quantity;
    Money amount; // quantity × price, or what its label says
    bool discountable = true; // false: returns, deposits, gift cards, products without discount

    friend bool operator==(const PromotionLine &, const PromotionLine &) = default;
};

// What a promotion takes off one line.
struct PromotionShare {
    PromotionId promotion;
    QString name;
    Money amount; // more than zero

    friend bool operator==(const PromotionShare &, const PromotionShare &) = default;
};

// Why a promotion did or did not apply.
enum class PromotionOutcome {
    Applied,
    OutsideWindow,
    CouponMissing,
    NothingCovered, // nothing on the ticket that it is for
    TooFew, // "2 of 3 needed": have, need
    BelowThreshold, // amountHave, amountNeed
    BetterOneApplied, // the pieces are in promotions that give more
    NoGain // the goods cost no more than its price, or nothing is left to take off
};

// One promotion on this ticket: half of the price trace. Lines it covers are named, so that a line
// can say both what made its price and what did not.
struct PromotionVerdict {
    PromotionId promotion;
    QString name;
    PromotionOutcome outcome = PromotionOutcome::NothingCovered;
    // Indexes of the lines it covers, rising; in a TicketPart places on the ticket.
    QList<qsizetype> lines;
    qint64 have = 0; // pieces that count towards the next group
    qint64 need = 0; // pieces of a group
    Money amountHave; // with BelowThreshold
    Money amountNeed;
    Money taken; // what it takes off in all
    qint64 groups = 0; // how often it applied: groups, or pieces where there are none
};

struct PromotionsApplied {
    QList<QList<PromotionShare>> lines; // as the lines given; each in the order they came off
    QList<PromotionVerdict> verdicts; // as the promotions given
    Money taken; // in all
};

struct PromotionMoment {
    QDate day; // business day in the shop's time
    QTime time;
    QStringList coupons; // as given
};

// Which promotions apply to a ticket and what each takes off which line. Pure, and independent of
// the order of the lines (equal lines may change places). Pieces of the ticket are given to best-of
// promotions so that the customer pays least; the search is bounded, exact while at most four
// promotions that need groups compete for the same goods and otherwise by improving steps. Group
// reductions are spread over the lines of the group by largest remainder in proportion to their
// amounts, so that a return gives back what was paid. No line falls below zero. Then combinable
// promotions in order of priority on what is left, then thresholds: those count what was spent before
// reductions. Errors money.overflow, money.currencyMismatch.
Result<PromotionsApplied> applyPromotions(const QList<PromotionLine> &lines,
                                          const QList<Promotion> &promotions,
                                          const PromotionMoment &moment, Currency currency,
                                          Rounding rounding);

} // namespace shop
