// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order_json.h"

#include "core/base/sha256.h"
#include "core/cart/cart_json.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Tag>
Json idText(const Id<Tag> &id)
{
    return Json(id.isNull() ? QString() : id.toString());
}

Json minor(const Money &amount)
{
    return Json::integer(amount.minor());
}

Json taxJson(const QString &name, const TaxRate &rate, const Money &base, const Money &tax)
{
    return Json(Json::Array{Json(name), Json::integer(rate.millionths()), minor(base), minor(tax)});
}

Json lineJson(const OrderLine &line)
{
    Json::Array taxes;
    for (const LineTax &tax : line.totals.taxes)
        taxes.append(taxJson(tax.name, tax.rate, tax.base, tax.tax));
    return Json(Json::Object{{u"amount"_s, minor(line.totals.amount)},
                             {u"line"_s, toJson(line.line)},
                             {u"lineDiscount"_s, minor(line.totals.lineDiscount)},
                             {u"movesStock"_s, Json(line.movesStock)},
                             {u"promotions"_s, Json(linePromotionsToText(line.totals.promotions))},
                             {u"saleDiscount"_s, minor(line.totals.saleDiscount)},
                             {u"taxable"_s, minor(line.totals.taxable)},
                             {u"taxes"_s, Json(std::move(taxes))},
                             {u"total"_s, minor(line.totals.total)}});
}

Json paymentJson(const Payment &payment)
{
    return Json(Json::Object{{u"amount"_s, minor(payment.amount)},
                             {u"id"_s, idText(payment.id)},
                             {u"method"_s, Json(tenderMethodCode(payment.method))},
                             {u"reference"_s, Json(payment.reference)},
                             {u"tendered"_s, minor(payment.tendered)},
                             {u"tip"_s, minor(payment.tip)}});
}

Json frozenJson(const Order &order)
{
    Json::Array lines;
    for (const OrderLine &line : order.lines)
        lines.append(lineJson(line));
    Json::Array taxes;
    for (const TaxTotal &tax : order.taxes)
        taxes.append(taxJson(tax.name, tax.rate, tax.base, tax.tax));
    Json::Array payments;
    for (const Payment &payment : order.payments)
        payments.append(paymentJson(payment));
    return Json(Json::Object{{u"amount"_s, minor(order.amount)},
                             {u"businessDate"_s, Json(order.businessDate.toString(Qt::ISODate))},
                             {u"channel"_s, Json(channelCode(order.channel))},
                             {u"discount"_s, order.discount ? toJson(*order.discount) : Json()},
                             {u"discountTotal"_s, minor(order.discountTotal)},
                             {u"externalReference"_s, Json(order.externalReference)},
                             {u"generation"_s, Json::integer(order.generation)},
                             {u"id"_s, idText(order.id)},
                             {u"kind"_s, Json(orderKindCode(order.kind))},
                             {u"lines"_s, Json(std::move(lines))},
                             {u"net"_s, minor(order.net)},
                             {u"number"_s, Json::integer(order.number)},
                             {u"payments"_s, Json(std::move(payments))},
                             {u"placedAt"_s, Json::integer(order.placedAt)},
                             {u"register"_s, idText(order.atRegister)},
                             {u"rules"_s, toJson(order.rules)},
                             {u"series"_s, Json(order.series)},
                             {u"shift"_s, idText(order.shift)},
                             {u"staff"_s, idText(order.staff)},
                             {u"tax"_s, minor(order.tax)},
                             {u"taxes"_s, Json(std::move(taxes))},
                             {u"ticket"_s, idText(order.ticket)},
                             {u"total"_s, minor(order.total)},
                             {u"voids"_s, idText(order.voids)}});
}

Json movingJson(const Order &order)
{
    return Json(Json::Object{{u"customer"_s, Json(customerToText(order.customer))},
                             {u"note"_s, Json(order.note)},
                             {u"paymentStatus"_s, Json(paymentStatusCode(order.paymentStatus))},
                             {u"status"_s, Json(orderStatusCode(order.status))}});
}

