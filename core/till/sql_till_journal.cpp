// SPDX-License-Identifier: GPL-3.0-or-later
// The till's own rows against what the journal says of them.
#include "core/storage/statement.h"
#include "core/till/profile_check.h"
#include "core/till/sql_till.h"

#include <algorithm>
#include <map>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *kSelectShifts =
    "SELECT s.id, s.register, s.number, s.business_date, s.opened_at, s.opened_by, s.currency,"
    " s.opening_float, s.closed_at, s.closed_by, s.counted_cash, s.expected_cash, r.number"
    " FROM till_shift s LEFT JOIN till_register r ON r.id = s.register ORDER BY r.number, s.number";
constexpr const char *kSelectCounters =
    "SELECT series, generation, last FROM till_number ORDER BY series, generation";
constexpr const char *kCountRequests = "SELECT COUNT(*) FROM till_sale";

struct CheckedShift {
    ShiftId id;
    RegisterId atRegister;
    qint64 number = 0;
    QString businessDate;
    qint64 openedAt = 0;
    UserId openedBy;
    QString currency;
    qint64 openingFloat = 0;
    std::optional<qint64> closedAt;
    UserId closedBy;
    qint64 counted = 0;
    qint64 expected = 0;
    qint64 registerNumber = 0;

    static CheckedShift read(const Row &row)
    {
        CheckedShift read;
        read.id = row.id<ShiftId>(0);
        read.atRegister = row.id<RegisterId>(1);
        read.number = row.int64(2);
        read.businessDate = row.text(3);
        read.openedAt = row.int64(4);
        read.openedBy = row.id<UserId>(5);
        read.currency = row.text(6);
        read.openingFloat = row.int64(7);
        if (!row.isNull(8))
            read.closedAt = row.int64(8);
        read.closedBy = row.id<UserId>(9);
        read.counted = row.isNull(10) ? 0 : row.int64(10);
        read.expected = row.isNull(11) ? 0 : row.int64(11);
        read.registerNumber = row.isNull(12) ? 0 : row.int64(12);
        return read;
    }
};

// The body of a journal row; a figure that is not there is told as a difference.
class Told final
{
public:
    explicit Told(const JournalRow *row)
        : m_row(row), m_body(row ? Json::parse(row->body).valueOr(Json()) : Json())
    {}

    const JournalRow *row() const { return m_row; }
    bool number(QStringView member, qint64 value) const
    {
        const Json *told = m_body.member(member);
        return told && told->toInteger() == value;
    }
    qint64 numberOf(QStringView member) const
    {
        const Json *told = m_body.member(member);
        return told ? told->toInteger().value_or(0) : 0;
    }
    bool text(QStringView member, const QString &value) const
    {
        const Json *told = m_body.member(member);
        return told && told->string() && *told->string() == value;
    }

private:
    const JournalRow *m_row;
    Json m_body;
};

bool isAsOpened(const CheckedShift &shift, const Told &told)
{
    return told.row() && told.row()->registerId == shift.atRegister &&
           told.row()->actor == shift.openedBy && told.number(u"number", shift.number) &&
           told.text(u"date", shift.businessDate) && told.number(u"float", shift.openingFloat) &&
           told.text(u"currency", shift.currency) && told.number(u"at", shift.openedAt);
}

bool isAsClosed(const CheckedShift &shift, const Told &told)
{
    if (!shift.closedAt)
        return !told.row() && shift.closedBy.isNull() && shift.counted == 0 && shift.expected == 0;
    return told.row() && told.row()->actor == shift.closedBy &&
           told.number(u"at", *shift.closedAt) && told.number(u"counted", shift.counted) &&
           told.number(u"expected", shift.expected);
}

} // namespace

Result<QStringList> SqlTill::compareShifts(const QList<JournalRow> &openedAndClosed,
                                           const QList<ChainHead> &chains)
{
    QHash<QByteArray, const JournalRow *> opened;
    QHash<QByteArray, const JournalRow *> closed;
    for (const JournalRow &row : openedAndClosed) {
        const bool isOpening = row.kind == journalKindCode(JournalKind::ShiftOpened);
        (isOpening ? opened : closed).insert(row.document, &row);
    }
    QStringList problems;
    SHOP_TRY_VALUE(shifts, Statement(m_database, kSelectShifts).all(CheckedShift::read));
    for (const CheckedShift &shift : std::as_const(shifts)) {
        const QString name =
            u"till: register %1, shift %2"_s.arg(shift.registerNumber).arg(shift.number);
        if (!isAsOpened(shift, Told(opened.take(shift.id.bytes()))))
            problems.append(name + u": its opening is not that of the journal"_s);
        if (!isAsClosed(shift, Told(closed.take(shift.id.bytes()))))
            problems.append(name + u": its closing is not that of the journal"_s);
    }
    for (const JournalRow *row : std::as_const(opened))
        problems.append(
            u"till: the shift opened in row %1 of the journal is missing"_s.arg(row->seq));
    for (const JournalRow *row : std::as_const(closed))
        problems.append(
            u"till: the shift closed in row %1 of the journal is missing"_s.arg(row->seq));

    SHOP_TRY_VALUE(counters, compareShiftCounters(openedAndClosed, chains));
    return problems + counters;
}

// The shifts of a register count on through its generations, each of which has a counter.
Result<QStringList> SqlTill::compareShiftCounters(const QList<JournalRow> &opened,
                                                  const QList<ChainHead> &chains)
{
    SHOP_TRY_VALUE(registers, readRegisters());
    std::map<std::pair<QString, int>, qint64> expected;
    QStringList problems;
    for (const Register &each : std::as_const(registers)) {
        int last = 0;
        for (const ChainHead &chain : chains) {
            if (chain.registerId != each.id)
                continue;
            last = chain.head.generation;
            qint64 number = 0;
            for (const JournalRow &row : opened) {
                if (row.registerId == each.id && row.generation <= last)
                    number = std::max(number, Told(&row).numberOf(u"number"));
            }
            Register then = each;
            then.generation = last;
            if (number > 0)
                expected[{shiftSeries(then), last}] = number;
        }
        if (last != 0 && last != each.generation)
            problems.append(
                u"till: register %1 is of generation %2, its journal of %3"_s.arg(each.number)
                    .arg(each.generation)
                    .arg(last));
    }
    SHOP_TRY_VALUE(counters, Statement(m_database, kSelectCounters).all([](const Row &row) {
        return SeriesFigure{row.text(0), row.int32(1), row.int64(2)};
    }));
    for (const SeriesFigure &counter : std::as_const(counters)) {
        if (!counter.series.contains(u"-Z"_s))
            continue;
        const auto match = expected.find({counter.series, counter.generation});
        if (match == expected.end() || match->second != counter.last)
            problems.append(u"till: %1: the counter stands at %2, the journal says otherwise"_s.arg(
                counter.series, QString::number(counter.last)));
        if (match != expected.end())
            expected.erase(match);
    }
    for (const auto &[series, number] : expected)
        problems.append(u"till: %1: the counter is missing"_s.arg(series.first));
    return problems;
}

Result<qint64> SqlTill::countSaleRequests()
{
    return Statement(m_database, kCountRequests).scalar();
}

} // namespace shop
