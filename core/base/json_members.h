// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/json.h"

#include <optional>

namespace shop {

// The members of an object that JsonWriter wrote, the absent ones as null, zero or empty. The
// object must outlive it.
class JsonMembers final
{
public:
    explicit JsonMembers(const Json &json) : m_json(json) {}

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

// Writes a small value into a row of a table; what is empty is left out, so that the row stays
// short.
class JsonWriter final
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

} // namespace shop
