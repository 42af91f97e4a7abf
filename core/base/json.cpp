// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMaxExactInteger = qint64(1) << 53;

bool needsEscape(QChar c)
{
    return c.unicode() < 0x20 || c == u'"' || c == u'\\';
}

void writeEscaped(char16_t unit, QByteArray &out)
{
    out += '\\';
    switch (unit) {
    case u'"':
    case u'\\':
        out += char(unit);
        break;
    case u'\b':
        out += 'b';
        break;
    case u'\f':
        out += 'f';
        break;
    case u'\n':
        out += 'n';
        break;
    case u'\r':
        out += 'r';
        break;
    case u'\t':
        out += 't';
        break;
    default:
        out += 'u' + QByteArray::number(unit, 16).rightJustified(4, '0');
    }
}

void writeString(QStringView text, QByteArray &out)
{
    out += '"';
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!needsEscape(text[i]))
            continue;
        out += text.sliced(begin, i - begin).toUtf8();
        writeEscaped(text[i].unicode(), out);
        begin = i + 1;
    }
    out += text.sliced(begin).toUtf8();
    out += '"';
}

void write(const Json &value, QByteArray &out)
{
    if (const bool *boolean = value.boolean()) {
        out += *boolean ? "true" : "false";
    } else if (const Json::Number *number = value.number()) {
        out += number->text;
    } else if (const QString *string = value.string()) {
        writeString(*string, out);
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
            writeString(object->at(i).first, out);
            out += ':';
            write(object->at(i).second, out);
        }
        out += '}';
    } else {
        out += "null";
    }
}

Error notCanonical(const QString &reason)
{
    return {ErrorCode::InvalidArgument, u"json.notCanonical"_s, {{u"reason"_s, reason}}};
}

// RFC 8785 gives a form to sequences of Unicode characters only.
Done checkString(const QString &text)
{
    if (text.isValidUtf16())
        return {};
    return notCanonical(u"lone surrogate"_s);
}

// The same value with its members sorted by UTF-16 code units and its numbers in one form.
Result<Json> canonicalValue(const Json &value)
{
    if (value.number()) {
        const auto integer = value.toInteger();
        if (!integer || *integer > kMaxExactInteger || *integer < -kMaxExactInteger)
            return notCanonical(u"number"_s);
        return Json::integer(*integer);
    }
    if (const QString *string = value.string())
        SHOP_TRY(checkString(*string));
    if (const Json::Array *array = value.array()) {
        Json::Array elements;
        for (const Json &element : *array) {
            SHOP_TRY_VALUE(canonical, canonicalValue(element));
            elements.append(std::move(canonical));
        }
        return Json(std::move(elements));
    }
    if (const Json::Object *object = value.object()) {
        QList<const Json::Member *> sorted;
        for (const Json::Member &member : *object)
            sorted.append(&member);
        const auto nameOf = [](const Json::Member *member) -> const QString & {
            return member->first;
        };
        const auto byCodeUnits = [](const QString &a, const QString &b) {
            return std::ranges::lexicographical_compare(a, b);
        };
        std::ranges::sort(sorted, byCodeUnits, nameOf);
        if (std::ranges::adjacent_find(sorted, {}, nameOf) != sorted.end())
            return notCanonical(u"name stands twice"_s);
        Json::Object members;
        for (const Json::Member *member : sorted) {
            SHOP_TRY(checkString(member->first));
            SHOP_TRY_VALUE(canonical, canonicalValue(member->second));
            members.append({member->first, std::move(canonical)});
        }
        return Json(std::move(members));
    }
    return value;
}

} // namespace

Json Json::integer(qint64 value)
{
    return Json(Number{QByteArray::number(value)});
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
    SHOP_TRY_VALUE(canonical, canonicalValue(*this));
    return canonical.toBytes();
}

} // namespace shop
