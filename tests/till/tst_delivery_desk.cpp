// SPDX-License-Identifier: GPL-3.0-or-later
// Orders for delivery and collection: what each step does to order, stock, money and journal, who may
// take it, and that the database refuses what the code would not.
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/support/delivery_requests.h"
#include "tests/support/qtest_results.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

using enum OrderStatus;

class TestDeliveryDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anOrderIsConfirmedWithItsStockReserved();
    void anOrderWithoutItsStockIsNotMade();
    void anOrderSentTwiceIsOneOrder();
    void anOrderNeedsWhatItIsDeliveredBy_data();
    void anOrderNeedsWhatItIsDeliveredBy();
    void theTicketBecomesTheOrder();
    void shippingTakesTheGoodsAndDeliveryMakesTheSale();
    void aPrepaymentIsNoTurnoverUntilItIsUsed();
    void anInvoiceIsOwedOnceItIsDelivered();
    void cancellingGivesTheStockFree();
    void aCancelledOrderGivesItsPrepaymentBack();
    void aFailedShipmentLeavesTheStockGone();
    void aStepIsNotSkippedAndNotTakenTwice();
    void anOlderVersionMovesNothing();
    void aStepNeedsTheRight();
    void aShortPickReducesLineTotalsAndReservation();
    void aLineTakenOutGivesItsStockFree();
    void theDatabaseRefusesEveryOtherMove_data();
    void theDatabaseRefusesEveryOtherMove();
    void theDatabaseRefusesAChangeWithoutHistory_data();
    void theDatabaseRefusesAChangeWithoutHistory();
    void theListIsNewestFirstInPages();
    void theSearchFindsByWhatSomebodyKnows_data();
    void theSearchFindsByWhatSomebodyKnows();
    void aFailureAnywhereLeavesNothing();

private:
    DeliveryDesk &desk() { return *m_shop->desk->deliveryDesk; }
    DeliveryOrder placed(OrderPayment payment = OrderPayment::CashOnDelivery)
    {
        const auto request = deliveryRequest(*m_shop, payment);
        if (!request)
            qFatal("%s", qPrintable(describe(request.error())));
        const auto order = desk().place(m_shop->call(), *request);
        if (!order)
            qFatal("%s", qPrintable(describe(order.error())));
        return *order;
    }
    Result<DeliveryOrder> moved(const DeliveryOrder &order, OrderStatus to,
                                const Rights &rights = Rights::all())
    {
        return desk().move(m_shop->callWith(rights),
                           {order.agreed.id, order.version, to, u"why"_s, {}});
    }
    // Brings the order there, step by step.
    DeliveryOrder movedTo(DeliveryOrder order, const QList<OrderStatus> &way)
    {
        for (const OrderStatus to : way) {
            const auto next = moved(order, to);
            if (!next)
                qFatal("%s", qPrintable(describe(next.error())));
            order = *next;
        }
        return order;
    }
    QString stock(int product) // "on hand/reserved", in thousandths
    {
        const auto found = m_shop->desk->products->product(m_shop->call(),
                                                           m_shop->products[product].id);
        return found ? u"%1/%2"_s.arg(found->onHand.thousandths()).arg(found->reserved.thousandths())
                     : describe(found.error());
    }
    ShiftReport report() { return *m_shop->desk->till->xReport(m_shop->call(), m_shop->shift); }
    QStringList problems();

    std::unique_ptr<CounterFixture> m_shop;
};

void TestDeliveryDesk::init()
{
    auto made = CounterFixture::make();
    VERIFY_OK(made);
    m_shop = std::move(*made);
    VERIFY_OK(fillShelves(*m_shop, 5));
}

QStringList TestDeliveryDesk::problems()
{
    const auto documents = m_shop->desk->orders->verify();
    const auto till = m_shop->desk->till->verify(*documents);
    const auto products = m_shop->desk->products->verify();
    const auto orders = m_shop->desk->deliveries->verify([](const DeliveryOrder &) { return Done(); });
    return documents->problems + till->problems + products->problems + *orders;
}

void TestDeliveryDesk::anOrderIsConfirmedWithItsStockReserved()
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

void TestDeliveryDesk::anOrderWithoutItsStockIsNotMade()
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

void TestDeliveryDesk::anOrderSentTwiceIsOneOrder()
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

