// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/stock_routes.h"

#include "core/rest/fields.h"
#include "core/rest/services.h"

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostLines = 2'000;

QList<StockOrderLine> readLines(Fields &body, const Json *lines)
{
    const Json::Array *array = lines ? lines->array() : nullptr;
    QList<StockOrderLine> read;
    if (!array || array->isEmpty() || array->size() > kMostLines) {
        body.fault(u"lines"_s, u"type"_s, u"1 to %1 lines"_s.arg(kMostLines));
        return read;
    }
    for (qsizetype i = 0; i < array->size() && body.ok(); ++i) {
        Fields line(array->at(i));
        const auto id = line.id<LineId>(u"lineId"_s, Need::Required);
        const auto product = line.id<ProductId>(u"productId"_s, Need::Required);
        const auto quantity = line.quantity(u"quantity"_s, Need::Required, Unit::Kilogram);
        if (quantity && quantity->isNegative())
            line.fault(u"quantity"_s, u"range"_s, u"at least 0"_s);
        for (const FieldFault &fault : line.problem().faults)
            body.fault(u"lines.%1.%2"_s.arg(i).arg(fault.field), fault.type, fault.message);
        if (line.ok())
            read.append({*id, *product, *quantity});
    }
    return read;
}

} // namespace

Reply changeStockOfOrder(Context &context)
{
    Fields body(context.body);
    const auto order = body.id<OrderId>(u"orderId"_s, Need::Required);
    const auto step = stockStepFromCode(body.word(
        u"operation"_s, Need::Required, {u"reserve"_s, u"release"_s, u"sold"_s, u"return"_s}));
    const QList<StockOrderLine> lines = readLines(body, context.body.member(u"lines"));
    if (body.ok() && (!order || !step))
        body.fault(order ? u"operation"_s : u"orderId"_s, u"missing"_s, u"field required"_s);
    if (!body.ok())
        return body.problem();
    Reservations &reservations = *context.services->reservations;
    SHOP_TRY(
        reservations.take(context.call(), *order, *step, lines, context.services->clock.nowMs()));
    SHOP_TRY_VALUE(taken, reservations.reservationsOf(*order));
    Json::Array all;
    for (const Reservation &line : taken)
        all.append(Json(Json::Object{{u"lineId"_s, Json(line.line.toString())},
                                     {u"productId"_s, Json(line.product.toString())},
                                     {u"quantity"_s, jsonQuantity(line.quantity)},
                                     {u"state"_s, Json(stockStepCode(line.state))}}));
    return jsonResponse(
        200, Json(Json::Object{{u"orderId"_s, Json(order->toString())}, {u"lines"_s, Json(all)}}));
}

} // namespace shop::rest
