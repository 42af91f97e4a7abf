// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"
#include "tests/till/counter_sale_fixture.h"

using namespace shop;
using namespace Qt::Literals::StringLiterals;

// What each kind of document moves, and who may make it.
class TestCounterSaleKinds final : public QObject, private CounterSaleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeShop(); }

    void aNegativePriceIsMoneyGivenBack();
    void returnsBringGoodsAndMoneyBack();
    void returnsHoldOnlyWhatComesBack();
    void trainingMovesNothing();
    void aTicketOfTrainingIsNotSoldNorARealOnePractisedWith();
    void adjustmentsHaveNeitherNumberNorMoney();
    void stockNotesMoveGoodsOnly();
    void servicesMoveNoStock();
    void aZeroPriceLineComingBackIsAWriteOff();
    void stockMayGoBelowNothing();
    void rightsAreKept_data();
    void rightsAreKept();
    void returnsHaveALimit();
    void reductionsHaveALimit();
    void goodsLeaveAtTheRegisterOfTheSale();
};

void TestCounterSaleKinds::aNegativePriceIsMoneyGivenBack()
{
    CartLine line = m_shop->line(m_shop->products[0]);
    line.unitPrice = m_shop->price(-72'500);
    Rights rights = Rights::all();
    rights.revoke(Action::ReturnWithoutReceipt);
    VERIFY_ERROR(m_shop->complete(request({line}), rights), u"permission.denied"_s);
}

void TestCounterSaleKinds::returnsBringGoodsAndMoneyBack()
{
    VERIFY_OK(complete(request(m_shop->receiptLines(), OrderKind::Sale, TenderMethod::Cash)));
    QList<CartLine> lines = m_shop->receiptLines();
    for (CartLine &line : lines)
        line.quantity = line.quantity.negated();
    const auto back = complete(request(lines, OrderKind::Return, TenderMethod::Cash));
    VERIFY_OK(back);
    QCOMPARE(back->total, m_shop->money(-6'594));
    QCOMPARE(back->series, u"1-T"_s);
    for (int product = 0; product < 5; ++product)
        QCOMPARE(onHand(product), 0);
    QCOMPARE(count("SELECT CAST(SUM(amount) AS BIGINT) FROM till_shift_total"
                   " WHERE heading = 'document'"),
             0);
    QCOMPARE(count("SELECT CAST(SUM(tax) AS BIGINT) FROM till_shift_total WHERE heading = 'tax'"),
             0);
    const auto documents = m_shop->desk->orders->verify();
    VERIFY_OK(documents);
    QCOMPARE(documents->problems, QStringList());
    QCOMPARE(documents->netMinor, 0);
}

void TestCounterSaleKinds::returnsHoldOnlyWhatComesBack()
{
    SaleRequest wanted = request({m_shop->line(m_shop->products[0]),
                                  m_shop->line(m_shop->products[1], Quantity::pieces(-1))},
                                 OrderKind::Return);
    VERIFY_ERROR(complete(wanted), u"sale.returnLinePositive"_s);
}

void TestCounterSaleKinds::trainingMovesNothing()
{
    const auto order =
        complete(request(m_shop->receiptLines(), OrderKind::Training, TenderMethod::Cash));
    VERIFY_OK(order);
    QCOMPARE(order->numberText(), u"1-X-1"_s);
    QVERIFY(!order->lines[0].movesStock);
    QCOMPARE(onHand(0), 0);
    QCOMPARE(count("SELECT COUNT(*) FROM till_shift_total"), 0);
    QVERIFY(!m_shop->desk->follower.told[0].openDrawer);
}

void TestCounterSaleKinds::aTicketOfTrainingIsNotSoldNorARealOnePractisedWith()
{
    Carts &carts = *m_shop->desk->carts;
    for (const bool training : {true, false}) {
        const CartId ticket = m_shop->ids.mint<CartId>();
        VERIFY_OK(carts.open(m_shop->call(), ticket, m_shop->atRegister, u"T"_s, training));
        const auto cart = carts.addLine(m_shop->call(), ticket, m_shop->line(m_shop->products[0]));
        VERIFY_OK(cart);
        SaleRequest wanted = request(cart->lines, training ? OrderKind::Sale : OrderKind::Training,
                                     TenderMethod::Cash);
        wanted.cart = ticket;
        wanted.cartVersion = cart->version;
        VERIFY_ERROR(complete(wanted), u"sale.ticketOfTraining"_s);
        wanted.kind = training ? OrderKind::Training : OrderKind::Sale;
        VERIFY_OK(complete(wanted));
    }
}

void TestCounterSaleKinds::adjustmentsHaveNeitherNumberNorMoney()
{
    const auto service = m_shop->addProduct(u"B"_s, 0, u"zero"_s, ProductKind::Service);
    VERIFY_OK(service);
    CartLine line = m_shop->line(*service);
    line.unitPrice = m_shop->price(-110'620'600);
    SaleRequest wanted = request({line}, OrderKind::Adjustment);
    VERIFY_ERROR(complete(wanted), u"sale.tendersNotExpected"_s);
    wanted.tenders.clear();
    wanted.shift = ShiftId();
    wanted.externalReference = u"A563185"_s;
    const auto order = complete(wanted);
    VERIFY_OK(order);
    QCOMPARE(order->total, m_shop->money(-1'106'206));
    QCOMPARE(order->numberText(), QString());
    QCOMPARE(order->paymentStatus, PaymentStatus::Unpaid);
    QCOMPARE(order->businessDate, QDate(2026, 11, 23));
    QVERIFY(!order->journalHead.isEmpty());
    QCOMPARE(count("SELECT COUNT(*) FROM till_shift_total"), 0);
    QVERIFY(m_shop->desk->follower.told.isEmpty());
}

void TestCounterSaleKinds::stockNotesMoveGoodsOnly()
{
    CartLine line = m_shop->line(m_shop->products[0], Quantity::pieces(-10));
    line.unitPrice = m_shop->price(0);
    const auto order = complete(request({line}, OrderKind::StockNote));
    VERIFY_OK(order);
    // Whatever a line says, stock moves by the opposite.
    QCOMPARE(onHand(0), 10'000);
    QCOMPARE(order->numberText(), QString());
    QCOMPARE(count("SELECT COUNT(*) FROM till_shift_total"), 0);
    QCOMPARE(count("SELECT COUNT(*) FROM products_movement WHERE reason = 'written-off'"), 1);

    line.id = m_shop->ids.mint<LineId>();
    line.unitPrice = m_shop->price(100);
    SaleRequest priced = request({line}, OrderKind::StockNote);
    priced.tenders.clear();
    VERIFY_ERROR(complete(priced), u"sale.stockNoteWithMoney"_s);
}

void TestCounterSaleKinds::servicesMoveNoStock()
{
    const auto service = m_shop->addProduct(u"Carriage"_s, 50'000, u"zero"_s, ProductKind::Service);
    VERIFY_OK(service);
    VERIFY_OK(complete(request({m_shop->line(*service)})));
    QCOMPARE(count("SELECT COUNT(*) FROM products_movement"), 0);
}

void TestCounterSaleKinds::aZeroPriceLineComingBackIsAWriteOff()
{
    CartLine note = m_shop->line(m_shop->products[1], Quantity::pieces(-3));
    note.unitPrice = m_shop->price(0);
    VERIFY_OK(complete(request({m_shop->line(m_shop->products[0]), note})));
    QCOMPARE(onHand(0), -1'000);
    QCOMPARE(onHand(1), 3'000);
    QCOMPARE(count("SELECT COUNT(*) FROM products_movement WHERE reason = 'written-off'"), 1);
    QCOMPARE(count("SELECT COUNT(*) FROM products_movement WHERE reason = 'sold'"), 1);
}

void TestCounterSaleKinds::stockMayGoBelowNothing()
{
    VERIFY_OK(complete(bread(500)));
    QCOMPARE(onHand(0), -500'000);
}

void TestCounterSaleKinds::rightsAreKept_data()
{
    QTest::addColumn<OrderKind>("kind");
    QTest::addColumn<qint64>("pieces");
    QTest::addColumn<Action>("right");
    QTest::newRow("sale") << OrderKind::Sale << qint64(1) << Action::Sell;
    QTest::newRow("return") << OrderKind::Return << qint64(-1) << Action::Return;
    QTest::newRow("return without receipt")
        << OrderKind::ReturnWithoutReceipt << qint64(-1) << Action::ReturnWithoutReceipt;
    QTest::newRow("goods back in a sale")
        << OrderKind::Sale << qint64(-1) << Action::ReturnWithoutReceipt;
    QTest::newRow("void") << OrderKind::Void << qint64(-1) << Action::VoidSale;
    QTest::newRow("training") << OrderKind::Training << qint64(1) << Action::Training;
    QTest::newRow("adjustment") << OrderKind::Adjustment << qint64(1) << Action::ManageSettings;
    QTest::newRow("stock note") << OrderKind::StockNote << qint64(1) << Action::AdjustStock;
}

void TestCounterSaleKinds::rightsAreKept()
{
    QFETCH(OrderKind, kind);
    QFETCH(qint64, pieces);
    QFETCH(Action, right);
    Rights rights = Rights::all();
    rights.revoke(right);
    const auto refused = m_shop->complete(bread(pieces, kind), rights);
    VERIFY_ERROR(refused, u"permission.denied"_s);
    QCOMPARE(refused.error().context.value(u"action"_s).toString(), actionCode(right));
    QCOMPARE(count("SELECT COUNT(*) FROM orders_order"), 0);
}

void TestCounterSaleKinds::returnsHaveALimit()
{
    Rights rights = Rights::all();
    rights.grant(Action::Return, 725);
    VERIFY_OK(m_shop->complete(bread(-1, OrderKind::Return), rights));
    VERIFY_ERROR(m_shop->complete(bread(-2, OrderKind::Return), rights), u"permission.denied"_s);
}

void TestCounterSaleKinds::reductionsHaveALimit()
{
    Rights rights = Rights::all();
    rights.grant(Action::Discount, 129);
    VERIFY_ERROR(m_shop->complete(request(m_shop->receiptLines()), rights), u"permission.denied"_s);
    rights.grant(Action::Discount, 130);
    VERIFY_OK(m_shop->complete(request(m_shop->receiptLines()), rights));
}

void TestCounterSaleKinds::goodsLeaveAtTheRegisterOfTheSale()
{
    const RegisterId back = m_shop->ids.mint<RegisterId>();
    const ShiftId shift = m_shop->ids.mint<ShiftId>();
    VERIFY_OK(m_shop->desk->till->addRegister(m_shop->call(), back, 2, u"Back"_s));
    VERIFY_OK(m_shop->desk->till->openShift(m_shop->call(), shift, back, m_shop->money(0),
                                            QDate(2026, 11, 23)));
    SaleRequest wanted = bread();
    wanted.atRegister = back;
    wanted.shift = shift;
    VERIFY_OK(complete(wanted)); // by a call from register 1
    const auto at = Statement(*m_shop->desk->database,
                              "SELECT register FROM products_movement WHERE reason = 'sold'")
                        .one([](const Row &row) { return row.id<RegisterId>(0); });
    VERIFY_OK(at);
    QCOMPARE(at->value_or(RegisterId()), back);
}

QTEST_GUILESS_MAIN(TestCounterSaleKinds)
#include "tst_counter_sale_kinds.moc"