void TestDeliveryDesk::anOrderNeedsWhatItIsDeliveredBy_data()
{
    QTest::addColumn<QString>("missing");
    QTest::addColumn<QString>("key");
    QTest::newRow("a name") << u"name"_s << u"delivery.nameMissing"_s;
    QTest::newRow("a street") << u"street"_s << u"delivery.addressMissing"_s;
    QTest::newRow("a city") << u"city"_s << u"delivery.addressMissing"_s;
    QTest::newRow("a postal code") << u"postalCode"_s << u"delivery.addressMissing"_s;
    QTest::newRow("an account for an invoice") << u"payment"_s << u"delivery.invoiceNeedsCustomer"_s;
    QTest::newRow("goods") << u"lines"_s << u"delivery.noLines"_s;
}

void TestDeliveryDesk::anOrderNeedsWhatItIsDeliveredBy()
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

void TestDeliveryDesk::theTicketBecomesTheOrder()
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

void TestDeliveryDesk::shippingTakesTheGoodsAndDeliveryMakesTheSale()
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

void TestDeliveryDesk::aPrepaymentIsNoTurnoverUntilItIsUsed()
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

void TestDeliveryDesk::anInvoiceIsOwedOnceItIsDelivered()
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

void TestDeliveryDesk::cancellingGivesTheStockFree()
{
    const DeliveryOrder order = movedTo(placed(), {Processing, Cancelled});
    QCOMPARE(order.agreed.status, Cancelled);
    QCOMPARE(stock(1), u"5000/0"_s);
    QCOMPARE(stock(3), u"5000/0"_s);
    const auto steps = m_shop->desk->deliveries->steps(m_shop->call(), order.agreed.id);
    QCOMPARE(steps->last().reason, u"why"_s);
    QCOMPARE(problems(), QStringList());
}

void TestDeliveryDesk::aCancelledOrderGivesItsPrepaymentBack()
{
    DeliveryOrder order = placed(OrderPayment::Prepaid);
    VERIFY_ERROR(desk().refund(m_shop->call(), {order.agreed.id, order.version, TenderMethod::Card, {}}),
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
    VERIFY_ERROR(desk().refund(m_shop->call(),
                               {order.agreed.id, back->version, TenderMethod::Card, {}}),
                 u"delivery.nothingToRefund"_s);
    QCOMPARE(problems(), QStringList());
}

void TestDeliveryDesk::aFailedShipmentLeavesTheStockGone()
{
    const DeliveryOrder order = movedTo(placed(), {Processing, Shipped, Failed});
    QCOMPARE(order.failureReason, u"why"_s);
    QCOMPARE(stock(1), u"3000/0"_s);
    QCOMPARE(report().turnover(), 0);
}

void TestDeliveryDesk::aStepIsNotSkippedAndNotTakenTwice()
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

void TestDeliveryDesk::anOlderVersionMovesNothing()
{
    const DeliveryOrder seen = placed();
    movedTo(seen, {Processing});
    VERIFY_ERROR(moved(seen, Cancelled), u"delivery.changedMeanwhile"_s);
    VERIFY_ERROR(desk().pick(m_shop->call(), {seen.agreed.id, seen.version,
                                              seen.agreed.lines[0].line.id, Quantity::pieces(1), {}}),
                 u"delivery.changedMeanwhile"_s);
    QCOMPARE(stock(1), u"5000/2000"_s);
}

void TestDeliveryDesk::aStepNeedsTheRight()
{
    const DeliveryOrder order = placed(OrderPayment::Prepaid);
    Rights seller;
    seller.grant(Action::Sell);
    VERIFY_ERROR(moved(order, Processing, seller), u"permission.denied"_s);
    VERIFY_ERROR(desk().pick(m_shop->callWith(seller), {order.agreed.id, order.version,
                                                        order.agreed.lines[0].line.id,
                                                        Quantity::pieces(1), {}}),
                 u"permission.denied"_s);
    Rights packer;
    packer.grant(Action::ManageOrders);
    const auto request = deliveryRequest(*m_shop);
    VERIFY_OK(request);
    VERIFY_ERROR(desk().place(m_shop->callWith(packer), *request), u"permission.denied"_s);
    const auto cancelled = moved(order, Cancelled, packer);
    VERIFY_OK(cancelled);
    VERIFY_ERROR(desk().refund(m_shop->callWith(packer), {order.agreed.id, cancelled->version,
                                                          TenderMethod::Card, {}}),
                 u"permission.denied"_s);
}

void TestDeliveryDesk::aShortPickReducesLineTotalsAndReservation()
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
    VERIFY_ERROR(desk().pick(m_shop->call(), {order.agreed.id, picked->version, coffee,
                                              Quantity::pieces(1), {}}),
                 u"delivery.pickOutOfRange"_s);

    order = movedTo(*picked, {Shipped, Delivered});
    QCOMPARE(order.prepaid.minor(), 1495); // to give back
    QCOMPARE(report().turnover(), 4750 - 1495);
    QCOMPARE(report().figure(u"no-supply", u"prepayment").amountMinor, 1495);
    VERIFY_OK(desk().refund(m_shop->call(),
                            {order.agreed.id, order.version, TenderMethod::Card, {}}));
    QCOMPARE(report().tenders(), 4750 - 1495);
    QCOMPARE(report().imbalance(), 0);
    QCOMPARE(problems(), QStringList());
}

