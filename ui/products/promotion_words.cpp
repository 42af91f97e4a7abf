// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/promotion_words.h"

#include "core/base/amount_text.h"
#include "core/base/tax_rate.h"
#include "ui/theme/bidi.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Promotions)
};

constexpr qsizetype kMostNames = 3;
constexpr int kEveryDay = 0x7f;

QString scopeText(const PromotionScope &scope, const ScopeNames &names, const QLocale &locale)
{
    QStringList ids;
    for (const CategoryId id : scope.categories)
        ids.append(id.toString());
    for (const ProductId id : scope.products)
        ids.append(id.toString());
    if (ids.isEmpty())
        return Words::tr("everything");
    QStringList shown;
    for (const QString &id : ids.mid(0, kMostNames))
        shown.append(displayName(names.value(id, Words::tr("a product")), 40));
    if (ids.size() > kMostNames)
        shown.append(Words::tr("%n other(s)", nullptr, int(ids.size() - kMostNames)));
    return locale.createSeparatedList(shown);
}

QString percentText(qint64 millionths, const QLocale &locale)
{
    QString figures = TaxRate::fromMillionths(millionths).valueOr({}).percentText();
    return Words::tr("%1 %").arg(isolated(figures.replace(u'.', locale.decimalPoint())));
}

QString partsText(const QList<BundlePart> &parts, const ScopeNames &names, const QLocale &locale)
{
    QStringList shown;
    for (const BundlePart &part : parts)
        shown.append(Words::tr("%1 × %2").arg(locale.toString(part.count),
                                              scopeText(part.what, names, locale)));
    return locale.createSeparatedList(shown);
}

QString datesText(const PromotionWindow &window, const QLocale &locale)
{
    const QString from = locale.toString(window.from, QLocale::ShortFormat);
    const QString until = locale.toString(window.until, QLocale::ShortFormat);
    if (window.from.isValid() && window.until.isValid())
        return Words::tr("From %1 to %2.").arg(from, until);
    if (window.from.isValid())
        return Words::tr("From %1 on.").arg(from);
    return window.until.isValid() ? Words::tr("Until %1.").arg(until) : QString();
}

QString weekText(const PromotionWindow &window, const QLocale &locale)
{
    QStringList parts;
    QStringList days;
    for (int day = 1; day <= 7; ++day) {
        if (window.weekdays >> (day - 1) & 1)
            days.append(locale.standaloneDayName(day, QLocale::ShortFormat));
    }
    if (window.weekdays != kEveryDay)
        parts.append(locale.createSeparatedList(days));
    if (window.dailyFrom.isValid())
        parts.append(Words::tr("%1 to %2")
                         .arg(locale.toString(window.dailyFrom, QLocale::ShortFormat),
                              locale.toString(window.dailyUntil, QLocale::ShortFormat)));
    return parts.isEmpty() ? QString() : Words::tr("Only %1.").arg(parts.join(u", "_s));
}

} // namespace

QString promotionKindText(PromotionKind kind)
{
    switch (kind) {
    case PromotionKind::PercentOff:
        return Words::tr("Percent off");
    case PromotionKind::AmountOff:
        return Words::tr("Amount off each piece");
    case PromotionKind::NForM:
        return Words::tr("Take some, pay fewer");
    case PromotionKind::NForPrice:
        return Words::tr("Several for a price");
    case PromotionKind::Bundle:
        return Words::tr("A set for a price");
    case PromotionKind::Threshold:
        return Words::tr("From an amount spent");
    }
    return {};
}

QString promotionRuleText(const Promotion &promotion, const ScopeNames &names,
                          const QLocale &locale)
{
    const auto money = [&](const std::optional<Money> &amount) {
        return amount ? isolated(toText(*amount, locale)) : u"…"_s;
    };
    const QString what = scopeText(promotion.scope, names, locale);
    switch (promotion.kind) {
    case PromotionKind::PercentOff:
        return Words::tr("%1 off %2.").arg(percentText(promotion.millionths, locale), what);
    case PromotionKind::AmountOff:
        return Words::tr("%1 off each of %2.").arg(money(promotion.amount), what);
    case PromotionKind::NForM:
        return Words::tr("%1 for the price of %2 on %3: the cheapest are free.")
            .arg(locale.toString(promotion.take), locale.toString(promotion.pay), what);
    case PromotionKind::NForPrice:
        return Words::tr("%1 of %2 for %3.")
            .arg(locale.toString(promotion.take), what, money(promotion.amount));
    case PromotionKind::Bundle:
        return Words::tr("Together %1: %2.")
            .arg(money(promotion.amount), partsText(promotion.parts, names, locale));
    case PromotionKind::Threshold:
        return Words::tr("%1 off, from %2 spent on %3.")
            .arg(promotion.amount ? money(promotion.amount)
                                  : percentText(promotion.millionths, locale),
                 money(promotion.threshold), what);
    }
    return {};
}

QString promotionTermsText(const Promotion &promotion, const QLocale &locale)
{
    QStringList parts{datesText(promotion.window, locale), weekText(promotion.window, locale)};
    if (!promotion.coupon.isEmpty())
        parts.append(
            promotion.couponUses > 0
                ? Words::tr("With the coupon %1, in %n sale(s).", nullptr, promotion.couponUses)
                      .arg(displayName(promotion.coupon, 40))
                : Words::tr("With the coupon %1.").arg(displayName(promotion.coupon, 40)));
    if (promotion.limitPerSale > 0)
        parts.append(Words::tr("At most %n time(s) per sale.", nullptr, promotion.limitPerSale));
    if (promotion.combination == PromotionCombination::Combinable)
        parts.append(Words::tr("On top of others."));
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace shop
