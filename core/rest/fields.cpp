// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/fields.h"

#include "core/base/clock.h"
#include "core/base/decimal.h"

#include <algorithm>

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kLargestExact = qint64(1) << 53;

} // namespace

Fields::Fields(const Json &body) : m_values(body), m_in(u"body"_s)
{
    if (!body.object())
        fault({}, u"object"_s, u"must be an object"_s);
}

Fields::Fields(const Target &target) : m_in(u"query"_s), m_texts(true)
{
    Json::Object values;
    for (const auto &parameter : target.query) {
        const auto sameName = [&](const Json::Member &member) {
            return member.first == parameter.first;
        };
        if (std::any_of(values.cbegin(), values.cend(), sameName))
            fault(parameter.first, u"twice"_s, u"stands twice"_s);
        else
            values.append({parameter.first, Json(parameter.second)});
    }
    m_values = Json(values);
    for (const QString &name : target.unreadable)
        fault(name, u"text"_s, u"holds what is no text"_s);
}

Presence Fields::presence(const QString &name) const
{
    const Json *member = m_values.member(name);
    if (!member)
        return Presence::Absent;
    return member->isNull() ? Presence::Null : Presence::Given;
}

void Fields::fault(const QString &name, const QString &type, const QString &message)
{
    m_faults.append({m_in, name, type, message});
}

const Json *Fields::given(const QString &name, Need need)
{
    const Json *member = m_values.member(name);
    if (member && !member->isNull())
        return member;
    if (need == Need::Required && m_values.object())
        fault(name, member ? u"null"_s : u"missing"_s, u"field required"_s);
    return nullptr;
}

QString Fields::text(const QString &name, Need need, qsizetype longest, qsizetype shortest)
{
    const Json *member = given(name, need);
    if (!member)
        return {};
    const QString *text = member->string();
    if (!text) {
        fault(name, u"type"_s, u"must be a text"_s);
        return {};
    }
    if (text->size() > longest) {
        fault(name, u"too-long"_s, u"at most %1 characters"_s.arg(longest));
        return {};
    }
    if (text->trimmed().size() < shortest) {
        fault(name, u"too-short"_s, u"at least %1 characters"_s.arg(shortest));
        return {};
    }
    if (text->contains(QChar::Null) || !text->isValidUtf16()) {
        fault(name, u"text"_s, u"holds what is no text"_s);
        return {};
    }
    return *text;
}

QString Fields::word(const QString &name, Need need, const QStringList &words)
{
    const QString given = text(name, need, 100, m_texts ? 0 : 1);
    if (given.isEmpty() || words.contains(given))
        return given;
    fault(name, u"word"_s, u"one of "_s + words.join(u", "));
    return {};
}

std::optional<qint64> Fields::decimal(const QString &name, Need need, int decimals)
{
    const Json *member = given(name, need);
    if (!member)
        return std::nullopt;
    const QString *text = m_texts ? member->string() : nullptr;
    const Json::Number *number = member->number();
    if (!text && !number) {
        fault(name, u"type"_s, u"must be a number"_s);
        return std::nullopt;
    }
    // "1e3" is a number of JSON too; whole ones are read by their digits.
    QString digits = text ? *text : QString::fromLatin1(number->text);
    if (digits.contains(u'e', Qt::CaseInsensitive)) {
        const auto whole = number ? member->toInteger() : std::nullopt;
        digits = whole ? QString::number(*whole) : QString();
    }
    const DecimalReading reading = decimalFromPlainText(digits, decimals, SurplusZeros::Accepted);
    if (reading.fault == DecimalFault::TooManyDecimals)
        fault(name, u"decimals"_s, u"at most %1 decimals"_s.arg(decimals));
    else if (reading.fault == DecimalFault::Malformed)
        fault(name, u"type"_s, u"must be a number"_s);
    else if (reading.fault || qAbs(reading.value / powerOfTen(decimals)) > kLargestExact)
        fault(name, u"range"_s, u"out of range"_s);
    else
        return reading.value;
    return std::nullopt;
}

std::optional<qint64> Fields::integer(const QString &name, Need need, qint64 least, qint64 most)
{
    const auto value = decimal(name, need, 0);
    if (!value || (*value >= least && *value <= most))
        return value;
    fault(name, u"range"_s, u"between %1 and %2"_s.arg(least).arg(most));
    return std::nullopt;
}

std::optional<bool> Fields::flag(const QString &name)
{
    const Json *member = given(name, Need::Optional);
    if (!member)
        return std::nullopt;
    if (const bool *flag = member->boolean())
        return *flag;
    const QString *text = m_texts ? member->string() : nullptr;
    if (text && (*text == u"true" || *text == u"false"))
        return *text == u"true";
    fault(name, u"type"_s, u"must be true or false"_s);
    return std::nullopt;
}

std::optional<Money> Fields::money(const QString &name, Need need, const Currency &currency,
                                   qint64 leastMinor, qint64 mostMinor)
{
    const auto minor = decimal(name, need, currency.exponent());
    if (!minor)
        return std::nullopt;
    if (*minor >= leastMinor && *minor <= mostMinor)
        return Money(*minor, currency);
    fault(name, u"range"_s, u"out of range"_s);
    return std::nullopt;
}

std::optional<Quantity> Fields::quantity(const QString &name, Need need, Unit unit)
{
    const int decimals = unitDecimals(unit);
    const auto value = decimal(name, need, decimals);
    if (!value)
        return std::nullopt;
    const qint64 scale = powerOfTen(3 - decimals);
    if (qAbs(*value) <= Quantity::kMaxThousandths / scale)
        return Quantity::fromThousandths(*value * scale);
    fault(name, u"range"_s, u"out of range"_s);
    return std::nullopt;
}

std::optional<Json::Object> Fields::object(const QString &name, Need need)
{
    const Json *member = given(name, need);
    if (!member)
        return std::nullopt;
    if (const Json::Object *object = member->object())
        return *object;
    fault(name, u"type"_s, u"must be an object"_s);
    return std::nullopt;
}

Json jsonAmount(const Money &amount)
{
    const int decimals = amount.currency().exponent();
    return Json(Json::Number{decimalText(amount.minor(), decimals, decimals).toLatin1()});
}

Json jsonAmount(const UnitPrice &price)
{
    return jsonAmount(price.rounded(Rounding::HalfUp));
}

QString unitPriceText(const UnitPrice &price)
{
    return decimalText(price.tenThousandths(), 4, price.currency().exponent());
}

Json jsonQuantity(Quantity quantity)
{
    return Json(Json::Number{toPlainText(quantity).toLatin1()});
}

Json jsonTime(TimeMs time)
{
    return Json(toRfc3339(time));
}

} // namespace shop::rest
