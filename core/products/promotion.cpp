// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/promotion.h"

#include "core/base/field_error.h"
#include "core/base/search_text.h"
#include "core/base/stored_text.h"

#include <algorithm>
#include <array>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kPromotionKinds{PromotionKind::PercentOff, PromotionKind::AmountOff,
                                     PromotionKind::NForM,      PromotionKind::NForPrice,
                                     PromotionKind::Bundle,     PromotionKind::Threshold};
constexpr int kEveryDay = 0x7f;
constexpr qsizetype kLongestName = 100;
constexpr qsizetype kLargestScope = 1'000;
constexpr qsizetype kMostParts = 10;
constexpr int kLargestGroup = 1'000;
constexpr int kHighestPriority = 1'000;
constexpr int kHighestLimit = 1'000'000;
constexpr qint64 kWhole = 1'000'000; // millionths
constexpr qint64 kLargestAmount = 1'000'000'000'000; // minor units

Done checkScope(const PromotionScope &scope)
{
    if (scope.products.size() + scope.categories.size() > kLargestScope)
        return fieldError(u"promotion.scopeTooLarge", u"scope");
    return {};
}

Done checkAmount(const std::optional<Money> &amount, bool mayBeZero, QStringView field)
{
    if (!amount)
        return fieldError(u"promotion.figureMissing", field);
    if (!amount->currency().isValid() || amount->minor() < (mayBeZero ? 0 : 1) ||
        amount->minor() > kLargestAmount)
        return fieldError(u"promotion.figureOutOfRange", field);
    return {};
}

Done checkPercent(qint64 millionths)
{
    if (millionths == 0)
        return fieldError(u"promotion.figureMissing", u"percent");
    if (millionths < 0 || millionths > kWhole)
        return fieldError(u"promotion.figureOutOfRange", u"percent");
    return {};
}

Done checkGroup(int take)
{
    if (take < 2 || take > kLargestGroup)
        return fieldError(u"promotion.figureOutOfRange", u"take");
    return {};
}

Done checkParts(const QList<BundlePart> &parts)
{
    if (parts.isEmpty() || parts.size() > kMostParts)
        return fieldError(u"promotion.partsMissing", u"parts");
    int pieces = 0;
    for (const BundlePart &part : parts) {
        SHOP_TRY(checkScope(part.what));
        if (part.count < 1 || part.count > kLargestGroup)
            return fieldError(u"promotion.figureOutOfRange", u"parts");
        pieces += part.count;
    }
    return pieces < 2 ? fieldError(u"promotion.partsMissing", u"parts") : Done();
}

Done checkFigures(const Promotion &promotion)
{
    switch (promotion.kind) {
    case PromotionKind::PercentOff:
        return checkPercent(promotion.millionths);
    case PromotionKind::AmountOff:
        return checkAmount(promotion.amount, false, u"amount");
    case PromotionKind::NForM:
        SHOP_TRY(checkGroup(promotion.take));
        if (promotion.pay < 1 || promotion.pay >= promotion.take)
            return fieldError(u"promotion.figureOutOfRange", u"pay");
        return {};
    case PromotionKind::NForPrice:
        SHOP_TRY(checkGroup(promotion.take));
        return checkAmount(promotion.amount, true, u"amount");
    case PromotionKind::Bundle:
        SHOP_TRY(checkParts(promotion.parts));
        return checkAmount(promotion.amount, true, u"amount");
    case PromotionKind::Threshold:
        SHOP_TRY(checkAmount(promotion.threshold, false, u"threshold"));
        if (!promotion.amount)
            return checkPercent(promotion.millionths);
        SHOP_TRY(checkAmount(promotion.amount, false, u"amount"));
        if (promotion.amount->currency() != promotion.threshold->currency())
            return fieldError(u"money.currencyMismatch", u"amount");
        return {};
    }
    return fieldError(u"promotion.kindUnknown", u"kind");
}

Done checkWindow(const PromotionWindow &window)
{
    const bool days =
        !window.from.isValid() || !window.until.isValid() || window.from <= window.until;
    const bool times = window.dailyFrom.isValid() == window.dailyUntil.isValid();
    const bool weekdays = (window.weekdays & ~kEveryDay) == 0 && window.weekdays != 0;
    return days && times && weekdays ? Done() : fieldError(u"promotion.windowMalformed", u"window");
}

bool isOnWeekday(int weekdays, QDate day)
{
    return (weekdays >> (day.dayOfWeek() - 1) & 1) != 0;
}

QTime minuteOf(QTime time)
{
    return {time.hour(), time.minute()};
}

} // namespace

QString promotionKindCode(PromotionKind kind)
{
    switch (kind) {
    case PromotionKind::PercentOff:
        return u"percent-off"_s;
    case PromotionKind::AmountOff:
        return u"amount-off"_s;
    case PromotionKind::NForM:
        return u"n-for-m"_s;
    case PromotionKind::NForPrice:
        return u"n-for-price"_s;
    case PromotionKind::Bundle:
        return u"bundle"_s;
    case PromotionKind::Threshold:
        return u"threshold"_s;
    }
    return {};
}

Result<PromotionKind> promotionKindFromCode(QStringView code)
{
    for (const PromotionKind kind : kPromotionKinds) {
        if (promotionKindCode(kind) == code)
            return kind;
    }
    return Error{ErrorCode::InvalidArgument,
                 u"promotion.kindUnknown"_s,
                 {{u"field"_s, u"kind"_s}, {u"kind"_s, code.left(40).toString()}}};
}

