// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/order_json.h"

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

Json itemJson(const OrderLine &each)
{
    const CartLine &line = each.line;
    Json::Object item{{u"productId"_s, Json(line.product.toString())},
                      {u"name"_s, Json(line.name)},
                      {u"price"_s, jsonAmount(line.unitPrice)},
                      {u"unitPrice"_s, Json(unitPriceText(line.unitPrice))},
                      {u"quantity"_s, jsonQuantity(line.quantity)},
                      {u"amount"_s, jsonAmount(each.totals.amount)}};
    if (!line.depositOf.isNull())
        item.append({u"deposit"_s, Json(true)});
    return Json(item);
}

Json addressJson(const ShippingAddress &address)
{
    return Json(Json::Object{{u"street"_s, Json(address.street)},
                             {u"city"_s, Json(address.city)},
                             {u"province"_s, Json(address.province)},
                             {u"postalCode"_s, Json(address.postalCode)},
                             {u"country"_s, Json(address.country)}});
}

} // namespace

Json toJson(const DeliveryOrder &order)
{
    const Order &agreed = order.agreed;
    const QString id = agreed.id.toString();
    const UserId user = agreed.customer ? agreed.customer->id : UserId();
    Json::Array items;
    for (const OrderLine &line : agreed.lines)
        items.append(itemJson(line));
    const bool isIncluded = agreed.rules.priceMode == PriceMode::TaxIncluded;
    Json::Object wire{
        {u"_id"_s, Json(id)},
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
        {u"shippingAddress"_s, order.isCollected() ? Json() : addressJson(order.address)},
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

Json toJson(const OrderStep &step)
{
    return Json(Json::Object{{u"from"_s, step.from ? Json(orderStatusCode(*step.from)) : Json()},
                             {u"to"_s, Json(orderStatusCode(step.to))},
                             {u"at"_s, jsonTime(step.at)},
                             {u"by"_s, step.by.isNull() ? Json() : Json(step.by.toString())},
                             {u"reason"_s, Json(step.reason)}});
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
    const ShippingAddress address{read(u"street"_s, Need::Required, 200),
                                  read(u"city"_s, Need::Required, 100),
                                  read(u"province"_s, Need::Optional, 100),
                                  read(u"postalCode"_s, Need::Required, 20),
                                  read(u"country"_s, Need::Required, 100)};
    for (const FieldFault &fault : fields.problem().faults)
        body.fault(name + u'.' + fault.field, fault.type, fault.message);
    return address;
}

QStringList statusCodes()
{
    using enum OrderStatus;
    QStringList codes;
    for (const OrderStatus each : {Pending, Confirmed, Processing, Shipped, Delivered, Cancelled, Failed})
        codes.append(orderStatusCode(each));
    return codes;
}

} // namespace shop::rest
