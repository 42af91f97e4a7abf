// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/candle_shop.h"

#include "core/shop/verify.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

Done addCandle(Shop &shop)
{
    SHOP_TRY_VALUE(profile, shop.till().profile(shop.systemCall()));
    ProductDraft candle;
    candle.name = u"Candle"_s;
    candle.price = UnitPrice(99'900, profile->rules.currency);
    candle.barcodes = {{kCandle, Quantity::pieces(1)}};
    SHOP_TRY(shop.products().create(shop.systemCall(), shop.ids().mint<ProductId>(), candle));
    return {};
}

Result<Order> newestOrder(WindowFixture &fixture)
{
    Order newest;
    SHOP_TRY(fixture.onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(orders, shop.orders().newest(shop.systemCall(),
                                                    fixture.desk().session().atRegister.id, 1));
        if (orders.isEmpty())
            return Error{ErrorCode::NotFound, u"order.notFound"_s, {}};
        SHOP_TRY_VALUE(order, shop.orders().order(shop.systemCall(), orders.first().id));
        newest = order;
        SHOP_TRY_VALUE(report, verifyShop(shop));
        return report.problems.isEmpty()
                   ? Done()
                   : Done(Error{ErrorCode::DataLoss, report.problems.join(u"; "_s), {}});
    }));
    return newest;
}

} // namespace shop
