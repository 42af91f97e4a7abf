// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order_json.h"
#include "core/storage/statement.h"
#include "tests/support/counter_fixture.h"
#include "tests/support/qtest_results.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestCounterSale final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aSaleIsStoredWithEverythingThatBelongsToIt();
    void numbersRiseWithoutGapsByKind();
    void theSameIdIsTheSameSale();
    void theSameIdForAnotherSaleIsAConflict();
    void aRefusedSaleTakesNoNumber();
    void whatTheScreenShowedIsWhatIsSold();
    void aSaleMustBeSettled();
    void aSaleHasLines();
    void aSaleKeepsTheBoundsOfATicket();
    void aNegativePriceIsMoneyGivenBack();
    void aSaleNeedsItsOpenShift();
    void aTicketEndsWithItsSale();
    void aTicketThatChangedMeanwhileIsNotSold();
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
    void theFollowerIsToldInsideTheSale();
    void theJournalHoldsNumbersAndNoNames();
    void aNewTaxAppliesFromTheNextSale();
    void missingIdsAreMade();

private:
    Result<Order> complete(const SaleRequest &request)
    {
        return m_shop->complete(request);
    }
    SaleRequest request(const QList<CartLine> &lines, OrderKind kind = OrderKind::Sale,
                        TenderMethod method = TenderMethod::Card)
    {
        const auto made = m_shop->request(lines, kind, method);
        if (!made)
            qFatal("%s", qPrintable(describe(made.error())));
        return *made;
    }
    SaleRequest bread(qint64 pieces = 1, OrderKind kind = OrderKind::Sale)
    {
        return request({m_shop->line(m_shop->products[0], Quantity::pieces(pieces))}, kind);
    }
    qint64 count(const char *sql) { return m_shop->count(sql).valueOr(-1); }
    qint64 onHand(int product) { return m_shop->onHand(m_shop->products[product].id).valueOr(-1); }

    std::unique_ptr<CounterFixture> m_shop;
};

void TestCounterSale::init()
{
    auto made = CounterFixture::make();
    VERIFY_OK(made);
    m_shop = std::move(*made);
}

