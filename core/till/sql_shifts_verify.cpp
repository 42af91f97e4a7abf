// SPDX-License-Identifier: GPL-3.0-or-later
// Whether each closed shift has its Z, as it was frozen and as the journal tells.
#include "core/base/sha256.h"
#include "core/storage/statement.h"
#include "core/till/sql_till.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *kSelectReports =
    "SELECT s.id, s.register, s.number, s.counted_cash, s.expected_cash, z.number, z.report,"
    " z.sha256, z.journal_head, z.sales, z.refunds, z.left_in_drawer, z.register"
    " FROM till_shift s LEFT JOIN till_z z ON z.shift = s.id"
    " WHERE s.closed_at IS NOT NULL ORDER BY s.register, s.number";

constexpr const char *kSelectStarts = "SELECT shift, generation, seq FROM till_shift_start";

struct StoredZ {
    ShiftId shift;
    RegisterId atRegister;
    RegisterId zRegister;
    qint64 number = 0;
    qint64 counted = 0;
    qint64 expected = 0;
    bool isThere = false;
    qint64 zNumber = 0;
    QByteArray text;
    QByteArray hash;
    QString journalHead;
    PerpetualTotals perpetual;
    qint64 left = 0;
};

StoredZ storedRow(const Row &row)
{
    StoredZ read;
    read.shift = row.id<ShiftId>(0);
    read.atRegister = row.id<RegisterId>(1);
    read.number = row.int64(2);
    // A closed shift without its cash is told by the check of the shifts.
    read.counted = row.isNull(3) ? 0 : row.int64(3);
    read.expected = row.isNull(4) ? 0 : row.int64(4);
    read.isThere = !row.isNull(5);
    if (!read.isThere)
        return read;
    read.zNumber = row.int64(5);
    read.text = row.text(6).toUtf8();
    read.hash = row.bytes(7);
    read.journalHead = row.text(8);
    read.perpetual = {row.int64(9), row.int64(10)};
    read.left = row.int64(11);
    read.zRegister = row.id<RegisterId>(12);
    return read;
}

// What the report says against the rows beside it and against its own figures.
QStringList differences(const StoredZ &z, const ShiftReport &report,
                        const QList<ShiftFigure> &figures, const PerpetualTotals &before)
{
    QStringList found;
    const auto must = [&](bool holds, const QString &what) {
        if (!holds)
            found.append(what);
    };
    must(report.shift == z.shift && report.number == z.number && z.zNumber == z.number &&
             z.zRegister == z.atRegister && report.atRegister == z.atRegister,
         u"it is that of another shift"_s);
    must(report.figures == figures, u"its figures are not those of the shift"_s);
    must(report.counted == z.counted && report.cashExpected() == z.expected,
         u"its cash is not that of the shift"_s);
    must(report.before == before && report.perpetual() == z.perpetual,
         u"its perpetual totals do not follow those before"_s);
    must(report.left == z.left, u"what it left in the drawer was changed"_s);
    must(report.imbalance() == 0, u"turnover and tenders do not balance"_s);
    must(report.tax() == report.sum(u"document").taxMinor, u"the taxes do not add up"_s);
    return found;
}

} // namespace

Done SqlTill::verifyReports(TillVerification &found)
{
    SHOP_TRY_VALUE(all, Statement(m_database, kSelectReports).all(storedRow));
    SHOP_TRY_VALUE(rows, m_journal.rows(JournalKind::ShiftClosed));
    QHash<QByteArray, const JournalRow *> closes;
    for (const JournalRow &row : std::as_const(rows))
        closes.insert(row.document, &row);

    RegisterId atRegister;
    PerpetualTotals before;
    for (const StoredZ &z : std::as_const(all)) {
        if (z.atRegister != atRegister)
            before = {};
        atRegister = z.atRegister;
        const QString name = u"till: Z %1 of register %2: "_s.arg(QString::number(z.number),
                                                                  z.atRegister.toString());
        const auto problem = [&](const QString &what) { found.problems.append(name + what); };
        if (!z.isThere) {
            problem(u"it is missing"_s);
            continue;
        }
        const JournalRow *row = closes.value(z.shift.bytes());
        const Json body = row ? Json::parse(row->body).valueOr(Json()) : Json();
        const Json *told = body.member(u"z");
        if (sha256(z.text) != z.hash)
            problem(u"its text was changed"_s);
        if (!told || !told->string() || *told->string() != QString::fromLatin1(z.hash.toHex()))
            problem(u"the journal tells of another"_s);
        if (row && JournalHead{row->generation, row->seq, row->hash}.toText() != z.journalHead)
            problem(u"its place in the journal was changed"_s);
        const auto report = shiftReportFromText(z.text);
        if (!report) {
            problem(u"it cannot be read"_s);
            before = z.perpetual;
            continue;
        }
        SHOP_TRY_VALUE(movements, movementsOf(z.shift));
        SHOP_TRY_VALUE(handovers, handoversOf(z.shift));
        if (movements != report->movements || handovers != report->handovers)
            problem(u"the money moved in it was changed"_s);
        SHOP_TRY_VALUE(figuresNow, figures(z.shift));
        for (const QString &what : differences(z, *report, figuresNow, before))
            problem(what);
        before = z.perpetual;
    }
    return verifyStarts(found);
}

Done SqlTill::verifyStarts(TillVerification &found)
{
    SHOP_TRY_VALUE(starts, Statement(m_database, kSelectStarts).all([](const Row &row) {
        return std::pair(row.bytes(0), std::pair(row.int32(1), row.int64(2)));
    }));
    QHash<QByteArray, std::pair<int, qint64>> known;
    for (const auto &[shift, place] : std::as_const(starts))
        known.insert(shift, place);
    SHOP_TRY_VALUE(rows, m_journal.rows(JournalKind::ShiftOpened));
    for (const JournalRow &row : std::as_const(rows)) {
        if (known.take(row.document) != std::pair(row.generation, row.seq))
            found.problems.append(
                u"till: the start of the shift opened in row %1 of the journal was changed"_s.arg(
                    row.seq));
    }
    if (!known.isEmpty())
        found.problems.append(u"till: there are starts of shifts that were never opened"_s);
    return {};
}

} // namespace shop
