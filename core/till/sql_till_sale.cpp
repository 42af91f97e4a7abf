// SPDX-License-Identifier: GPL-3.0-or-later
// What a counter sale asks of the till inside its transaction, and the check of it.
#include "core/storage/rows_statement.h"
#include "core/storage/transaction_number.h"
#include "core/till/sql_till.h"

#include <map>
#include <tuple>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxProblems = 100;

constexpr const char *kTakeNumber =
    "INSERT INTO till_number (series, generation, last) VALUES (?, ?, 1)"
    " ON CONFLICT (series, generation) DO UPDATE SET last = till_number.last + 1 RETURNING last";
constexpr const char *kSelectSale = "SELECT request_hash FROM till_sale WHERE id = ?";
constexpr const char *kInsertSale = "INSERT INTO till_sale (id, request_hash) VALUES (?, ?)";
constexpr const char *kSelectFigures =
    "SELECT shift, heading, name, rate, count, amount, tax FROM till_shift_total"
    " ORDER BY shift, heading, name, rate";
constexpr const char *kSelectFiguresOf =
    "SELECT shift, heading, name, rate, count, amount, tax FROM till_shift_total WHERE shift = ?"
    " ORDER BY heading, name, rate";
constexpr const char *kSelectMoved =
    "SELECT shift, 'drawer', kind, 0, COUNT(*), CAST(SUM(amount) AS BIGINT), 0"
    " FROM till_cash_movement GROUP BY shift, kind";
constexpr const char *kSelectNumbers =
    "SELECT series, generation, last FROM till_number ORDER BY series, generation";
constexpr const char *kSelectShiftPlaces =
    "SELECT s.id, s.number, s.opening_float, s.expected_cash, r.number,"
    " (SELECT CAST(SUM(CASE WHEN t.name IN ('out', 'drop') THEN -t.amount ELSE t.amount END)"
    " AS BIGINT) FROM till_shift_total t WHERE t.shift = s.id"
    " AND ((t.heading = 'tender' AND t.name = 'cash') OR t.heading = 'drawer'))"
    " FROM till_shift s JOIN till_register r ON r.id = s.register ORDER BY r.number, s.number";

using FigureKey = std::tuple<ShiftId, QString, QString, qint64>;

ShiftFigure figureRow(const Row &row)
{
    return {row.id<ShiftId>(0), row.text(1),  row.text(2), row.int64(3),
            row.int64(4),       row.int64(5), row.int64(6)};
}

FigureKey keyOf(const ShiftFigure &figure)
{
    return {figure.shift, figure.heading, figure.name, figure.rateMillionths};
}

} // namespace

Result<const SqlTill::Settings *> SqlTill::settings()
{
    SHOP_TRY_VALUE(version, m_database.contentVersion());
    // A server has none: there what was read holds for the transaction.
    if (version < 0 && m_database.inTransaction())
        version = qint64(transactionNumber(m_database));
    if (m_settings && version >= 0 && version == m_dataVersion)
        return &*m_settings;

    SHOP_TRY_VALUE(profile, readProfile());
    if (!profile)
        return Error{ErrorCode::FailedPrecondition, u"till.notSetUp"_s, {}};
    SHOP_TRY_VALUE(registers, readRegisters());
    Settings read;
    const bool sameZone = m_settings && m_settings->profile.timeZone == profile->timeZone;
    read.zone = sameZone ? m_settings->zone : QTimeZone(profile->timeZone);
    read.profile = std::move(*profile);
    for (const Register &each : registers)
        read.registers.insert(each.id, each);
    read.readAs = ++m_reads;
    m_settings = std::move(read);
    m_dataVersion = version;
    return &*m_settings;
}

Result<qint64> SqlTill::takeNumber(const QString &series, int generation)
{
    SHOP_TRY_VALUE(
        number,
        Statement(m_database, kTakeNumber).bind(series).bind(generation).one([](const Row &row) {
            return row.int64(0);
        }));
    if (!number)
        return Error{ErrorCode::Internal, u"till.noNumber"_s, {{u"series"_s, series}}};
    return *number;
}

Done SqlTill::bookFigures(const QList<ShiftFigure> &figures)
{
    static const RowsSql kBook(
        "INSERT INTO till_shift_total (shift, heading, name, rate, count, amount, tax) VALUES ",
        "(?, ?, ?, ?, ?, ?, ?)",
        " ON CONFLICT (shift, heading, name, rate) DO UPDATE SET"
        " count = till_shift_total.count + excluded.count,"
        " amount = till_shift_total.amount + excluded.amount,"
        " tax = till_shift_total.tax + excluded.tax");
    return runForRows(m_database, kBook, figures,
                      [](Statement &statement, const ShiftFigure &figure) {
                          statement.bind(figure.shift)
                              .bind(figure.heading)
                              .bind(figure.name)
                              .bind(figure.rateMillionths)
                              .bind(figure.count)
                              .bind(figure.amountMinor)
                              .bind(figure.taxMinor);
                      });
}

Result<QList<ShiftFigure>> SqlTill::figures(ShiftId shift)
{
    return Statement(m_database, kSelectFiguresOf).bind(shift).all(figureRow);
}

