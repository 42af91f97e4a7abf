// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/cash_movement.h"

#include "core/base/field_error.h"
#include "core/base/json_members.h"

#include <array>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMaxPieces = 1'000'000;
constexpr qint64 kMaxMinor = 1'000'000'000'000;

constexpr std::array<std::pair<CashMovementKind, QStringView>, 4> kKinds{{
    {CashMovementKind::In, u"in"},
    {CashMovementKind::Out, u"out"},
    {CashMovementKind::Drop, u"drop"},
    {CashMovementKind::NoSale, u"no-sale"},
}};

Error countOutOfRange()
{
    return fieldError(u"shift.countOutOfRange", u"count");
}

} // namespace

QString cashMovementKindCode(CashMovementKind kind)
{
    return kKinds[size_t(kind)].second.toString();
}

Result<CashMovementKind> cashMovementKindFromCode(QStringView code)
{
    for (const auto &[kind, text] : kKinds) {
        if (text == code)
            return kind;
    }
    return Error{ErrorCode::DataLoss, u"shift.reportDamaged"_s, {{u"kind"_s, code.toString()}}};
}

JournalKind journalKindOf(CashMovementKind kind)
{
    switch (kind) {
    case CashMovementKind::In:
        return JournalKind::CashIn;
    case CashMovementKind::Out:
        return JournalKind::CashOut;
    case CashMovementKind::Drop:
        return JournalKind::CashDrop;
    case CashMovementKind::NoSale:
        return JournalKind::NoSale;
    }
    return JournalKind::NoSale;
}

ShiftFigure shiftFigure(const CashMovement &movement)
{
    return {movement.shift,
            u"drawer"_s,
            cashMovementKindCode(movement.kind),
            0,
            1,
            movement.amount.minor(),
            0};
}

Result<qint64> CashCount::totalMinor() const
{
    if (qAbs(looseMinor) > kMaxMinor)
        return countOutOfRange();
    qint64 sum = looseMinor;
    for (const Pieces &each : pieces) {
        if (each.valueMinor <= 0 || each.valueMinor > kMaxMinor || each.pieces < 0 ||
            each.pieces > kMaxPieces)
            return countOutOfRange();
        sum += each.valueMinor * each.pieces;
        if (qAbs(sum) > kMaxMinor)
            return countOutOfRange();
    }
    return sum;
}

Json toJson(const CashCount &count)
{
    Json::Array pieces;
    for (const CashCount::Pieces &each : count.pieces)
        pieces.append(
            Json(Json::Array{Json::integer(each.valueMinor), Json::integer(each.pieces)}));
    return Json(Json::Object{{u"loose"_s, Json::integer(count.looseMinor)},
                             {u"pieces"_s, Json(std::move(pieces))}});
}

CashCount cashCountFromJson(const Json &json)
{
    CashCount count;
    const Json *loose = json.member(u"loose");
    const Json *pieces = json.member(u"pieces");
    count.looseMinor = loose ? loose->toInteger().value_or(0) : 0;
    if (!pieces || !pieces->array())
        return count;
    for (const Json &each : *pieces->array()) {
        if (each.array() && each.array()->size() == 2)
            count.pieces.append({each.array()->at(0).toInteger().value_or(0),
                                 each.array()->at(1).toInteger().value_or(0)});
    }
    return count;
}

Json toJson(const CashMovement &movement)
{
    return Json(Json::Object{{u"id"_s, Json(movement.id.toString())},
                             {u"shift"_s, Json(movement.shift.toString())},
                             {u"kind"_s, Json(cashMovementKindCode(movement.kind))},
                             {u"currency"_s, Json(movement.amount.currency().code())},
                             {u"amount"_s, Json::integer(movement.amount.minor())},
                             {u"reason"_s, Json(movement.reason)},
                             {u"staff"_s, Json(movement.staff.toString())},
                             {u"at"_s, Json::integer(movement.at)}});
}

Result<CashMovement> cashMovementFromJson(const Json &json)
{
    const JsonMembers in(json);
    CashMovement movement;
    SHOP_TRY_VALUE(kind, cashMovementKindFromCode(in.text(u"kind")));
    const auto currency = Currency::fromCode(in.text(u"currency"));
    movement.id = in.id<CashMovementId>(u"id");
    movement.shift = in.id<ShiftId>(u"shift");
    if (!currency || movement.id.isNull() || movement.shift.isNull())
        return Error{ErrorCode::DataLoss, u"shift.reportDamaged"_s, {}};
    movement.kind = kind;
    movement.amount = Money(in.numberOr0(u"amount"), *currency);
    movement.reason = in.text(u"reason");
    movement.staff = in.id<UserId>(u"staff");
    movement.at = in.numberOr0(u"at");
    return movement;
}

Json toJson(const Handover &handover)
{
    return Json(Json::Object{{u"id"_s, Json(handover.id.toString())},
                             {u"shift"_s, Json(handover.shift.toString())},
                             {u"from"_s, Json(handover.from.toString())},
                             {u"to"_s, Json(handover.to.toString())},
                             {u"count"_s, toJson(handover.count)},
                             {u"counted"_s, Json::integer(handover.countedMinor)},
                             {u"expected"_s, Json::integer(handover.expectedMinor)},
                             {u"at"_s, Json::integer(handover.at)}});
}

Result<Handover> handoverFromJson(const Json &json)
{
    const JsonMembers in(json);
    Handover handover;
    handover.id = in.id<HandoverId>(u"id");
    handover.shift = in.id<ShiftId>(u"shift");
    handover.to = in.id<UserId>(u"to");
    if (handover.id.isNull() || handover.shift.isNull() || handover.to.isNull())
        return Error{ErrorCode::DataLoss, u"shift.reportDamaged"_s, {}};
    handover.from = in.id<UserId>(u"from");
    if (const Json *count = json.member(u"count"))
        handover.count = cashCountFromJson(*count);
    handover.countedMinor = in.numberOr0(u"counted");
    handover.expectedMinor = in.numberOr0(u"expected");
    handover.at = in.numberOr0(u"at");
    return handover;
}

} // namespace shop
