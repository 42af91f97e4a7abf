// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/far_orders.h"

#include "core/rest/order_json.h"

#include <QUrlQuery>

#include <algorithm>

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString pathOf(OrderId id)
{
    return u"/api/orders/"_s + id.toString();
}

Error changedMeanwhile()
{
    return {ErrorCode::Conflict, u"delivery.changedMeanwhile"_s, {}};
}

QString targetOf(const OnlineOrderQuery &query, int limit)
{
    QUrlQuery target;
    if (query.status)
        target.addQueryItem(u"status"_s, orderStatusCode(*query.status));
    if (!query.user.isNull())
        target.addQueryItem(u"userId"_s, query.user.toString());
    if (query.from > 0)
        target.addQueryItem(u"from"_s, toRfc3339(query.from));
    if (query.until != OnlineOrderQuery().until)
        target.addQueryItem(u"to"_s, toRfc3339(query.until));
    target.addQueryItem(u"sort"_s, query.oldestFirst ? u"orderDate"_s : u"-orderDate"_s);
    target.addQueryItem(u"limit"_s, QString::number(limit));
    target.addQueryItem(u"offset"_s, QString::number(query.offset));
    return u"/api/orders?"_s + target.toString(QUrl::FullyEncoded);
}

Result<DeliveryOrder> orderIn(const Result<Json> &answer)
{
    if (!answer && answer.error().key == u"cart.changedMeanwhile")
        return changedMeanwhile(); // what a tag that is another one means here
    if (!answer)
        return answer.error();
    const Json *order = answer->member(u"order");
    const auto read = order ? orderFromJson(*order) : badReply(u"orders"_s);
    return read ? read : badReply(u"orders"_s);
}

} // namespace

Result<QList<OnlineOrder>> FarOrders::page(const Call &call, const OnlineOrderQuery &query)
{
    if (query.after || query.backwards)
        return Error{
            ErrorCode::InvalidArgument, u"query.placeOfAnother"_s, {{u"field"_s, u"after"_s}}};
    SHOP_TRY_VALUE(json, m_service.get(call, targetOf(query, std::min(query.limit, 200))));
    if (!json.array())
        return badReply(u"orders"_s);
    QList<OnlineOrder> found;
    for (const Json &each : *json.array()) {
        const auto order = orderFromJson(each);
        if (!order)
            return badReply(u"orders"_s);
        found.append({order->agreed.id, 0});
    }
    return found;
}

Result<qint64> FarOrders::count(const Call &call, const OnlineOrderQuery &query)
{
    SHOP_TRY_VALUE(found, m_service.getTagged(call, targetOf(query, 1)));
    return found.count.value_or(kMostCounted + 1);
}

bool FarOrders::Read::has(LineId line) const
{
    const QList<OrderLine> &lines = order.agreed.lines;
    return std::any_of(lines.cbegin(), lines.cend(),
                       [&](const OrderLine &each) { return each.line.id == line; });
}

Result<FarOrders::Read> FarOrders::read(const Call &call, OrderId id)
{
    SHOP_TRY_VALUE(found, m_service.getTagged(call, pathOf(id)));
    const auto order = orderFromJson(found.body);
    if (!order || order->agreed.id != id)
        return badReply(u"orders"_s);
    return Read{*order, found.etag};
}

Result<DeliveryOrder> FarOrders::delivery(const Call &call, OrderId id)
{
    SHOP_TRY_VALUE(found, read(call, id));
    return found.order;
}

Result<QList<OrderStep>> FarOrders::steps(const Call &call, OrderId id)
{
    SHOP_TRY_VALUE(json, m_service.get(call, pathOf(id) + u"/history"_s));
    if (!json.array())
        return badReply(u"orders"_s);
    QList<OrderStep> steps;
    for (const Json &each : *json.array()) {
        const auto step = stepFromJson(each);
        if (!step)
            return badReply(u"orders"_s);
        steps.append(*step);
        steps.last().version = steps.size();
    }
    return steps;
}

Result<DeliveryOrder> FarOrders::place(const Call &call, const Checkout &checkout)
{
    Json::Object body{{u"userId"_s, Json(checkout.user.toString())},
                      {u"shippingAddress"_s, toJson(checkout.address)},
                      {u"paymentMethod"_s, Json(orderPaymentCode(checkout.payment))}};
    if (checkout.expected)
        body.append({u"expectedTotal"_s, jsonAmount(*checkout.expected)});
    return orderIn(m_service.post(call, u"/api/orders"_s, Json(body)));
}

// Who may not move orders may cancel their own, so that is asked by its own name.
Result<DeliveryOrder> FarOrders::move(const Call &call, const MoveOrder &move)
{
    SHOP_TRY_VALUE(seen, read(call, move.id));
    if (seen.order.agreed.status == move.to)
        return seen.order; // sent twice
    if (seen.order.version != move.version)
        return changedMeanwhile();
    Json::Object body{{u"reason"_s, Json(move.reason)}};
    const QString path = pathOf(move.id);
    if (move.to == OrderStatus::Cancelled)
        return orderIn(m_service.post(call, path + u"/cancel"_s, Json(body), seen.etag));
    body.append({u"status"_s, Json(orderStatusCode(move.to))});
    if (!move.trackingNumber.isEmpty())
        body.append({u"trackingNumber"_s, Json(move.trackingNumber)});
    return orderIn(m_service.put(call, path + u"/status"_s, Json(body), seen.etag));
}

Result<DeliveryOrder> FarOrders::pick(const Call &call, const PickLine &pick)
{
    SHOP_TRY_VALUE(seen, read(call, pick.id));
    if (seen.order.version != pick.version)
        return changedMeanwhile();
    const QString line = u"%1/lines/%2"_s.arg(pathOf(pick.id), pick.line.toString());
    const Json body(
        Json::Object{{u"quantity"_s, jsonQuantity(pick.now)}, {u"reason"_s, Json(pick.reason)}});
    const auto picked = orderIn(m_service.put(call, line, body, seen.etag));
    // A try before has taken the line out, and its answer was lost.
    const bool isOut =
        pick.now.isZero() && !picked && picked.error().key == u"delivery.lineUnknown";
    return isOut && seen.has(pick.line) ? delivery(call, pick.id) : picked;
}

} // namespace shop::rest
