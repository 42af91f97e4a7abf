// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/sql_ledger_lines.h"

#include "core/storage/statement.h"
#include "core/till/vouchers.h"

namespace shop {

namespace {

constexpr const char *kSelectVoucherLines =
    "SELECT m.seq, v.currency, m.change, m.document, m.at FROM till_voucher_movement m JOIN"
    " till_voucher v ON v.code = m.code WHERE m.code = ? AND m.seq < ? ORDER BY m.seq DESC LIMIT ?";
constexpr const char *kSelectAccountLines =
    "SELECT m.seq, a.currency, m.change, m.document, m.at FROM till_account_movement m JOIN"
    " till_account a ON a.customer = m.customer WHERE m.customer = ? AND m.seq < ?"
    " ORDER BY m.seq DESC LIMIT ?";

constexpr int kMostLines = 500;

LedgerLine lineFrom(const Row &row)
{
    LedgerLine line;
    line.place = row.int64(0);
    line.change = Money(row.int64(2), Currency::fromCode(row.text(1)).valueOr({}));
    line.document = row.id<OrderId>(3);
    line.at = row.int64(4);
    return line;
}

} // namespace

Result<QList<LedgerLine>> readAccountLines(Database &database, UserId customer,
                                           const LedgerPage &page)
{
    return Statement(database, kSelectAccountLines)
        .bind(customer)
        .bind(page.before)
        .bind(qBound(1, page.limit, kMostLines))
        .all(lineFrom);
}

Result<QList<LedgerLine>> readVoucherLines(Database &database, const QString &code,
                                           const LedgerPage &page)
{
    SHOP_TRY_VALUE(key, voucherKey(code));
    return Statement(database, kSelectVoucherLines)
        .bind(key)
        .bind(page.before)
        .bind(qBound(1, page.limit, kMostLines))
        .all(lineFrom);
}

} // namespace shop
