// SPDX-License-Identifier: GPL-3.0-or-later
// What a restore puts back into the till, and what it begins anew there.
#include "core/base/sha256.h"
#include "core/storage/statement.h"
#include "core/till/profile_check.h"
#include "core/till/sql_till.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *kRestoreShift =
    "INSERT INTO till_shift (id, register, number, business_date, opened_at, opened_by, currency,"
    " opening_float) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char *kCloseRestoredShift =
    "UPDATE till_shift SET closed_at = ?, closed_by = ?, counted_cash = ?, expected_cash = ?"
    " WHERE id = ? AND closed_at IS NULL";
constexpr const char *kNoteNumber =
    "INSERT INTO till_number (series, generation, last) VALUES (?, ?, ?)"
    " ON CONFLICT (series, generation) DO UPDATE SET last = excluded.last"
    " WHERE excluded.last > till_number.last";
constexpr const char *kSelectLast =
    "SELECT series, last FROM till_number ORDER BY series, generation";
constexpr const char *kSelectLastShift = "SELECT MAX(number) FROM till_shift WHERE register = ?";
constexpr const char *kBeginGeneration = "UPDATE till_register SET generation = ? WHERE id = ?";

// The members of a journal row's body; the first one that is missing is kept as the error.
class Body final
{
public:
    explicit Body(const JournalRow &row) : m_body(Json::parse(row.body).valueOr(Json())) {}

    qint64 number(QStringView member)
    {
        const Json *value = m_body.member(member);
        const auto number = value ? value->toInteger() : std::nullopt;
        if (!number)
            fail(member);
        return number.value_or(0);
    }
    QString text(QStringView member)
    {
        const Json *value = m_body.member(member);
        if (value && value->string())
            return *value->string();
        fail(member);
        return {};
    }
    const Done &ok() const { return m_ok; }

private:
    void fail(QStringView member)
    {
        if (m_ok)
            m_ok = Error{
                ErrorCode::DataLoss, u"journal.badLine"_s, {{u"member"_s, member.toString()}}};
    }

    Json m_body;
    Done m_ok;
};

} // namespace

Done SqlTill::openAgain(const JournalRow &row)
{
    Body body(row);
    const qint64 number = body.number(u"number");
    const qint64 at = body.number(u"at");
    const qint64 openingFloat = body.number(u"float");
    const QString date = body.text(u"date");
    const QString currency = body.text(u"currency");
    SHOP_TRY(body.ok());
    SHOP_TRY(Statement(m_database, kRestoreShift)
                 .bind(row.document)
                 .bind(row.registerId)
                 .bind(number)
                 .bind(date)
                 .bind(at)
                 .bind(row.actor)
                 .bind(currency)
                 .bind(openingFloat)
                 .runOne());
    SHOP_TRY_VALUE(where, knownRegister(row.registerId));
    SHOP_TRY(noteShiftStart(ShiftId::fromBytes(row.document).value_or(ShiftId()), where,
                            {row.generation, row.seq, row.hash}));
    return noteNumber(shiftSeries(where), where.generation, number);
}

namespace {

Error badLine(const QString &member)
{
    return {ErrorCode::DataLoss, u"journal.badLine"_s, {{u"member"_s, member}}};
}

// What stands beside a row in the side journal; null for nothing.
Json besides(const QByteArray &text)
{
    return Json::parse(text).valueOr(Json());
}

} // namespace

Done SqlTill::closeAgain(const JournalRow &row, const QByteArray &report)
{
    Body body(row);
    const qint64 at = body.number(u"at");
    const qint64 counted = body.number(u"counted");
    const qint64 expected = body.number(u"expected");
    const QString hash = body.text(u"z");
    SHOP_TRY(body.ok());
    SHOP_TRY(Statement(m_database, kCloseRestoredShift)
                 .bind(at)
                 .bind(row.actor)
                 .bind(counted)
                 .bind(expected)
                 .bind(row.document)
                 .runOne());
    SHOP_TRY_VALUE(text, besides(report).toCanonical());
    if (QString::fromLatin1(sha256(text).toHex()) != hash)
        return badLine(u"z"_s);
    SHOP_TRY_VALUE(frozen, shiftReportFromText(text));
    SHOP_TRY_VALUE(of, shift(frozen.shift));
    if (!of || frozen.shift.bytes() != row.document)
        return badLine(u"z"_s);
    return storeZ(*of, text, frozen, {row.generation, row.seq, row.hash});
}

Done SqlTill::moveAgain(const JournalRow &row, const QByteArray &movement)
{
    Body body(row);
    const qint64 amount = body.number(u"amount");
    SHOP_TRY(body.ok());
    SHOP_TRY_VALUE(moved, cashMovementFromJson(besides(movement)));
    if (moved.id.bytes() != row.document || moved.amount.minor() != amount ||
        journalKindCode(journalKindOf(moved.kind)) != row.kind)
        return badLine(u"amount"_s);
    return insertMovement(moved);
}

Done SqlTill::handOverAgain(const JournalRow &row, const QByteArray &handover)
{
    Body body(row);
    const qint64 counted = body.number(u"counted");
    SHOP_TRY(body.ok());
    SHOP_TRY_VALUE(given, handoverFromJson(besides(handover)));
    if (given.id.bytes() != row.document || given.countedMinor != counted)
        return badLine(u"counted"_s);
    return insertHandover(given);
}

Done SqlTill::noteNumber(const QString &series, int generation, qint64 number)
{
    SHOP_TRY_VALUE(
        noted, Statement(m_database, kNoteNumber).bind(series).bind(generation).bind(number).run());
    Q_UNUSED(noted);
    return {};
}

Result<Json::Object> SqlTill::lastNumbers()
{
    SHOP_TRY_VALUE(numbers, Statement(m_database, kSelectLast).all([](const Row &row) {
        return Json::Member(row.text(0), Json::integer(row.int64(1)));
    }));
    return Json::Object(numbers);
}

Done SqlTill::beginGeneration(RegisterId of, int generation)
{
    m_settings.reset();
    SHOP_TRY(Statement(m_database, kBeginGeneration).bind(generation).bind(of).runOne());
    // Shifts count on: a register has each number once.
    SHOP_TRY_VALUE(last, Statement(m_database, kSelectLastShift).bind(of).scalar());
    if (last == 0)
        return {};
    SHOP_TRY_VALUE(where, knownRegister(of));
    return noteNumber(shiftSeries(where), generation, last);
}

} // namespace shop
