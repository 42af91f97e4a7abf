// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace shop {

// A JSON value (RFC 8259) read strictly: duplicate names, lone surrogates, NUL, a nesting over 64
// and anything behind the value are refused, and a number keeps its text, so that no amount ever
// becomes a double.
class Json final
{
public:
    struct Number {
        QByteArray text; // as written: "12.50"
        friend bool operator==(const Number &, const Number &) = default;
    };
    using Array = QList<Json>;
    using Member = std::pair<QString, Json>;
    using Object = QList<Member>; // in the order written

    Json() = default; // null
    Json(bool value) : m_value(value) {}
    Json(Number value) : m_value(std::move(value)) {}
    Json(QString value) : m_value(std::move(value)) {}
    Json(Array value) : m_value(std::move(value)) {}
    Json(Object value) : m_value(std::move(value)) {}
    static Json integer(qint64 value);

    // Error json.malformed with "offset" and "reason".
    static Result<Json> parse(const QByteArray &utf8);

    bool isNull() const { return m_value.index() == 0; }
    const bool *boolean() const { return std::get_if<bool>(&m_value); }
    const Number *number() const { return std::get_if<Number>(&m_value); }
    const QString *string() const { return std::get_if<QString>(&m_value); }
    const Array *array() const { return std::get_if<Array>(&m_value); }
    const Object *object() const { return std::get_if<Object>(&m_value); }
    // The member of that name of an object; null otherwise.
    const Json *member(QStringView name) const;
    std::optional<qint64> toInteger() const; // whole numbers that fit

    // Compact, in the order written.
    QByteArray toBytes() const;
    // RFC 8785 (JSON Canonicalization Scheme) for values whose numbers are whole and at most 2^53:
    // the only numbers we hash. Error json.notCanonical for any other number.
    Result<QByteArray> toCanonical() const;

    friend bool operator==(const Json &, const Json &) = default;

private:
    std::variant<std::monostate, bool, Number, QString, Array, Object> m_value;
};

} // namespace shop
