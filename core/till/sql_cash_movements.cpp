// SPDX-License-Identifier: GPL-3.0-or-later
// Money moved without a document, and drawers given from one person to the next.
#include "core/base/field_error.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "core/till/sql_till.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMaxMovedMinor = 1'000'000'000'000;
constexpr qsizetype kMaxReason = 200;

constexpr const char *kSelectMovement =
    "SELECT id, shift, kind, currency, amount, reason, staff, at FROM till_cash_movement"
    " WHERE id = ?";
constexpr const char *kSelectMovementsOf =
    "SELECT id, shift, kind, currency, amount, reason, staff, at FROM till_cash_movement"
    " WHERE shift = ? ORDER BY seq";
constexpr const char *kInsertMovement =
    "INSERT INTO till_cash_movement (id, shift, kind, currency, amount, reason, staff, at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char *kSelectHandover =
    "SELECT id, shift, from_user, to_user, count, counted, expected, at FROM till_handover"
    " WHERE id = ?";
constexpr const char *kSelectHandoversOf =
    "SELECT id, shift, from_user, to_user, count, counted, expected, at FROM till_handover"
    " WHERE shift = ? ORDER BY seq";
constexpr const char *kInsertHandover =
    "INSERT INTO till_handover (id, shift, from_user, to_user, count, counted, expected, at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

CashMovement movementRow(const Row &row)
{
    CashMovement read;
    read.id = row.id<CashMovementId>(0);
    read.shift = row.id<ShiftId>(1);
    read.kind = cashMovementKindFromCode(row.text(2)).valueOr(CashMovementKind::NoSale);
    read.amount = Money(row.int64(4), Currency::fromCode(row.text(3)).valueOr(Currency()));
    read.reason = row.text(5);
    read.staff = row.id<UserId>(6);
    read.at = row.int64(7);
    return read;
}

Handover handoverRow(const Row &row)
{
    Handover read;
    read.id = row.id<HandoverId>(0);
    read.shift = row.id<ShiftId>(1);
    read.from = row.id<UserId>(2);
    read.to = row.id<UserId>(3);
    read.count = cashCountFromJson(Json::parse(row.text(4).toUtf8()).valueOr(Json()));
    read.countedMinor = row.int64(5);
    read.expectedMinor = row.int64(6);
    read.at = row.int64(7);
    return read;
}

Done checkMovement(const CashMovement &movement)
{
    if (movement.reason.trimmed().isEmpty())
        return fieldError(u"cash.reasonMissing", u"reason");
    if (movement.reason.size() > kMaxReason)
        return fieldError(u"cash.reasonTooLong", u"reason");
    const qint64 amount = movement.amount.minor();
    const bool moves = movement.kind != CashMovementKind::NoSale;
    if (moves ? amount <= 0 || amount > kMaxMovedMinor : amount != 0)
        return fieldError(u"cash.amountOutOfRange", u"amount");
    return {};
}

bool isSame(const CashMovement &stored, const CashMovement &asked)
{
    return stored.shift == asked.shift && stored.kind == asked.kind &&
           stored.amount == asked.amount && stored.reason == asked.reason;
}

} // namespace

Result<Shift> SqlTill::openShiftNamed(ShiftId id)
{
    SHOP_TRY_VALUE(found, shift(id));
    if (found && found->isOpen())
        return *found;
    return Error{ErrorCode::FailedPrecondition, u"shift.notOpen"_s, {{u"shift"_s, id.toString()}}};
}

Result<CashMovement> SqlTill::moveCash(const Call &call, const CashMovement &movement)
{
    const bool moves = movement.kind != CashMovementKind::NoSale;
    SHOP_TRY(moves ? requireWithin(call, Action::MoveCash, movement.amount.minor())
                   : require(call, Action::NoSale));
    SHOP_TRY(checkMovement(movement));
    const Json request(Json::Array{Json(u"move-cash"_s), Json(movement.id.toString()),
                                   Json(cashMovementKindCode(movement.kind)),
                                   Json(movement.shift.toString()),
                                   Json::integer(movement.amount.minor()), Json(movement.reason)});
    const auto move = [&](Transaction &transaction, TimeMs now) -> Done {
        SHOP_TRY_VALUE(known,
                       Statement(m_database, kSelectMovement).bind(movement.id).one(movementRow));
        if (known) {
            if (isSame(*known, movement))
                return {};
            return Error{ErrorCode::Conflict, u"cash.otherRequest"_s, {}};
        }
        SHOP_TRY_VALUE(open, openShiftNamed(movement.shift));
        if (movement.amount.currency() != open.openingFloat.currency())
            return fieldError(u"cash.amountOutOfRange", u"amount");
        CashMovement made = movement;
        made.staff = call.actor.user;
        made.at = now;
        SHOP_TRY(storeMovement(call, open, made));
        return transaction.changed("till", "cash", movement.id.bytes(), now);
    };
    SHOP_TRY(once(call, "till.moveCash", request, move));
    SHOP_TRY_VALUE(stored,
                   Statement(m_database, kSelectMovement).bind(movement.id).one(movementRow));
    if (!stored)
        return Error{ErrorCode::Internal, u"database.rowsAffected"_s, {}};
    return *stored;
}

