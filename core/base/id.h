// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace shop {

// The identifier of one kind of thing: a UUID (RFC 9562, version 7 where we mint it). Ids of
// different kinds do not convert into each other. A default-made id is null.
template <typename Tag>
class Id final
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}

    // 16 bytes as stored, or nothing for another length.
    static std::optional<Id> fromBytes(const QByteArray &bytes)
    {
        if (bytes.size() != 16)
            return std::nullopt;
        return Id(QUuid::fromRfc4122(bytes));
    }
    // The 36 characters of the wire form, any case; nothing for anything else.
    static std::optional<Id> fromString(QStringView text)
    {
        if (text.size() != 36)
            return std::nullopt;
        const QUuid uuid = QUuid::fromString(text);
        if (uuid.isNull())
            return std::nullopt;
        return Id(uuid);
    }

    bool isNull() const { return m_uuid.isNull(); }
    QByteArray bytes() const { return m_uuid.toRfc4122(); }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    const QUuid &uuid() const { return m_uuid; }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using UserId = Id<struct UserTag>;
using ProductId = Id<struct ProductTag>; // the sellable variant
using CategoryId = Id<struct CategoryTag>;
using CartId = Id<struct CartTag>; // a ticket at the counter is a cart
using LineId = Id<struct LineTag>;
using OrderId = Id<struct OrderTag>;
using PaymentId = Id<struct PaymentTag>;
using RegisterId = Id<struct RegisterTag>;
using ShiftId = Id<struct ShiftTag>;
using CommandId = Id<struct CommandTag>;
using ApprovalId = Id<struct ApprovalTag>;
using PrintJobId = Id<struct PrintJobTag>;
using PromotionId = Id<struct PromotionTag>;
using CorrectionId = Id<struct CorrectionTag>; // of a wrong tender
using CashMovementId = Id<struct CashMovementTag>;
using HandoverId = Id<struct HandoverTag>; // of a drawer, from one person to the next

} // namespace shop
