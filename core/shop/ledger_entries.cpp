// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/ledger_entries.h"

#include "core/till/sql_ledger_lines.h"

namespace shop {

namespace {

Result<QList<LedgerEntry>> withDocuments(Shop &shop, const Call &call,
                                         const QList<LedgerLine> &lines)
{
    QList<LedgerEntry> entries;
    for (const LedgerLine &line : lines) {
        SHOP_TRY_VALUE(order, shop.orders().order(call, line.document));
        entries.append({line, order.numberText()});
    }
    return entries;
}

} // namespace

Result<QList<LedgerEntry>> accountEntries(Shop &shop, const Call &call, UserId customer,
                                          const LedgerPage &page)
{
    SHOP_TRY_VALUE(lines, readAccountLines(shop.database(), customer, page));
    return withDocuments(shop, call, lines);
}

Result<QList<LedgerEntry>> voucherEntries(Shop &shop, const Call &call, const QString &code,
                                          const LedgerPage &page)
{
    SHOP_TRY_VALUE(lines, readVoucherLines(shop.database(), code, page));
    return withDocuments(shop, call, lines);
}

} // namespace shop