Error notStored(QStringView member)
{
    return {ErrorCode::DataLoss, u"order.stored"_s, {{u"member"_s, member.toString()}}};
}

// The members of one object; the first that is not as it must be is kept as the error.
class Members final
{
public:
    Members(const Json &json, Currency currency) : m_json(json), m_currency(currency) {}

    QString text(QStringView name)
    {
        const Json *value = m_json.member(name);
        if (value && value->string())
            return *value->string();
        fail(name);
        return {};
    }
    qint64 number(QStringView name)
    {
        const Json *value = m_json.member(name);
        const auto number = value ? value->toInteger() : std::nullopt;
        if (!number)
            fail(name);
        return number.value_or(0);
    }
    Money money(QStringView name) { return Money(number(name), m_currency); }
    template <typename AnyId>
    AnyId id(QStringView name)
    {
        const QString written = text(name);
        const auto id = AnyId::fromString(written);
        if (!id && !written.isEmpty())
            fail(name);
        return id.value_or(AnyId());
    }
    const Json::Array &list(QStringView name)
    {
        static const Json::Array kNone;
        const Json *value = m_json.member(name);
        if (value && value->array())
            return *value->array();
        fail(name);
        return kNone;
    }
    // The value of a code, or of a part that reads itself.
    template <typename T>
    T take(QStringView name, Result<T> value, T otherwise)
    {
        if (!value)
            fail(name);
        return std::move(value).valueOr(std::move(otherwise));
    }
    void fail(QStringView name)
    {
        if (m_ok)
            m_ok = notStored(name);
    }
    const Json &part(QStringView name)
    {
        static const Json kNone;
        const Json *value = m_json.member(name);
        if (!value)
            fail(name);
        return value ? *value : kNone;
    }
    const Done &ok() const { return m_ok; }

private:
    const Json &m_json;
    Currency m_currency;
    Done m_ok;
};

struct TaxRow {
    QString name;
    TaxRate rate;
    Money base;
    Money tax;
};

Result<TaxRow> taxFromJson(const Json &json, Currency currency)
{
    const Json::Array *cells = json.array();
    if (!cells || cells->size() != 4 || !(*cells)[0].string())
        return notStored(u"taxes");
    const auto rate = (*cells)[1].toInteger();
    const auto base = (*cells)[2].toInteger();
    const auto tax = (*cells)[3].toInteger();
    if (!rate || !base || !tax)
        return notStored(u"taxes");
    SHOP_TRY_VALUE(rateRead, TaxRate::fromMillionths(*rate));
    return TaxRow{*(*cells)[0].string(), rateRead, Money(*base, currency), Money(*tax, currency)};
}

Result<OrderLine> lineFromJson(const Json &json, Currency currency)
{
    Members members(json, currency);
    OrderLine line;
    SHOP_TRY_VALUE(cartLine, cartLineFromJson(members.part(u"line")));
    line.line = cartLine;
    line.totals.amount = members.money(u"amount");
    line.totals.lineDiscount = members.money(u"lineDiscount");
    line.totals.saleDiscount = members.money(u"saleDiscount");
    line.totals.taxable = members.money(u"taxable");
    line.totals.total = members.money(u"total");
    const bool *moves = members.part(u"movesStock").boolean();
    if (!moves)
        members.fail(u"movesStock");
    line.movesStock = moves && *moves;
    for (const Json &each : members.list(u"taxes")) {
        SHOP_TRY_VALUE(tax, taxFromJson(each, currency));
        line.totals.taxes.append({tax.name, tax.rate, tax.base, tax.tax});
    }
    SHOP_TRY_VALUE(promotions, linePromotionsFromText(members.text(u"promotions"), currency));
    line.totals.promotions = promotions;
    SHOP_TRY(members.ok());
    if (line.line.returnOf)
        line.line.returnOf->share = line.totals;
    return line;
}

