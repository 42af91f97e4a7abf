// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order_json.h"

#include "core/base/sha256.h"
#include "core/cart/cart_json.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

using Empty = CanonicalWriter::Empty;

template <typename Taxes>
void writeTaxes(CanonicalWriter &writer, const Taxes &taxes)
{
    writer.array(u"taxes", taxes, [&](const auto &tax) {
        writer.addRow(tax.name, {tax.rate.millionths(), tax.base.minor(), tax.tax.minor()});
    });
}

void writeLine(CanonicalWriter &writer, const OrderLine &line)
{
    writer.number(u"amount", line.totals.amount.minor());
    writer.object(u"line", [&](CanonicalWriter &inner) { write(inner, line.line); });
    writer.number(u"lineDiscount", line.totals.lineDiscount.minor());
    writer.flag(u"movesStock", line.movesStock);
    writer.text(u"promotions", linePromotionsToText(line.totals.promotions));
    writer.number(u"saleDiscount", line.totals.saleDiscount.minor());
    writer.number(u"taxable", line.totals.taxable.minor());
    writeTaxes(writer, line.totals.taxes);
    writer.number(u"total", line.totals.total.minor());
}

void writePayment(CanonicalWriter &writer, const Payment &payment)
{
    writer.number(u"amount", payment.amount.minor());
    writer.id(u"id", payment.id);
    writer.text(u"method", tenderMethodCode(payment.method));
    writer.text(u"reference", payment.reference);
    writer.number(u"tendered", payment.tendered.minor());
    writer.number(u"tip", payment.tip.minor());
}

// Writes each of a list as an object, its empty members too.
template <typename List, typename Write>
auto objectsOf(CanonicalWriter &writer, Write write)
{
    return [&writer, write](const typename List::value_type &each) {
        writer.addObject([&](CanonicalWriter &inner) { write(inner, each); }, Empty::Written);
    };
}

// Members in the order of their names, so that nothing has to be sorted.
void writeGoods(CanonicalWriter &writer, const Order &order)
{
    writer.number(u"amount", order.amount.minor());
    writer.text(u"businessDate", order.businessDate.toString(Qt::ISODate));
    writer.text(u"channel", channelCode(order.channel));
    if (order.discount)
        writer.object(u"discount", [&](CanonicalWriter &inner) { write(inner, *order.discount); });
    else
        writer.null(u"discount");
    writer.number(u"discountTotal", order.discountTotal.minor());
    writer.text(u"externalReference", order.externalReference);
    writer.number(u"generation", order.generation);
    writer.id(u"id", order.id);
    writer.text(u"kind", orderKindCode(order.kind));
    writer.array(u"lines", order.lines, objectsOf<QList<OrderLine>>(writer, writeLine));
}

Result<QByteArray> frozenText(const Order &order)
{
    CanonicalWriter writer(Empty::Written);
    writeGoods(writer, order);
    writer.number(u"net", order.net.minor());
    writer.number(u"number", order.number);
    writer.array(u"payments", order.payments, objectsOf<QList<Payment>>(writer, writePayment));
    writer.number(u"placedAt", order.placedAt);
    writer.id(u"register", order.atRegister);
    writer.object(u"rules", [&](CanonicalWriter &inner) { write(inner, order.rules); });
    writer.text(u"series", order.series);
    writer.id(u"shift", order.shift);
    writer.id(u"staff", order.staff);
    writer.number(u"tax", order.tax.minor());
    writeTaxes(writer, order.taxes);
    writer.id(u"ticket", order.ticket);
    writer.number(u"total", order.total.minor());
    writer.id(u"voids", order.voids);
    return writer.take();
}

Result<QByteArray> movingText(const Order &order)
{
    CanonicalWriter writer(Empty::Written);
    writer.text(u"customer", customerToText(order.customer));
    writer.text(u"note", order.note);
    writer.text(u"paymentStatus", paymentStatusCode(order.paymentStatus));
    writer.text(u"status", orderStatusCode(order.status));
    return writer.take();
}

Error orderNotStored(QStringView member)
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
            m_ok = orderNotStored(name);
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
        return orderNotStored(u"taxes");
    const auto rate = (*cells)[1].toInteger();
    const auto base = (*cells)[2].toInteger();
    const auto tax = (*cells)[3].toInteger();
    if (!rate || !base || !tax)
        return orderNotStored(u"taxes");
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
        return orderNotStored(u"rules");
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
    SHOP_TRY_VALUE(frozen, frozenText(order));
    SHOP_TRY_VALUE(moving, movingText(order));
    return OrderText{frozen, moving};
}

Result<Order> orderFromJson(const Json &json)
{
    const Json *frozen = json.member(u"frozen");
    const Json *moving = json.member(u"moving");
    if (!frozen || !moving)
        return orderNotStored(frozen ? u"moving" : u"frozen");
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
