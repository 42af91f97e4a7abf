// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/promotion_text.h"

#include "core/base/amount_text.h"
#include "ui/theme/bidi.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Promotions", text);
}

QString hoursText(const PromotionWindow &window, const QLocale &locale)
{
    return words(QT_TRANSLATE_NOOP("Promotions", "daily from %1 to %2"))
        .arg(locale.toString(window.dailyFrom, QLocale::ShortFormat),
             locale.toString(window.dailyUntil, QLocale::ShortFormat));
}

QString weekdaysText(int weekdays, const QLocale &locale)
{
    QStringList days;
    for (int day = 1; day <= 7; ++day) {
        if (weekdays >> (day - 1) & 1)
            days.append(locale.standaloneDayName(day, QLocale::ShortFormat));
    }
    return locale.createSeparatedList(days);
}

} // namespace

QString verdictText(const PromotionVerdict &verdict, const QLocale &locale)
{
    const auto money = [&](const Money &amount) { return isolated(toText(amount, locale)); };
    switch (verdict.outcome) {
    case PromotionOutcome::Applied:
        return words(QT_TRANSLATE_NOOP("Promotions", "Given on other goods of this ticket"));
    case PromotionOutcome::OutsideWindow:
        return words(QT_TRANSLATE_NOOP("Promotions", "Does not hold at this hour or day"));
    case PromotionOutcome::CouponMissing:
        return words(QT_TRANSLATE_NOOP("Promotions", "Needs its coupon"));
    case PromotionOutcome::NothingCovered:
        return words(QT_TRANSLATE_NOOP("Promotions", "Nothing on this ticket is part of it"));
    case PromotionOutcome::TooFew:
        return words(QT_TRANSLATE_NOOP("Promotions", "%1 of %2 needed"))
            .arg(locale.toString(verdict.have), locale.toString(verdict.need));
    case PromotionOutcome::BelowThreshold:
        return words(QT_TRANSLATE_NOOP("Promotions", "From %1, and it is %2"))
            .arg(money(verdict.amountNeed), money(verdict.amountHave));
    case PromotionOutcome::BetterOneApplied:
        return words(QT_TRANSLATE_NOOP("Promotions", "Another one gives more"));
    case PromotionOutcome::NoGain:
        return words(QT_TRANSLATE_NOOP("Promotions", "Would make nothing cheaper"));
    }
    return {};
}

QString standingText(const Promotion &promotion, QDate day, QTime time, const QLocale &locale)
{
    const PromotionWindow &window = promotion.window;
    QStringList parts;
    if (window.from.isValid() && day < window.from)
        parts.append(words(QT_TRANSLATE_NOOP("Promotions", "from %1 on"))
                         .arg(locale.toString(window.from, QLocale::ShortFormat)));
    else if (window.until.isValid() && day > window.until)
        parts.append(words(QT_TRANSLATE_NOOP("Promotions", "ended on %1"))
                         .arg(locale.toString(window.until, QLocale::ShortFormat)));
    else if (window.holds(day, time))
        parts.append(words(QT_TRANSLATE_NOOP("Promotions", "holds now")));
    if (window.weekdays != 0x7f)
        parts.append(weekdaysText(window.weekdays, locale));
    if (window.dailyFrom.isValid())
        parts.append(hoursText(window, locale));
    if (!promotion.coupon.isEmpty())
        parts.append(words(QT_TRANSLATE_NOOP("Promotions", "with coupon %1"))
                         .arg(displayName(promotion.coupon, 40)));
    if (promotion.couponUses > 0)
        parts.append(words(QT_TRANSLATE_NOOP("Promotions", "uses in all: %1"))
                         .arg(locale.toString(promotion.couponUses)));
    return parts.join(u", "_s);
}

} // namespace shop