Done SqlTill::insertMovement(const CashMovement &movement)
{
    SHOP_TRY(Statement(m_database, kInsertMovement)
                 .bind(movement.id)
                 .bind(movement.shift)
                 .bind(cashMovementKindCode(movement.kind))
                 .bind(movement.amount.currency().code())
                 .bind(movement.amount.minor())
                 .bind(movement.reason)
                 .bind(movement.staff)
                 .bind(movement.at)
                 .runOne());
    return bookFigures({shiftFigure(movement)});
}

Done SqlTill::storeMovement(const Call &call, const Shift &open, const CashMovement &movement)
{
    SHOP_TRY(insertMovement(movement));
    SHOP_TRY(m_journal.append(call, open.atRegister,
                              {journalKindOf(movement.kind),
                               {{u"shift"_s, Json::integer(open.number)},
                                {u"amount"_s, Json::integer(movement.amount.minor())}},
                               movement.id.bytes(),
                               toJson(movement).toBytes()}));
    return m_neighbours ? m_neighbours->openDrawer(call, open.atRegister, movement.id) : Done();
}

Result<CashMovement> SqlTill::noSale(const Call &call, CashMovementId id, ShiftId shiftId,
                                     const QString &reason)
{
    SHOP_TRY_VALUE(open, shift(call, shiftId));
    CashMovement movement;
    movement.id = id;
    movement.kind = CashMovementKind::NoSale;
    movement.shift = shiftId;
    movement.amount = Money::zero(open.openingFloat.currency());
    movement.reason = reason;
    return moveCash(call, movement);
}

Result<Handover> SqlTill::handOver(const Call &call, const Handover &handover)
{
    SHOP_TRY(require(call, Action::CloseShift));
    SHOP_TRY_VALUE(counted, handover.count.totalMinor());
    if (handover.to.isNull() || handover.to == call.actor.user)
        return fieldError(u"shift.handoverToNobody", u"to");
    const Json request(Json::Array{Json(u"hand-over"_s), Json(handover.id.toString()),
                                   Json(handover.shift.toString()), Json(handover.to.toString()),
                                   toJson(handover.count)});
    const auto give = [&](Transaction &transaction, TimeMs now) -> Done {
        SHOP_TRY_VALUE(known,
                       Statement(m_database, kSelectHandover).bind(handover.id).one(handoverRow));
        if (known)
            return known->shift == handover.shift && known->to == handover.to
                       ? Done()
                       : Done(Error{ErrorCode::Conflict, u"cash.otherRequest"_s, {}});
        SHOP_TRY_VALUE(open, openShiftNamed(handover.shift));
        SHOP_TRY_VALUE(cash, cashOf(handover.shift));
        const qint64 expected = open.openingFloat.minor() + cash;
        SHOP_TRY(requireWithin(call, Action::CloseShift, counted - expected));
        Handover made = handover;
        made.from = call.actor.user;
        made.countedMinor = counted;
        made.expectedMinor = expected;
        made.at = now;
        SHOP_TRY(insertHandover(made));
        SHOP_TRY(m_journal.append(call, open.atRegister,
                                  {JournalKind::Handover,
                                   {{u"shift"_s, Json::integer(open.number)},
                                    {u"to"_s, Json(handover.to.toString())},
                                    {u"counted"_s, Json::integer(counted)},
                                    {u"expected"_s, Json::integer(expected)}},
                                   handover.id.bytes(),
                                   toJson(made).toBytes()}));
        return transaction.changed("till", "shift", handover.shift.bytes(), now);
    };
    SHOP_TRY(once(call, "till.handOver", request, give));
    SHOP_TRY_VALUE(stored,
                   Statement(m_database, kSelectHandover).bind(handover.id).one(handoverRow));
    if (!stored)
        return Error{ErrorCode::Internal, u"database.rowsAffected"_s, {}};
    return *stored;
}

Done SqlTill::insertHandover(const Handover &handover)
{
    return Statement(m_database, kInsertHandover)
        .bind(handover.id)
        .bind(handover.shift)
        .bind(handover.from)
        .bind(handover.to)
        .bind(QString::fromUtf8(toJson(handover.count).toBytes()))
        .bind(handover.countedMinor)
        .bind(handover.expectedMinor)
        .bind(handover.at)
        .runOne();
}

Result<QList<CashMovement>> SqlTill::movementsOf(ShiftId shift)
{
    return Statement(m_database, kSelectMovementsOf).bind(shift).all(movementRow);
}

Result<QList<Handover>> SqlTill::handoversOf(ShiftId shift)
{
    return Statement(m_database, kSelectHandoversOf).bind(shift).all(handoverRow);
}

} // namespace shop
