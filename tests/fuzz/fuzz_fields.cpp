// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/rest/fields.h"
#include "tests/fuzz/fuzz.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMostMinor = 1'000'000'000;

} // namespace

// What was read of a field is what the contract lets through, or there is a fault of its name.
QString tryFields(const QByteArray &bytes)
{
    const auto json = Json::parse(bytes);
    if (!json)
        return {};
    const Currency euro = *Currency::fromCode(u"EUR");
    rest::Fields fields(*json);
    const QString name = fields.text(u"name"_s, rest::Need::Required, 20, 1);
    if (name.size() > 20 || name.contains(QChar::Null) || !name.isValidUtf16())
        return u"a text that is none"_s;
    const auto money = fields.money(u"price"_s, rest::Need::Optional, euro, 0, kMostMinor);
    if (money && (money->minor() < 0 || money->minor() > kMostMinor))
        return u"an amount out of its range"_s;
    const auto quantity = fields.quantity(u"quantity"_s, rest::Need::Required, Unit::Kilogram);
    if (quantity && qAbs(quantity->thousandths()) > Quantity::kMaxThousandths)
        return u"a quantity out of its range"_s;
    const auto count = fields.integer(u"count"_s, rest::Need::Required, 1, 200);
    if (count && (*count < 1 || *count > 200))
        return u"a number out of its range"_s;
    const auto id = fields.id<ProductId>(u"id"_s, rest::Need::Required);
    const QString word = fields.word(u"word"_s, rest::Need::Required, {u"one"_s, u"two"_s});
    if (fields.ok() && (name.isEmpty() || !quantity || !count || !id || word.isEmpty()))
        return u"what is required is missing, and no fault says so"_s;
    return {};
}

} // namespace shop
