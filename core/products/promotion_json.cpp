// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/promotion_json.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

Error notReadable(QStringView name)
{
    return {ErrorCode::DataLoss, u"promotion.stored"_s, {{u"member"_s, name.toString()}}};
}

template <typename AnyId>
Json idsValue(const QList<AnyId> &ids)
{
    Json::Array values;
    for (const AnyId &id : ids)
        values.append(Json(id.toString()));
    return Json(values);
}

Json scopeValue(const PromotionScope &scope)
{
    return Json(Json::Object{{u"products"_s, idsValue(scope.products)},
                             {u"categories"_s, idsValue(scope.categories)}});
}

Json partsValue(const QList<BundlePart> &parts)
{
    Json::Array values;
    for (const BundlePart &part : parts)
        values.append(Json(Json::Object{{u"what"_s, scopeValue(part.what)},
                                        {u"count"_s, Json::integer(part.count)}}));
    return Json(values);
}

Json moneyValue(const std::optional<Money> &amount)
{
    if (!amount)
        return {};
    return Json(Json::Array{Json::integer(amount->minor()), Json(amount->currency().code())});
}

Json windowValue(const PromotionWindow &window)
{
    return Json(Json::Object{{u"from"_s, Json(window.from.toString(Qt::ISODate))},
                             {u"until"_s, Json(window.until.toString(Qt::ISODate))},
                             {u"weekdays"_s, Json::integer(window.weekdays)},
                             {u"dailyFrom"_s, Json(window.dailyFrom.toString(u"HH:mm"_s))},
                             {u"dailyUntil"_s, Json(window.dailyUntil.toString(u"HH:mm"_s))}});
}

Result<QString> textOf(const Json &json, QStringView name)
{
    const Json *member = json.member(name);
    if (!member || !member->string())
        return notReadable(name);
    return *member->string();
}

Result<qint64> integerOf(const Json &json, QStringView name)
{
    const Json *member = json.member(name);
    const std::optional<qint64> value = member ? member->toInteger() : std::nullopt;
    if (!value)
        return notReadable(name);
    return *value;
}

template <typename AnyId>
Result<QList<AnyId>> idsOf(const Json &json, QStringView name)
{
    const Json *member = json.member(name);
    if (!member || !member->array())
        return notReadable(name);
    QList<AnyId> ids;
    for (const Json &each : *member->array()) {
        const auto id = each.string() ? AnyId::fromString(*each.string()) : std::nullopt;
        if (!id)
            return notReadable(name);
        ids.append(*id);
    }
    return ids;
}

Result<PromotionScope> scopeOf(const Json *json)
{
    if (!json)
        return notReadable(u"scope");
    SHOP_TRY_VALUE(products, idsOf<ProductId>(*json, u"products"));
    SHOP_TRY_VALUE(categories, idsOf<CategoryId>(*json, u"categories"));
    return PromotionScope{products, categories};
}

Result<QList<BundlePart>> partsOf(const Json *json)
{
    if (!json || !json->array())
        return notReadable(u"parts");
    QList<BundlePart> parts;
    for (const Json &each : *json->array()) {
        SHOP_TRY_VALUE(what, scopeOf(each.member(u"what")));
        SHOP_TRY_VALUE(count, integerOf(each, u"count"));
        parts.append({what, int(count)});
    }
    return parts;
}

Result<std::optional<Money>> moneyOf(const Json *json, QStringView name)
{
    if (!json || json->isNull())
        return std::optional<Money>();
    const Json::Array *pair = json->array();
    const auto minor = pair && pair->size() == 2 ? pair->first().toInteger() : std::nullopt;
    if (!minor || !pair->last().string())
        return notReadable(name);
    const auto currency = Currency::fromCode(*pair->last().string());
    if (!currency)
        return notReadable(name);
    return std::optional(Money(*minor, *currency));
}

