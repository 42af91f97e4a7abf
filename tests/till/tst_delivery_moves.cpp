// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/till/delivery_orders.h"

using namespace shop;
using namespace Qt::Literals::StringLiterals;

using enum OrderStatus;

// Orders for delivery and collection: how they are placed, what each step does to order and stock,
// who may take it, and how they are found again.
class TestDeliveryMoves final : public QObject, private DeliveryOrders
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeShop(); }

    void anOrderIsConfirmedWithItsStockReserved();
    void anOrderWithoutItsStockIsNotMade();
    void anOrderSentTwiceIsOneOrder();
    void anOrderNeedsWhatItIsDeliveredBy_data();
    void anOrderNeedsWhatItIsDeliveredBy();
    void theTicketBecomesTheOrder();
    void cancellingGivesTheStockFree();
    void aFailedShipmentLeavesTheStockGone();
    void aStepIsNotSkippedAndNotTakenTwice();
    void anOlderVersionMovesNothing();
    void aStepNeedsTheRight();
    void aLineTakenOutGivesItsStockFree();
    void theListIsNewestFirstInPages();
    void theSearchFindsByWhatSomebodyKnows_data();
    void theSearchFindsByWhatSomebodyKnows();
};

void TestDeliveryMoves::anOrderIsConfirmedWithItsStockReserved()
{
    const DeliveryOrder order = placed();
    QCOMPARE(order.agreed.numberText(), u"1-O-1"_s);
    QCOMPARE(order.agreed.status, Confirmed);
    QCOMPARE(order.agreed.paymentStatus, PaymentStatus::Unpaid);
    // 2 x 14.95 + (6.49 + 8.95) * 1.14
    QCOMPARE(order.agreed.total.minor(), 4750);
    QCOMPARE(stock(1), u"5000/2000"_s);
    QCOMPARE(stock(3), u"5000/1000"_s);
    QCOMPARE(m_shop->count("SELECT COUNT(*) FROM orders_order").valueOr(-1), 0);

    const auto stored = m_shop->desk->deliveries->delivery(m_shop->call(), order.agreed.id);
    VERIFY_OK(stored);
    QVERIFY(*stored == order);
    const auto steps = m_shop->desk->deliveries->steps(m_shop->call(), order.agreed.id);
    VERIFY_OK(steps);
    QCOMPARE(steps->size(), 2);
    QVERIFY(!steps->at(0).from);
    QCOMPARE(steps->at(1).from, std::optional(Pending));
    QCOMPARE(steps->at(1).to, Confirmed);
    QCOMPARE(steps->at(1).by, m_shop->person);
    QCOMPARE(problems(), QStringList());
}

void TestDeliveryMoves::anOrderWithoutItsStockIsNotMade()
{
    auto request = deliveryRequest(*m_shop);
    VERIFY_OK(request);
    request->lines[0].quantity = Quantity::pieces(6);
    request->expectedTotal = m_shop->money(4750 + 4 * 1495);
    const auto order = desk().place(m_shop->call(), *request);
    VERIFY_ERROR(order, u"stock.insufficient"_s);
    QCOMPARE(order.error().context.value(u"available"_s).toString(), u"5"_s);
    QCOMPARE(m_shop->count("SELECT COUNT(*) FROM orders_delivery").valueOr(-1), 0);
    QCOMPARE(stock(1), u"5000/0"_s);
    QCOMPARE(placed().agreed.number, 1); // no gap
}

void TestDeliveryMoves::anOrderSentTwiceIsOneOrder()
{
    auto request = deliveryRequest(*m_shop);
    VERIFY_OK(request);
    const auto first = desk().place(m_shop->call(), *request);
    VERIFY_OK(first);
    const auto second = desk().place(m_shop->call(), *request);
    VERIFY_OK(second);
    QVERIFY(*first == *second);
    QCOMPARE(m_shop->count("SELECT COUNT(*) FROM orders_delivery").valueOr(-1), 1);
    QCOMPARE(stock(1), u"5000/2000"_s);
    request->address.street = u"Another street"_s;
    VERIFY_ERROR(desk().place(m_shop->call(), *request), u"delivery.otherRequest"_s);
}

void TestDeliveryMoves::anOrderNeedsWhatItIsDeliveredBy_data()
{
    QTest::addColumn<QString>("missing");
    QTest::addColumn<QString>("key");
    QTest::newRow("a name") << u"name"_s << u"delivery.nameMissing"_s;
    QTest::newRow("a street") << u"street"_s << u"delivery.addressMissing"_s;
    QTest::newRow("a city") << u"city"_s << u"delivery.addressMissing"_s;
    QTest::newRow("a postal code") << u"postalCode"_s << u"delivery.addressMissing"_s;
    QTest::newRow("an account for an invoice")
        << u"payment"_s << u"delivery.invoiceNeedsCustomer"_s;
    QTest::newRow("goods") << u"lines"_s << u"delivery.noLines"_s;
}

