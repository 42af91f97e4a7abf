// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/delivery_requests.h"
#include "tests/support/qtest_results.h"

#include <QTest>

namespace shop {

// A shop with full shelves that takes orders for delivery, for the tests of what becomes of them.
class DeliveryOrders
{
protected:
    void makeShop();
    DeliveryDesk &desk() { return *m_shop->desk->deliveryDesk; }
    DeliveryOrder placed(OrderPayment payment = OrderPayment::CashOnDelivery);
    Result<DeliveryOrder> moved(const DeliveryOrder &order, OrderStatus to,
                                const Rights &rights = Rights::all());
    // Brings the order there, step by step.
    DeliveryOrder movedTo(DeliveryOrder order, const QList<OrderStatus> &way);
    QString stock(int product); // "on hand/reserved", in thousandths
    ShiftReport report() { return *m_shop->desk->till->xReport(m_shop->call(), m_shop->shift); }
    QStringList problems();

    std::unique_ptr<CounterFixture> m_shop;
};

} // namespace shop
