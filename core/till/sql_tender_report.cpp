// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/sql_tender_report.h"

#include "core/storage/statement.h"

namespace shop {

namespace {

constexpr const char *kTenders =
    "SELECT t.name, CAST(SUM(CASE WHEN t.heading = 'tender' THEN t.count ELSE 0 END) AS BIGINT),"
    " CAST(SUM(CASE WHEN t.heading = 'tender' THEN t.amount ELSE 0 END) AS BIGINT),"
    " CAST(SUM(CASE WHEN t.heading = 'refund' THEN -t.amount ELSE 0 END) AS BIGINT)"
    " FROM till_shift s JOIN till_shift_total t ON t.shift = s.id"
    " WHERE s.business_date BETWEEN ? AND ? AND (s.register = ? OR ? = 1)"
    " AND t.heading IN ('tender', 'refund') GROUP BY t.name ORDER BY t.name";
constexpr const char *kClosed =
    "SELECT s.id FROM till_shift s JOIN till_register r ON r.id = s.register"
    " WHERE s.business_date BETWEEN ? AND ? AND (s.register = ? OR ? = 1)"
    " AND s.closed_at IS NOT NULL ORDER BY r.number, s.number";

Statement &bindPeriod(Statement &statement, const SalesPeriod &period)
{
    return statement.bind(period.from)
        .bind(period.to)
        .bind(period.atRegister)
        .bind(period.atRegister.isNull());
}

} // namespace

Result<QList<TenderFigures>> tendersOf(Database &database, const Call &call,
                                       const SalesPeriod &period)
{
    SHOP_TRY(require(call, Action::ViewReports));
    SHOP_TRY(checkPeriod(period));
    Statement statement(database, kTenders);
    return bindPeriod(statement, period).all([](const Row &row) {
        return TenderFigures{row.text(0), row.int64(1), row.int64(2), row.int64(3)};
    });
}

Result<QList<ShiftId>> closedShiftsOf(Database &database, const Call &call,
                                      const SalesPeriod &period)
{
    SHOP_TRY(require(call, Action::ViewReports));
    SHOP_TRY(checkPeriod(period));
    Statement statement(database, kClosed);
    return bindPeriod(statement, period).all([](const Row &row) { return row.id<ShiftId>(0); });
}

} // namespace shop
