// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/price_terms_json.h"

#include "core/base/json_members.h"
#include "core/products/promotion_json.h"
#include "core/rest/far_service.h"

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

Json dayJson(QDate day)
{
    return day.isValid() ? Json(day.toString(Qt::ISODate)) : Json();
}

Json taxesJson(const TaxTable &taxes)
{
    Json::Array categories;
    for (const TaxCategory &each : taxes.categories)
        categories.append(Json(Json::Object{{u"code"_s, Json(each.code)},
                                            {u"name"_s, Json(each.name)},
                                            {u"mark"_s, Json(each.mark)}}));
    Json::Array components;
    for (const TaxComponent &each : taxes.components)
        components.append(Json(Json::Object{{u"category"_s, Json(each.category)},
                                            {u"name"_s, Json(each.name)},
                                            {u"rate"_s, Json::integer(each.rate.millionths())},
                                            {u"from"_s, dayJson(each.from)},
                                            {u"until"_s, dayJson(each.until)},
                                            {u"position"_s, Json::integer(each.position)}}));
    return Json(
        Json::Object{{u"categories"_s, Json(categories)}, {u"components"_s, Json(components)}});
}

const Json::Array *arrayOf(const Json *json, QStringView name)
{
    const Json *member = json ? json->member(name) : nullptr;
    return member ? member->array() : nullptr;
}

Result<TaxTable> taxesFrom(const Json *json)
{
    const Json::Array *categories = arrayOf(json, u"categories");
    const Json::Array *components = arrayOf(json, u"components");
    if (!categories || !components)
        return badReply(u"products"_s);
    TaxTable taxes;
    for (const Json &each : *categories) {
        const JsonMembers members(each);
        taxes.categories.append(
            {members.text(u"code"), members.text(u"name"), members.text(u"mark")});
    }
    for (const Json &each : *components) {
        const JsonMembers members(each);
        const auto rate = TaxRate::fromMillionths(members.number(u"rate").value_or(-1));
        if (!rate)
            return badReply(u"products"_s);
        const auto day = [&](QStringView name) {
            return QDate::fromString(members.text(name), Qt::ISODate);
        };
        taxes.components.append({members.text(u"category"), members.text(u"name"), *rate,
                                 day(u"from"), day(u"until"), int(members.numberOr0(u"position"))});
    }
    return taxes.validate() ? Result<TaxTable>(taxes) : badReply(u"products"_s);
}

} // namespace

Result<Json> toJson(const PriceTerms &terms)
{
    Json::Array promotions;
    for (const Promotion &each : terms.promotions) {
        SHOP_TRY_VALUE(definition, Json::parse(promotionToText(each).toUtf8()));
        promotions.append(Json(Json::Object{{u"id"_s, Json(each.id.toString())},
                                            {u"version"_s, Json::integer(each.version)},
                                            {u"definition"_s, definition}}));
    }
    return Json(
        Json::Object{{u"taxes"_s, taxesJson(terms.taxes)}, {u"promotions"_s, Json(promotions)}});
}

Result<PriceTerms> priceTermsFromJson(const Json &json)
{
    PriceTerms terms;
    SHOP_TRY_VALUE(taxes, taxesFrom(json.member(u"taxes")));
    terms.taxes = taxes;
    const Json::Array *promotions = arrayOf(&json, u"promotions");
    if (!promotions)
        return badReply(u"products"_s);
    for (const Json &each : *promotions) {
        const Json *definition = each.member(u"definition");
        auto promotion = definition ? promotionFromText(QString::fromUtf8(definition->toBytes()))
                                    : Result<Promotion>(badReply(u"products"_s));
        if (!promotion)
            return badReply(u"products"_s);
        const JsonMembers members(each);
        promotion->id = members.id<PromotionId>(u"id");
        promotion->version = members.numberOr0(u"version");
        promotion->active = true;
        terms.promotions.append(*promotion);
    }
    return terms;
}

} // namespace shop::rest
