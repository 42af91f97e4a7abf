// SPDX-License-Identifier: GPL-3.0-or-later
// X and Z of a shift, and its close.
#include "core/base/field_error.h"
#include "core/base/sha256.h"
#include "core/storage/snapshot.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "core/till/profile_check.h"
#include "core/till/sql_till.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaxReason = 200;

constexpr const char *kInsertStart =
    "INSERT INTO till_shift_start (shift, generation, seq, series) VALUES (?, ?, ?, ?)";
constexpr const char *kSelectStart =
    "SELECT generation, seq, series FROM till_shift_start WHERE shift = ?";
constexpr const char *kSelectSeries =
    "SELECT series, generation, last FROM till_number ORDER BY series, generation";
constexpr const char *kCloseShift =
    "UPDATE till_shift SET closed_at = ?, closed_by = ?, counted_cash = ?, expected_cash = ?"
    " WHERE id = ? AND closed_at IS NULL";
constexpr const char *kInsertZ =
    "INSERT INTO till_z (shift, register, number, report, sha256, journal_head, sales, refunds,"
    " left_in_drawer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char *kSelectZ = "SELECT report, sha256, journal_head FROM till_z WHERE shift = ?";
constexpr const char *kSelectPerpetual = "SELECT sales, refunds, left_in_drawer FROM till_z"
                                         " WHERE register = ? ORDER BY number DESC LIMIT 1";
constexpr const char *kSelectOutstanding =
    "SELECT CAST(SUM(balance) AS BIGINT) FROM till_voucher WHERE balance > 0";
constexpr const char *kSelectClosed =
    "SELECT id FROM till_shift WHERE register = ? AND closed_at IS NOT NULL"
    " ORDER BY number DESC LIMIT ?";

struct ShiftStart {
    int generation = 0;
    qint64 seq = 0;
    QList<SeriesFigure> series;
};

Json seriesToJson(const QList<SeriesFigure> &series)
{
    Json::Array rows;
    for (const SeriesFigure &each : series)
        rows.append(Json(Json::Array{Json(each.series), Json::integer(each.generation),
                                     Json::integer(each.last)}));
    return Json(std::move(rows));
}

ShiftStart startRow(const Row &row)
{
    ShiftStart start{row.int32(0), row.int64(1), {}};
    const Json series = Json::parse(row.text(2).toUtf8()).valueOr(Json());
    if (!series.array())
        return start;
    for (const Json &each : *series.array()) {
        const Json::Array *parts = each.array();
        if (parts && parts->size() == 3 && parts->at(0).string())
            start.series.append({*parts->at(0).string(), int(parts->at(1).toInteger().value_or(1)),
                                 parts->at(2).toInteger().value_or(0)});
    }
    return start;
}

struct LastZ {
    PerpetualTotals totals;
    qint64 left = 0;
};

LastZ lastZRow(const Row &row)
{
    return {{row.int64(0), row.int64(1)}, row.int64(2)};
}

} // namespace

// The series of a register but those of its shifts and of training, which is in no report.
Result<QList<SeriesFigure>> SqlTill::seriesOf(const Register &of)
{
    SHOP_TRY_VALUE(all, Statement(m_database, kSelectSeries).all([](const Row &row) {
        return SeriesFigure{row.text(0), row.int32(1), row.int64(2)};
    }));
    const QString prefix = QString::number(of.number) + u'-';
    QList<SeriesFigure> found;
    for (const SeriesFigure &each : std::as_const(all)) {
        const QString letter = each.series.mid(prefix.size(), 1);
        if (each.series.startsWith(prefix) && letter != u"Z" && letter != u"X")
            found.append(each);
    }
    return found;
}

Done SqlTill::noteShiftStart(ShiftId shift, const Register &at, const JournalHead &opened)
{
    SHOP_TRY_VALUE(series, seriesOf(at));
    return Statement(m_database, kInsertStart)
        .bind(shift)
        .bind(opened.generation)
        .bind(opened.seq)
        .bind(QString::fromUtf8(seriesToJson(series).toBytes()))
        .runOne();
}

Result<Money> SqlTill::proposedFloat(const Call &, RegisterId at)
{
    SHOP_TRY_VALUE(settingsNow, settings());
    const Currency currency = settingsNow->profile.rules.currency;
    SHOP_TRY_VALUE(last, Statement(m_database, kSelectPerpetual).bind(at).one(lastZRow));
    return Money(last ? qMax<qint64>(0, last->left) : 0, currency);
}

