// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/order_json.h"

#include "core/base/json_members.h"
#include "core/rest/line_json.h"

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

ShippingAddress addressFrom(const Json &json)
{
    const JsonMembers members(json);
    return {members.text(u"street"), members.text(u"city"), members.text(u"province"),
            members.text(u"postalCode"), members.text(u"country")};
}

Done readStates(const JsonMembers &members, DeliveryOrder &order)
{
    SHOP_TRY_VALUE(status, orderStatusFromCode(members.text(u"status")));
    SHOP_TRY_VALUE(channel, channelFromCode(members.text(u"channel")));
    SHOP_TRY_VALUE(payment, orderPaymentFromCode(members.text(u"paymentMethod")));
    SHOP_TRY_VALUE(paid, paymentStatusFromCode(members.text(u"paymentStatus")));
    order.agreed.status = status;
    order.agreed.channel = channel;
    order.payment = payment;
    order.agreed.paymentStatus = paid;
    return {};
}

Done readSums(const Json &json, Order &agreed)
{
    const Currency currency = agreed.rules.currency;
    SHOP_TRY_VALUE(amount, amountFrom(json, u"total"_s, currency));
    SHOP_TRY_VALUE(discount, amountFrom(json, u"discount"_s, currency));
    SHOP_TRY_VALUE(tax, amountFrom(json, u"tax"_s, currency));
    SHOP_TRY_VALUE(total, amountFrom(json, u"grandTotal"_s, currency));
    agreed.amount = amount;
    agreed.discountTotal = discount;
    agreed.tax = tax;
    agreed.total = total;
    SHOP_TRY_VALUE(net, total.minus(tax));
    agreed.net = net;
    return {};
}

Done readLines(const Json &json, Order &agreed)
{
    const Json *items = json.member(u"items");
    if (!items || !items->array())
        return badShape(u"items"_s);
    for (const Json &each : *items->array()) {
        OrderLine line;
        SHOP_TRY_VALUE(read, lineFromJson(each, agreed.rules.currency));
        SHOP_TRY_VALUE(amount, amountFrom(each, u"amount"_s, agreed.rules.currency));
        line.line = read;
        line.totals.amount = amount;
        agreed.lines.append(line);
    }
    return {};
}

} // namespace

Json toJson(const ShippingAddress &address)
{
    return Json(Json::Object{{u"street"_s, Json(address.street)},
                             {u"city"_s, Json(address.city)},
                             {u"province"_s, Json(address.province)},
                             {u"postalCode"_s, Json(address.postalCode)},
                             {u"country"_s, Json(address.country)}});
}

Json toJson(const DeliveryOrder &order)
{
    const Order &agreed = order.agreed;
    const QString id = agreed.id.toString();
    const UserId user = agreed.customer ? agreed.customer->id : UserId();
    Json::Array items;
    for (const OrderLine &line : agreed.lines)
        items.append(toJson(line.line, line.totals.amount));
    const bool isIncluded = agreed.rules.priceMode == PriceMode::TaxIncluded;
    Json::Object wire{{u"_id"_s, Json(id)},
                      {u"id"_s, Json(id)},
                      {u"number"_s, Json(agreed.numberText())},
                      {u"userId"_s, user.isNull() ? Json() : Json(user.toString())},
                      {u"items"_s, Json(items)},
                      {u"total"_s, jsonAmount(agreed.amount)},
                      {u"discount"_s, jsonAmount(agreed.discountTotal)},
                      {u"tax"_s, jsonAmount(agreed.tax)},
                      {u"grandTotal"_s, jsonAmount(agreed.total)},
                      {u"currency"_s, Json(agreed.total.currency().code())},
                      {u"priceIncludesTax"_s, Json(isIncluded)},
                      {u"totalItems"_s, Json::integer(agreed.lines.size())},
                      {u"channel"_s, Json(channelCode(agreed.channel))},
                      {u"shippingAddress"_s, order.isCollected() ? Json() : toJson(order.address)},
                      {u"paymentMethod"_s, Json(orderPaymentCode(order.payment))},
                      {u"paymentStatus"_s, Json(paymentStatusCode(agreed.paymentStatus))},
                      {u"status"_s, Json(orderStatusCode(agreed.status))}};
    if (!order.failureReason.isEmpty())
        wire.append({u"failureReason"_s, Json(order.failureReason)});
    if (!order.trackingNumber.isEmpty())
        wire.append({u"trackingNumber"_s, Json(order.trackingNumber)});
    wire.append({u"version"_s, Json::integer(order.version)});
    wire.append({u"orderDate"_s, jsonTime(agreed.placedAt)});
    wire.append({u"createdAt"_s, jsonTime(agreed.placedAt)});
    wire.append({u"updatedAt"_s, jsonTime(order.changedAt)});
    return Json(wire);
}

