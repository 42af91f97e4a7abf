// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/support/counter_fixture.h"
#include "tests/support/qtest_results.h"
#include "tests/support/test_database.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestOrders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aStoredDocumentIsReadAsItWas();
    void aDocumentIsStoredOnce();
    void aReferenceIsUsedOnce();
    void aNumberIsUsedOnce();
    void whatDoesNotBalanceIsNotStored();
    void aFailedStoreLeavesNothing();
    void documentsAreFoundByReference();
    void theNewestDocumentsComeFirst();
    void everyDocumentIsVisitedInOrder();
    void documentsCannotBeChangedOrDeleted_data();
    void documentsCannotBeChangedOrDeleted();
    void soundDocumentsVerify();
    void whatWasTamperedWithIsFound_data();
    void whatWasTamperedWithIsFound();
    void aGapInTheNumbersIsFound();
    void anEmptyDatabaseVerifies();

private:
    SqlOrders &orders() { return *m_shop->desk->orders; }
    Order sell(const QList<CartLine> &lines, OrderKind kind = OrderKind::Sale,
               const QString &reference = {});
    Done execute(const QByteArray &sql);

    std::unique_ptr<CounterFixture> m_shop;
};

void TestOrders::init()
{
    auto made = CounterFixture::make();
    VERIFY_OK(made);
    m_shop = std::move(*made);
}

Order TestOrders::sell(const QList<CartLine> &lines, OrderKind kind, const QString &reference)
{
    auto request = m_shop->request(lines, kind);
    if (!request)
        qFatal("%s", qPrintable(describe(request.error())));
    request->externalReference = reference;
    request->note = u"note"_s;
    auto order = m_shop->complete(*request);
    if (!order)
        qFatal("%s", qPrintable(describe(order.error())));
    return *order;
}

Done TestOrders::execute(const QByteArray &sql)
{
    Transaction transaction(*m_shop->desk->database, "test");
    SHOP_TRY(transaction.ok());
    SHOP_TRY(Statement(*m_shop->desk->database, testSql(sql)).run());
    return transaction.commit();
}

