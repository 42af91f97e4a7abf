// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace shop {

// A statement with the same part for each of its rows: "INSERT … VALUES (?, ?), (?, ?)". One for five rows costs a third
// less than five for one, and on a server one trip instead of five. Like a literal it lives as long as the program.
class RowsSql final
{
public:
    static constexpr int kMostRows = 16; // of one statement; longer lists take several

    RowsSql(const char *before, const char *row, const char *behind = "")
    {
        QByteArray rows;
        for (QByteArray &sql : m_sql) {
            rows += (rows.isEmpty() ? QByteArray() : QByteArray(", ")) + row;
            sql = before + rows + behind;
        }
    }
    const char *of(qsizetype rows) const { return m_sql[size_t(rows - 1)].constData(); }

private:
    std::array<QByteArray, kMostRows> m_sql; // by the number of rows, from 1
};

// Calls take(statement) with statements in which bind(statement, row) has bound all rows in their order. Done, or the
// first error of take.
template <typename Row, typename Bind, typename Take>
Done eachStatement(Database &database, const RowsSql &sql, const QList<Row> &rows, Bind bind,
                   Take take)
{
    for (qsizetype first = 0; first < rows.size(); first += RowsSql::kMostRows) {
        const qsizetype count = std::min<qsizetype>(RowsSql::kMostRows, rows.size() - first);
        Statement statement(database, sql.of(count));
        for (qsizetype i = 0; i < count; ++i)
            bind(statement, rows[first + i]);
        SHOP_TRY(take(statement));
    }
    return {};
}

// Runs them: for an INSERT of all rows.
template <typename Row, typename Bind>
Done runForRows(Database &database, const RowsSql &sql, const QList<Row> &rows, Bind bind)
{
    return eachStatement(database, sql, rows, bind, [](Statement &statement) -> Done {
        SHOP_TRY(statement.run());
        return {};
    });
}

} // namespace shop
