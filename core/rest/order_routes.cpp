// SPDX-License-Identifier: GPL-3.0-or-later
// The routes of Orders (rest_contract.md §6 and §7).
#include "core/base/sha256.h"
#include "core/orders/order_moves.h"
#include "core/rest/checkout.h"
#include "core/rest/order_json.h"
#include "core/rest/paging.h"
#include "core/rest/router.h"

#include <QDateTime>

#include <algorithm>

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostAttempts = 20;

// {"stockReturn":"pending"} where an order has ended and its stock is still to be given back.
Json::Object owed(const Context &context, const DeliveryOrder &order)
{
    const auto &owesStock = context.services->owesStock;
    if (isOpen(order.agreed.status) || !owesStock || !owesStock(order.agreed.id))
        return {};
    return {{u"stockReturn"_s, Json(u"pending"_s)}};
}

Response orderResponse(int status, const DeliveryOrder &order, const QString &message = {},
                       const Json::Object &more = {})
{
    const Json json = toJson(order);
    const Json shown(*json.object() + more);
    Response response = jsonResponse(
        status, message.isEmpty()
                    ? shown
                    : Json(Json::Object{{u"message"_s, Json(message)}, {u"order"_s, shown}}));
    response.headers.set("ETag", etagOf(json.toBytes()));
    if (status == 201)
        response.headers.set("Location", "/api/orders/" + order.agreed.id.toString().toLatin1());
    return response;
}

// The order, if it is there and the caller may know of it.
Result<DeliveryOrder> wanted(Context &context)
{
    const Error missing{ErrorCode::NotFound, u"delivery.notFound"_s, {}};
    const auto id = context.part<OrderId>(u"orderId"_s);
    if (!id)
        return missing;
    SHOP_TRY_VALUE(order, context.services->deliveries->delivery(context.call(), *id));
    const UserId owner = order.agreed.customer ? order.agreed.customer->id : UserId();
    return context.mayTouch(owner) ? Result<DeliveryOrder>(order) : missing;
}

// The nth order of a key: the first one has its id, and where that failed there may be another.
OrderId orderOf(const CommandId &key, int attempt)
{
    if (attempt == 0)
        return OrderId(key.uuid());
    QByteArray hash = sha256(key.bytes() + QByteArray::number(attempt)).left(16);
    hash[6] = char((hash[6] & 0x0f) | 0x80); // a UUID of version 8
    hash[8] = char((hash[8] & 0x3f) | 0x80);
    return OrderId::fromBytes(hash).value_or(OrderId());
}

struct ByKey {
    OrderId id; // of this order, or of the one to be placed
    std::optional<DeliveryOrder> order;
};

// An order placed by this key before: the first answer, whatever the cart holds by now. One that failed
// was no order, and is tried again. One who no longer may is refused like anybody.
Result<ByKey> byKey(Context &context, UserId user)
{
    for (int attempt = 0; attempt < kMostAttempts; ++attempt) {
        const OrderId id = orderOf(context.command, attempt);
        if (!context.hasKey)
            return ByKey{id, std::nullopt};
        auto order = context.services->deliveries->delivery(context.call(), id);
        if (!order && order.error().code == ErrorCode::NotFound)
            return ByKey{id, std::nullopt};
        if (!order)
            return order.error();
        if (!order->agreed.customer || order->agreed.customer->id != user)
            return Error{ErrorCode::Conflict, u"command.mismatch"_s, {}};
        if (order->agreed.status == OrderStatus::Pending)
            return Error{
                ErrorCode::Conflict, u"delivery.inProgress"_s, {{u"order"_s, id.toString()}}};
        const bool neverWas = order->agreed.status == OrderStatus::Failed && order->version == 2;
        if (!neverWas)
            return ByKey{id, *order};
    }
    return Error{ErrorCode::Conflict, u"command.mismatch"_s, {}};
}

Reply placeOrder(Context &context)
{
    Fields body(context.body);
    Currency currency; // for what was shown, where something was
    if (body.presence(u"expectedTotal"_s) != Presence::Absent) {
        SHOP_TRY_VALUE(ofShop, context.services->currency());
        currency = ofShop;
    }
    const QString userText = body.text(u"userId"_s, Need::Required, 100, 1);
    const bool named = body.presence(u"shippingAddress"_s) != Presence::Absent;
    const bool aliased = !named && body.presence(u"address"_s) != Presence::Absent;
    Checkout checkout;
    checkout.address = readAddress(body, aliased ? u"address"_s : u"shippingAddress"_s);
    const QString payment = body.word(
        u"paymentMethod"_s, Need::Optional,
        {orderPaymentCode(OrderPayment::CashOnDelivery), orderPaymentCode(OrderPayment::Invoice)});
    if (payment == orderPaymentCode(OrderPayment::Invoice))
        checkout.payment = OrderPayment::Invoice;
    checkout.expected = body.money(u"expectedTotal"_s, Need::Optional, currency, 0,
                                   std::numeric_limits<qint64>::max());
    if (!body.ok())
        return body.problem();
    const auto user = UserId::fromString(userText);
    if (!user)
        return problem(u"user-not-found"_s);
    const auto customer = context.services->customer(context.call(), *user);
    if (!customer && customer.error().code == ErrorCode::NotFound)
        return problem(u"user-not-found"_s);
    if (!customer)
        return customer.error();
    checkout.user = *user;
    SHOP_TRY_VALUE(known, byKey(context, *user));
    if (known.order && known.order->address != checkout.address)
        return problem(u"idempotency-mismatch"_s);
    if (known.order)
        return orderResponse(201, *known.order, u"Order created successfully"_s);
    checkout.id = known.id;
    SHOP_TRY_VALUE(call, deskCall(context));
    SHOP_TRY_VALUE(request, toPlace(context, call, checkout, *customer));
    DeliveryOrder placed;
    SHOP_TRY(context.services->together(context, [&]() -> Done {
        SHOP_TRY_VALUE(order, context.services->deliveryDesk->place(call, request));
        placed = order;
        return {};
    }));
    return orderResponse(201, placed, u"Order created successfully"_s);
}

