// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/stock_desk.h"

#include "core/products/sql_count_sheets.h"
#include "core/products/sql_stock_lists.h"
#include "core/products/sql_suppliers.h"
#include "core/storage/transaction.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

struct StockDesk::Parts {
    SqlCountSheets sheets;
    SqlSuppliers suppliers;
    SqlStockLists lists;
};

StockDesk::StockDesk(Shop &shop)
    : m_parts(new Parts{{shop.database(), shop.products(), shop.clock()},
                        {shop.database(), shop.clock()},
                        {shop.database(), shop.products()}})
{}

StockDesk::~StockDesk() = default;

CountSheets &StockDesk::sheets()
{
    return m_parts->sheets;
}

Suppliers &StockDesk::suppliers()
{
    return m_parts->suppliers;
}

StockLists &StockDesk::lists()
{
    return m_parts->lists;
}

Result<std::optional<ScannedCount>> countScan(Shop &shop, const Call &call, CountSheetId sheet,
                                              const QString &code, Quantity times)
{
    SHOP_TRY_VALUE(found, shop.products().findByCode(call, code));
    if (!found)
        return std::optional<ScannedCount>();
    SHOP_TRY_VALUE(quantity, countedBy(*found, times));
    SHOP_TRY_VALUE(line, StockDesk(shop).sheets().count(
                             call, sheet, {CountStep::Kind::Add, found->product.id, quantity}));
    return std::optional(ScannedCount{*found, line});
}

Done correctStock(Shop &shop, const Call &call, ProductId product, Quantity counted,
                  const QString &why)
{
    Transaction transaction(shop.database(), "correct the stock", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(stands, shop.products().product(call, product));
    StockMovement movement;
    movement.key = u"adjust:"_s + call.command.toString();
    movement.product = product;
    movement.change =
        Quantity::fromThousandths(counted.thousandths() - stands.onHand.thousandths());
    movement.reason = StockReason::Corrected;
    movement.note = why;
    if (!movement.change.isZero())
        SHOP_TRY(shop.products().recordMovements(call, {movement}));
    return transaction.commit();
}

} // namespace shop
