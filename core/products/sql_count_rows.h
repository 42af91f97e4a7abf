// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/count_sheet.h"
#include "core/products/sql_catalog_rows.h"

namespace shop {

// The columns of a SheetHead in the order sheetHeadFrom() reads them, and where they come from.
#define PRODUCTS_SHEET                                                                             \
    "h.id, h.kind, h.state, v.id, COALESCE(v.name, ''), g.id, COALESCE(g.name, ''), h.reference, " \
    "h.note, h.started_at, h.started_by, COALESCE(h.ended_at, 0), h.ended_by, h.register, "        \
    "(SELECT COUNT(*) FROM products_count_line n WHERE n.sheet = h.key)"
#define PRODUCTS_SHEET_COLUMNS 15
#define PRODUCTS_SHEET_TABLES                                                                      \
    " FROM products_count_sheet h LEFT JOIN products_supplier v ON v.key = h.supplier"             \
    " LEFT JOIN products_category g ON g.key = h.category "

// The columns of a CountLine. What moved since it was counted is asked of the ledger behind the
// place it had then; what arrives late with an earlier time was gone already when it was counted.
#define PRODUCTS_COUNT_LINE                                                                        \
    "SELECT " PRODUCTS_SUMMARY ", l.expected, l.counted, l.cost, l.currency, p.cost, "             \
    "l.counted_at, COALESCE((SELECT b.text FROM products_barcode b WHERE b.product = l.product "   \
    "ORDER BY b.position LIMIT 1), ''), COALESCE((SELECT CAST(SUM(m.change) AS BIGINT) FROM "      \
    "products_movement m WHERE m.product = l.product AND m.seq > l.ledger_seq "                    \
    "AND m.at >= l.counted_at), 0) FROM products_count_line l "                                    \
    "JOIN products_product p ON p.key = l.product" PRODUCTS_SUMMARY_JOINS

struct BookedMovement;
// From key, id of the product, change, reason, document, note, author, register, time.
BookedMovement bookedMovementFrom(const Row &row);

SheetHead sheetHeadFrom(const Row &row);
// While the sheet is open, what is expected of a stocktake follows from the ledger, and a cost that is
// not known from the delivery is the catalog's; afterwards both are as they were stored.
CountLine countLineFrom(const Row &row, const SheetHead &sheet);

} // namespace shop