void TestDeliveryMoves::anOrderNeedsWhatItIsDeliveredBy()
{
    QFETCH(const QString, missing);
    QFETCH(const QString, key);
    auto request = deliveryRequest(*m_shop);
    VERIFY_OK(request);
    if (missing == u"name")
        request->customer.name = u" "_s;
    if (missing == u"street")
        request->address.street.clear();
    if (missing == u"city")
        request->address.city.clear();
    if (missing == u"postalCode")
        request->address.postalCode.clear();
    if (missing == u"payment")
        request->payment = OrderPayment::Invoice;
    if (missing == u"lines") {
        request->lines.clear();
        request->shipping = m_shop->money(0);
        request->expectedTotal = m_shop->money(0);
    }
    const auto order = desk().place(m_shop->call(), *request);
    VERIFY_ERROR(order, key);
    QCOMPARE(order.error().context.value(u"field"_s).toString(), missing);
}

void TestDeliveryMoves::theTicketBecomesTheOrder()
{
    auto request = deliveryRequest(*m_shop);
    VERIFY_OK(request);
    const CartId ticket = m_shop->ids.mint<CartId>();
    VERIFY_OK(m_shop->desk->carts->open(m_shop->call(), ticket, m_shop->atRegister, u"Ticket"_s));
    Cart cart;
    for (const CartLine &line : std::as_const(request->lines))
        cart = *m_shop->desk->carts->addLine(m_shop->call(), ticket, line);
    request->lines = cart.lines;
    request->cart = ticket;
    request->cartVersion = cart.version - 1;
    VERIFY_ERROR(desk().place(m_shop->call(), *request), u"cart.changedMeanwhile"_s);
    QCOMPARE(stock(1), u"5000/0"_s);
    request->cartVersion = cart.version;
    VERIFY_OK(desk().place(m_shop->call(), *request));
    VERIFY_ERROR(m_shop->desk->carts->cart(m_shop->call(), ticket), u"cart.notFound"_s);
}

void TestDeliveryMoves::cancellingGivesTheStockFree()
{
    const DeliveryOrder order = movedTo(placed(), {Processing, Cancelled});
    QCOMPARE(order.agreed.status, Cancelled);
    QCOMPARE(stock(1), u"5000/0"_s);
    QCOMPARE(stock(3), u"5000/0"_s);
    const auto steps = m_shop->desk->deliveries->steps(m_shop->call(), order.agreed.id);
    QCOMPARE(steps->last().reason, u"why"_s);
    QCOMPARE(problems(), QStringList());
}

void TestDeliveryMoves::aFailedShipmentLeavesTheStockGone()
{
    const DeliveryOrder order = movedTo(placed(), {Processing, Shipped, Failed});
    QCOMPARE(order.failureReason, u"why"_s);
    QCOMPARE(stock(1), u"3000/0"_s);
    QCOMPARE(report().turnover(), 0);
}

void TestDeliveryMoves::aStepIsNotSkippedAndNotTakenTwice()
{
    const DeliveryOrder order = placed();
    VERIFY_ERROR(moved(order, Shipped), u"delivery.moveNotAllowed"_s);
    const auto first = moved(order, Processing);
    VERIFY_OK(first);
    const auto second = moved(order, Processing); // the same call again
    VERIFY_OK(second);
    QVERIFY(*first == *second);
    VERIFY_ERROR(moved(*first, Confirmed), u"delivery.moveNotAllowed"_s);
}

void TestDeliveryMoves::anOlderVersionMovesNothing()
{
    const DeliveryOrder seen = placed();
    movedTo(seen, {Processing});
    VERIFY_ERROR(moved(seen, Cancelled), u"delivery.changedMeanwhile"_s);
    VERIFY_ERROR(
        desk().pick(
            m_shop->call(),
            {seen.agreed.id, seen.version, seen.agreed.lines[0].line.id, Quantity::pieces(1), {}}),
        u"delivery.changedMeanwhile"_s);
    QCOMPARE(stock(1), u"5000/2000"_s);
}

