// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/till/delivery_orders.h"

using namespace shop;
using namespace Qt::Literals::StringLiterals;

using enum OrderStatus;

// What orders for delivery and collection do to the turnover, the tenders and what customers owe.
class TestDeliveryMoney final : public QObject, private DeliveryOrders
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeShop(); }

    void shippingTakesTheGoodsAndDeliveryMakesTheSale();
    void aPrepaymentIsNoTurnoverUntilItIsUsed();
    void anInvoiceIsOwedOnceItIsDelivered();
    void aCancelledOrderGivesItsPrepaymentBack();
    void aShortPickReducesLineTotalsAndReservation();
};

void TestDeliveryMoney::shippingTakesTheGoodsAndDeliveryMakesTheSale()
{
    DeliveryOrder order = movedTo(placed(), {Processing, Shipped});
    QCOMPARE(stock(1), u"3000/0"_s);
    QCOMPARE(m_shop->count("SELECT COUNT(*) FROM products_movement WHERE key LIKE 'order:%:sold'")
                 .valueOr(-1),
             2);
    QCOMPARE(report().turnover(), 0);

    order = movedTo(order, {Delivered});
    QCOMPARE(stock(1), u"3000/0"_s); // the sale moves nothing again
    QCOMPARE(order.agreed.paymentStatus, PaymentStatus::Paid);
    QCOMPARE(order.saleNumber, u"1-R-1"_s);
    const auto sale = m_shop->desk->orders->order(m_shop->call(), order.sale);
    VERIFY_OK(sale);
    QCOMPARE(sale->channel, Channel::Delivery);
    QCOMPARE(sale->total.minor(), 4750);
    QCOMPARE(sale->payments.first().method, TenderMethod::Cash);
    QCOMPARE(report().turnover(), 4750);
    QCOMPARE(report().imbalance(), 0);
    QCOMPARE(problems(), QStringList());
}

void TestDeliveryMoney::aPrepaymentIsNoTurnoverUntilItIsUsed()
{
    DeliveryOrder order = placed(OrderPayment::Prepaid);
    QCOMPARE(order.prepaid.minor(), 4750);
    QCOMPARE(order.agreed.paymentStatus, PaymentStatus::Paid);
    QCOMPARE(report().turnover(), 0);
    QCOMPARE(report().figure(u"no-supply", u"prepayment").amountMinor, 4750);
    QCOMPARE(report().tenders(), 4750);
    QCOMPARE(report().imbalance(), 0);

    order = movedTo(order, {Processing, Shipped, Delivered});
    QCOMPARE(order.prepaid.minor(), 0);
    QCOMPARE(report().turnover(), 4750);
    QCOMPARE(report().figure(u"no-supply", u"prepayment").amountMinor, 0);
    QCOMPARE(report().tenders(), 4750);
    QCOMPARE(report().imbalance(), 0);
    QCOMPARE(problems(), QStringList());
}

void TestDeliveryMoney::anInvoiceIsOwedOnceItIsDelivered()
{
    CustomerValues values;
    values.name = u"Hôtel du Port"_s;
    values.creditLimit = m_shop->money(10'000);
    const UserId customer = m_shop->ids.mint<UserId>();
    VERIFY_OK(m_shop->desk->customers->createCustomer(m_shop->call(), customer, values));
    auto request = deliveryRequest(*m_shop, OrderPayment::Invoice);
    VERIFY_OK(request);
    request->customer.id = customer;
    const auto order = desk().place(m_shop->call(), *request);
    VERIFY_OK(order);
    const auto owed = [&] {
        return m_shop->desk->ledgers
            ->accountBalance(m_shop->call(), customer, m_shop->money(0).currency())
            .valueOr(m_shop->money(-1))
            .minor();
    };
    QCOMPARE(owed(), 0);
    movedTo(*order, {Processing, Shipped, Delivered});
    QCOMPARE(owed(), 4750);
    QCOMPARE(report().imbalance(), 0);
}

void TestDeliveryMoney::aCancelledOrderGivesItsPrepaymentBack()
{
    DeliveryOrder order = placed(OrderPayment::Prepaid);
    VERIFY_ERROR(
        desk().refund(m_shop->call(), {order.agreed.id, order.version, TenderMethod::Card, {}}),
        u"delivery.nothingToRefund"_s);
    order = movedTo(order, {Cancelled});
    QCOMPARE(order.prepaid.minor(), 4750); // the task that is left
    const auto back = desk().refund(m_shop->call(),
                                    {order.agreed.id, order.version, TenderMethod::Card, u"X1"_s});
    VERIFY_OK(back);
    QCOMPARE(back->prepaid.minor(), 0);
    QCOMPARE(back->agreed.paymentStatus, PaymentStatus::Refunded);
    QCOMPARE(report().tenders(), 0);
    QCOMPARE(report().imbalance(), 0);
    VERIFY_ERROR(
        desk().refund(m_shop->call(), {order.agreed.id, back->version, TenderMethod::Card, {}}),
        u"delivery.nothingToRefund"_s);
    QCOMPARE(problems(), QStringList());
}

void TestDeliveryMoney::aShortPickReducesLineTotalsAndReservation()
{
    DeliveryOrder order = movedTo(placed(OrderPayment::Prepaid), {Processing});
    const LineId coffee = order.agreed.lines[0].line.id;
    const auto picked = desk().pick(
        m_shop->call(), {order.agreed.id, order.version, coffee, Quantity::pieces(1), u"broken"_s});
    VERIFY_OK(picked);
    QCOMPARE(picked->agreed.total.minor(), 4750 - 1495);
    QCOMPARE(picked->agreed.lines[0].line.quantity, Quantity::pieces(1));
    QCOMPARE(stock(1), u"5000/1000"_s);
    const auto steps = m_shop->desk->deliveries->steps(m_shop->call(), order.agreed.id);
    QVERIFY(steps->last().isShortPick());
    QCOMPARE(steps->last().was, Quantity::pieces(2));
    QCOMPARE(steps->last().now, Quantity::pieces(1));
    VERIFY_ERROR(desk().pick(m_shop->call(),
                             {order.agreed.id, picked->version, coffee, Quantity::pieces(1), {}}),
                 u"delivery.pickOutOfRange"_s);

    order = movedTo(*picked, {Shipped, Delivered});
    QCOMPARE(order.prepaid.minor(), 1495); // to give back
    QCOMPARE(report().turnover(), 4750 - 1495);
    QCOMPARE(report().figure(u"no-supply", u"prepayment").amountMinor, 1495);
    VERIFY_OK(
        desk().refund(m_shop->call(), {order.agreed.id, order.version, TenderMethod::Card, {}}));
    QCOMPARE(report().tenders(), 4750 - 1495);
    QCOMPARE(report().imbalance(), 0);
    QCOMPARE(problems(), QStringList());
}

QTEST_GUILESS_MAIN(TestDeliveryMoney)
#include "tst_delivery_money.moc"