std::optional<TimeMs> readTime(Fields &query, const QString &name)
{
    const QString given = query.text(name, Need::Optional, 40);
    if (given.isEmpty())
        return std::nullopt;
    QDateTime time = QDateTime::fromString(given, Qt::ISODateWithMs);
    if (given.size() == 10)
        time.setTimeSpec(Qt::UTC); // a day begins at midnight in UTC
    if (time.isValid() && (given.size() == 10 || time.timeSpec() != Qt::LocalTime))
        return time.toMSecsSinceEpoch();
    query.fault(name, u"time"_s, u"a time is 2026-11-23T15:00:00Z"_s);
    return std::nullopt;
}

OnlineOrderQuery readQuery(Fields &query)
{
    OnlineOrderQuery list;
    if (const auto status =
            orderStatusFromCode(query.word(u"status"_s, Need::Optional, statusCodes())))
        list.status = *status;
    list.from = readTime(query, u"from"_s).value_or(0);
    list.until = readTime(query, u"to"_s).value_or(list.until);
    const QString sort = query.word(u"sort"_s, Need::Optional, {u"orderDate"_s, u"-orderDate"_s});
    list.oldestFirst = sort == u"orderDate";
    return list;
}

Result<Json> listJson(Context &context, const QList<OnlineOrder> &found)
{
    Json::Array all;
    for (const OnlineOrder &each : found) {
        SHOP_TRY_VALUE(order, context.services->deliveries->delivery(context.call(), each.id));
        all.append(toJson(order));
    }
    return Json(all);
}

Reply listOf(Context &context, Fields &query, OnlineOrderQuery list)
{
    const Page page = readPage(query);
    list.limit = page.limit + 1;
    list.offset = page.offset;
    list.backwards = page.backwards;
    list.after = page.place.toInteger();
    if (!page.place.isNull() && !list.after)
        query.fault(u"cursor"_s, u"cursor"_s, u"no such cursor"_s);
    if (!query.ok())
        return query.problem();
    OnlineOrders &orders = *context.services->orders;
    SHOP_TRY_VALUE(count, orders.count(context.call(), list));
    SHOP_TRY_VALUE(found, orders.page(context.call(), list));
    const PageEnds ends =
        takeEnds(found, page, [](const OnlineOrder &order) { return Json::integer(order.place); });
    SHOP_TRY_VALUE(json, listJson(context, found));
    Response response = jsonResponse(200, json);
    if (count <= OnlineOrders::kMostCounted)
        response.headers.set("X-Total-Count", QByteArray::number(count));
    response.headers.set("Link", pageLinks(context.request, context.target, page, ends));
    return response;
}

Reply listOrders(Context &context)
{
    Fields query(context.target);
    OnlineOrderQuery list = readQuery(query);
    list.user = query.id<UserId>(u"userId"_s, Need::Optional).value_or(UserId());
    if (context.grant == Grant::Own)
        list.user = context.identity.user;
    return listOf(context, query, list);
}

Reply listOrdersOfUser(Context &context)
{
    Fields query(context.target);
    OnlineOrderQuery list = readQuery(query);
    const auto user = context.part<UserId>(u"userId"_s);
    if (!user)
        return jsonResponse(200, Json(Json::Array()));
    list.user = *user;
    return listOf(context, query, list);
}

Reply readOrder(Context &context)
{
    SHOP_TRY_VALUE(order, wanted(context));
    return orderResponse(200, order, {}, owed(context, order));
}

Reply readHistory(Context &context)
{
    SHOP_TRY_VALUE(order, wanted(context));
    SHOP_TRY_VALUE(steps, context.services->deliveries->steps(context.call(), order.agreed.id));
    Json::Array all;
    for (const OrderStep &step : steps)
        all.append(toJson(step));
    return jsonResponse(200, Json(all));
}

