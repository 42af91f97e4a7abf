// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/overview.h"

namespace shop {

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
    return Overview{bars,           barsThen, untilThen, categories,
                    categoriesThen, products, payments,  exceptions};
}

} // namespace shop