void TestDeliveryMoves::aStepNeedsTheRight()
{
    const DeliveryOrder order = placed(OrderPayment::Prepaid);
    Rights seller;
    seller.grant(Action::Sell);
    VERIFY_ERROR(moved(order, Processing, seller), u"permission.denied"_s);
    VERIFY_ERROR(desk().pick(m_shop->callWith(seller), {order.agreed.id,
                                                        order.version,
                                                        order.agreed.lines[0].line.id,
                                                        Quantity::pieces(1),
                                                        {}}),
                 u"permission.denied"_s);
    Rights packer;
    packer.grant(Action::ManageOrders);
    const auto request = deliveryRequest(*m_shop);
    VERIFY_OK(request);
    VERIFY_ERROR(desk().place(m_shop->callWith(packer), *request), u"permission.denied"_s);
    const auto cancelled = moved(order, Cancelled, packer);
    VERIFY_OK(cancelled);
    VERIFY_ERROR(desk().refund(m_shop->callWith(packer),
                               {order.agreed.id, cancelled->version, TenderMethod::Card, {}}),
                 u"permission.denied"_s);
}

void TestDeliveryMoves::aLineTakenOutGivesItsStockFree()
{
    const DeliveryOrder order = placed();
    const auto without = desk().pick(
        m_shop->call(),
        {order.agreed.id, order.version, order.agreed.lines[0].line.id, Quantity(), {}});
    VERIFY_OK(without);
    QCOMPARE(without->agreed.lines.size(), 2);
    QCOMPARE(stock(1), u"5000/0"_s);
    VERIFY_ERROR(
        desk().pick(
            m_shop->call(),
            {order.agreed.id, without->version, without->agreed.lines[0].line.id, Quantity(), {}}),
        u"delivery.nothingLeft"_s);
    QCOMPARE(problems(), QStringList());
}

void TestDeliveryMoves::theListIsNewestFirstInPages()
{
    const DeliveryOrder first = movedTo(placed(), {Cancelled});
    const DeliveryOrder second = placed();
    const DeliveryOrder third = movedTo(placed(), {Processing});
    Deliveries &deliveries = *m_shop->desk->deliveries;
    const auto numbers = [&](const DeliveryQuery &query) {
        QList<qint64> found;
        const auto page = deliveries.deliveries(m_shop->call(), query);
        for (const DeliverySummary &each : page.valueOr({}))
            found.append(each.number);
        return found;
    };
    DeliveryQuery query;
    query.limit = 2;
    QCOMPARE(numbers(query), (QList<qint64>{3, 2}));
    query.before = deliveries.deliveries(m_shop->call(), query)->last().place;
    QCOMPARE(numbers(query), QList<qint64>{1});
    query = {};
    query.openOnly = true;
    QCOMPARE(numbers(query), (QList<qint64>{3, 2}));
    query = {};
    query.status = Cancelled;
    QCOMPARE(numbers(query), QList<qint64>{1});
    query = {};
    query.channel = Channel::Collect;
    QVERIFY(numbers(query).isEmpty());
    QCOMPARE(*deliveries.deliveryCounts(m_shop->call()), (DeliveryCounts{2, 0, 0}));
    QCOMPARE(*deliveries.deliveryByNumber(m_shop->call(), u"1-O"_s, 2),
             std::optional(second.agreed.id));
}

void TestDeliveryMoves::theSearchFindsByWhatSomebodyKnows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("the number") << u"1"_s << true;
    QTest::newRow("the number as printed") << u"1-O-1"_s << true;
    QTest::newRow("another number") << u"77"_s << false;
    QTest::newRow("the customer") << u"delis"_s << true;
    QTest::newRow("both names") << u"anouk delisle"_s << true;
    QTest::newRow("the phone") << u"(902) 555-01"_s << true;
    QTest::newRow("the e-mail") << u"anouk.delisle@example.ca"_s << true;
    QTest::newRow("a product") << u"dark choc"_s << true;
    QTest::newRow("a product that is not in it") << u"candle"_s << false;
    QTest::newRow("the receipt") << u"1-R-1"_s << true;
    QTest::newRow("signs alone") << u"--"_s << false;
}

void TestDeliveryMoves::theSearchFindsByWhatSomebodyKnows()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isFound);
    movedTo(placed(), {Processing, Shipped, Delivered});
    DeliveryQuery query;
    query.text = text;
    for (const std::optional<OrderStatus> status :
         {std::optional<OrderStatus>(), std::optional(Delivered)}) {
        query.status = status;
        const auto found = m_shop->desk->deliveries->deliveries(m_shop->call(), query);
        VERIFY_OK(found);
        QCOMPARE(!found->isEmpty(), isFound);
    }
    query.status = Failed;
    QVERIFY(m_shop->desk->deliveries->deliveries(m_shop->call(), query)->isEmpty());
}

QTEST_GUILESS_MAIN(TestDeliveryMoves)
#include "tst_delivery_moves.moc"