Result<Payment> paymentFromJson(const Json &json, Currency currency)
{
    Members members(json, currency);
    Payment payment;
    payment.id = members.id<PaymentId>(u"id");
    payment.amount = members.money(u"amount");
    payment.tendered = members.money(u"tendered");
    payment.tip = members.money(u"tip");
    payment.reference = members.text(u"reference");
    payment.method =
        members.take(u"method", tenderMethodFromCode(members.text(u"method")), TenderMethod::Cash);
    SHOP_TRY(members.ok());
    return payment;
}

Done readParts(Members &members, Order &order)
{
    const Currency currency = order.rules.currency;
    for (const Json &each : members.list(u"lines")) {
        SHOP_TRY_VALUE(line, lineFromJson(each, currency));
        order.lines.append(line);
    }
    for (const Json &each : members.list(u"taxes")) {
        SHOP_TRY_VALUE(tax, taxFromJson(each, currency));
        order.taxes.append({tax.name, tax.rate, tax.base, tax.tax});
    }
    for (const Json &each : members.list(u"payments")) {
        SHOP_TRY_VALUE(payment, paymentFromJson(each, currency));
        order.payments.append(payment);
    }
    const Json &discount = members.part(u"discount");
    if (!discount.isNull()) {
        SHOP_TRY_VALUE(read, discountFromJson(discount, currency));
        order.discount = read;
    }
    return {};
}

Done readFrozen(const Json &json, Order &order)
{
    const Json *rules = json.member(u"rules");
    if (!rules)
        return notStored(u"rules");
    SHOP_TRY_VALUE(rulesRead, pricingRulesFromJson(*rules));
    order.rules = rulesRead;
    Members members(json, order.rules.currency);
    order.amount = members.money(u"amount");
    order.businessDate = QDate::fromString(members.text(u"businessDate"), Qt::ISODate);
    order.channel =
        members.take(u"channel", channelFromCode(members.text(u"channel")), Channel::Counter);
    order.discountTotal = members.money(u"discountTotal");
    order.externalReference = members.text(u"externalReference");
    order.generation = int(members.number(u"generation"));
    order.id = members.id<OrderId>(u"id");
    order.kind = members.take(u"kind", orderKindFromCode(members.text(u"kind")), OrderKind::Sale);
    order.net = members.money(u"net");
    order.number = members.number(u"number");
    order.placedAt = members.number(u"placedAt");
    order.atRegister = members.id<RegisterId>(u"register");
    order.series = members.text(u"series");
    order.shift = members.id<ShiftId>(u"shift");
    order.staff = members.id<UserId>(u"staff");
    order.tax = members.money(u"tax");
    order.ticket = members.id<OrderId>(u"ticket");
    order.total = members.money(u"total");
    order.voids = members.id<OrderId>(u"voids");
    SHOP_TRY(readParts(members, order));
    return members.ok();
}

} // namespace

QByteArray OrderText::digest() const
{
    return sha256(frozen).toHex();
}

QByteArray OrderText::toJson() const
{
    return "{\"frozen\":" + frozen + ",\"moving\":" + moving + '}';
}

Result<OrderText> orderText(const Order &order)
{
    SHOP_TRY_VALUE(frozen, frozenJson(order).toCanonical());
    SHOP_TRY_VALUE(moving, movingJson(order).toCanonical());
    return OrderText{frozen, moving};
}

Result<Order> orderFromJson(const Json &json)
{
    const Json *frozen = json.member(u"frozen");
    const Json *moving = json.member(u"moving");
    if (!frozen || !moving)
        return notStored(frozen ? u"moving" : u"frozen");
    Order order;
    SHOP_TRY(readFrozen(*frozen, order));
    Members members(*moving, order.rules.currency);
    order.note = members.text(u"note");
    SHOP_TRY_VALUE(customer, customerFromText(members.text(u"customer")));
    order.customer = customer;
    order.status = members.take(u"status", orderStatusFromCode(members.text(u"status")),
                                OrderStatus::Delivered);
    order.paymentStatus =
        members.take(u"paymentStatus", paymentStatusFromCode(members.text(u"paymentStatus")),
                     PaymentStatus::Paid);
    SHOP_TRY(members.ok());
    return order;
}

} // namespace shop