Result<PromotionWindow> windowOf(const Json *json)
{
    if (!json)
        return notReadable(u"window");
    PromotionWindow window;
    SHOP_TRY_VALUE(from, textOf(*json, u"from"));
    SHOP_TRY_VALUE(until, textOf(*json, u"until"));
    SHOP_TRY_VALUE(weekdays, integerOf(*json, u"weekdays"));
    SHOP_TRY_VALUE(dailyFrom, textOf(*json, u"dailyFrom"));
    SHOP_TRY_VALUE(dailyUntil, textOf(*json, u"dailyUntil"));
    window.from = QDate::fromString(from, Qt::ISODate);
    window.until = QDate::fromString(until, Qt::ISODate);
    window.weekdays = int(weekdays);
    window.dailyFrom = QTime::fromString(dailyFrom, u"HH:mm"_s);
    window.dailyUntil = QTime::fromString(dailyUntil, u"HH:mm"_s);
    return window;
}

Done readFigures(const Json &json, Promotion &promotion)
{
    SHOP_TRY_VALUE(take, integerOf(json, u"take"));
    SHOP_TRY_VALUE(pay, integerOf(json, u"pay"));
    SHOP_TRY_VALUE(millionths, integerOf(json, u"millionths"));
    SHOP_TRY_VALUE(priority, integerOf(json, u"priority"));
    SHOP_TRY_VALUE(limit, integerOf(json, u"limitPerSale"));
    SHOP_TRY_VALUE(amount, moneyOf(json.member(u"amount"), u"amount"));
    SHOP_TRY_VALUE(threshold, moneyOf(json.member(u"threshold"), u"threshold"));
    promotion.take = int(take);
    promotion.pay = int(pay);
    promotion.millionths = millionths;
    promotion.priority = int(priority);
    promotion.limitPerSale = int(limit);
    if (json.member(u"couponUses")) { // stored before there were any: as often as wanted
        SHOP_TRY_VALUE(uses, integerOf(json, u"couponUses"));
        promotion.couponUses = int(uses);
    }
    promotion.amount = amount;
    promotion.threshold = threshold;
    return {};
}

} // namespace

QString promotionToText(const Promotion &promotion)
{
    const bool combinable = promotion.combination == PromotionCombination::Combinable;
    const Json::Object members{
        {u"name"_s, Json(promotion.name)},
        {u"kind"_s, Json(promotionKindCode(promotion.kind))},
        {u"scope"_s, scopeValue(promotion.scope)},
        {u"parts"_s, partsValue(promotion.parts)},
        {u"take"_s, Json::integer(promotion.take)},
        {u"pay"_s, Json::integer(promotion.pay)},
        {u"millionths"_s, Json::integer(promotion.millionths)},
        {u"amount"_s, moneyValue(promotion.amount)},
        {u"threshold"_s, moneyValue(promotion.threshold)},
        {u"window"_s, windowValue(promotion.window)},
        {u"coupon"_s, Json(promotion.coupon)},
        {u"couponUses"_s, Json::integer(promotion.couponUses)},
        {u"combinable"_s, Json(combinable)},
        {u"priority"_s, Json::integer(promotion.priority)},
        {u"limitPerSale"_s, Json::integer(promotion.limitPerSale)},
    };
    return QString::fromUtf8(Json(members).toBytes());
}

Result<Promotion> promotionFromText(const QString &text)
{
    const auto json = Json::parse(text.toUtf8());
    if (!json)
        return notReadable(u"definition");
    Promotion promotion;
    SHOP_TRY_VALUE(name, textOf(*json, u"name"));
    SHOP_TRY_VALUE(kindCode, textOf(*json, u"kind"));
    const auto kind = promotionKindFromCode(kindCode);
    if (!kind)
        return notReadable(u"kind");
    SHOP_TRY_VALUE(scope, scopeOf(json->member(u"scope")));
    SHOP_TRY_VALUE(parts, partsOf(json->member(u"parts")));
    SHOP_TRY_VALUE(window, windowOf(json->member(u"window")));
    SHOP_TRY_VALUE(coupon, textOf(*json, u"coupon"));
    SHOP_TRY(readFigures(*json, promotion));
    const Json *combinable = json->member(u"combinable");
    if (!combinable || !combinable->boolean())
        return notReadable(u"combinable");
    promotion.name = name;
    promotion.kind = *kind;
    promotion.scope = scope;
    promotion.parts = parts;
    promotion.window = window;
    promotion.coupon = coupon;
    promotion.combination =
        *combinable->boolean() ? PromotionCombination::Combinable : PromotionCombination::BestOf;
    return promotion;
}

} // namespace shop