bool PromotionScope::covers(ProductId product, CategoryId category) const
{
    if (products.isEmpty() && categories.isEmpty())
        return true;
    return products.contains(product) || (!category.isNull() && categories.contains(category));
}

bool PromotionWindow::holds(QDate day, QTime time) const
{
    const QTime now = minuteOf(time);
    QDate began = day;
    if (dailyFrom.isValid() && dailyUntil.isValid()) {
        const bool passesMidnight = minuteOf(dailyUntil) < minuteOf(dailyFrom);
        const bool isEvening = now >= minuteOf(dailyFrom);
        const bool isBeforeEnd = now <= minuteOf(dailyUntil);
        if (passesMidnight ? !isEvening && !isBeforeEnd : !isEvening || !isBeforeEnd)
            return false;
        if (passesMidnight && !isEvening)
            began = day.addDays(-1);
    }
    return (!from.isValid() || began >= from) && (!until.isValid() || began <= until) &&
           isOnWeekday(weekdays, began);
}

Done checkPromotion(const Promotion &promotion)
{
    if (promotion.name.trimmed().isEmpty())
        return fieldError(u"promotion.nameMissing", u"name");
    if (promotion.name.size() > kLongestName || !canBeStored(promotion.name))
        return fieldError(u"promotion.nameTooLong", u"name");
    SHOP_TRY(checkScope(promotion.scope));
    SHOP_TRY(checkFigures(promotion));
    SHOP_TRY(checkWindow(promotion.window));
    if (promotion.coupon.size() > kLongestCoupon || !canBeStored(promotion.coupon) ||
        (!promotion.coupon.isEmpty() && couponKey(promotion.coupon).isEmpty()))
        return fieldError(u"promotion.couponMalformed", u"coupon");
    if (promotion.couponUses < 0 || promotion.couponUses > kHighestLimit ||
        (promotion.couponUses > 0 && promotion.coupon.isEmpty()))
        return fieldError(u"promotion.figureOutOfRange", u"couponUses");
    if (qAbs(promotion.priority) > kHighestPriority)
        return fieldError(u"promotion.figureOutOfRange", u"priority");
    if (promotion.limitPerSale < 0 || promotion.limitPerSale > kHighestLimit)
        return fieldError(u"promotion.figureOutOfRange", u"limitPerSale");
    return {};
}

QString couponKey(QStringView code)
{
    return foldText(code.trimmed());
}

bool isCoupon(QStringView code, const QList<Promotion> &promotions)
{
    const QString key = couponKey(code);
    return !key.isEmpty() &&
           std::any_of(promotions.cbegin(), promotions.cend(), [&](const Promotion &promotion) {
               return couponKey(promotion.coupon) == key;
           });
}

namespace {

Error couponError(QStringView key, QStringView code)
{
    return {ErrorCode::FailedPrecondition,
            key.toString(),
            {{u"field"_s, u"coupon"_s}, {u"coupon"_s, code.toString()}}};
}

Done couponOf(const Promotion &promotion, QStringView code, QDate day, QTime time)
{
    const PromotionWindow &window = promotion.window;
    if (!promotion.active)
        return couponError(u"coupon.withdrawn", code);
    if (window.holds(day, time))
        return {};
    Error error = couponError(u"coupon.otherHours", code);
    if (window.until.isValid() && day > window.until) {
        error.key = u"coupon.expired"_s;
        error.context.insert(u"until"_s, window.until);
    } else if (window.from.isValid() && day < window.from) {
        error.key = u"coupon.notYet"_s;
        error.context.insert(u"from"_s, window.from);
    }
    return error;
}

} // namespace

Done checkCoupon(QStringView code, const QStringList &given, const QList<Promotion> &promotions,
                 QDate day, QTime time)
{
    const QString key = couponKey(code);
    const auto isKey = [&](const QString &each) { return couponKey(each) == key; };
    if (std::any_of(given.cbegin(), given.cend(), isKey))
        return couponError(u"coupon.given", code);
    Done answer = couponError(u"coupon.unknown", code);
    for (const Promotion &promotion : promotions) {
        if (key.isEmpty() || couponKey(promotion.coupon) != key)
            continue;
        const Done one = couponOf(promotion, code, day, time);
        if (one)
            return one;
        // Why one in use does not hold says more than that another was withdrawn.
        if (promotion.active || answer.error().key == u"coupon.unknown")
            answer = one;
    }
    return answer;
}

bool isFor(const Promotion &promotion, ProductId product, CategoryId category)
{
    if (promotion.kind != PromotionKind::Bundle)
        return promotion.scope.covers(product, category);
    return std::any_of(promotion.parts.cbegin(), promotion.parts.cend(),
                       [&](const BundlePart &part) { return part.what.covers(product, category); });
}

std::optional<int> msToNextHours(const QList<Promotion> &promotions, QTime now)
{
    constexpr int kDay = 24 * 60 * 60 * 1000;
    const int at = now.msecsSinceStartOfDay();
    std::optional<int> next;
    const auto consider = [&](QTime from, int minutesLater) {
        const int begins = minuteOf(from).msecsSinceStartOfDay() + minutesLater * 60'000;
        if (begins > at)
            next = std::min(next.value_or(kDay - at), begins - at);
    };
    for (const Promotion &promotion : promotions) {
        const PromotionWindow &window = promotion.window;
        if (!window.dailyFrom.isValid() || !window.dailyUntil.isValid())
            continue;
        next = next.value_or(kDay - at);
        consider(window.dailyFrom, 0);
        consider(window.dailyUntil, 1); // its last minute belongs to it
    }
    return next;
}

} // namespace shop
