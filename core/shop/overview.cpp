// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/overview.h"

#include "core/shop/stock_desk.h"

namespace shop {

Result<Waiting> whatWaits(Shop &shop, const Call &call, RegisterId atRegister)
{
    Waiting waiting;
    if (call.actor.rights.allows(Action::AdjustStock)) {
        SHOP_TRY_VALUE(levels, StockDesk(shop).lists().counts(call));
        waiting.toOrder = levels.toOrder;
    }
    SHOP_TRY_VALUE(orders, shop.deliveries().deliveryCounts(call));
    waiting.orders = orders.pending + orders.failed;
    SHOP_TRY_VALUE(registers, shop.till().registers(call));
    for (const Register &each : std::as_const(registers)) {
        if (!atRegister.isNull() && each.id != atRegister)
            continue;
        SHOP_TRY_VALUE(shift, shop.till().openShiftOf(call, each.id));
        if (!shift)
            continue;
        SHOP_TRY_VALUE(sum, waiting.drawers == 0 ? Result<Money>(shift->expectedCash)
                                                 : waiting.inDrawers.plus(shift->expectedCash));
        waiting.inDrawers = sum;
        ++waiting.drawers;
    }
    return waiting;
}

Result<Overview> makeOverview(Shop &shop, const Call &call, ReportKind barsBy,
                              const SalesPeriod &period, const SalesPeriod &then)
{
    SalesPeriod wholeThen = then;
    wholeThen.before = SalesPeriod().before;
    SHOP_TRY_VALUE(bars, makeReport(shop, call, barsBy, period));
    SHOP_TRY_VALUE(barsThen, makeReport(shop, call, barsBy, wholeThen));
    SHOP_TRY_VALUE(untilThen, makeReport(shop, call, barsBy, then));
    SHOP_TRY_VALUE(categories, makeReport(shop, call, ReportKind::Category, period));
    SHOP_TRY_VALUE(categoriesThen, makeReport(shop, call, ReportKind::Category, then));
    SHOP_TRY_VALUE(products, makeReport(shop, call, ReportKind::Product, period));
    SHOP_TRY_VALUE(payments, makeReport(shop, call, ReportKind::Payment, period));
    SHOP_TRY_VALUE(exceptions, makeReport(shop, call, ReportKind::Exceptions, period));
    SHOP_TRY_VALUE(waiting, whatWaits(shop, call, period.atRegister));
    return Overview{bars,     barsThen, untilThen,  categories, categoriesThen,
                    products, payments, exceptions, waiting};
}

} // namespace shop
