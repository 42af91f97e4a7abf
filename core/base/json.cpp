// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include "core/base/json_text.h"

#include <QVarLengthArray>

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

void write(const Json &value, QByteArray &out)
{
    if (const bool *boolean = value.boolean()) {
        out += *boolean ? "true" : "false";
    } else if (const Json::Number *number = value.number()) {
        out += number->text;
    } else if (const QString *string = value.string()) {
        appendString(*string, out);
    } else if (const Json::Array *array = value.array()) {
        out += '[';
        for (qsizetype i = 0; i < array->size(); ++i) {
            if (i > 0)
                out += ',';
            write(array->at(i), out);
        }
        out += ']';
    } else if (const Json::Object *object = value.object()) {
        out += '{';
        for (qsizetype i = 0; i < object->size(); ++i) {
            if (i > 0)
                out += ',';
            appendString(object->at(i).first, out);
            out += ':';
            write(object->at(i).second, out);
        }
        out += '}';
    } else {
        out += "null";
    }
}

// Digits as RFC 8785 writes them already, and certainly not beyond 2^53.
bool isPlainInteger(const QByteArray &text)
{
    const qsizetype first = text.startsWith('-') ? 1 : 0;
    const qsizetype digits = text.size() - first;
    if (digits < 1 || digits > 15 || (text[first] == '0' && text.size() > 1))
        return false;
    return std::all_of(text.begin() + first, text.end(),
                       [](char c) { return c >= '0' && c <= '9'; });
}

Done writeCanonical(const Json &value, QByteArray &out);

Done writeCanonicalNumber(const Json &value, QByteArray &out)
{
    if (isPlainInteger(value.number()->text)) {
        out += value.number()->text;
        return {};
    }
    const auto integer = value.toInteger();
    return integer ? appendCanonicalInteger(*integer, out) : Done(notCanonical(u"number"_s));
}

// Members sorted by UTF-16 code units.
Done writeCanonicalObject(const Json::Object &object, QByteArray &out)
{
    QVarLengthArray<const Json::Member *, 32> sorted;
    for (const Json::Member &member : object)
        sorted.append(&member);
    const auto nameOf = [](const Json::Member *member) -> const QString & { return member->first; };
    const auto byCodeUnits = [](const QString &a, const QString &b) {
        return std::ranges::lexicographical_compare(a, b);
    };
    if (!std::ranges::is_sorted(sorted, byCodeUnits, nameOf))
        std::ranges::sort(sorted, byCodeUnits, nameOf);
    if (std::ranges::adjacent_find(sorted, {}, nameOf) != sorted.end())
        return notCanonical(u"name stands twice"_s);
    out += '{';
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        if (i > 0)
            out += ',';
        SHOP_TRY(appendCanonicalString(sorted[i]->first, out));
        out += ':';
        SHOP_TRY(writeCanonical(sorted[i]->second, out));
    }
    out += '}';
    return {};
}

Done writeCanonical(const Json &value, QByteArray &out)
{
    if (value.number())
        return writeCanonicalNumber(value, out);
    if (const QString *string = value.string())
        return appendCanonicalString(*string, out);
    if (const Json::Object *object = value.object())
        return writeCanonicalObject(*object, out);
    if (const Json::Array *array = value.array()) {
        out += '[';
        for (qsizetype i = 0; i < array->size(); ++i) {
            if (i > 0)
                out += ',';
            SHOP_TRY(writeCanonical(array->at(i), out));
        }
        out += ']';
        return {};
    }
    write(value, out);
    return {};
}

} // namespace

Json::Json() = default;
Json::Json(bool value) : m_value(value) {}
Json::Json(Number value) : m_value(std::move(value)) {}
Json::Json(QString value) : m_value(std::move(value)) {}
Json::Json(Array value) : m_value(std::move(value)) {}
Json::Json(Object value) : m_value(std::move(value)) {}
Json::Json(const Json &other) = default;
Json::Json(Json &&other) noexcept = default;
Json &Json::operator=(const Json &other) = default;
Json &Json::operator=(Json &&other) noexcept = default;
Json::~Json() = default;

Json Json::integer(qint64 value)
{
    return Json(Number{QByteArray::number(value)});
}

bool Json::isNull() const
{
    return m_value.index() == 0;
}

const bool *Json::boolean() const
{
    return std::get_if<bool>(&m_value);
}

const Json::Number *Json::number() const
{
    return std::get_if<Number>(&m_value);
}

const QString *Json::string() const
{
    return std::get_if<QString>(&m_value);
}

const Json::Array *Json::array() const
{
    return std::get_if<Array>(&m_value);
}

const Json::Object *Json::object() const
{
    return std::get_if<Object>(&m_value);
}

bool operator==(const Json &left, const Json &right)
{
    return left.m_value == right.m_value;
}

const Json *Json::member(QStringView name) const
{
    if (const Object *members = object()) {
        for (const Member &member : *members) {
            if (member.first == name)
                return &member.second;
        }
    }
    return nullptr;
}

// "1.0" and "1e2" are whole numbers too, so the digits are looked at, not the way of writing.
std::optional<qint64> Json::toInteger() const
{
    const Number *written = number();
    if (!written)
        return std::nullopt;
    QByteArray digits = written->text.toLower();
    bool ok = true;
    int exponent = 0;
    if (const qsizetype e = digits.indexOf('e'); e >= 0) {
        exponent = digits.mid(e + 1).toInt(&ok);
        digits.truncate(e);
    }
    if (const qsizetype point = digits.indexOf('.'); point >= 0) {
        ok = ok && digits.size() - point < 400;
        exponent = ok ? qBound(-1000, exponent, 1000) - int(digits.size() - point - 1) : 0;
        digits.remove(point, 1);
    }
    while (exponent < 0 && digits.endsWith('0')) {
        digits.chop(1);
        ++exponent;
    }
    const bool isZero =
        std::all_of(digits.begin(), digits.end(), [](char c) { return c == '0' || c == '-'; });
    if (isZero)
        return ok ? std::optional<qint64>(0) : std::nullopt;
    if (!ok || exponent < 0 || exponent > 18)
        return std::nullopt;
    digits.append(exponent, '0');
    const qint64 value = digits.toLongLong(&ok);
    return ok ? std::optional<qint64>(value) : std::nullopt;
}

QByteArray Json::toBytes() const
{
    QByteArray out;
    write(*this, out);
    return out;
}

Result<QByteArray> Json::toCanonical() const
{
    QByteArray out;
    SHOP_TRY(writeCanonical(*this, out));
    return out;
}

} // namespace shop
