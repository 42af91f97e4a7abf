// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/till/delivery_orders.h"

using namespace shop;
using namespace Qt::Literals::StringLiterals;

using enum OrderStatus;

// Orders past the code: the database refuses what is no step, and a step that fails leaves nothing.
class TestDeliveryFaults final : public QObject, private DeliveryOrders
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeShop(); }

    void theDatabaseRefusesEveryOtherMove_data();
    void theDatabaseRefusesEveryOtherMove();
    void theDatabaseRefusesAChangeWithoutHistory_data();
    void theDatabaseRefusesAChangeWithoutHistory();
    void aFailureAnywhereLeavesNothing();
};

void TestDeliveryFaults::theDatabaseRefusesEveryOtherMove_data()
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

void TestDeliveryFaults::theDatabaseRefusesEveryOtherMove()
{
    QFETCH(const QList<OrderStatus>, way);
    QFETCH(const QString, to);
    const DeliveryOrder order = movedTo(placed(), way);
    Database &database = *m_shop->desk->database;
    Transaction transaction(database, "around the code");
    VERIFY_OK(Statement(database,
                        "INSERT INTO orders_delivery_step (delivery, version, from_status,"
                        " to_status, at, reason, line, was, now)"
                        " VALUES (1, ?, 'pending', ?, 0, '', '', 0, 0)")
                  .bind(order.version + 1)
                  .bind(to)
                  .run());
    QVERIFY(!Statement(database, "UPDATE orders_delivery SET status = ?, version = version + 1")
                 .bind(to)
                 .run());
}

void TestDeliveryFaults::theDatabaseRefusesAChangeWithoutHistory_data()
{
    QTest::addColumn<int>("statement");
    QTest::newRow("an allowed move") << 0;
    QTest::newRow("money") << 1;
    QTest::newRow("history that is changed") << 2;
    QTest::newRow("history that is taken away") << 3;
    QTest::newRow("an order that is taken away") << 4;
    QTest::newRow("another number") << 5;
}

void TestDeliveryFaults::theDatabaseRefusesAChangeWithoutHistory()
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
void TestDeliveryFaults::aFailureAnywhereLeavesNothing()
{
    auto request = deliveryRequest(*m_shop, OrderPayment::Prepaid);
    VERIFY_OK(request);
    DeliveryOrder order;
    const std::pair<const char *, std::function<Result<DeliveryOrder>()>> steps[]{
        {"placing", [&] { return desk().place(m_shop->call(), *request); }},
        {"a short pick",
         [&] {
             return desk().pick(m_shop->call(), {order.agreed.id,
                                                 order.version,
                                                 order.agreed.lines[0].line.id,
                                                 Quantity::pieces(1),
                                                 {}});
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

QTEST_GUILESS_MAIN(TestDeliveryFaults)
#include "tst_delivery_faults.moc"
