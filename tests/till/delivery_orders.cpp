// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/till/delivery_orders.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

void DeliveryOrders::makeShop()
{
    auto made = CounterFixture::make();
    VERIFY_OK(made);
    m_shop = std::move(*made);
    VERIFY_OK(fillShelves(*m_shop, 5));
}

DeliveryOrder DeliveryOrders::placed(OrderPayment payment)
{
    const auto request = deliveryRequest(*m_shop, payment);
    if (!request)
        qFatal("%s", qPrintable(describe(request.error())));
    const auto order = desk().place(m_shop->call(), *request);
    if (!order)
        qFatal("%s", qPrintable(describe(order.error())));
    return *order;
}

Result<DeliveryOrder> DeliveryOrders::moved(const DeliveryOrder &order, OrderStatus to,
                                            const Rights &rights)
{
    return desk().move(m_shop->callWith(rights),
                       {order.agreed.id, order.version, to, u"why"_s, {}});
}

DeliveryOrder DeliveryOrders::movedTo(DeliveryOrder order, const QList<OrderStatus> &way)
{
    for (const OrderStatus to : way) {
        const auto next = moved(order, to);
        if (!next)
            qFatal("%s", qPrintable(describe(next.error())));
        order = *next;
    }
    return order;
}

QString DeliveryOrders::stock(int product)
{
    const auto found =
        m_shop->desk->products->product(m_shop->call(), m_shop->products[product].id);
    return found ? u"%1/%2"_s.arg(found->onHand.thousandths()).arg(found->reserved.thousandths())
                 : describe(found.error());
}

QStringList DeliveryOrders::problems()
{
    const auto documents = m_shop->desk->orders->verify();
    const auto till = m_shop->desk->till->verify(*documents);
    const auto products = m_shop->desk->products->verify();
    const auto orders =
        m_shop->desk->deliveries->verify([](const DeliveryOrder &) { return Done(); });
    return documents->problems + till->problems + products->problems + *orders;
}

} // namespace shop
