// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/life_seller.h"

#include "core/cart/ticket_totals.h"
#include "core/orders/return_share.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

Done Seller::openDay(Shop &shop)
{
    SHOP_TRY_VALUE(profile, shop.till().profile(shop.systemCall()));
    SHOP_TRY_VALUE(taxes, shop.products().taxTable(shop.systemCall()));
    SHOP_TRY_VALUE(registers, shop.till().registers(shop.systemCall()));
    ProductQuery all;
    all.limit = 2'000;
    SHOP_TRY_VALUE(products, shop.products().list(shop.systemCall(), all));
    products.removeIf([](const ProductSummary &each) {
        return each.kind != ProductKind::Goods || !each.price || each.ageLimit > 0;
    });
    m_profile = *profile;
    m_taxes = taxes;
    m_products = products;
    m_register = registers.first().id;
    m_day = localDate(m_clock.nowMs(), QTimeZone(m_profile.timeZone));
    m_shift = m_ids.mint<ShiftId>();
    SHOP_TRY(shop.till().openShift(call(shop), m_shift, m_register,
                                   Money(20'000, m_profile.rules.currency), m_day));
    return {};
}

Done Seller::sell(Shop &shop, int sales)
{
    for (int i = 0; i < sales; ++i) {
        m_clock.advance(30'000);
        SHOP_TRY(sellOne(shop));
        ++m_sold;
        // Each for the first time in the first days already: what they ask for once stays prepared.
        if (m_sold % 40 == 10)
            SHOP_TRY(bringBack(shop));
        if (m_sold % 100 == 20)
            SHOP_TRY(annul(shop));
    }
    return {};
}

Done Seller::closeDay(Shop &shop)
{
    SHOP_TRY_VALUE(x, shop.till().xReport(call(shop), m_shift));
    SHOP_TRY(shop.till().printReport(call(shop), m_shift));
    ShiftClosing closing;
    closing.shift = m_shift;
    closing.count.looseMinor = qMax<qint64>(0, x.cashExpected());
    closing.reason = u"counted"_s;
    closing.leftMinor = qMin<qint64>(20'000, closing.count.looseMinor);
    closing.printReport = true;
    SHOP_TRY(shop.till().closeShift(call(shop), closing));
    SHOP_TRY_VALUE(z, shop.till().zReport(call(shop), m_shift));
    if (z.report.imbalance() != 0)
        return Error{ErrorCode::Internal, u"longLife.zDoesNotBalance"_s, {}};
    return {};
}

Done Seller::lookAround(Shop &shop)
{
    const Call asked = call(shop);
    ProductQuery query;
    query.text = u"co"_s;
    SHOP_TRY(shop.products().list(asked, query));
    SHOP_TRY(shop.products().categories(asked));
    SHOP_TRY(shop.carts().carts(asked, m_register));
    SHOP_TRY(shop.promotions().active(asked));
    SHOP_TRY_VALUE(newest, shop.orders().newest(asked, m_register, 50));
    if (!newest.isEmpty())
        SHOP_TRY(shop.orders().order(asked, newest.last().id));
    SHOP_TRY(shop.till().closedShifts(asked, m_register, 20));
    return {};
}

Done Seller::lookAtX(Shop &shop)
{
    const auto x = shop.till().xReport(call(shop), m_shift);
    return x || x.error().key == u"shift.notOpen"_s ? Done() : Done(x.error());
}

Call Seller::call(Shop &shop)
{
    Call made = shop.systemCall();
    made.actor.atRegister = m_register;
    made.command = m_ids.mint<CommandId>();
    return made;
}

CartLine Seller::lineOf(const ProductSummary &product)
{
    CartLine line;
    line.id = m_ids.mint<LineId>();
    line.product = product.id;
    line.sku = product.sku;
    line.name = product.name;
    line.kind = product.kind;
    line.unit = product.unit;
    line.quantity = product.unit == Unit::Piece ? Quantity::pieces(1 + below(3))
                                                : Quantity::fromThousandths(100 + below(2'000));
    line.unitPrice = *product.price;
    line.taxCategory = product.taxCategory;
    line.category = product.category;
    line.noDiscount = product.noDiscount;
    return line;
}

Result<Cart> Seller::ticket(Shop &shop)
{
    const auto id = m_ids.mint<CartId>();
    SHOP_TRY_VALUE(cart, shop.carts().open(call(shop), id, m_register, u"Ticket"_s));
    const int lines = 1 + below(4);
    for (int i = 0; i < lines; ++i) {
        const CartLine line = lineOf(m_products[below(int(m_products.size()))]);
        SHOP_TRY_VALUE(grown, shop.carts().addLine(call(shop), id, line));
        cart = grown;
    }
    if (below(10) == 0) {
        SHOP_TRY(shop.carts().addLine(call(shop), id, lineOf(m_products.first())));
        SHOP_TRY_VALUE(undone, shop.carts().undo(call(shop), id));
        cart = undone;
    }
    if (below(10) == 0 && !cart.lines.last().noDiscount) {
        const Discount fifth{200'000, std::nullopt, u"old"_s};
        SHOP_TRY_VALUE(cheaper,
                       shop.carts().setLineDiscount(call(shop), id, cart.lines.last().id, fifth));
        cart = cheaper;
    }
    if (below(20) == 0) {
        SHOP_TRY(shop.carts().hold(call(shop), id, u"Held"_s));
        SHOP_TRY_VALUE(recalled, shop.carts().recall(call(shop), id));
        cart = recalled;
    }
    return cart;
}

Result<SaleRequest> Seller::request(const QList<CartLine> &lines)
{
    SHOP_TRY_VALUE(totals, computeTicket(lines, {}, {m_profile.rules, m_taxes, m_day}));
    SaleRequest made;
    made.id = m_ids.mint<OrderId>();
    made.atRegister = m_register;
    made.shift = m_shift;
    made.lines = lines;
    made.expectedTotal = totals.all.total;
    SHOP_TRY_VALUE(cash, totals.all.total.roundedTo(m_profile.rules.cash));
    if (below(2) == 0)
        made.tenders = {{m_ids.mint<PaymentId>(), TenderMethod::Cash, cash, {}}};
    else if (!totals.all.total.isZero())
        made.tenders = {{m_ids.mint<PaymentId>(), TenderMethod::Card, totals.all.total, u"4711"_s}};
    return made;
}

Done Seller::sellOne(Shop &shop)
{
    SHOP_TRY_VALUE(cart, ticket(shop));
    SHOP_TRY_VALUE(wanted, request(cart.lines));
    wanted.cart = cart.id;
    wanted.cartVersion = cart.version;
    SHOP_TRY_VALUE(sold, shop.counterSales().complete(call(shop), wanted));
    m_last = sold.main().id;
    return {};
}

Done Seller::bringBack(Shop &shop)
{
    SHOP_TRY_VALUE(order, shop.orders().order(call(shop), m_last));
    const OrderLine &sold = order.lines.first();
    const Quantity back = sold.line.unit == Unit::Piece ? Quantity::pieces(1) : sold.line.quantity;
    SHOP_TRY_VALUE(soFar, shop.orders().returned(call(shop), order));
    SHOP_TRY_VALUE(share, returnShare(sold, soFar.first(), back, order.rules.priceMode));
    CartLine line = returnLine(order, sold, back, share, true, u"broken"_s);
    line.id = m_ids.mint<LineId>();
    SHOP_TRY_VALUE(wanted, request({line}));
    SHOP_TRY(shop.counterSales().complete(call(shop), wanted));
    return {};
}

Done Seller::annul(Shop &shop)
{
    SHOP_TRY(sellOne(shop));
    VoidRequest wanted;
    wanted.id = m_ids.mint<OrderId>();
    wanted.document = m_last;
    wanted.atRegister = m_register;
    wanted.shift = m_shift;
    wanted.reason = u"wrong customer"_s;
    SHOP_TRY(shop.counterSales().annul(call(shop), wanted));
    return {};
}

} // namespace shop
