// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/delivery_json.h"
#include "tests/support/counter_fixture.h"

namespace shop {

// What Anouk Delisle orders for delivery, paid when it comes: two coffees, a chocolate, and the
// courier.
inline Result<PlaceOrder> deliveryRequest(CounterFixture &shop,
                                          OrderPayment payment = OrderPayment::CashOnDelivery)
{
    PlaceOrder request;
    request.id = shop.ids.mint<OrderId>();
    request.atRegister = shop.atRegister;
    request.lines = {shop.line(shop.products[1], Quantity::pieces(2)), shop.line(shop.products[3])};
    request.customer = {
        UserId(), QStringLiteral("Anouk Delisle"), QStringLiteral("902 555 0188"), {}};
    request.email = QStringLiteral("anouk.delisle@example.ca");
    request.address = {QStringLiteral("2104 Creighton Street, apartment 3"),
                       QStringLiteral("Halifax"), QStringLiteral("NS"), QStringLiteral("B3K 3R7"),
                       QStringLiteral("CA")};
    request.shippingName = QStringLiteral("Delivery, local courier");
    request.shipping = shop.money(895);
    request.payment = payment;
    request.note = QStringLiteral("Ring twice");
    SHOP_TRY_VALUE(taxes, shop.desk->products->taxTable(shop.call()));
    QList<CartLine> lines = request.lines;
    lines.append(shippingLine(request.shippingName, request.shipping, taxes));
    SHOP_TRY_VALUE(totals, shop.totals(lines));
    request.expectedTotal = totals.total;
    if (payment == OrderPayment::Prepaid)
        request.tenders = {{shop.ids.mint<PaymentId>(),
                            TenderMethod::Card,
                            totals.total,
                            QStringLiteral("09231F"),
                            shop.money(0),
                            {}}};
    return request;
}

// So much of every product on the shelf.
inline Done fillShelves(CounterFixture &shop, qint64 pieces)
{
    QList<StockMovement> opening;
    for (const Product &product : std::as_const(shop.products))
        opening.append({QStringLiteral("opening:") + product.id.toString(),
                        product.id,
                        Quantity::pieces(pieces),
                        StockReason::Opening,
                        {},
                        {}});
    return shop.desk->products->recordMovements(shop.call(), opening);
}

} // namespace shop
