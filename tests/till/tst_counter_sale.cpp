// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order_json.h"
#include "tests/till/counter_sale_fixture.h"

using namespace shop;
using namespace Qt::Literals::StringLiterals;

// What a sale stores, once, and what it refuses.
class TestCounterSale final : public QObject, private CounterSaleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeShop(); }

    void aSaleIsStoredWithEverythingThatBelongsToIt();
    void numbersRiseWithoutGapsByKind();
    void theSameIdIsTheSameSale();
    void theSameIdForAnotherSaleIsAConflict();
    void aRefusedSaleTakesNoNumber();
    void whatTheScreenShowedIsWhatIsSold();
    void aSaleMustBeSettled();
    void aSaleHasLines();
    void aSaleKeepsTheBoundsOfATicket();
    void aSaleNeedsItsOpenShift();
    void aTicketEndsWithItsSale();
    void aTicketThatChangedMeanwhileIsNotSold();
    void theFollowerIsToldInsideTheSale();
    void theJournalHoldsNumbersAndNoNames();
    void aNewTaxAppliesFromTheNextSale();
    void missingIdsAreMade();
};

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
    QCOMPARE(last.body, QByteArray("{\"currency\":\"CAD\",\"digest\":\"" + text->digest() +
                                   "\",\"discount\":130,\"kind\":\"sale\","
                                   "\"number\":1,\"request\":\"" +
                                   (*noted)->toHex() +
                                   "\",\"series\":\"1-R\",\"tax\":472,"
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