void TestDeliveryDesk::aLineTakenOutGivesItsStockFree()
{
    const DeliveryOrder order = placed();
    const auto without = desk().pick(m_shop->call(), {order.agreed.id, order.version,
                                                      order.agreed.lines[0].line.id, Quantity(), {}});
    VERIFY_OK(without);
    QCOMPARE(without->agreed.lines.size(), 2);
    QCOMPARE(stock(1), u"5000/0"_s);
    VERIFY_ERROR(desk().pick(m_shop->call(), {order.agreed.id, without->version,
                                              without->agreed.lines[0].line.id, Quantity(), {}}),
                 u"delivery.nothingLeft"_s);
    QCOMPARE(problems(), QStringList());
}

void TestDeliveryDesk::theDatabaseRefusesEveryOtherMove_data()
{
    QTest::addColumn<QList<OrderStatus>>("way");
    QTest::addColumn<QString>("to");
    QTest::newRow("skipping a step") << QList<OrderStatus>() << u"shipped"_s;
    QTest::newRow("going back") << QList<OrderStatus>{Processing} << u"confirmed"_s;
    QTest::newRow("cancelling what is on its way")
        << QList<OrderStatus>{Processing, Shipped} << u"cancelled"_s;
    QTest::newRow("waking what was cancelled") << QList<OrderStatus>{Cancelled} << u"confirmed"_s;
    QTest::newRow("a status that is none") << QList<OrderStatus>() << u"lost"_s;
}

void TestDeliveryDesk::theDatabaseRefusesEveryOtherMove()
{
    QFETCH(const QList<OrderStatus>, way);
    QFETCH(const QString, to);
    const DeliveryOrder order = movedTo(placed(), way);
    Database &database = *m_shop->desk->database;
    Transaction transaction(database, "around the code");
    VERIFY_OK(Statement(database, "INSERT INTO orders_delivery_step (delivery, version, from_status,"
                                  " to_status, at, reason, line, was, now)"
                                  " VALUES (1, ?, 'pending', ?, 0, '', '', 0, 0)")
                  .bind(order.version + 1)
                  .bind(to)
                  .run());
    QVERIFY(!Statement(database, "UPDATE orders_delivery SET status = ?, version = version + 1")
                 .bind(to)
                 .run());
}

void TestDeliveryDesk::theDatabaseRefusesAChangeWithoutHistory_data()
{
    QTest::addColumn<int>("statement");
    QTest::newRow("an allowed move") << 0;
    QTest::newRow("money") << 1;
    QTest::newRow("history that is changed") << 2;
    QTest::newRow("history that is taken away") << 3;
    QTest::newRow("an order that is taken away") << 4;
    QTest::newRow("another number") << 5;
}

void TestDeliveryDesk::theDatabaseRefusesAChangeWithoutHistory()
{
    QFETCH(const int, statement);
    static constexpr const char *kStatements[]{
        "UPDATE orders_delivery SET status = 'processing', version = version + 1",
        "UPDATE orders_delivery SET total = total - 100, version = version + 1",
        "UPDATE orders_delivery_step SET reason = 'another'",
        "DELETE FROM orders_delivery_step",
        "DELETE FROM orders_delivery",
        "UPDATE orders_delivery SET number = 7",
    };
    placed();
    Database &database = *m_shop->desk->database;
    Transaction transaction(database, "around the code");
    QVERIFY(!Statement(database, kStatements[statement]).run());
}