Result<std::optional<QByteArray>> SqlTill::saleRequest(OrderId order)
{
    return Statement(m_database, kSelectSale).bind(order).one([](const Row &row) {
        return row.bytes(0);
    });
}

Done SqlTill::noteSaleRequest(OrderId order, const QByteArray &requestHash)
{
    return Statement(m_database, kInsertSale).bind(order).bind(requestHash).runOne();
}

namespace {

// Compares what the till has counted with what the documents say.
class TillCheck final
{
public:
    TillCheck(Database &database, const OrdersVerification &documents)
        : m_database(database), m_documents(documents)
    {}

    Result<TillVerification> run()
    {
        SHOP_TRY(checkFigures());
        SHOP_TRY(checkShifts());
        SHOP_TRY(checkNumbers());
        return m_found;
    }

private:
    void problem(const QString &text)
    {
        if (m_found.problems.size() < kMaxProblems)
            m_found.problems.append(u"till: "_s + text);
    }

    Done checkFigures()
    {
        std::map<FigureKey, ShiftFigure> expected;
        for (const ShiftFigure &figure : m_documents.figures)
            expected.emplace(keyOf(figure), figure);
        SHOP_TRY_VALUE(moved, Statement(m_database, kSelectMoved).all(figureRow));
        for (const ShiftFigure &figure : std::as_const(moved))
            expected.emplace(keyOf(figure), figure);
        SHOP_TRY_VALUE(stored, Statement(m_database, kSelectFigures).all(figureRow));
        m_found.figures = stored.size();
        for (const ShiftFigure &figure : stored) {
            const auto match = expected.find(keyOf(figure));
            if (match == expected.end() || match->second != figure)
                problem(u"shift %1: %2 %3 says %4, the documents come to %5"_s.arg(
                    figure.shift.toString(), figure.heading, figure.name,
                    QString::number(figure.amountMinor),
                    match == expected.end() ? u"nothing"_s
                                            : QString::number(match->second.amountMinor)));
            if (match != expected.end())
                expected.erase(match);
        }
        for (const auto &[key, figure] : expected)
            problem(u"shift %1: %2 %3 of %4 is missing"_s.arg(figure.shift.toString(),
                                                              figure.heading, figure.name,
                                                              QString::number(figure.amountMinor)));
        return {};
    }

    Done checkShifts()
    {
        struct ShiftLine {
            ShiftId id;
            qint64 number = 0;
            qint64 openingFloat = 0;
            std::optional<qint64> expected;
            int atRegister = 0;
            qint64 cash = 0;
        };
        SHOP_TRY_VALUE(shifts, Statement(m_database, kSelectShiftPlaces).all([](const Row &row) {
            ShiftLine read{row.id<ShiftId>(0), row.int64(1), row.int64(2),
                           std::nullopt,       row.int32(4), row.isNull(5) ? 0 : row.int64(5)};
            if (!row.isNull(3))
                read.expected = row.int64(3);
            return read;
        }));
        m_found.shifts = shifts.size();
        int atRegister = 0;
        qint64 before = 0;
        for (const ShiftLine &shift : shifts) {
            if (shift.atRegister != atRegister)
                before = 0;
            atRegister = shift.atRegister;
            const QString name = u"register %1, shift %2"_s.arg(atRegister).arg(shift.number);
            if (shift.number != before + 1 && shift.number != 1)
                problem(name + u": numbers before it are missing"_s);
            before = shift.number;
            if (shift.expected && *shift.expected != shift.openingFloat + shift.cash)
                problem(name + u": the cash expected is not float and cash taken"_s);
        }
        return {};
    }

    Done checkNumbers()
    {
        std::map<std::pair<QString, int>, qint64> last;
        for (const SeriesFigure &series : m_documents.series)
            last[{series.series, series.generation}] = series.last;
        SHOP_TRY_VALUE(counters, Statement(m_database, kSelectNumbers).all([](const Row &row) {
            return SeriesFigure{row.text(0), row.int32(1), row.int64(2)};
        }));
        for (const SeriesFigure &counter : counters) {
            const auto documents = last.find({counter.series, counter.generation});
            const qint64 reached = documents == last.end() ? 0 : documents->second;
            if (documents != last.end())
                last.erase(documents);
            // Shifts take numbers of the same counters and are checked above.
            if (counter.series.contains(u"-Z"))
                continue;
            if (reached != counter.last)
                problem(
                    u"%1: the counter stands at %2, the last document is %3"_s.arg(counter.series)
                        .arg(counter.last)
                        .arg(reached));
        }
        for (const auto &[series, number] : last)
            problem(u"%1: there are documents but no counter"_s.arg(series.first));
        return {};
    }

    Database &m_database;
    const OrdersVerification &m_documents;
    TillVerification m_found;
};

} // namespace

Result<TillVerification> SqlTill::verify(const OrdersVerification &documents)
{
    SHOP_TRY_VALUE(found, TillCheck(m_database, documents).run());
    SHOP_TRY(verifyReports(found));
    return found;
}

} // namespace shop
