// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/sql_count_rows.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

SheetHead sheetHeadFrom(const Row &row)
{
    SheetHead head;
    head.id = row.id<CountSheetId>(0);
    head.kind = row.text(1) == sheetKindCode(SheetKind::Receiving) ? SheetKind::Receiving
                                                                   : SheetKind::Stocktake;
    const QString state = row.text(2);
    for (const SheetState each : {SheetState::Open, SheetState::Booked, SheetState::Dropped}) {
        if (state == sheetStateCode(each))
            head.state = each;
    }
    head.supplier = row.id<SupplierId>(3);
    head.supplierName = row.text(4);
    head.category = row.id<CategoryId>(5);
    head.categoryName = row.text(6);
    head.reference = row.text(7);
    head.note = row.text(8);
    head.startedAt = row.int64(9);
    head.startedBy = row.id<UserId>(10);
    head.endedAt = row.int64(11);
    head.endedBy = row.id<UserId>(12);
    head.atRegister = row.id<RegisterId>(13);
    head.lines = row.int64(14);
    return head;
}

CountLine countLineFrom(const Row &row, const SheetHead &sheet)
{
    const bool isOpen = sheet.state == SheetState::Open;
    constexpr int first = PRODUCTS_SUMMARY_COLUMNS;
    CountLine line;
    line.product = summaryFrom(row);
    line.countedAt = row.int64(first + 5);
    if (!row.isNull(first))
        line.expected = Quantity::fromThousandths(row.int64(first));
    if (isOpen && sheet.kind == SheetKind::Stocktake)
        line.expected =
            Quantity::fromThousandths(line.product.onHand.thousandths() - row.int64(first + 7));
    line.counted = Quantity::fromThousandths(row.int64(first + 1));
    const auto currency = Currency::fromCode(row.text(first + 3));
    if (!row.isNull(first + 2) && currency)
        line.cost = UnitPrice(row.int64(first + 2), *currency);
    else if (isOpen)
        line.cost = priceFrom(row, first + 4);
    line.barcode = row.text(first + 6);
    return line;
}

} // namespace shop
