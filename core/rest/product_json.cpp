// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/product_json.h"

#include "core/base/decimal.h"
#include "core/base/json_members.h"
#include "core/rest/line_json.h"

#include <QDateTime>

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

Quantity availableOf(const Product &product)
{
    return Quantity::fromThousandths(product.onHand.thousandths() - product.reserved.thousandths());
}

// A price as it stands there, or null: one that is asked for at the till.
void readPrice(Fields &body, const Currency &currency, Writing writing, ProductDraft &draft)
{
    const Presence presence = body.presence(u"price"_s);
    if (writing == Writing::Patch && presence == Presence::Absent)
        return;
    const qint64 highest = 1'000'000'000 * currency.minorPerMajor();
    if (const auto price = body.money(u"price"_s, Need::Required, currency, 0, highest))
        draft.price = UnitPrice::fromMoney(*price);
}

} // namespace

Json toJson(const OnlineProduct &online)
{
    const Product &product = online.product;
    const ProductDraft &values = product.values;
    const auto orNull = [](bool there, Json value) { return there ? std::move(value) : Json(); };
    const bool hasPrice = values.price.has_value();
    return Json(Json::Object{
        {u"id"_s, Json(product.id.toString())},
        {u"name"_s, Json(values.name)},
        {u"description"_s, Json(values.description)},
        {u"price"_s, hasPrice ? jsonAmount(*values.price) : Json()},
        {u"unit_price"_s, hasPrice ? Json(unitPriceText(*values.price)) : Json()},
        {u"currency"_s, hasPrice ? Json(values.price->currency().code()) : Json()},
        {u"stock"_s, jsonQuantity(availableOf(product))},
        {u"category"_s, orNull(!online.categoryName.isEmpty(), Json(online.categoryName))},
        {u"specifications"_s, Json(values.specifications)},
        {u"image_url"_s, orNull(!values.imageUrl.isEmpty(), Json(values.imageUrl))},
        {u"sku"_s, Json(values.sku)},
        {u"kind"_s, Json(productKindCode(values.kind))},
        {u"unit"_s, Json(unitCode(values.unit))},
        {u"tax_category"_s, Json(values.taxCategory)},
        {u"category_id"_s, orNull(!values.category.isNull(), Json(values.category.toString()))},
        {u"no_discount"_s, Json(values.noDiscount)},
        {u"age_limit"_s, Json::integer(values.ageLimit)},
        {u"version"_s, Json::integer(product.version)},
        {u"created_at"_s, jsonTime(product.createdAt)},
        {u"updated_at"_s, jsonTime(product.updatedAt)}});
}

Result<OnlineProduct> productFromJson(const Json &json)
{
    const JsonMembers members(json);
    OnlineProduct read;
    Product &product = read.product;
    product.id = members.id<ProductId>(u"id");
    product.values.name = members.text(u"name");
    if (product.id.isNull() || product.values.name.isEmpty())
        return badShape(u"id"_s);
    product.values.description = members.text(u"description");
    if (const auto currency = Currency::fromCode(members.text(u"currency"))) {
        const DecimalReading price =
            decimalFromPlainText(members.text(u"unit_price"), 4, SurplusZeros::Accepted);
        if (price.fault)
            return badShape(u"unit_price"_s);
        product.values.price = UnitPrice(price.value, *currency);
    }
    const Json *stock = json.member(u"stock");
    if (!stock || !stock->number())
        return badShape(u"stock"_s);
    SHOP_TRY_VALUE(available, quantityFromPlainText(QString::fromLatin1(stock->number()->text)));
    product.onHand = available;
    read.categoryName = members.text(u"category");
    if (const Json *specifications = json.member(u"specifications");
        specifications && specifications->object())
        product.values.specifications = *specifications->object();
    product.values.imageUrl = members.text(u"image_url");
    product.values.sku = members.text(u"sku");
    SHOP_TRY_VALUE(kind, productKindFromCode(members.text(u"kind")));
    product.values.kind = kind;
    SHOP_TRY_VALUE(unit, unitFromCode(members.text(u"unit")));
    product.values.unit = unit;
    product.values.taxCategory = members.text(u"tax_category");
    product.values.category = members.id<CategoryId>(u"category_id");
    product.values.noDiscount = members.flag(u"no_discount");
    product.values.ageLimit = int(members.numberOr0(u"age_limit"));
    product.version = members.numberOr0(u"version");
    const auto time = [&](QStringView name) {
        return QDateTime::fromString(members.text(name), Qt::ISODateWithMs).toMSecsSinceEpoch();
    };
    product.createdAt = time(u"created_at");
    product.updatedAt = time(u"updated_at");
    return read;
}

ProductBody readProduct(Fields &body, const ProductDraft &before, const Currency &currency,
                        Writing writing)
{
    ProductBody read{before, std::nullopt};
    ProductDraft &draft = read.draft;
    const auto isNamed = [&](const QString &name) {
        return writing == Writing::Whole || body.presence(name) != Presence::Absent;
    };
    if (isNamed(u"name"_s))
        draft.name = body.text(u"name"_s, Need::Required, 300, 1);
    readPrice(body, currency, writing, draft);
    if (isNamed(u"description"_s))
        draft.description = body.text(u"description"_s, Need::Optional, 20'000);
    if (isNamed(u"image_url"_s))
        draft.imageUrl = body.text(u"image_url"_s, Need::Optional, 2'000);
    if (isNamed(u"specifications"_s))
        draft.specifications =
            body.object(u"specifications"_s, Need::Optional).value_or(Json::Object());
    if (isNamed(u"category"_s))
        read.category = body.text(u"category"_s, Need::Optional, 100);
    return read;
}

} // namespace shop::rest
