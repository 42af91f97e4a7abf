// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cart/cart_json.h"

#include "core/base/json_members.h"

#include <array>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

Error notStored(QLatin1StringView what)
{
    return {ErrorCode::DataLoss, u"cart.stored"_s, {{u"what"_s, QString(what)}}};
}

Error unknownCode(QString key, QStringView code)
{
    return {ErrorCode::InvalidArgument, std::move(key), {{u"code"_s, code.toString()}}};
}

// In the order of the names, as the canonical form has them, where the order is not part of what is hashed
// of a request.
template <typename Writer>
void writeMembers(Writer &writer, const Discount &discount)
{
    if (discount.amount)
        writer.integer(u"amount", discount.amount->minor());
    writer.id(u"approvedBy", discount.approvedBy);
    writer.number(u"millionths", discount.millionths);
    writer.text(u"reason", discount.reason);
}

template <typename Writer>
void writeMembers(Writer &writer, const ReturnOf &returnOf)
{
    writer.id(u"order", returnOf.order);
    writer.id(u"line", returnOf.line);
    writer.text(u"number", returnOf.number);
    writer.flag(u"writeOff", !returnOf.restock);
    writer.text(u"reason", returnOf.reason);
    const LineTotals &share = returnOf.share;
    writer.number(u"amount", share.amount.minor());
    writer.number(u"lineDiscount", share.lineDiscount.minor());
    writer.number(u"saleDiscount", share.saleDiscount.minor());
    writer.number(u"taxable", share.taxable.minor());
    writer.number(u"total", share.total.minor());
    writer.text(u"taxes", lineTaxesToText(share.taxes));
    writer.text(u"promotions", linePromotionsToText(share.promotions));
}

template <typename Writer>
void writeMembers(Writer &writer, const CartLine &line)
{
    writer.number(u"ageLimit", line.ageLimit);
    writer.text(u"barcode", line.barcode);
    writer.id(u"category", line.category);
    if (line.cost)
        writer.integer(u"cost", line.cost->tenThousandths());
    writer.text(u"currency", line.unitPrice.currency().code());
    writer.id(u"depositOf", line.depositOf);
    if (line.discount)
        writer.object(u"discount", [&](auto &inner) { writeMembers(inner, *line.discount); });
    writer.id(u"id", line.id);
    writer.text(u"image", line.image);
    writer.text(u"kind", productKindCode(line.kind));
    if (line.labelAmount)
        writer.integer(u"labelAmount", line.labelAmount->minor());
    if (line.listPrice)
        writer.integer(u"listPrice", line.listPrice->tenThousandths());
    writer.text(u"name", line.name);
    writer.flag(u"noDiscount", line.noDiscount);
    writer.text(u"note", line.note);
    writer.number(u"price", line.unitPrice.tenThousandths());
    writer.id(u"priceApprovedBy", line.priceApprovedBy);
    writer.id(u"product", line.product);
    writer.number(u"quantity", line.quantity.thousandths());
    if (line.returnOf)
        writer.object(u"returnOf", [&](auto &inner) { writeMembers(inner, *line.returnOf); });
    writer.text(u"shelf", line.shelf);
    writer.text(u"sku", line.sku);
    writer.text(u"tax", line.taxCategory);
    writer.text(u"unit", unitCode(line.unit));
    writer.text(u"voucher", line.voucher);
}

template <typename Writer>
void writeMembers(Writer &writer, const PricingRules &rules)
{
    writer.flag(u"cashAllTenders", rules.cash.allTenders);
    writer.text(u"cashRounding", roundingCode(rules.cash.rounding));
    writer.number(u"cashStep", rules.cash.stepMinor);
    writer.text(u"currency", rules.currency.code());
    writer.text(u"priceMode", priceModeCode(rules.priceMode));
    writer.text(u"rounding", roundingCode(rules.rounding));
    writer.text(u"taxRounding", taxRoundingCode(rules.taxRounding));
}

} // namespace

