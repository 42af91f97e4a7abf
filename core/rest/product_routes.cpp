// SPDX-License-Identifier: GPL-3.0-or-later
// The routes of Products (rest_contract.md §4).
#include "core/products/draft_check.h"
#include "core/rest/admission.h"
#include "core/rest/paging.h"
#include "core/rest/price_terms_json.h"
#include "core/rest/product_json.h"
#include "core/rest/router.h"
#include "core/rest/stock_routes.h"

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostIds = 100;
constexpr int kTries = 5; // of a change without If-Match that others come before

Problem notFound()
{
    return problem(u"product-not-found"_s);
}

Response answerOf(int status, const OnlineProduct &product)
{
    return taggedResponse(status, toJson(product));
}

QByteArray etagOf(const OnlineProduct &product)
{
    return rest::etagOf(toJson(product).toBytes());
}

Result<std::optional<OnlineProduct>> wantedProduct(Context &context)
{
    const auto id = context.part<ProductId>(u"productId"_s);
    if (!id)
        return std::optional<OnlineProduct>();
    SHOP_TRY_VALUE(found, context.services->online->products(context.call(), {*id}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Json placeJson(const OnlinePlace &place)
{
    return Json(Json::Array{Json(place.name), Json::integer(place.figure),
                            Json(place.id.toString()), Json::integer(place.key)});
}

std::optional<OnlinePlace> placeFrom(const Json &json)
{
    const Json::Array *parts = json.array();
    if (!parts || parts->size() != 4 || !parts->at(0).string() || !parts->at(2).string())
        return std::nullopt;
    const auto figure = parts->at(1).toInteger();
    const auto id = ProductId::fromString(*parts->at(2).string());
    const auto key = parts->at(3).toInteger();
    if (!figure || !id || !key)
        return std::nullopt;
    return OnlinePlace{*parts->at(0).string(), *figure, *id, *key};
}

void readSort(Fields &query, OnlineQuery &list)
{
    static const QHash<QString, OnlineSort> sorts = {{u"name"_s, OnlineSort::Name},
                                                     {u"price"_s, OnlineSort::Price},
                                                     {u"stock"_s, OnlineSort::Stock},
                                                     {u"created_at"_s, OnlineSort::Created}};
    QStringList words;
    for (auto sort = sorts.cbegin(); sort != sorts.cend(); ++sort)
        words << sort.key() << u'-' + sort.key();
    words.sort();
    QString word = query.word(u"sort"_s, Need::Optional, words);
    list.descending = word.startsWith(u'-');
    list.sort = sorts.value(list.descending ? word.mid(1) : word, OnlineSort::Name);
}

OnlineQuery readQuery(Fields &query, const Currency &currency)
{
    OnlineQuery list;
    list.category = query.text(u"category"_s, Need::Optional, 100);
    list.text = query.text(u"search"_s, Need::Optional, 200).trimmed();
    const qint64 highest = 1'000'000'000 * currency.minorPerMajor();
    if (const auto least = query.money(u"min_price"_s, Need::Optional, currency, 0, highest))
        list.least = UnitPrice::fromMoney(*least);
    if (const auto most = query.money(u"max_price"_s, Need::Optional, currency, 0, highest))
        list.most = UnitPrice::fromMoney(*most);
    list.inStockOnly = query.flag(u"in_stock"_s).value_or(false);
    readSort(query, list);
    return list;
}

Json listOf(const QList<OnlineProduct> &products)
{
    Json::Array all;
    for (const OnlineProduct &product : products)
        all.append(toJson(product));
    return Json(all);
}

// "?ids=a,b": those of them that are there; what is no id is nobody's.
Reply productsById(Context &context, const QString &text, Fields &query)
{
    const QStringList texts = text.split(u',', Qt::SkipEmptyParts);
    if (texts.size() > kMostIds)
        query.fault(u"ids"_s, u"range"_s, u"at most %1"_s.arg(kMostIds));
    if (!query.ok())
        return query.problem();
    QList<ProductId> ids;
    for (const QString &each : texts) {
        if (const auto id = ProductId::fromString(each))
            ids.append(*id);
    }
    SHOP_TRY_VALUE(found, context.services->online->products(context.call(), ids));
    Response response = jsonResponse(200, listOf(found));
    response.headers.set("X-Total-Count", QByteArray::number(found.size()));
    return response;
}

Reply listProducts(Context &context)
{
    SHOP_TRY_VALUE(currency, context.services->currency());
    Fields query(context.target);
    const QString ids = query.text(u"ids"_s, Need::Optional, 4'000);
    if (!ids.isEmpty())
        return productsById(context, ids, query);
    OnlineQuery list = readQuery(query, currency);
    const Page page = readPage(query);
    list.limit = page.limit + 1;
    list.offset = page.offset;
    list.backwards = page.backwards;
    list.from = placeFrom(page.place);
    if (!page.place.isNull() && !list.from)
        query.fault(u"cursor"_s, u"cursor"_s, u"no such cursor"_s);
    if (!query.ok())
        return query.problem();
    OnlineCatalog &catalog = *context.services->online;
    SHOP_TRY_VALUE(count, catalog.count(context.call(), list));
    SHOP_TRY_VALUE(found, catalog.page(context.call(), list));
    const PageEnds ends = takeEnds(
        found, page, [](const OnlineProduct &product) { return placeJson(product.place); });
    Response response = jsonResponse(200, listOf(found));
    if (count <= OnlineCatalog::kMostCounted)
        response.headers.set("X-Total-Count", QByteArray::number(count));
    response.headers.set("Link", pageLinks(context.request, context.target, page, ends));
    return response;
}

Reply listCategories(Context &context)
{
    SHOP_TRY_VALUE(counts, context.services->online->categoryCounts(context.call()));
    Json::Array all;
    for (const CategoryCount &each : counts)
        all.append(Json(Json::Object{{u"category"_s, Json(each.name)},
                                     {u"count"_s, Json::integer(each.products)}}));
    return jsonResponse(200, Json(all));
}

Reply readOne(Context &context)
{
    SHOP_TRY_VALUE(found, wantedProduct(context));
    return found ? Reply(answerOf(200, *found)) : Reply(notFound());
}

Reply readPricing(Context &context)
{
    SHOP_TRY_VALUE(terms, context.services->terms(context.call()));
    SHOP_TRY_VALUE(json, toJson(terms));
    return taggedResponse(200, json);
}

// What is sold and comes back with each piece; null for most.
Reply readDeposit(Context &context)
{
    SHOP_TRY_VALUE(found, wantedProduct(context));
    if (!found)
        return notFound();
    SHOP_TRY_VALUE(deposit, context.services->depositOf(context.call(), found->product.id));
    QList<OnlineProduct> product;
    if (deposit) {
        SHOP_TRY_VALUE(stored, context.services->online->products(context.call(), {deposit->id}));
        product = stored;
    }
    return taggedResponse(
        200,
        Json(Json::Object{{u"deposit"_s, product.isEmpty() ? Json() : toJson(product.first())}}));
}

// A category that is named is made where there is none, for a draft that can be stored; an empty name
// takes it away.
Done setCategory(Context &context, ProductBody &body)
{
    SHOP_TRY(checkDraft(body.draft));
    if (!body.category)
        return {};
    body.draft.category = CategoryId();
    if (body.category->trimmed().isEmpty())
        return {};
    SHOP_TRY_VALUE(category, context.services->catalog->ensureCategory(
                                 context.call(), body.category->trimmed(), u"pantry"_s));
    body.draft.category = category.id;
    return {};
}

Reply createProduct(Context &context)
{
    SHOP_TRY_VALUE(currency, context.services->currency());
    Fields fields(context.body);
    ProductBody body = readProduct(fields, {}, currency, Writing::Whole);
    const auto stock = fields.quantity(u"stock"_s, Need::Optional, Unit::Piece);
    if (stock && stock->isNegative())
        fields.fault(u"stock"_s, u"range"_s, u"at least 0"_s);
    if (!fields.ok())
        return fields.problem();
    SHOP_TRY(setCategory(context, body));
    const ProductId id = context.hasKey ? ProductId(context.command.uuid())
                                        : context.services->ids.mint<ProductId>();
    const Call call = context.call();
    SHOP_TRY(context.services->products->create(call, id, body.draft));
    if (stock && !stock->isZero()) {
        const StockMovement opening{
            u"product:%1:opening"_s.arg(id.toString()), id, *stock, StockReason::Opening, {}, {}};
        SHOP_TRY(context.services->products->recordMovements(call, {opening}));
    }
    SHOP_TRY_VALUE(made, context.services->online->products(call, {id}));
    if (made.isEmpty())
        return notFound(); // hidden again, by the time the answer to its key is repeated
    Response response = answerOf(201, made.first());
    response.headers.set("Location", "/api/products/" + id.toString().toLatin1());
    return response;
}

// The product as it stands, changed and stored; again where somebody else came before, unless the
// caller named the version it was changed from.
Reply change(Context &context, Writing writing)
{
    SHOP_TRY_VALUE(currency, context.services->currency());
    for (int tries = 1;; ++tries) {
        SHOP_TRY_VALUE(before, wantedProduct(context));
        if (!before)
            return notFound();
        if (!context.matches(etagOf(*before)))
            return problem(u"precondition-failed"_s);
        const ProductId id = before->product.id;
        SHOP_TRY_VALUE(whole, context.services->products->product(context.call(), id));
        Fields fields(context.body);
        ProductBody body = readProduct(fields, whole.values, currency, writing);
        if (!fields.ok())
            return fields.problem();
        SHOP_TRY(setCategory(context, body));
        const auto changed =
            context.services->products->update(context.call(), id, whole.version, body.draft);
        const bool again = !changed && changed.error().key == u"product.changedMeanwhile";
        if (again && context.request.headers.has("If-Match"))
            return problem(u"precondition-failed"_s);
        if (again && tries < kTries)
            continue;
        if (!changed)
            return changed.error();
        return readOne(context);
    }
}

Reply replaceProduct(Context &context)
{
    return change(context, Writing::Whole);
}

Reply patchProduct(Context &context)
{
    return change(context, Writing::Patch);
}

// Nothing that was sold is ever deleted: it is hidden, and gone for whoever asks here.
Reply deleteProduct(Context &context)
{
    SHOP_TRY_VALUE(found, wantedProduct(context));
    if (!found)
        return notFound();
    if (!context.matches(etagOf(*found)))
        return problem(u"precondition-failed"_s);
    BulkEdit edit;
    edit.kind = BulkEdit::Kind::Hide;
    Catalog &catalog = *context.services->catalog;
    SHOP_TRY_VALUE(changes, catalog.planChanges(context.call(), {found->product.id}, edit));
    SHOP_TRY(catalog.changeProducts(context.call(), changes));
    return emptyResponse(204);
}

// {"stock": n}: what is there was counted.
Result<Quantity> counted(Context &context, Fields &body, const OnlineProduct &product)
{
    const auto stock = body.quantity(u"stock"_s, Need::Required, product.product.values.unit);
    if (stock && stock->isNegative())
        body.fault(u"stock"_s, u"range"_s, u"at least 0"_s);
    if (!context.request.headers.has("If-Match"))
        body.fault(u"stock"_s, u"if-match"_s, u"needs If-Match"_s);
    return Quantity::fromThousandths(stock.value_or(Quantity()).thousandths() -
                                     product.product.onHand.thousandths() +
                                     product.product.reserved.thousandths());
}

Reply changeStock(Context &context)
{
    SHOP_TRY_VALUE(found, wantedProduct(context));
    if (!found)
        return notFound();
    Fields body(context.body);
    if (const auto operation = body.id<CommandId>(u"operationId"_s, Need::Optional);
        operation && !context.hasKey)
        context.command = *operation;
    Quantity change;
    if (body.presence(u"stock"_s) == Presence::Given) {
        SHOP_TRY_VALUE(difference, counted(context, body, *found));
        change = difference;
    } else {
        const Unit unit = found->product.values.unit;
        change = body.quantity(u"quantity"_s, Need::Required, unit).value_or(Quantity());
        if (body.ok() && change.isZero())
            body.fault(u"quantity"_s, u"range"_s, u"not 0"_s);
    }
    if (!body.ok())
        return body.problem();
    if (!context.matches(etagOf(*found)))
        return problem(u"precondition-failed"_s);
    if (change.isZero())
        return answerOf(200, *found); // counted, and right
    SHOP_TRY_VALUE(
        after, context.services->online->changeStock(context.call(), found->product.id, change));
    return answerOf(200, after);
}

} // namespace

QList<Route> productRoutes()
{
    const Access edit{Grant::None, Grant::None, Grant::Any, Grant::Any, Grant::None};
    const Access admin{Grant::None, Grant::None, Grant::None, Grant::Any, Grant::None};
    const Access stock{Grant::None, Grant::None, Grant::Any, Grant::Any, Grant::Any};
    const Access stockOfOrders{Grant::None, Grant::None, Grant::None, Grant::Any, Grant::Any};
    const Access pricing{Grant::None, Grant::None, Grant::Any, Grant::Any, Grant::Any};
    const QString all = u"/api/products"_s;
    const QString one = u"/api/products/{productId}"_s;
    const auto row = [](const QByteArray &method, const QString &path, const Access &access,
                        Body body, Reply (*handler)(Context &)) {
        return Route{method, path, Service::Products, access, Owner::Nobody, body, handler};
    };
    return {
        row("PUT", all + u"/stock", stockOfOrders, Body::Required, changeStockOfOrder),
        row("GET", all, kEverybody, Body::None, listProducts),
        row("GET", all + u"/categories", kEverybody, Body::None, listCategories),
        row("GET", all + u"/pricing", pricing, Body::None, readPricing),
        row("GET", one, kEverybody, Body::None, readOne),
        row("GET", one + u"/deposit", kEverybody, Body::None, readDeposit),
        row("POST", all, edit, Body::Required, createProduct),
        row("PUT", one, edit, Body::Required, replaceProduct),
        row("PATCH", one, edit, Body::Required, patchProduct),
        row("DELETE", one, admin, Body::None, deleteProduct),
        row("PUT", one + u"/stock", stock, Body::Required, changeStock),
    };
}

} // namespace shop::rest
