// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QStringList>

namespace shop {

// Texts in one column, as a JSON array.
inline QString toJson(const QStringList &texts)
{
    Json::Array values;
    for (const QString &text : texts)
        values.append(Json(text));
    return QString::fromUtf8(Json(values).toBytes());
}

inline QStringList textsFrom(const QString &json)
{
    QStringList texts;
    const Json values = Json::parse(json.toUtf8()).valueOr(Json());
    for (const Json &value : values.array() ? *values.array() : Json::Array())
        texts.append(value.string() ? *value.string() : QString());
    return texts;
}

} // namespace shop
