// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/count_sheets.h"
#include "core/products/stock_lists.h"
#include "core/shop/shop.h"

namespace shop {

// What a desk asks of a shop's stock beyond the catalog: made in the lane where it is asked, for one
// task. The shop must outlive it.
class StockDesk final
{
public:
    explicit StockDesk(Shop &shop);
    ~StockDesk();
    Q_DISABLE_COPY_MOVE(StockDesk)

    CountSheets &sheets();
    Suppliers &suppliers();
    StockLists &lists();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

// The product of a code, and its line after `times` of it were counted on a sheet.
struct ScannedCount {
    ScannedProduct scanned;
    CountLine line;
};
// None where nobody knows the code. Errors as CountSheets::count() and countedBy().
Result<std::optional<ScannedCount>> countScan(Shop &shop, const Call &call, CountSheetId sheet,
                                              const QString &code, Quantity times);

// Books what a count of one product found: against the stock at this moment, whatever was sold while
// it was counted. Needs AdjustStock; known by its command. Errors as Products::recordMovements().
Done correctStock(Shop &shop, const Call &call, ProductId product, Quantity counted,
                  const QString &why);

} // namespace shop
