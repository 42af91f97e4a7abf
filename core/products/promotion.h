// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/json.h"
#include "core/base/money.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

namespace shop {

// A reduction by rule. A discount is one given by hand.
enum class PromotionKind {
    PercentOff, // a share of what it is for
    AmountOff, // an amount off each piece (or unit of weight)
    NForM, // take 3, pay 2: the cheapest of each group is free
    NForPrice, // take 3 for 5.00
    Bundle, // a set of different goods for a price
    Threshold // a share or an amount off, from an amount spent on what it is for
};
QString promotionKindCode(PromotionKind kind); // "percent-off", "amount-off", "n-for-m", ...
Result<PromotionKind> promotionKindFromCode(QStringView code); // error promotion.kindUnknown

// What a promotion is for; both lists empty: everything.
struct PromotionScope {
    QList<ProductId> products;
    QList<CategoryId> categories;

    bool covers(ProductId product, CategoryId category) const;
    friend bool operator==(const PromotionScope &, const PromotionScope &) = default;
};

// When a promotion applies, in the shop's time. Days and times include their ends; a time that
// ends before it begins passes midnight and belongs to the day it began.
struct PromotionWindow {
    QDate from; // invalid: since ever
    QDate until; // invalid: for ever
    int weekdays = 0x7f; // bit 0 Monday ... bit 6 Sunday; never 0
    QTime dailyFrom; // invalid: all day
    QTime dailyUntil; // the last minute; both or none

    bool holds(QDate day, QTime time) const;
    friend bool operator==(const PromotionWindow &, const PromotionWindow &) = default;
};

struct BundlePart {
    PromotionScope what;
    int count = 1;

    friend bool operator==(const BundlePart &, const BundlePart &) = default;
};

// On each piece at most one of the best-of promotions applies: those that together give the customer
// most. Combinable ones come on top, on what the others leave.
enum class PromotionCombination { BestOf, Combinable };

struct Promotion {
    PromotionId id;
    QString name; // 1 to 100 characters, as printed on receipts
    PromotionKind kind = PromotionKind::PercentOff;
    PromotionScope scope; // not of a bundle
    QList<BundlePart> parts; // of a bundle: 1 to 10
    int take = 0; // n: 2 to 1,000
    int pay = 0; // m: 0 < m < n
    qint64 millionths = 0; // PercentOff, Threshold: 100,000 is 10 %
    std::optional<Money>
        amount; // off (AmountOff, Threshold) or the price of a group (NForPrice, Bundle)
    std::optional<Money> threshold; // spent at least, before other reductions
    PromotionWindow window;
    QString coupon; // code that must be given, compared without case; empty: none
    int couponUses = 0; // how many sales the coupon is taken in, 1 to 1,000,000; 0: any number
    PromotionCombination combination = PromotionCombination::BestOf;
    int priority =
        0; // -1,000 to 1,000; higher goes first where the gain is equal, and among combinable ones
    int limitPerSale = 0; // groups, or pieces where there are no groups; 0: none
    bool active = true;
    qint64 version = 0; // rises with each change; 0: not stored yet

    friend bool operator==(const Promotion &, const Promotion &) = default;
};

// Errors promotion.nameMissing, promotion.nameTooLong, promotion.figureMissing,
// promotion.figureOutOfRange, promotion.partsMissing, promotion.windowMalformed,
// promotion.couponMalformed, promotion.scopeTooLarge, money.currencyMismatch, each with "field".
Done checkPromotion(const Promotion &promotion);

inline constexpr qsizetype kLongestCoupon = 40; // of a code, in UTF-16 units
// The form under which coupon codes are compared: trimmed, folded.
QString couponKey(QStringView code);
// Whether some promotion asks for this code.
bool isCoupon(QStringView code, const QList<Promotion> &promotions);
// Why a code cannot be taken now: errors coupon.unknown, coupon.given (it is among those given),
// coupon.withdrawn, coupon.notYet ("from"), coupon.expired ("until"), coupon.otherHours. Where several
// promotions ask for the code, one that holds is enough.
Done checkCoupon(QStringView code, const QStringList &given, const QList<Promotion> &promotions,
                 QDate day, QTime time);

// Whether the product is among what the promotion is for, whatever day and hour it is.
bool isFor(const Promotion &promotion, ProductId product, CategoryId category);
// From a time of day to the next full minute at which the daily hours of one of them begin or have
// ended, in milliseconds, or to midnight where that comes first; nothing where none has hours.
std::optional<int> msToNextHours(const QList<Promotion> &promotions, QTime now);

} // namespace shop
