// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/far_modules.h"

#include "core/base/json_members.h"
#include "core/products/product_summary.h"
#include "core/rest/fields.h"
#include "core/rest/price_terms_json.h"
#include "core/rest/product_json.h"

#include <QUrlQuery>

#include <algorithm>

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kIdsAtOnce = 100;

Result<QList<OnlineProduct>> productsOf(const Json &json)
{
    if (!json.array())
        return badReply(u"products"_s);
    QList<OnlineProduct> products;
    for (const Json &each : *json.array()) {
        SHOP_TRY_VALUE(product, productFromJson(each));
        products.append(product);
    }
    return products;
}

QString amountText(const UnitPrice &price)
{
    return QString::fromLatin1(jsonAmount(price).number()->text);
}

QString targetOf(const OnlineQuery &query)
{
    static const QStringList sorts{u"name"_s, u"price"_s, u"stock"_s, u"created_at"_s};
    QUrlQuery target;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            target.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"category"_s, query.category);
    add(u"search"_s, query.text);
    if (query.least)
        add(u"min_price"_s, amountText(*query.least));
    if (query.most)
        add(u"max_price"_s, amountText(*query.most));
    if (query.inStockOnly)
        add(u"in_stock"_s, u"true"_s);
    add(u"sort"_s, (query.descending ? u"-"_s : QString()) + sorts.value(int(query.sort)));
    add(u"limit"_s, QString::number(std::min(query.limit, 200)));
    add(u"offset"_s, QString::number(query.offset));
    return u"/api/products?"_s + target.toString(QUrl::FullyEncoded);
}

QString targetOf(const QList<ProductId> &ids)
{
    QStringList texts;
    for (const ProductId &id : ids)
        texts.append(id.toString());
    return u"/api/products?ids="_s + texts.join(u',');
}

} // namespace

// Pages are asked for by their offset: a place is the other side's own.
Result<QList<OnlineProduct>> FarOnlineCatalog::page(const Call &call, const OnlineQuery &query)
{
    if (query.from || query.backwards)
        return Error{
            ErrorCode::InvalidArgument, u"query.placeOfAnother"_s, {{u"field"_s, u"from"_s}}};
    SHOP_TRY_VALUE(json, m_service.get(call, targetOf(query)));
    return productsOf(json);
}

Result<qint64> FarOnlineCatalog::count(const Call &call, const OnlineQuery &query)
{
    qint64 counted = 0;
    OnlineQuery page = query;
    page.limit = 200;
    while (counted <= kMostCounted) {
        page.offset = int(counted);
        SHOP_TRY_VALUE(found, this->page(call, page));
        counted += found.size();
        if (found.size() < page.limit)
            break;
    }
    return std::min(counted, kMostCounted + 1);
}

Result<QList<OnlineProduct>> FarOnlineCatalog::products(const Call &call,
                                                        const QList<ProductId> &ids)
{
    QList<OnlineProduct> all;
    for (qsizetype first = 0; first < ids.size(); first += kIdsAtOnce) {
        SHOP_TRY_VALUE(json, m_service.get(call, targetOf(ids.mid(first, kIdsAtOnce))));
        SHOP_TRY_VALUE(found, productsOf(json));
        all += found;
    }
    return all;
}

Result<FarOnlineCatalog::Shown> FarOnlineCatalog::shown(const Call &call,
                                                        const QList<ProductId> &ids)
{
    SHOP_TRY_VALUE(found,
                   m_service.show(call, targetOf(ids.first(std::min(ids.size(), kIdsAtOnce)))));
    SHOP_TRY_VALUE(products, productsOf(found.body));
    return Shown{products, found.stale};
}

Result<QList<CategoryCount>> FarOnlineCatalog::categoryCounts(const Call &call)
{
    SHOP_TRY_VALUE(json, m_service.get(call, u"/api/products/categories"_s));
    if (!json.array())
        return badReply(u"products"_s);
    QList<CategoryCount> counts;
    for (const Json &each : *json.array()) {
        const JsonMembers members(each);
        counts.append({members.text(u"category"), members.numberOr0(u"count")});
    }
    return counts;
}

Result<OnlineProduct> FarOnlineCatalog::changeStock(const Call &call, ProductId id, Quantity change)
{
    const Json body(Json::Object{{u"quantity"_s, jsonQuantity(change)}});
    SHOP_TRY_VALUE(json, m_service.put(call, u"/api/products/%1/stock"_s.arg(id.toString()), body));
    return productFromJson(json);
}

Done FarReservations::take(const Call &call, OrderId order, StockStep step,
                           const QList<StockOrderLine> &lines, TimeMs, bool)
{
    Json::Array wire;
    for (const StockOrderLine &line : lines)
        wire.append(Json(Json::Object{{u"lineId"_s, Json(line.line.toString())},
                                      {u"productId"_s, Json(line.product.toString())},
                                      {u"quantity"_s, jsonQuantity(line.quantity)}}));
    SHOP_TRY_VALUE(json,
                   m_service.put(call, u"/api/products/stock"_s,
                                 Json(Json::Object{{u"orderId"_s, Json(order.toString())},
                                                   {u"operation"_s, Json(stockStepCode(step))},
                                                   {u"lines"_s, Json(wire)}})));
    const Json *taken = json.member(u"lines");
    if (!taken || !taken->array())
        return badReply(u"products"_s);
    m_last = order;
    m_taken.clear();
    for (const Json &each : *taken->array()) {
        const JsonMembers members(each);
        const Json *quantity = each.member(u"quantity");
        const auto state = stockStepFromCode(members.text(u"state"));
        if (!state || !quantity || !quantity->number())
            return badReply(u"products"_s);
        SHOP_TRY_VALUE(read, quantityFromPlainText(QString::fromLatin1(quantity->number()->text)));
        m_taken.append(
            {members.id<LineId>(u"lineId"), members.id<ProductId>(u"productId"), read, *state});
    }
    return {};
}

Result<QList<Reservation>> FarReservations::reservationsOf(OrderId order)
{
    return order == m_last ? m_taken : QList<Reservation>();
}

Result<PriceTerms> farPriceTerms(FarService &service, const Call &call)
{
    SHOP_TRY_VALUE(json, service.get(call, u"/api/products/pricing"_s));
    return priceTermsFromJson(json);
}

Result<std::optional<ProductSummary>> farDepositOf(FarService &service, const Call &call,
                                                   ProductId id)
{
    SHOP_TRY_VALUE(json, service.get(call, u"/api/products/%1/deposit"_s.arg(id.toString())));
    const Json *deposit = json.member(u"deposit");
    if (!deposit)
        return badReply(u"products"_s);
    if (deposit->isNull())
        return std::optional<ProductSummary>();
    SHOP_TRY_VALUE(product, productFromJson(*deposit));
    return std::optional(summaryOf(product.product));
}

} // namespace shop::rest