Result<ShiftReport> SqlTill::compose(const Call &call, const Shift &of)
{
    SHOP_TRY_VALUE(settingsNow, settings());
    SHOP_TRY_VALUE(where, knownRegister(of.atRegister));
    ShiftReport report;
    report.currency = of.openingFloat.currency();
    report.shopName = settingsNow->profile.name;
    report.taxIncluded = settingsNow->profile.rules.priceMode == PriceMode::TaxIncluded;
    report.atRegister = where.id;
    report.registerName = where.name;
    report.shift = of.id;
    report.number = of.number;
    report.businessDate = of.businessDate;
    report.openedAt = of.openedAt;
    report.openedBy = of.openedBy;
    report.madeAt = m_clock.nowMs();
    report.madeBy = call.actor.user;
    report.openingFloat = of.openingFloat.minor();
    SHOP_TRY_VALUE(figuresNow, figures(of.id));
    report.figures = figuresNow;
    SHOP_TRY_VALUE(start, Statement(m_database, kSelectStart).bind(of.id).one(startRow));
    if (start) {
        SHOP_TRY_VALUE(seriesNow, seriesOf(where));
        report.series = seriesRanges(start->series, seriesNow);
        SHOP_TRY_VALUE(events, m_journal.countsAfter(where.id, start->generation, start->seq));
        report.events = events;
    }
    SHOP_TRY_VALUE(movements, movementsOf(of.id));
    report.movements = movements;
    SHOP_TRY_VALUE(handovers, handoversOf(of.id));
    report.handovers = handovers;
    if (m_neighbours) {
        SHOP_TRY_VALUE(held, m_neighbours->heldTickets(call, where.id));
        report.held = held;
    }
    SHOP_TRY_VALUE(outstanding, Statement(m_database, kSelectOutstanding).scalar());
    report.vouchersOutstanding = outstanding;
    SHOP_TRY_VALUE(last, Statement(m_database, kSelectPerpetual).bind(where.id).one(lastZRow));
    report.before = last ? last->totals : PerpetualTotals();
    return report;
}

Result<ShiftReport> SqlTill::xReport(const Call &call, ShiftId id)
{
    SHOP_TRY(require(call, Action::CloseShift));
    SHOP_TRY_VALUE(settingsNow, settings());
    if (settingsNow->profile.blindCount)
        SHOP_TRY(require(call, Action::ViewReports));
    const Snapshot snapshot(m_database);
    SHOP_TRY(snapshot.ok());
    SHOP_TRY_VALUE(open, openShiftNamed(id));
    return compose(call, open);
}

Done SqlTill::freeze(const Call &call, const Shift &open, const ShiftReport &report)
{
    SHOP_TRY(Statement(m_database, kCloseShift)
                 .bind(report.madeAt)
                 .bind(call.actor.user)
                 .bind(report.counted)
                 .bind(report.cashExpected())
                 .bind(open.id)
                 .runOne());
    SHOP_TRY_VALUE(text, toCanonicalText(report));
    const QByteArray hash = sha256(text);
    const PerpetualTotals perpetual = report.perpetual();
    SHOP_TRY_VALUE(head, m_journal.append(call, open.atRegister,
                                          {JournalKind::ShiftClosed,
                                           {{u"number"_s, Json::integer(open.number)},
                                            {u"at"_s, Json::integer(report.madeAt)},
                                            {u"counted"_s, Json::integer(report.counted)},
                                            {u"expected"_s, Json::integer(report.cashExpected())},
                                            {u"left"_s, Json::integer(report.left)},
                                            {u"sales"_s, Json::integer(perpetual.salesMinor)},
                                            {u"refunds"_s, Json::integer(perpetual.refundsMinor)},
                                            {u"z"_s, Json(QString::fromLatin1(hash.toHex()))}},
                                           open.id.bytes(),
                                           text}));
    return storeZ(open, text, report, head);
}

Done SqlTill::storeZ(const Shift &of, const QByteArray &text, const ShiftReport &report,
                     const JournalHead &head)
{
    return Statement(m_database, kInsertZ)
        .bind(of.id)
        .bind(of.atRegister)
        .bind(of.number)
        .bind(QString::fromUtf8(text))
        .bind(sha256(text))
        .bind(head.toText())
        .bind(report.perpetual().salesMinor)
        .bind(report.perpetual().refundsMinor)
        .bind(report.left)
        .runOne();
}

// The difference is looked at with the right of the one who closes: beyond it somebody else
// approves, and then there is a reason.
Done SqlTill::checkDifference(const Call &call, const ShiftReport &report)
{
    SHOP_TRY(requireWithin(call, Action::CloseShift, report.difference()));
    Call alone = call;
    alone.approval.reset();
    if (!requireWithin(alone, Action::CloseShift, report.difference()) &&
        report.reason.trimmed().isEmpty())
        return fieldError(u"shift.reasonMissing", u"reason");
    return {};
}