void TestOrders::aStoredDocumentIsReadAsItWas()
{
    QList<CartLine> lines = m_shop->receiptLines();
    lines[0].cost = m_shop->price(31'000);
    lines[0].barcode = u"4006381333931"_s;
    lines[0].note = u"sliced\n\u202e\"thin\""_s;
    lines[4].noDiscount = true;
    lines[4].ageLimit = 16;
    lines[4].shelf = u"home"_s;
    lines[4].image = u"art:candle"_s;
    auto request = m_shop->request(lines);
    VERIFY_OK(request);
    request->discount = Discount{0, m_shop->money(100), u"goodwill"_s};
    const auto totals = m_shop->totals(lines, request->discount);
    VERIFY_OK(totals);
    request->expectedTotal = totals->total;
    request->tenders = {
        {m_shop->ids.mint<PaymentId>(), TenderMethod::Card, m_shop->money(4'000), u"09214C"_s},
        {m_shop->ids.mint<PaymentId>(), TenderMethod::Cash, m_shop->money(4'000), {}}};
    request->externalReference = u"536365"_s;
    request->note = u"for the door"_s;
    const auto made = m_shop->complete(*request);
    VERIFY_OK(made);
    const auto read = orders().order(m_shop->call(), request->id);
    VERIFY_OK(read);
    QVERIFY(*read == *made);
    QCOMPARE(read->lines.size(), 5);
    QCOMPARE(read->payments.size(), 3);
    QCOMPARE(read->taxes.size(), 1);
    QCOMPARE(read->numberText(), u"1-R-1"_s);
    QVERIFY(read->lines[0].line == lines[0]);
}

void TestOrders::aDocumentIsStoredOnce()
{
    Order order = sell(m_shop->receiptLines());
    order.number = 2;
    VERIFY_ERROR(orders().store(m_shop->call(), order), u"order.exists"_s);
}

void TestOrders::aReferenceIsUsedOnce()
{
    Order order = sell(m_shop->receiptLines(), OrderKind::Sale, u"536365"_s);
    order.id = m_shop->ids.mint<OrderId>();
    order.number = 2;
    const auto stored = orders().store(m_shop->call(), order);
    VERIFY_ERROR(stored, u"order.referenceTaken"_s);
    QCOMPARE(stored.error().context.value(u"reference"_s).toString(), u"536365"_s);
}

void TestOrders::aNumberIsUsedOnce()
{
    Order order = sell(m_shop->receiptLines());
    order.id = m_shop->ids.mint<OrderId>();
    VERIFY_ERROR(orders().store(m_shop->call(), order), u"order.numberTaken"_s);
}

void TestOrders::whatDoesNotBalanceIsNotStored()
{
    Order order = sell(m_shop->receiptLines());
    order.id = m_shop->ids.mint<OrderId>();
    order.number = 2;
    order.total = m_shop->money(order.total.minor() - 1);
    VERIFY_ERROR(orders().store(m_shop->call(), order), u"order.notBalanced"_s);
}

void TestOrders::aFailedStoreLeavesNothing()
{
    Order order = sell(m_shop->receiptLines());
    order.id = m_shop->ids.mint<OrderId>();
    order.number = 2;
    // The payments keep their ids, which are taken: the last of the statements is refused.
    QVERIFY(!orders().store(m_shop->call(), order));
    const auto documents = m_shop->count("SELECT COUNT(*) FROM orders_order");
    const auto lines = m_shop->count("SELECT COUNT(*) FROM orders_line");
    VERIFY_OK(documents);
    VERIFY_OK(lines);
    QCOMPARE(*documents, 1);
    QCOMPARE(*lines, 5);
}

void TestOrders::documentsAreFoundByReference()
{
    const Order order = sell(m_shop->receiptLines(), OrderKind::Sale, u"536365"_s);
    const auto found = orders().findByExternalReference(m_shop->call(), u"536365"_s);
    VERIFY_OK(found);
    QCOMPARE(*found, std::optional(order.id));
    const auto nothing = orders().findByExternalReference(m_shop->call(), u"536366"_s);
    VERIFY_OK(nothing);
    QVERIFY(!*nothing);
    // A document without a reference is not found by none.
    sell(m_shop->receiptLines());
    const auto empty = orders().findByExternalReference(m_shop->call(), QString());
    VERIFY_OK(empty);
    QVERIFY(!*empty);
    VERIFY_ERROR(orders().order(m_shop->call(), m_shop->ids.mint<OrderId>()), u"order.notFound"_s);
}

void TestOrders::theNewestDocumentsComeFirst()
{
    QList<Order> made;
    for (int i = 0; i < 3; ++i) {
        m_shop->clock.advance(60'000);
        made.append(sell({m_shop->line(m_shop->products[3], Quantity::pieces(i + 1))}));
    }
    const auto newest = orders().newest(m_shop->call(), m_shop->atRegister, 2);
    VERIFY_OK(newest);
    QCOMPARE(newest->size(), 2);
    const OrderSummary &last = newest->first();
    QCOMPARE(last.id, made[2].id);
    QCOMPARE(last.numberText, u"1-R-3"_s);
    QCOMPARE(last.kind, OrderKind::Sale);
    QCOMPARE(last.total, made[2].total);
    QCOMPARE(last.change, m_shop->money(0));
    QCOMPARE(last.placedAt, made[2].placedAt);
    QCOMPARE(last.lineCount, 1);
    QCOMPARE(last.quantity, Quantity::pieces(3));
    QCOMPARE(newest->last().id, made[1].id);
}

void TestOrders::everyDocumentIsVisitedInOrder()
{
    QList<OrderId> made;
    for (int i = 0; i < 4; ++i)
        made.append(sell({m_shop->line(m_shop->products[i])}).id);
    QList<OrderId> visited;
    VERIFY_OK(orders().each(m_shop->call(), [&](const OrderSummary &order) {
        visited.append(order.id);
        return true;
    }));
    QCOMPARE(visited, made);
    visited.clear();
    VERIFY_OK(orders().each(m_shop->call(), [&](const OrderSummary &order) {
        visited.append(order.id);
        return visited.size() < 2;
    }));
    QCOMPARE(visited.size(), 2);
}

void TestOrders::documentsCannotBeChangedOrDeleted_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("the total") << QByteArray("UPDATE orders_order SET total = 0, net = -tax");
    QTest::newRow("the number") << QByteArray("UPDATE orders_order SET number = 99");
    QTest::newRow("the document") << QByteArray("DELETE FROM orders_order");
    QTest::newRow("a line") << QByteArray("UPDATE orders_line SET name = 'x'");
    QTest::newRow("all lines") << QByteArray("DELETE FROM orders_line");
    QTest::newRow("a tax") << QByteArray("UPDATE orders_tax SET tax = 0");
    QTest::newRow("all taxes") << QByteArray("DELETE FROM orders_tax");
    QTest::newRow("a payment") << QByteArray("UPDATE orders_payment SET reference = 'x'");
    QTest::newRow("all payments") << QByteArray("DELETE FROM orders_payment");
}

void TestOrders::documentsCannotBeChangedOrDeleted()
{
    QFETCH(QByteArray, sql);
    const Order order = sell(m_shop->receiptLines());
    const auto done = execute(sql);
    QVERIFY(!done);
    const auto read = orders().order(m_shop->call(), order.id);
    VERIFY_OK(read);
    QVERIFY(*read == order);
    // Its state may move on.
    VERIFY_OK(execute("UPDATE orders_order SET payment_status = 'refunded'"));
}

void TestOrders::soundDocumentsVerify()
{
    const Order first = sell(m_shop->receiptLines());
    const Order second = sell({m_shop->line(m_shop->products[3], Quantity::pieces(2))});
    const Order back = sell({m_shop->line(m_shop->products[3], Quantity::pieces(-1))},
                            OrderKind::ReturnWithoutReceipt);
    sell({m_shop->line(m_shop->products[0])}, OrderKind::Training);
    const auto found = orders().verify();
    VERIFY_OK(found);
    QCOMPARE(found->problems, QStringList());
    QCOMPARE(found->documents, 4);
    QCOMPARE(found->lines, 8);
    QCOMPARE(found->netMinor, first.total.minor() + second.total.minor() + back.total.minor());
    QCOMPARE(found->series,
             QList<SeriesFigure>({{u"1-R"_s, 1, 2}, {u"1-T"_s, 1, 1}, {u"1-X"_s, 1, 1}}));
    const auto till = m_shop->desk->till->verify(*found);
    VERIFY_OK(till);
    QCOMPARE(till->problems, QStringList());
    QCOMPARE(till->shifts, 1);
}

void TestOrders::whatWasTamperedWithIsFound_data()
{
    QTest::addColumn<QByteArray>("trigger");
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *name, const char *trigger, const char *sql) {
        QTest::newRow(name) << QByteArray("DROP TRIGGER ") + trigger << QByteArray(sql);
    };
    row("the total of a document", "orders_order_frozen",
        "UPDATE orders_order SET total = total + 1, net = net + 1");
    row("the quantity of a line", "orders_line_frozen",
        "UPDATE orders_line SET quantity = quantity + 1000");
    row("a tax", "orders_tax_frozen", "UPDATE orders_tax SET tax = tax + 1");
    row("a payment", "orders_payment_frozen",
        "UPDATE orders_payment SET amount = amount - 1, tendered = tendered - 1");
    row("a line that is gone", "orders_line_kept", "DELETE FROM orders_line WHERE key % 10000 = 1");
    row("a document that is gone", "orders_order_kept", "DELETE FROM orders_order");
}

void TestOrders::whatWasTamperedWithIsFound()
{
    QFETCH(QByteArray, trigger);
    QFETCH(QByteArray, sql);
    sell(m_shop->receiptLines());
    VERIFY_OK(execute(trigger));
    VERIFY_OK(execute(sql));
    const auto found = orders().verify();
    VERIFY_OK(found);
    QVERIFY2(!found->problems.isEmpty(), "nothing was found");
}

void TestOrders::aGapInTheNumbersIsFound()
{
    for (int i = 0; i < 3; ++i)
        sell({m_shop->line(m_shop->products[0])});
    VERIFY_OK(execute("DROP TRIGGER orders_order_frozen"));
    VERIFY_OK(execute("UPDATE orders_order SET number = 5 WHERE number = 2"));
    const auto found = orders().verify();
    VERIFY_OK(found);
    QCOMPARE(found->problems.size(), 1);
    QVERIFY2(found->problems[0].contains(u"1-R"_s) && found->problems[0].endsWith(u"is 2"_s),
             qPrintable(found->problems[0]));
    const auto till = m_shop->desk->till->verify(*found);
    VERIFY_OK(till);
    QVERIFY(!till->problems.isEmpty());
}

void TestOrders::anEmptyDatabaseVerifies()
{
    const auto found = orders().verify();
    VERIFY_OK(found);
    QCOMPARE(found->documents, 0);
    QCOMPARE(found->problems, QStringList());
    const auto till = m_shop->desk->till->verify(*found);
    VERIFY_OK(till);
    QCOMPARE(till->problems, QStringList());
}

QTEST_GUILESS_MAIN(TestOrders)

#include "tst_orders.moc"