Problem illegal(OrderStatus from, OrderStatus to)
{
    Json::Array allowed;
    for (const OrderMove &move : orderMoves()) {
        if (move.from == from)
            allowed.append(Json(orderStatusCode(move.to)));
    }
    Problem refused = problem(u"illegal-transition"_s);
    refused.members = {{u"currentStatus"_s, Json(orderStatusCode(from))},
                       {u"requestedStatus"_s, Json(orderStatusCode(to))},
                       {u"allowedTransitions"_s, Json(allowed)}};
    return refused;
}

// One's own order is cancelled with the rights of the desk: that it is one's own was looked at.
Reply moveTo(Context &context, MoveOrder move, const QString &message)
{
    SHOP_TRY_VALUE(order, wanted(context));
    const bool isThere =
        order.agreed.status == move.to; // a try before has done it (RFC 9110 §13.1.1)
    if (!isThere && !context.matches(etagOf(toJson(order).toBytes())))
        return problem(u"precondition-failed"_s);
    if (!isThere && !orderMove(order.agreed.status, move.to))
        return illegal(order.agreed.status, move.to);
    SHOP_TRY_VALUE(call, deskCall(context));
    call.actor.rights.grant(Action::ManageOrders);
    move.id = order.agreed.id;
    move.version = order.version;
    SHOP_TRY_VALUE(moved, context.services->deliveryDesk->move(call, move));
    return orderResponse(200, moved, message, owed(context, moved));
}

Reply changeStatus(Context &context)
{
    Fields body(context.body);
    MoveOrder move;
    const auto to = orderStatusFromCode(body.word(u"status"_s, Need::Required, statusCodes()));
    move.trackingNumber = body.text(u"trackingNumber"_s, Need::Optional, 100);
    move.reason = body.text(u"reason"_s, Need::Optional, 500);
    if (body.ok() && !to)
        body.fault(u"status"_s, u"word"_s, u"field required"_s);
    if (!body.ok())
        return body.problem();
    move.to = *to;
    return moveTo(context, move, u"Order status updated"_s);
}

// A packer found less of a line than was ordered.
Reply pickLine(Context &context)
{
    SHOP_TRY_VALUE(order, wanted(context));
    const auto id = context.part<LineId>(u"lineId"_s);
    const auto line =
        std::find_if(order.agreed.lines.cbegin(), order.agreed.lines.cend(),
                     [&](const OrderLine &each) { return id && each.line.id == *id; });
    if (line == order.agreed.lines.cend())
        return problem(u"order-line-not-found"_s);
    Fields body(context.body);
    const auto now = body.quantity(u"quantity"_s, Need::Required, line->line.unit);
    const QString reason = body.text(u"reason"_s, Need::Optional, 500);
    if (!body.ok())
        return body.problem();
    const QString message = u"Order line updated"_s;
    if (*now == line->line.quantity) // a try before has done it
        return orderResponse(200, order, message);
    if (!context.matches(etagOf(toJson(order).toBytes())))
        return problem(u"precondition-failed"_s);
    SHOP_TRY_VALUE(call, deskCall(context));
    SHOP_TRY_VALUE(picked, context.services->deliveryDesk->pick(
                               call, {order.agreed.id, order.version, *id, *now, reason}));
    return orderResponse(200, picked, message);
}

Reply cancelOrder(Context &context)
{
    MoveOrder move;
    move.to = OrderStatus::Cancelled;
    if (!context.body.isNull()) {
        Fields body(context.body);
        move.reason = body.text(u"reason"_s, Need::Optional, 500);
        if (!body.ok())
            return body.problem();
    }
    return moveTo(context, move, u"Order cancelled"_s);
}

} // namespace

QList<Route> orderRoutes()
{
    const Access own{Grant::None, Grant::Own, Grant::Any, Grant::Any, Grant::None};
    const Access staff{Grant::None, Grant::None, Grant::Any, Grant::Any, Grant::None};
    const QString all = u"/api/orders"_s;
    const QString one = u"/api/orders/{orderId}"_s;
    const auto row = [](const QByteArray &method, const QString &path, const Access &access,
                        Owner owner, Body body, Reply (*handler)(Context &)) {
        return Route{method, path, Service::Orders, access, owner, body, handler};
    };
    return {
        row("POST", all, own, Owner::Body, Body::Required, placeOrder),
        row("GET", all, own, Owner::Handler, Body::None, listOrders),
        row("GET", all + u"/user/{userId}", own, Owner::Path, Body::None, listOrdersOfUser),
        row("GET", one, own, Owner::Handler, Body::None, readOrder),
        row("PUT", one + u"/status", staff, Owner::Nobody, Body::Required, changeStatus),
        row("PUT", one + u"/lines/{lineId}", staff, Owner::Nobody, Body::Required, pickLine),
        row("DELETE", one, own, Owner::Handler, Body::None, cancelOrder),
        row("POST", one + u"/cancel", own, Owner::Handler, Body::Optional, cancelOrder),
        row("GET", one + u"/history", own, Owner::Handler, Body::None, readHistory),
    };
}

} // namespace shop::rest
