// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/line_json.h"

#include "core/base/decimal.h"
#include "core/base/json_members.h"

#include <QDateTime>

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

Json toJson(const CartLine &line, const Money &amount)
{
    Json::Object item{{u"lineId"_s, Json(line.id.toString())},
                      {u"productId"_s, Json(line.product.toString())},
                      {u"name"_s, Json(line.name)},
                      {u"price"_s, jsonAmount(line.unitPrice)},
                      {u"unitPrice"_s, Json(unitPriceText(line.unitPrice))},
                      {u"quantity"_s, jsonQuantity(line.quantity)},
                      {u"amount"_s, jsonAmount(amount)}};
    if (!line.depositOf.isNull())
        item += {{u"deposit"_s, Json(true)}, {u"depositOf"_s, Json(line.depositOf.toString())}};
    return Json(item);
}

Result<CartLine> lineFromJson(const Json &json, const Currency &currency)
{
    const JsonMembers members(json);
    CartLine line;
    line.id = members.id<LineId>(u"lineId");
    line.product = members.id<ProductId>(u"productId");
    if (line.id.isNull())
        return badShape(u"lineId"_s);
    line.name = members.text(u"name");
    line.depositOf = members.id<LineId>(u"depositOf");
    const auto price = decimalFromPlainText(members.text(u"unitPrice"), 4, SurplusZeros::Accepted);
    const Json *quantity = json.member(u"quantity");
    if (price.fault || !quantity || !quantity->number())
        return badShape(u"quantity"_s);
    line.unitPrice = UnitPrice(price.value, currency);
    SHOP_TRY_VALUE(read, quantityFromPlainText(QString::fromLatin1(quantity->number()->text)));
    line.quantity = read;
    return line;
}

Result<Money> amountFrom(const Json &json, const QString &name, const Currency &currency)
{
    const Json *amount = json.member(name);
    if (!amount || !amount->number())
        return badShape(name);
    const auto read = decimalFromPlainText(QString::fromLatin1(amount->number()->text),
                                           currency.exponent(), SurplusZeros::Accepted);
    return read.fault ? Result<Money>(badShape(name)) : Money(read.value, currency);
}

TimeMs timeFrom(const QString &text)
{
    return text.isEmpty() ? 0 : QDateTime::fromString(text, Qt::ISODateWithMs).toMSecsSinceEpoch();
}

Error badShape(const QString &field)
{
    return {ErrorCode::Internal, u"json.shape"_s, {{u"field"_s, field}}};
}

} // namespace shop::rest