QString priceModeCode(PriceMode mode)
{
    return mode == PriceMode::TaxIncluded ? u"tax-included"_s : u"tax-added"_s;
}

Result<PriceMode> priceModeFromCode(QStringView code)
{
    for (const PriceMode mode : {PriceMode::TaxIncluded, PriceMode::TaxAdded}) {
        if (priceModeCode(mode) == code)
            return mode;
    }
    return unknownCode(u"priceMode.unknown"_s, code);
}

QString taxRoundingCode(TaxRounding rounding)
{
    return rounding == TaxRounding::PerLine ? u"per-line"_s : u"per-document"_s;
}

Result<TaxRounding> taxRoundingFromCode(QStringView code)
{
    for (const TaxRounding rounding : {TaxRounding::PerLine, TaxRounding::PerDocument}) {
        if (taxRoundingCode(rounding) == code)
            return rounding;
    }
    return unknownCode(u"taxRounding.unknown"_s, code);
}

Json cartRequest(QStringView what, CartId cart, Json detail, qint64 number)
{
    return Json(Json::Array{Json(what.toString()), Json(cart.toString()), std::move(detail),
                            Json::integer(number)});
}

QString roundingCode(Rounding rounding)
{
    switch (rounding) {
    case Rounding::HalfUp:
        return u"half-up"_s;
    case Rounding::HalfEven:
        return u"half-even"_s;
    case Rounding::HalfDown:
        return u"half-down"_s;
    case Rounding::AwayFromZero:
        return u"away-from-zero"_s;
    case Rounding::TowardsZero:
        return u"towards-zero"_s;
    }
    return {};
}

Result<Rounding> roundingFromCode(QStringView code)
{
    for (const Rounding rounding : {Rounding::HalfUp, Rounding::HalfEven, Rounding::HalfDown,
                                    Rounding::AwayFromZero, Rounding::TowardsZero}) {
        if (roundingCode(rounding) == code)
            return rounding;
    }
    return unknownCode(u"rounding.unknown"_s, code);
}

Json toJson(const Discount &discount)
{
    JsonWriter writer;
    writeMembers(writer, discount);
    return writer.take();
}

void write(CanonicalWriter &writer, const Discount &discount)
{
    writeMembers(writer, discount);
}

Result<Discount> discountFromJson(const Json &json, Currency currency)
{
    if (!json.object())
        return notStored("discount"_L1);
    const JsonMembers members(json);
    Discount discount;
    discount.millionths = members.numberOr0(u"millionths");
    if (const auto amount = members.number(u"amount"))
        discount.amount = Money(*amount, currency);
    discount.reason = members.text(u"reason");
    discount.approvedBy = members.id<UserId>(u"approvedBy");
    return discount;
}

QString discountToText(const std::optional<Discount> &discount)
{
    return discount ? QString::fromUtf8(toJson(*discount).toBytes()) : QString();
}

Result<std::optional<Discount>> discountFromText(const QString &text, Currency currency)
{
    if (text.isEmpty())
        return std::optional<Discount>();
    SHOP_TRY_VALUE(json, Json::parse(text.toUtf8()));
    SHOP_TRY_VALUE(discount, discountFromJson(json, currency));
    return std::optional<Discount>(discount);
}

Json toJson(const ReturnOf &returnOf)
{
    JsonWriter writer;
    writeMembers(writer, returnOf);
    return writer.take();
}

void write(CanonicalWriter &writer, const ReturnOf &returnOf)
{
    writeMembers(writer, returnOf);
}

