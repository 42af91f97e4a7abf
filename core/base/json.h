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

    Json(); // null
    Json(bool value);
    Json(Number value);
    Json(QString value);
    Json(Array value);
    Json(Object value);
    // Nearly every source includes this header: what the variant needs is compiled once, in ours.
    Json(const Json &other);
    Json(Json &&other) noexcept;
    Json &operator=(const Json &other);
    Json &operator=(Json &&other) noexcept;
    ~Json();
    static Json integer(qint64 value);

    // Error json.malformed with "offset" and "reason".
    static Result<Json> parse(const QByteArray &utf8);

    bool isNull() const;
    const bool *boolean() const;
    const Number *number() const;
    const QString *string() const;
    const Array *array() const;
    const Object *object() const;
    // The member of that name of an object; null otherwise.
    const Json *member(QStringView name) const;
    std::optional<qint64> toInteger() const; // whole numbers that fit

    // Compact, in the order written.
    QByteArray toBytes() const;
    // RFC 8785 (JSON Canonicalization Scheme) for values whose numbers are whole and at most 2^53:
    // the only numbers we hash. Error json.notCanonical for any other number.
    Result<QByteArray> toCanonical() const;

    friend bool operator==(const Json &left, const Json &right);

private:
    std::variant<std::monostate, bool, Number, QString, Array, Object> m_value;
};

} // namespace shop
