// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exceptions.h"

#include "core/base/json_members.h"
#include "core/storage/statement.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// The condition of the index journal_row_exceptions, word for word.
constexpr const char *kSelect =
    "SELECT at, actor, register, kind, document, body FROM journal_row"
    " WHERE (kind = 'void' OR kind = 'no-sale' OR kind = 'line-removed' OR kind = 'discount'"
    " OR kind = 'price-override') AND at >= ? AND at < ? ORDER BY at, key";

qint64 amountOf(const QString &body)
{
    const auto json = Json::parse(body.toUtf8());
    if (!json)
        return 0;
    const JsonMembers members(*json);
    return qAbs(members.number(u"total").value_or(members.numberOr0(u"amount")));
}

JournalException exceptionRow(const Row &row)
{
    return {row.int64(0), row.id<UserId>(1), row.id<RegisterId>(2),
            row.text(3),  row.bytes(4),      amountOf(row.text(5))};
}

} // namespace

Result<QList<JournalException>> exceptionsBetween(Database &database, const Call &call, TimeMs from,
                                                  TimeMs before)
{
    SHOP_TRY(require(call, Action::ViewReports));
    return Statement(database, kSelect).bind(from).bind(before).all(exceptionRow);
}

} // namespace shop