void TestDeliveryDesk::theListIsNewestFirstInPages()
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

void TestDeliveryDesk::theSearchFindsByWhatSomebodyKnows_data()
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

void TestDeliveryDesk::theSearchFindsByWhatSomebodyKnows()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isFound);
    movedTo(placed(), {Processing, Shipped, Delivered});
    DeliveryQuery query;
    query.text = text;
    for (const std::optional<OrderStatus> status : {std::optional<OrderStatus>(),
                                                    std::optional(Delivered)}) {
        query.status = status;
        const auto found = m_shop->desk->deliveries->deliveries(m_shop->call(), query);
        VERIFY_OK(found);
        QCOMPARE(!found->isEmpty(), isFound);
    }
    query.status = Failed;
    QVERIFY(m_shop->desk->deliveries->deliveries(m_shop->call(), query)->isEmpty());
}

// Everything the steps of an order write to.
static QList<qint64> contents(CounterFixture &shop)
{
    const char *const questions[] = {
        "SELECT COUNT(*) FROM orders_order",
        "SELECT COUNT(*) FROM orders_delivery",
        "SELECT COUNT(*) FROM orders_delivery_step",
        "SELECT COUNT(*) FROM orders_delivery_word",
        "SELECT CAST(SUM(version) AS BIGINT) FROM orders_delivery",
        "SELECT CAST(SUM(prepaid) AS BIGINT) FROM orders_delivery",
        "SELECT COUNT(*) FROM products_reservation",
        "SELECT COUNT(*) FROM products_reservation WHERE state = 'reserve'",
        "SELECT COUNT(*) FROM products_movement",
        "SELECT CAST(SUM(reserved) AS BIGINT) FROM products_stock",
        "SELECT CAST(SUM(on_hand) AS BIGINT) FROM products_stock",
        "SELECT COUNT(*) FROM journal_row",
        "SELECT CAST(SUM(last) AS BIGINT) FROM till_number",
        "SELECT CAST(SUM(count) AS BIGINT) FROM till_shift_total",
        "SELECT COUNT(*) FROM changes",
    };
    QList<qint64> found;
    for (const char *question : questions)
        found.append(shop.count(question).valueOr(-1));
    return found;
}

// A step is one transaction, so there is nothing between two steps to be repaired after a crash:
// whatever statement fails, nothing of the step is stored, and the next try takes it once.
void TestDeliveryDesk::aFailureAnywhereLeavesNothing()
{
    auto request = deliveryRequest(*m_shop, OrderPayment::Prepaid);
    VERIFY_OK(request);
    DeliveryOrder order;
    const std::pair<const char *, std::function<Result<DeliveryOrder>()>> steps[]{
        {"placing", [&] { return desk().place(m_shop->call(), *request); }},
        {"a short pick",
         [&] {
             return desk().pick(m_shop->call(), {order.agreed.id, order.version,
                                                 order.agreed.lines[0].line.id,
                                                 Quantity::pieces(1), {}});
         }},
        {"processing", [&] { return moved(order, Processing); }},
        {"shipping", [&] { return moved(order, Shipped); }},
        {"handing over", [&] { return moved(order, Delivered); }},
        {"the refund",
         [&] {
             return desk().refund(m_shop->call(),
                                  {order.agreed.id, order.version, TenderMethod::Card, {}});
         }},
    };
    for (const auto &[name, take] : steps) {
        const QList<qint64> before = contents(*m_shop);
        for (int n = 1;; ++n) {
            QVERIFY2(n < 500, name);
            m_shop->desk->database->failStatement(n);
            const auto taken = take();
            m_shop->desk->database->failStatement(-1);
            if (taken) {
                QVERIFY2(n > 5, name);
                order = *taken;
                break;
            }
            QCOMPARE(contents(*m_shop), before);
        }
    }
    QCOMPARE(order.agreed.status, Delivered);
    QCOMPARE(problems(), QStringList());
    QCOMPARE(report().imbalance(), 0);
}

QTEST_GUILESS_MAIN(TestDeliveryDesk)

#include "tst_delivery_desk.moc"