Result<DeliveryOrder> orderFromJson(const Json &json)
{
    const JsonMembers members(json);
    DeliveryOrder order;
    Order &agreed = order.agreed;
    agreed.id = members.id<OrderId>(u"id");
    const auto currency = Currency::fromCode(members.text(u"currency"));
    if (agreed.id.isNull() || !currency)
        return badShape(u"id"_s);
    agreed.rules.currency = *currency;
    agreed.rules.priceMode =
        members.flag(u"priceIncludesTax") ? PriceMode::TaxIncluded : PriceMode::TaxAdded;
    SHOP_TRY(readStates(members, order));
    SHOP_TRY(readLines(json, agreed));
    SHOP_TRY(readSums(json, agreed));
    const QString number = members.text(u"number");
    agreed.series = number.section(u'-', 0, -2);
    agreed.number = number.section(u'-', -1).toLongLong();
    if (const UserId user = members.id<UserId>(u"userId"); !user.isNull())
        agreed.customer = CartCustomer{user, {}, {}, {}};
    if (const Json *address = json.member(u"shippingAddress"); address && address->object())
        order.address = addressFrom(*address);
    order.failureReason = members.text(u"failureReason");
    order.trackingNumber = members.text(u"trackingNumber");
    order.version = members.numberOr0(u"version");
    agreed.placedAt = timeFrom(members.text(u"orderDate"));
    order.changedAt = timeFrom(members.text(u"updatedAt"));
    return order;
}

Json toJson(const OrderStep &step)
{
    Json::Object wire{{u"from"_s, step.from ? Json(orderStatusCode(*step.from)) : Json()},
                      {u"to"_s, Json(orderStatusCode(step.to))},
                      {u"at"_s, jsonTime(step.at)},
                      {u"by"_s, step.by.isNull() ? Json() : Json(step.by.toString())},
                      {u"reason"_s, Json(step.reason)}};
    if (step.isShortPick())
        wire += {{u"line"_s, Json(step.line)},
                 {u"was"_s, jsonQuantity(step.was)},
                 {u"now"_s, jsonQuantity(step.now)}};
    return Json(wire);
}

Result<OrderStep> stepFromJson(const Json &json)
{
    const JsonMembers members(json);
    OrderStep step;
    SHOP_TRY_VALUE(to, orderStatusFromCode(members.text(u"to")));
    step.to = to;
    if (const QString from = members.text(u"from"); !from.isEmpty()) {
        SHOP_TRY_VALUE(status, orderStatusFromCode(from));
        step.from = status;
    }
    step.at = timeFrom(members.text(u"at"));
    step.by = members.id<UserId>(u"by");
    step.reason = members.text(u"reason");
    step.line = members.text(u"line");
    for (const auto &[name, quantity] :
         {std::pair(u"was"_s, &step.was), std::pair(u"now"_s, &step.now)}) {
        const Json *given = json.member(name);
        if (!given || !given->number())
            continue;
        SHOP_TRY_VALUE(read, quantityFromPlainText(QString::fromLatin1(given->number()->text)));
        *quantity = read;
    }
    return step;
}

ShippingAddress readAddress(Fields &body, const QString &name)
{
    const auto given = body.object(name, Need::Required);
    if (!given)
        return {};
    Fields fields{Json(*given)};
    const auto read = [&](const QString &part, Need need, qsizetype longest) {
        return fields.text(part, need, longest, need == Need::Required ? 1 : 0);
    };
    const ShippingAddress address{
        read(u"street"_s, Need::Required, 200), read(u"city"_s, Need::Required, 100),
        read(u"province"_s, Need::Optional, 100), read(u"postalCode"_s, Need::Required, 20),
        read(u"country"_s, Need::Required, 100)};
    for (const FieldFault &fault : fields.problem().faults)
        body.fault(name + u'.' + fault.field, fault.type, fault.message);
    return address;
}

QStringList statusCodes()
{
    using enum OrderStatus;
    QStringList codes;
    for (const OrderStatus each :
         {Pending, Confirmed, Processing, Shipped, Delivered, Cancelled, Failed})
        codes.append(orderStatusCode(each));
    return codes;
}

} // namespace shop::rest
