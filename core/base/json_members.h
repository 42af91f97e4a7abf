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
// short. Names are literals, which a member refers to without a copy. CanonicalWriter takes the same
// calls, so that one template says how a value is written for both.
class JsonWriter final
{
public:
    template <size_t size>
    void text(const char16_t (&name)[size], const QString &value)
    {
        if (!value.isEmpty())
            add(name, Json(value));
    }
    template <size_t size>
    void number(const char16_t (&name)[size], qint64 value)
    {
        if (value != 0)
            add(name, Json::integer(value));
    }
    template <size_t size>
    void flag(const char16_t (&name)[size], bool value)
    {
        if (value)
            add(name, Json(true));
    }
    template <size_t size, typename Tag>
    void id(const char16_t (&name)[size], const Id<Tag> &value)
    {
        if (!value.isNull())
            add(name, Json(value.toString()));
    }
    template <size_t size>
    void integer(const char16_t (&name)[size], qint64 value) // also a zero
    {
        add(name, Json::integer(value));
    }
    // What write(JsonWriter &) writes.
    template <size_t size, typename Write>
    void object(const char16_t (&name)[size], Write &&write)
    {
        JsonWriter inner;
        write(inner);
        add(name, inner.take());
    }
    template <size_t size>
    void json(const char16_t (&name)[size], Json value)
    {
        add(name, std::move(value));
    }
    Json take() { return Json(std::move(m_members)); }

private:
    void add(QStringView literal, Json value)
    {
        m_members.append({QString::fromRawData(literal.data(), literal.size()), std::move(value)});
    }

    Json::Object m_members;
};

} // namespace shop