Result<Shift> SqlTill::closeShift(const Call &call, const ShiftClosing &closing)
{
    SHOP_TRY(require(call, Action::CloseShift));
    SHOP_TRY_VALUE(counted, closing.count.totalMinor());
    if (closing.leftMinor != 0 && (closing.leftMinor < 0 || closing.leftMinor > counted))
        return fieldError(u"shift.leftOutOfRange", u"left");
    if (closing.reason.size() > kMaxReason)
        return fieldError(u"cash.reasonTooLong", u"reason");
    const Json request(Json::Array{Json(u"close"_s), Json(closing.shift.toString()),
                                   toJson(closing.count), Json(closing.reason),
                                   Json::integer(closing.leftMinor), Json(closing.printReport)});
    const auto close = [&](Transaction &transaction, TimeMs now) -> Done {
        SHOP_TRY_VALUE(open, openShiftNamed(closing.shift));
        SHOP_TRY_VALUE(report, compose(call, open));
        report.madeAt = now;
        report.isZ = true;
        report.count = closing.count;
        report.counted = counted;
        report.reason = closing.reason;
        report.left = closing.leftMinor;
        SHOP_TRY(checkDifference(call, report));
        SHOP_TRY(freeze(call, open, report));
        if (m_neighbours && closing.printReport)
            SHOP_TRY(
                m_neighbours->print(call, open.atRegister, open.id, ShiftNeighbours::Paper::Z));
        return transaction.changed("till", "shift", open.id.bytes(), now);
    };
    SHOP_TRY(once(call, "till.closeShift", request, close));
    return shift(call, closing.shift);
}

Result<ZReport> SqlTill::zReport(const Call &call, ShiftId id)
{
    SHOP_TRY(require(call, Action::CloseShift));
    SHOP_TRY_VALUE(found, shift(call, id));
    SHOP_TRY_VALUE(stored, Statement(m_database, kSelectZ).bind(id).one([](const Row &row) {
        return ZReport{{}, row.text(0).toUtf8(), row.bytes(1), row.text(2)};
    }));
    if (!stored && found.isOpen())
        return Error{
            ErrorCode::FailedPrecondition, u"shift.stillOpen"_s, {{u"number"_s, found.number}}};
    if (!stored || sha256(stored->text) != stored->sha256)
        return Error{ErrorCode::DataLoss, u"shift.reportDamaged"_s, {{u"number"_s, found.number}}};
    SHOP_TRY_VALUE(report, shiftReportFromText(stored->text));
    stored->report = report;
    return *stored;
}

Result<QList<Shift>> SqlTill::closedShifts(const Call &, RegisterId at, int limit)
{
    SHOP_TRY_VALUE(
        ids, Statement(m_database, kSelectClosed).bind(at).bind(limit).all([](const Row &row) {
            return row.id<ShiftId>(0);
        }));
    QList<Shift> shifts;
    for (const ShiftId id : std::as_const(ids)) {
        SHOP_TRY_VALUE(found, shift(id));
        if (found)
            shifts.append(*found);
    }
    return shifts;
}

Done SqlTill::printReport(const Call &call, ShiftId id)
{
    SHOP_TRY_VALUE(found, shift(call, id));
    const bool isZ = !found.isOpen();
    SHOP_TRY(require(call, isZ ? Action::Reprint : Action::CloseShift));
    if (!isZ)
        SHOP_TRY(xReport(call, id)); // who may not see it prints none
    const Json request(Json::Array{Json(u"print"_s), Json(id.toString()), Json(isZ)});
    return once(call, "till.printReport", request, [&](Transaction &, TimeMs) -> Done {
        if (isZ)
            SHOP_TRY(m_journal.append(
                call, found.atRegister,
                {JournalKind::Reprint, {{u"z"_s, Json::integer(found.number)}}, id.bytes()}));
        const auto paper = isZ ? ShiftNeighbours::Paper::ZCopy : ShiftNeighbours::Paper::X;
        return m_neighbours ? m_neighbours->print(call, found.atRegister, id, paper) : Done();
    });
}

Result<Shift> Till::closeShift(const Call &call, ShiftId id, const Money &countedCash)
{
    SHOP_TRY_VALUE(open, shift(call, id));
    if (countedCash.currency() != open.openingFloat.currency())
        return fieldError(u"shift.countOutOfRange", u"countedCash");
    ShiftClosing closing;
    closing.shift = id;
    closing.count.looseMinor = countedCash.minor();
    closing.leftMinor = qMax<qint64>(0, countedCash.minor());
    return closeShift(call, closing);
}

} // namespace shop
