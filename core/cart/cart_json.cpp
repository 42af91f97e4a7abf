// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cart/cart_json.h"

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

// The members of a stored object, the absent ones as null, zero or empty.
class Members final
{
public:
    explicit Members(const Json &json) : m_json(json) {}

    QString text(QStringView name) const
    {
        const Json *value = m_json.member(name);
        const QString *text = value ? value->string() : nullptr;
        return text ? *text : QString();
    }
    std::optional<qint64> number(QStringView name) const
    {
        const Json *value = m_json.member(name);
        return value ? value->toInteger() : std::nullopt;
    }
    qint64 numberOr0(QStringView name) const { return number(name).value_or(0); }
    bool flag(QStringView name) const
    {
        const Json *value = m_json.member(name);
        const bool *flag = value ? value->boolean() : nullptr;
        return flag && *flag;
    }
    template <typename AnyId>
    AnyId id(QStringView name) const
    {
        return AnyId::fromString(text(name)).value_or(AnyId());
    }

private:
    const Json &m_json;
};

// Leaves out what is empty, so that a row stays short.
class Writer final
{
public:
    void text(QStringView name, const QString &value)
    {
        if (!value.isEmpty())
            m_members.append({name.toString(), Json(value)});
    }
    void number(QStringView name, qint64 value)
    {
        if (value != 0)
            m_members.append({name.toString(), Json::integer(value)});
    }
    void flag(QStringView name, bool value)
    {
        if (value)
            m_members.append({name.toString(), Json(true)});
    }
    template <typename Tag>
    void id(QStringView name, const Id<Tag> &value)
    {
        if (!value.isNull())
            text(name, value.toString());
    }
    void json(QStringView name, Json value)
    {
        m_members.append({name.toString(), std::move(value)});
    }
    Json take() { return Json(std::move(m_members)); }

private:
    Json::Object m_members;
};

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
    Writer writer;
    writer.number(u"millionths", discount.millionths);
    if (discount.amount)
        writer.json(u"amount", Json::integer(discount.amount->minor()));
    writer.text(u"reason", discount.reason);
    return writer.take();
}

Result<Discount> discountFromJson(const Json &json, Currency currency)
{
    if (!json.object())
        return notStored("discount"_L1);
    const Members members(json);
    Discount discount;
    discount.millionths = members.numberOr0(u"millionths");
    if (const auto amount = members.number(u"amount"))
        discount.amount = Money(*amount, currency);
    discount.reason = members.text(u"reason");
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

Json toJson(const CartLine &line)
{
    Writer writer;
    writer.id(u"id", line.id);
    writer.id(u"product", line.product);
    writer.text(u"sku", line.sku);
    writer.text(u"name", line.name);
    writer.text(u"barcode", line.barcode);
    writer.text(u"kind", productKindCode(line.kind));
    writer.text(u"unit", unitCode(line.unit));
    writer.number(u"quantity", line.quantity.thousandths());
    writer.text(u"currency", line.unitPrice.currency().code());
    writer.number(u"price", line.unitPrice.tenThousandths());
    if (line.cost)
        writer.json(u"cost", Json::integer(line.cost->tenThousandths()));
    writer.text(u"tax", line.taxCategory);
    writer.id(u"category", line.category);
    writer.text(u"shelf", line.shelf);
    writer.text(u"image", line.image);
    if (line.discount)
        writer.json(u"discount", toJson(*line.discount));
    writer.flag(u"noDiscount", line.noDiscount);
    writer.number(u"ageLimit", line.ageLimit);
    writer.text(u"note", line.note);
    return writer.take();
}

Result<CartLine> cartLineFromJson(const Json &json)
{
    if (!json.object())
        return notStored("line"_L1);
    const Members members(json);
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
    return line;
}

Json toJson(const PricingRules &rules)
{
    Writer writer;
    writer.text(u"currency", rules.currency.code());
    writer.text(u"priceMode", priceModeCode(rules.priceMode));
    writer.text(u"taxRounding", taxRoundingCode(rules.taxRounding));
    writer.text(u"rounding", roundingCode(rules.rounding));
    writer.number(u"cashStep", rules.cash.stepMinor);
    writer.text(u"cashRounding", roundingCode(rules.cash.rounding));
    writer.flag(u"cashAllTenders", rules.cash.allTenders);
    return writer.take();
}

Result<PricingRules> pricingRulesFromJson(const Json &json)
{
    if (!json.object())
        return notStored("rules"_L1);
    const Members members(json);
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

} // namespace shop