Result<ReturnOf> returnOfFromJson(const Json &json, Currency currency)
{
    if (!json.object())
        return notStored("return"_L1);
    const JsonMembers members(json);
    SHOP_TRY_VALUE(taxes, lineTaxesFromText(members.text(u"taxes"), currency));
    SHOP_TRY_VALUE(promotions, linePromotionsFromText(members.text(u"promotions"), currency));
    const auto money = [&](QStringView name) { return Money(members.numberOr0(name), currency); };
    ReturnOf returnOf;
    returnOf.order = members.id<OrderId>(u"order");
    returnOf.line = members.id<LineId>(u"line");
    returnOf.number = members.text(u"number");
    returnOf.restock = !members.flag(u"writeOff");
    returnOf.reason = members.text(u"reason");
    returnOf.share = {money(u"amount"),
                      money(u"lineDiscount"),
                      money(u"saleDiscount"),
                      money(u"taxable"),
                      taxes,
                      money(u"total"),
                      promotions};
    return returnOf;
}

Json toJson(const CartCustomer &customer)
{
    JsonWriter writer;
    writer.id(u"id", customer.id);
    writer.text(u"name", customer.name);
    writer.text(u"phone", customer.phone);
    writer.text(u"taxNumber", customer.taxNumber);
    return writer.take();
}

QString customerToText(const std::optional<CartCustomer> &customer)
{
    return customer ? QString::fromUtf8(toJson(*customer).toBytes()) : QString();
}

Result<std::optional<CartCustomer>> customerFromText(const QString &text)
{
    if (text.isEmpty())
        return std::optional<CartCustomer>();
    SHOP_TRY_VALUE(json, Json::parse(text.toUtf8()));
    if (!json.object())
        return notStored("customer"_L1);
    const JsonMembers members(json);
    return std::optional(CartCustomer{members.id<UserId>(u"id"), members.text(u"name"),
                                      members.text(u"phone"), members.text(u"taxNumber")});
}

Json toJson(const CartLine &line)
{
    JsonWriter writer;
    writeMembers(writer, line);
    return writer.take();
}

void write(CanonicalWriter &writer, const CartLine &line)
{
    writeMembers(writer, line);
}

Result<CartLine> cartLineFromJson(const Json &json)
{
    if (!json.object())
        return notStored("line"_L1);
    const JsonMembers members(json);
    CartLine line;
    SHOP_TRY_VALUE(kind, productKindFromCode(members.text(u"kind")));
    SHOP_TRY_VALUE(unit, unitFromCode(members.text(u"unit")));
    SHOP_TRY_VALUE(currency, Currency::fromCode(members.text(u"currency")));
    line.id = members.id<LineId>(u"id");
    line.product = members.id<ProductId>(u"product");
    line.sku = members.text(u"sku");
    line.name = members.text(u"name");
    line.barcode = members.text(u"barcode");
    line.kind = kind;
    line.unit = unit;
    line.quantity = Quantity::fromThousandths(members.numberOr0(u"quantity"));
    line.unitPrice = UnitPrice(members.numberOr0(u"price"), currency);
    if (const auto listPrice = members.number(u"listPrice"))
        line.listPrice = UnitPrice(*listPrice, currency);
    line.priceApprovedBy = members.id<UserId>(u"priceApprovedBy");
    if (const auto labelAmount = members.number(u"labelAmount"))
        line.labelAmount = Money(*labelAmount, currency);
    if (const auto cost = members.number(u"cost"))
        line.cost = UnitPrice(*cost, currency);
    line.taxCategory = members.text(u"tax");
    line.category = members.id<CategoryId>(u"category");
    line.shelf = members.text(u"shelf");
    line.image = members.text(u"image");
    if (const Json *discount = json.member(u"discount")) {
        SHOP_TRY_VALUE(read, discountFromJson(*discount, currency));
        line.discount = read;
    }
    line.noDiscount = members.flag(u"noDiscount");
    line.ageLimit = int(members.numberOr0(u"ageLimit"));
    line.note = members.text(u"note");
    line.depositOf = members.id<LineId>(u"depositOf");
    line.voucher = members.text(u"voucher");
    if (const Json *returnOf = json.member(u"returnOf")) {
        SHOP_TRY_VALUE(read, returnOfFromJson(*returnOf, currency));
        line.returnOf = read;
    }
    return line;
}

Json toJson(const PricingRules &rules)
{
    JsonWriter writer;
    writeMembers(writer, rules);
    return writer.take();
}

