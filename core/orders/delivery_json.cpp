// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/delivery_json.h"

#include "core/base/json_members.h"
#include "core/base/sha256.h"
#include "core/cart/cart_json.h"
#include "core/orders/order_json.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

Json personJson(const DeliveryOrder &order)
{
    JsonWriter address;
    address.text(u"city", order.address.city);
    address.text(u"country", order.address.country);
    address.text(u"postalCode", order.address.postalCode);
    address.text(u"province", order.address.province);
    address.text(u"street", order.address.street);
    return Json(Json::Object{{u"address"_s, address.take()},
                             {u"customer"_s, Json(customerToText(order.agreed.customer))},
                             {u"email"_s, Json(order.email)},
                             {u"failure"_s, Json(order.failureReason)},
                             {u"note"_s, Json(order.agreed.note)}});
}

// What moves on with the order's status.
Json stateJson(const DeliveryOrder &order)
{
    return Json(
        Json::Object{{u"changedAt"_s, Json::integer(order.changedAt)},
                     {u"payment"_s, Json(orderPaymentCode(order.payment))},
                     {u"paymentStatus"_s, Json(paymentStatusCode(order.agreed.paymentStatus))},
                     {u"prepaid"_s, Json::integer(order.prepaid.minor())},
                     {u"sale"_s, Json(order.sale.isNull() ? QString() : order.sale.toString())},
                     {u"saleNumber"_s, Json(order.saleNumber)},
                     {u"status"_s, Json(orderStatusCode(order.agreed.status))},
                     {u"tracking"_s, Json(order.trackingNumber)},
                     {u"version"_s, Json::integer(order.version)}});
}

Json stepJson(const OrderStep &step)
{
    JsonWriter writer;
    writer.number(u"at", step.at);
    writer.id(u"by", step.by);
    writer.text(u"from", step.from ? orderStatusCode(*step.from) : QString());
    writer.text(u"line", step.line);
    writer.number(u"now", step.now.thousandths());
    writer.text(u"reason", step.reason);
    writer.id(u"register", step.atRegister);
    writer.text(u"to", orderStatusCode(step.to));
    writer.number(u"version", step.version);
    writer.number(u"was", step.was.thousandths());
    return writer.take();
}

Error notStored(QStringView member)
{
    return {ErrorCode::DataLoss, u"delivery.stored"_s, {{u"member"_s, member.toString()}}};
}

Result<OrderStep> stepFromJson(const Json &json)
{
    const JsonMembers members(json);
    OrderStep step;
    if (const QString from = members.text(u"from"); !from.isEmpty()) {
        SHOP_TRY_VALUE(read, orderStatusFromCode(from));
        step.from = read;
    }
    SHOP_TRY_VALUE(to, orderStatusFromCode(members.text(u"to")));
    step.to = to;
    step.version = members.numberOr0(u"version");
    step.at = members.numberOr0(u"at");
    step.by = members.id<UserId>(u"by");
    step.atRegister = members.id<RegisterId>(u"register");
    step.reason = members.text(u"reason");
    step.line = members.text(u"line");
    step.was = Quantity::fromThousandths(members.numberOr0(u"was"));
    step.now = Quantity::fromThousandths(members.numberOr0(u"now"));
    return step;
}

Done readState(const Json &json, DeliveryOrder &order)
{
    const JsonMembers members(json);
    SHOP_TRY_VALUE(payment, orderPaymentFromCode(members.text(u"payment")));
    SHOP_TRY_VALUE(paid, paymentStatusFromCode(members.text(u"paymentStatus")));
    SHOP_TRY_VALUE(status, orderStatusFromCode(members.text(u"status")));
    order.payment = payment;
    order.agreed.paymentStatus = paid;
    order.agreed.status = status;
    order.prepaid = Money(members.numberOr0(u"prepaid"), order.agreed.rules.currency);
    order.sale = members.id<OrderId>(u"sale");
    order.saleNumber = members.text(u"saleNumber");
    order.trackingNumber = members.text(u"tracking");
    order.version = members.numberOr0(u"version");
    order.changedAt = members.numberOr0(u"changedAt");
    return {};
}

Done readPerson(const Json &json, DeliveryOrder &order)
{
    const JsonMembers members(json);
    SHOP_TRY_VALUE(customer, customerFromText(members.text(u"customer")));
    order.agreed.customer = customer;
    order.agreed.note = members.text(u"note");
    order.email = members.text(u"email");
    order.failureReason = members.text(u"failure");
    const Json *address = json.member(u"address");
    if (!address)
        return notStored(u"address");
    const JsonMembers parts(*address);
    order.address = {parts.text(u"street"), parts.text(u"city"), parts.text(u"province"),
                     parts.text(u"postalCode"), parts.text(u"country")};
    return {};
}

// The agreed lines and amounts; what moves on is read elsewhere.
Done readAgreed(const Json &frozen, DeliveryOrder &order)
{
    const Json moving(
        Json::Object{{u"customer"_s, Json(QString())},
                     {u"note"_s, Json(QString())},
                     {u"paymentStatus"_s, Json(paymentStatusCode(order.agreed.paymentStatus))},
                     {u"status"_s, Json(orderStatusCode(order.agreed.status))}});
    SHOP_TRY_VALUE(agreed,
                   orderFromJson(Json(Json::Object{{u"frozen"_s, frozen}, {u"moving"_s, moving}})));
    order.agreed = agreed;
    return {};
}

} // namespace

Result<DeliveryText> deliveryText(const DeliveryOrder &order)
{
    SHOP_TRY_VALUE(agreed, orderText(order.agreed));
    SHOP_TRY_VALUE(person, personJson(order).toCanonical());
    return DeliveryText{agreed.frozen, person};
}

Result<QByteArray> deliveryDigest(const DeliveryOrder &order)
{
    SHOP_TRY_VALUE(agreed, orderText(order.agreed));
    SHOP_TRY_VALUE(state, stateJson(order).toCanonical());
    return sha256(QByteArray(agreed.frozen + state)).toHex();
}

Result<QByteArray> toJson(const DeliveryOrder &order, const OrderStep &step)
{
    SHOP_TRY_VALUE(agreed, orderText(order.agreed));
    SHOP_TRY_VALUE(frozen, Json::parse(agreed.frozen));
    return Json(Json::Object{{u"agreed"_s, frozen},
                             {u"person"_s, personJson(order)},
                             {u"state"_s, stateJson(order)},
                             {u"step"_s, stepJson(step)}})
        .toCanonical();
}

Result<DeliveryChange> deliveryChangeFromJson(const QByteArray &text)
{
    SHOP_TRY_VALUE(json, Json::parse(text));
    DeliveryChange change;
    for (const QStringView part : {u"agreed", u"person", u"state", u"step"}) {
        if (!json.member(part))
            return notStored(part);
    }
    SHOP_TRY(readAgreed(*json.member(u"agreed"), change.order));
    SHOP_TRY(readState(*json.member(u"state"), change.order));
    SHOP_TRY(readPerson(*json.member(u"person"), change.order));
    SHOP_TRY_VALUE(step, stepFromJson(*json.member(u"step")));
    change.step = step;
    return change;
}

Done readDeliveryText(const DeliveryText &text, DeliveryOrder &order)
{
    SHOP_TRY_VALUE(frozen, Json::parse(text.agreed));
    SHOP_TRY_VALUE(person, Json::parse(text.person));
    SHOP_TRY(readAgreed(frozen, order));
    return readPerson(person, order);
}

} // namespace shop