void TestCounterSale::aSaleIsStoredWithEverythingThatBelongsToIt()
{
    SaleRequest wanted = request(m_shop->receiptLines());
    wanted.tenders = {
        {m_shop->ids.mint<PaymentId>(), TenderMethod::Card, m_shop->money(4'000), u"09214C"_s},
        {m_shop->ids.mint<PaymentId>(), TenderMethod::Cash, m_shop->money(4'000), {}}};
    const auto order = complete(wanted);
    VERIFY_OK(order);
    QCOMPARE(order->total, m_shop->money(6'594));
    QCOMPARE(order->tax, m_shop->money(472));
    QCOMPARE(order->change(), m_shop->money(1'405));
    QCOMPARE(order->numberText(), u"1-R-1"_s);
    QCOMPARE(order->status, OrderStatus::Delivered);
    QCOMPARE(order->paymentStatus, PaymentStatus::Paid);
    QCOMPARE(order->channel, Channel::Counter);
    QCOMPARE(order->staff, m_shop->person);
    QCOMPARE(order->businessDate, QDate(2026, 11, 23));
    QCOMPARE(order->payments.size(), 3);
    QCOMPARE(order->payments[1].amount, m_shop->money(2'595));
    QCOMPARE(order->payments[2].method, TenderMethod::CashRounding);
    QCOMPARE(order->payments[2].amount, m_shop->money(-1));

    QCOMPARE(onHand(0), -1'000);
    QCOMPARE(onHand(2), -1'245);
    QCOMPARE(onHand(3), -2'000);
    const auto head = m_shop->desk->journal->head(m_shop->atRegister);
    VERIFY_OK(head);
    QCOMPARE(order->journalHead, head->toText());
    QCOMPARE(count("SELECT amount FROM till_shift_total WHERE heading = 'tender'"
                   " AND name = 'cash'"),
             2'595);
    QCOMPARE(count("SELECT amount FROM till_shift_total WHERE heading = 'tender'"
                   " AND name = 'card'"),
             4'000);
    QCOMPARE(count("SELECT amount FROM till_shift_total WHERE heading = 'tender'"
                   " AND name = 'cash-rounding'"),
             -1);
    QCOMPARE(count("SELECT tax FROM till_shift_total WHERE heading = 'tax' AND rate = 140000"),
             472);
    QCOMPARE(count("SELECT amount FROM till_shift_total WHERE heading = 'document'"), 6'594);
    QCOMPARE(m_shop->desk->follower.told.size(), 1);
    QCOMPARE(m_shop->desk->follower.told[0].order, order->id);
    QVERIFY(m_shop->desk->follower.told[0].print);
    QVERIFY(m_shop->desk->follower.told[0].openDrawer);
}

void TestCounterSale::numbersRiseWithoutGapsByKind()
{
    QStringList numbers;
    for (const auto &[pieces, kind] :
         QList<std::pair<qint64, OrderKind>>{{1, OrderKind::Sale},
                                             {1, OrderKind::Sale},
                                             {-1, OrderKind::Return},
                                             {1, OrderKind::Training},
                                             {-1, OrderKind::ReturnWithoutReceipt},
                                             {-1, OrderKind::Void},
                                             {1, OrderKind::Sale}}) {
        const auto order = complete(bread(pieces, kind));
        VERIFY_OK(order);
        numbers.append(order->numberText());
    }
    QCOMPARE(numbers, QStringList({u"1-R-1"_s, u"1-R-2"_s, u"1-T-1"_s, u"1-X-1"_s, u"1-T-2"_s,
                                   u"1-V-1"_s, u"1-R-3"_s}));
}

void TestCounterSale::theSameIdIsTheSameSale()
{
    SaleRequest wanted = request(m_shop->receiptLines());
    const auto first = complete(wanted);
    VERIFY_OK(first);
    // A second try may have made new payments and leave out the receipt.
    wanted.tenders[0].id = m_shop->ids.mint<PaymentId>();
    wanted.printReceipt = false;
    m_shop->clock.advance(60'000);
    const auto again = complete(wanted);
    VERIFY_OK(again);
    QVERIFY(*again == *first);
    QCOMPARE(count("SELECT COUNT(*) FROM orders_order"), 1);
    QCOMPARE(onHand(0), -1'000);
    QCOMPARE(m_shop->desk->follower.told.size(), 1);
}

void TestCounterSale::theSameIdForAnotherSaleIsAConflict()
{
    const SaleRequest wanted = bread();
    VERIFY_OK(complete(wanted));
    SaleRequest other = bread(2);
    other.id = wanted.id;
    VERIFY_ERROR(complete(other), u"sale.otherRequest"_s);
    other = wanted;
    other.tenders[0].method = TenderMethod::Cash;
    VERIFY_ERROR(complete(other), u"sale.otherRequest"_s);
    QCOMPARE(count("SELECT COUNT(*) FROM orders_order"), 1);
}

void TestCounterSale::aRefusedSaleTakesNoNumber()
{
    m_shop->desk->follower.refusal = Error{ErrorCode::Unavailable, u"spool.full"_s, {}};
    const SaleRequest wanted = bread();
    VERIFY_ERROR(complete(wanted), u"spool.full"_s);
    QCOMPARE(count("SELECT COUNT(*) FROM orders_order"), 0);
    QCOMPARE(onHand(0), 0);
    m_shop->desk->follower.refusal.reset();
    const auto order = complete(wanted);
    VERIFY_OK(order);
    QCOMPARE(order->number, 1);
}

void TestCounterSale::whatTheScreenShowedIsWhatIsSold()
{
    SaleRequest wanted = bread();
    wanted.expectedTotal = m_shop->money(700);
    wanted.tenders[0].tendered = m_shop->money(700);
    const auto refused = complete(wanted);
    VERIFY_ERROR(refused, u"sale.totalChanged"_s);
    QCOMPARE(refused.error().context.value(u"computed"_s).toLongLong(), 725);
    wanted.expectedTotal = Money(725, *Currency::fromCode(u"EUR"));
    VERIFY_ERROR(complete(wanted), u"sale.totalChanged"_s);
}

void TestCounterSale::aSaleMustBeSettled()
{
    SaleRequest wanted = bread();
    wanted.tenders[0].tendered = m_shop->money(724);
    const auto refused = complete(wanted);
    VERIFY_ERROR(refused, u"sale.notSettled"_s);
    QCOMPARE(refused.error().context.value(u"remaining"_s).toLongLong(), 1);
    wanted.tenders.clear();
    VERIFY_ERROR(complete(wanted), u"sale.notSettled"_s);
    wanted.tenders = {{{}, TenderMethod::Card, m_shop->money(726), {}}};
    VERIFY_ERROR(complete(wanted), u"tender.overTender"_s);
}

void TestCounterSale::aSaleHasLines()
{
    SaleRequest wanted = bread();
    wanted.lines.clear();
    VERIFY_ERROR(complete(wanted), u"sale.noLines"_s);
}

void TestCounterSale::aSaleKeepsTheBoundsOfATicket()
{
    SaleRequest wanted = bread();
    wanted.lines[0].quantity = Quantity();
    VERIFY_ERROR(complete(wanted), u"cart.quantityOutOfRange"_s);
    wanted.lines[0].quantity = Quantity::fromThousandths(500);
    VERIFY_ERROR(complete(wanted), u"cart.quantityNotWhole"_s);
    wanted.lines = QList<CartLine>(2'001, m_shop->line(m_shop->products[0]));
    VERIFY_ERROR(complete(wanted), u"cart.tooManyLines"_s);
}

void TestCounterSale::aNegativePriceIsMoneyGivenBack()
{
    CartLine line = m_shop->line(m_shop->products[0]);
    line.unitPrice = m_shop->price(-72'500);
    Rights rights = Rights::all();
    rights.revoke(Action::ReturnWithoutReceipt);
    VERIFY_ERROR(m_shop->complete(request({line}), rights),
                 u"permission.denied"_s);
}

void TestCounterSale::aSaleNeedsItsOpenShift()
{
    SaleRequest wanted = bread();
    wanted.shift = m_shop->ids.mint<ShiftId>();
    VERIFY_ERROR(complete(wanted), u"sale.shiftClosed"_s);
    wanted.shift = ShiftId();
    VERIFY_ERROR(complete(wanted), u"sale.shiftClosed"_s);
    wanted = bread();
    const RegisterId second = m_shop->ids.mint<RegisterId>();
    VERIFY_OK(m_shop->desk->till->addRegister(m_shop->call(), second, 2, u"Back"_s));
    wanted.atRegister = second;
    VERIFY_ERROR(complete(wanted), u"sale.shiftClosed"_s);
}

void TestCounterSale::aTicketEndsWithItsSale()
{
    Carts &carts = *m_shop->desk->carts;
    const CartId ticket = m_shop->ids.mint<CartId>();
    VERIFY_OK(carts.open(m_shop->call(), ticket, m_shop->atRegister, u"Ticket 1"_s));
    const auto cart = carts.addLine(m_shop->call(), ticket, m_shop->line(m_shop->products[0]));
    VERIFY_OK(cart);
    SaleRequest wanted = request(cart->lines);
    wanted.cart = ticket;
    wanted.cartVersion = cart->version;
    VERIFY_OK(complete(wanted));
    VERIFY_ERROR(carts.cart(m_shop->call(), ticket), u"cart.notFound"_s);
    // The answer is the same although the ticket is gone.
    VERIFY_OK(complete(wanted));
    // And the ticket is not sold a second time.
    wanted.id = m_shop->ids.mint<OrderId>();
    VERIFY_ERROR(complete(wanted), u"order.paymentTaken"_s);
    wanted.tenders[0].id = m_shop->ids.mint<PaymentId>();
    VERIFY_ERROR(complete(wanted), u"cart.notFound"_s);
    QCOMPARE(count("SELECT COUNT(*) FROM orders_order"), 1);
}

void TestCounterSale::aTicketThatChangedMeanwhileIsNotSold()
{
    Carts &carts = *m_shop->desk->carts;
    const CartId ticket = m_shop->ids.mint<CartId>();
    VERIFY_OK(carts.open(m_shop->call(), ticket, m_shop->atRegister, u"Ticket 1"_s));
    const auto cart = carts.addLine(m_shop->call(), ticket, m_shop->line(m_shop->products[0]));
    VERIFY_OK(cart);
    SaleRequest wanted = request(cart->lines);
    wanted.cart = ticket;
    wanted.cartVersion = cart->version;
    VERIFY_OK(carts.addLine(m_shop->call(), ticket, m_shop->line(m_shop->products[1])));
    VERIFY_ERROR(complete(wanted), u"cart.changedMeanwhile"_s);
    QCOMPARE(count("SELECT COUNT(*) FROM orders_order"), 0);
    QCOMPARE(count("SELECT COUNT(*) FROM till_number WHERE series = '1-R'"), 0);
}

void TestCounterSale::returnsBringGoodsAndMoneyBack()
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

void TestCounterSale::returnsHoldOnlyWhatComesBack()
{
    SaleRequest wanted = request({m_shop->line(m_shop->products[0]),
                                  m_shop->line(m_shop->products[1], Quantity::pieces(-1))},
                                 OrderKind::Return);
    VERIFY_ERROR(complete(wanted), u"sale.returnLinePositive"_s);
}

void TestCounterSale::trainingMovesNothing()
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

void TestCounterSale::aTicketOfTrainingIsNotSoldNorARealOnePractisedWith()
{
    Carts &carts = *m_shop->desk->carts;
    for (const bool training : {true, false}) {
        const CartId ticket = m_shop->ids.mint<CartId>();
        VERIFY_OK(carts.open(m_shop->call(), ticket, m_shop->atRegister, u"T"_s, training));
        const auto cart = carts.addLine(m_shop->call(), ticket, m_shop->line(m_shop->products[0]));
        VERIFY_OK(cart);
        SaleRequest wanted =
            request(cart->lines, training ? OrderKind::Sale : OrderKind::Training, TenderMethod::Cash);
        wanted.cart = ticket;
        wanted.cartVersion = cart->version;
        VERIFY_ERROR(complete(wanted), u"sale.ticketOfTraining"_s);
        wanted.kind = training ? OrderKind::Training : OrderKind::Sale;
        VERIFY_OK(complete(wanted));
    }
}

void TestCounterSale::adjustmentsHaveNeitherNumberNorMoney()
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

void TestCounterSale::stockNotesMoveGoodsOnly()
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

void TestCounterSale::servicesMoveNoStock()
{
    const auto service = m_shop->addProduct(u"Carriage"_s, 50'000, u"zero"_s, ProductKind::Service);
    VERIFY_OK(service);
    VERIFY_OK(complete(request({m_shop->line(*service)})));
    QCOMPARE(count("SELECT COUNT(*) FROM products_movement"), 0);
}

void TestCounterSale::aZeroPriceLineComingBackIsAWriteOff()
{
    CartLine note = m_shop->line(m_shop->products[1], Quantity::pieces(-3));
    note.unitPrice = m_shop->price(0);
    VERIFY_OK(complete(request({m_shop->line(m_shop->products[0]), note})));
    QCOMPARE(onHand(0), -1'000);
    QCOMPARE(onHand(1), 3'000);
    QCOMPARE(count("SELECT COUNT(*) FROM products_movement WHERE reason = 'written-off'"), 1);
    QCOMPARE(count("SELECT COUNT(*) FROM products_movement WHERE reason = 'sold'"), 1);
}

void TestCounterSale::stockMayGoBelowNothing()
{
    VERIFY_OK(complete(bread(500)));
    QCOMPARE(onHand(0), -500'000);
}

void TestCounterSale::rightsAreKept_data()
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

void TestCounterSale::rightsAreKept()
{
    QFETCH(OrderKind, kind);
    QFETCH(qint64, pieces);
    QFETCH(Action, right);
    Rights rights = Rights::all();
    rights.revoke(right);
    const auto refused =
        m_shop->complete(bread(pieces, kind), rights);
    VERIFY_ERROR(refused, u"permission.denied"_s);
    QCOMPARE(refused.error().context.value(u"action"_s).toString(), actionCode(right));
    QCOMPARE(count("SELECT COUNT(*) FROM orders_order"), 0);
}

void TestCounterSale::returnsHaveALimit()
{
    Rights rights = Rights::all();
    rights.grant(Action::Return, 725);
    VERIFY_OK(
        m_shop->complete(bread(-1, OrderKind::Return), rights));
    VERIFY_ERROR(
        m_shop->complete(bread(-2, OrderKind::Return), rights),
        u"permission.denied"_s);
}

void TestCounterSale::reductionsHaveALimit()
{
    Rights rights = Rights::all();
    rights.grant(Action::Discount, 129);
    VERIFY_ERROR(
        m_shop->complete(request(m_shop->receiptLines()), rights),
        u"permission.denied"_s);
    rights.grant(Action::Discount, 130);
    VERIFY_OK(
        m_shop->complete(request(m_shop->receiptLines()), rights));
}

void TestCounterSale::goodsLeaveAtTheRegisterOfTheSale()
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

void TestCounterSale::theFollowerIsToldInsideTheSale()
{
    SaleRequest wanted = bread();
    wanted.printReceipt = false;
    VERIFY_OK(complete(wanted));
    QCOMPARE(m_shop->desk->follower.told.size(), 1);
    QVERIFY(!m_shop->desk->follower.told[0].print);
    QVERIFY(m_shop->desk->follower.told[0].insideTheSale);
    QVERIFY(!m_shop->desk->follower.told[0].openDrawer);
}

void TestCounterSale::theJournalHoldsNumbersAndNoNames()
{
    SaleRequest wanted = request(m_shop->receiptLines());
    wanted.note = u"for Mrs Lee"_s;
    VERIFY_OK(complete(wanted));
    JournalRow last;
    VERIFY_OK(m_shop->desk->journal->each([&](const JournalRow &row) {
        last = row;
        return true;
    }));
    QCOMPARE(last.kind, u"sale"_s);
    QCOMPARE(last.document, wanted.id.bytes());
    const auto stored = m_shop->desk->orders->order(m_shop->call(), wanted.id);
    VERIFY_OK(stored);
    const auto text = orderText(*stored);
    VERIFY_OK(text);
    const auto noted = m_shop->desk->till->saleRequest(wanted.id);
    VERIFY_OK(noted);
    QCOMPARE(last.body, QByteArray("{\"currency\":\"CAD\",\"digest\":\"" + text->digest()
                                   + "\",\"discount\":130,\"kind\":\"sale\","
                                     "\"number\":1,\"request\":\"" + (*noted)->toHex()
                                   + "\",\"series\":\"1-R\",\"tax\":472,"
                                     "\"tenders\":{\"card\":6594},\"total\":6594}"));
    const auto verified = m_shop->desk->journal->verify();
    VERIFY_OK(verified);
    QCOMPARE(verified->problems, QStringList());
}

void TestCounterSale::aNewTaxAppliesFromTheNextSale()
{
    const QList<CartLine> lines{m_shop->line(m_shop->products[4])};
    const auto before = complete(request(lines));
    VERIFY_OK(before);
    QCOMPARE(before->tax, m_shop->money(308));
    auto table = m_shop->desk->products->taxTable(m_shop->call());
    VERIFY_OK(table);
    table->components[0].rate = *TaxRate::fromPercentText(u"15");
    VERIFY_OK(m_shop->desk->products->setTaxTable(m_shop->call(), *table));
    SaleRequest wanted = request({m_shop->line(m_shop->products[4])});
    const auto after = complete(wanted);
    VERIFY_OK(after);
    QCOMPARE(after->tax, m_shop->money(330));
    // The first document says what it said.
    const auto stored = m_shop->desk->orders->order(m_shop->call(), before->id);
    VERIFY_OK(stored);
    QVERIFY(*stored == *before);
}

void TestCounterSale::missingIdsAreMade()
{
    SaleRequest wanted = bread();
    wanted.lines[0].id = LineId();
    wanted.tenders[0].id = PaymentId();
    const auto order = complete(wanted);
    VERIFY_OK(order);
    QVERIFY(!order->lines[0].line.id.isNull());
    QVERIFY(!order->payments[0].id.isNull());
    const auto again = complete(wanted);
    VERIFY_OK(again);
    QVERIFY(*again == *order);
}

QTEST_GUILESS_MAIN(TestCounterSale)

#include "tst_counter_sale.moc"