void write(CanonicalWriter &writer, const PricingRules &rules)
{
    writeMembers(writer, rules);
}

Result<PricingRules> pricingRulesFromJson(const Json &json)
{
    if (!json.object())
        return notStored("rules"_L1);
    const JsonMembers members(json);
    SHOP_TRY_VALUE(currency, Currency::fromCode(members.text(u"currency")));
    SHOP_TRY_VALUE(priceMode, priceModeFromCode(members.text(u"priceMode")));
    SHOP_TRY_VALUE(taxRounding, taxRoundingFromCode(members.text(u"taxRounding")));
    SHOP_TRY_VALUE(rounding, roundingFromCode(members.text(u"rounding")));
    SHOP_TRY_VALUE(cashRounding, roundingFromCode(members.text(u"cashRounding")));
    PricingRules rules;
    rules.currency = currency;
    rules.priceMode = priceMode;
    rules.taxRounding = taxRounding;
    rules.rounding = rounding;
    rules.cash.stepMinor = members.numberOr0(u"cashStep");
    rules.cash.rounding = cashRounding;
    rules.cash.allTenders = members.flag(u"cashAllTenders");
    return rules;
}

QString lineTaxesToText(const QList<LineTax> &taxes)
{
    if (taxes.isEmpty())
        return {};
    Json::Array rows;
    for (const LineTax &tax : taxes)
        rows.append(
            Json(Json::Array{Json(tax.name), Json::integer(tax.rate.millionths()),
                             Json::integer(tax.base.minor()), Json::integer(tax.tax.minor())}));
    return QString::fromUtf8(Json(std::move(rows)).toBytes());
}

Result<QList<LineTax>> lineTaxesFromText(const QString &text, Currency currency)
{
    QList<LineTax> taxes;
    if (text.isEmpty())
        return taxes;
    SHOP_TRY_VALUE(json, Json::parse(text.toUtf8()));
    if (!json.array())
        return notStored("line taxes"_L1);
    for (const Json &row : *json.array()) {
        const Json::Array *cells = row.array();
        if (!cells || cells->size() != 4 || !(*cells)[0].string())
            return notStored("line tax"_L1);
        std::array<qint64, 3> numbers{};
        for (size_t i = 0; i < numbers.size(); ++i) {
            const auto number = (*cells)[qsizetype(i) + 1].toInteger();
            if (!number)
                return notStored("line tax"_L1);
            numbers[i] = *number;
        }
        SHOP_TRY_VALUE(rate, TaxRate::fromMillionths(numbers[0]));
        taxes.append({*(*cells)[0].string(), rate, Money(numbers[1], currency),
                      Money(numbers[2], currency)});
    }
    return taxes;
}

QString linePromotionsToText(const QList<LinePromotion> &promotions)
{
    if (promotions.isEmpty())
        return {};
    Json::Array rows;
    for (const LinePromotion &each : promotions)
        rows.append(Json(Json::Array{Json(each.promotion.toString()), Json(each.name),
                                     Json::integer(each.amount.minor())}));
    return QString::fromUtf8(Json(std::move(rows)).toBytes());
}

Result<QList<LinePromotion>> linePromotionsFromText(const QString &text, Currency currency)
{
    QList<LinePromotion> promotions;
    if (text.isEmpty())
        return promotions;
    SHOP_TRY_VALUE(json, Json::parse(text.toUtf8()));
    if (!json.array())
        return notStored("promotions"_L1);
    for (const Json &row : *json.array()) {
        const Json::Array *cells = row.array();
        const bool whole = cells && cells->size() == 3 && (*cells)[0].string() &&
                           (*cells)[1].string() && (*cells)[2].toInteger();
        if (!whole)
            return notStored("promotion"_L1);
        promotions.append({PromotionId::fromString(*(*cells)[0].string()).value_or(PromotionId()),
                           *(*cells)[1].string(), Money(*(*cells)[2].toInteger(), currency)});
    }
    return promotions;
}

} // namespace shop
