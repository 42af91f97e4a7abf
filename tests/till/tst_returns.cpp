// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/till/follow_ups.h"

using namespace shop;
using namespace Qt::Literals::StringLiterals;

// Goods that come back: returns by receipt and without one, exchanges.
class TestReturns final : public QObject, private FollowUps
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeShop(); }

    void aReturnIsADocumentThatGivesBackTheStoredShare();
    void returningAllInPartsEndsAtNothing();
    void noMoreComesBackThanWasSoldWhoeverBringsIt();
    void aShareThatIsNotTheStoredOneIsRefused();
    void goodsWrittenOffDoNotReachTheShelf();
    void anExchangeIsTwoDocumentsAndOnlyTheNetMeetsMoney();
    void anExchangeThatGivesMoneyBackPaysItOutOnce();
    void goodsWithoutReceiptAreADocumentOfTheirOwn();
    void aTicketSentTwiceIsTheSameDocuments();
};

void TestReturns::aReturnIsADocumentThatGivesBackTheStoredShare()
{
    CartLine line = chocolate(3);
    line.discount = Discount{100'000, std::nullopt, u"ripe"_s};
    const Order order = sold({line});
    const qint64 before = onHand(3);
    const auto back = sellTicket(ticket({backOf(order, 0, Quantity::pieces(1))}));
    VERIFY_OK(back);
    QCOMPARE(back->documents.size(), 1);
    const Order &document = back->main();
    QCOMPARE(document.kind, OrderKind::Return);
    QCOMPARE(document.numberText(), u"1-T-1"_s);
    // A third of 19.47 - 1.95 and of the 14 % on it, each as cumulated from nothing.
    QCOMPARE(document.lines[0].totals.amount, m_shop->money(-649));
    QCOMPARE(document.lines[0].totals.lineDiscount, m_shop->money(-65));
    QCOMPARE(document.tax, m_shop->money(-82));
    QCOMPARE(document.total, m_shop->money(-666));
    QCOMPARE(document.payments.first().amount, m_shop->money(-666));
    QCOMPARE(onHand(3), before + 1'000);
    const auto stored = m_shop->desk->orders->order(m_shop->call(), document.id);
    VERIFY_OK(stored);
    QVERIFY(*stored == document);
    QCOMPARE(stored->lines[0].line.returnOf->number, order.numberText());
    QCOMPARE(figure(u"refund", u"card"_s), -666);
    everythingHolds();
}

void TestReturns::returningAllInPartsEndsAtNothing()
{
    CartLine line = chocolate(3);
    line.discount = Discount{100'000, std::nullopt, u"ripe"_s};
    const Order order = sold({line});
    qint64 total = order.total.minor();
    qint64 tax = order.tax.minor();
    for (int i = 0; i < 3; ++i) {
        const auto back = sellTicket(ticket({backOf(order, 0, Quantity::pieces(1))}));
        VERIFY_OK(back);
        total += back->total.minor();
        tax += back->main().tax.minor();
    }
    QCOMPARE(total, 0);
    QCOMPARE(tax, 0);
    QCOMPARE(figure(u"tax", u"HST"_s), 0);
    QCOMPARE(figure(u"tender", u"card"_s), 0);
    everythingHolds();
}

void TestReturns::noMoreComesBackThanWasSoldWhoeverBringsIt()
{
    const Order order = sold({breadLine(2)});
    // Two people have the receipt on their tickets before either is paid out.
    const SaleRequest one = ticket({backOf(order, 0, Quantity::pieces(2))});
    const SaleRequest two = ticket({backOf(order, 0, Quantity::pieces(1))});
    VERIFY_OK(sellTicket(one));
    VERIFY_ERROR(sellTicket(two), u"return.nothingLeft"_s);
    QCOMPARE(m_shop->count("SELECT returned FROM orders_returned").valueOr(-1), 2'000);
    QCOMPARE(onHand(0), 0);
    everythingHolds();
}

void TestReturns::aShareThatIsNotTheStoredOneIsRefused()
{
    const Order order = sold({breadLine(2)});
    CartLine line = backOf(order, 0, Quantity::pieces(1));
    line.returnOf->share.amount = m_shop->money(-900);
    line.returnOf->share.taxable = m_shop->money(-900);
    line.returnOf->share.total = m_shop->money(-900);
    VERIFY_ERROR(sellTicket(ticket({line})), u"return.shareChanged"_s);
    line = backOf(order, 0, Quantity::pieces(1));
    line.returnOf->line = m_shop->ids.mint<LineId>();
    VERIFY_ERROR(sellTicket(ticket({line})), u"return.lineNotSold"_s);
    line = backOf(order, 0, Quantity::pieces(1));
    line.product = m_shop->products[3].id;
    VERIFY_ERROR(sellTicket(ticket({line})), u"return.lineNotSold"_s);
}

void TestReturns::goodsWrittenOffDoNotReachTheShelf()
{
    const Order order = sold({breadLine(2)});
    const qint64 before = onHand(0);
    const auto back = sellTicket(ticket({backOf(order, 0, Quantity::pieces(1), false)}));
    VERIFY_OK(back);
    QCOMPARE(onHand(0), before);
    QCOMPARE(m_shop->count("SELECT change FROM products_movement WHERE reason = 'written-off'")
                 .valueOr(0),
             -1'000);
    const auto stored = m_shop->desk->orders->order(m_shop->call(), back->main().id);
    QVERIFY(!stored->lines[0].line.returnOf->restock);
}

void TestReturns::anExchangeIsTwoDocumentsAndOnlyTheNetMeetsMoney()
{
    const Order order = sold({breadLine()});
    const auto exchange = sellTicket(ticket({backOf(order, 0, Quantity::pieces(1)), chocolate(2)}));
    VERIFY_OK(exchange);
    QCOMPARE(exchange->documents.size(), 2);
    const Order &back = exchange->documents[0];
    const Order &sale = exchange->documents[1];
    QCOMPARE(back.kind, OrderKind::Return);
    QCOMPARE(sale.kind, OrderKind::Sale);
    QCOMPARE(exchange->mainIndex, 1);
    QCOMPARE(back.total, m_shop->money(-725));
    QCOMPARE(sale.total, m_shop->money(1'480));
    QCOMPARE(exchange->total, m_shop->money(755));
    QCOMPARE(back.payments.size(), 1);
    QCOMPARE(back.payments[0].method, TenderMethod::Exchange);
    QCOMPARE(back.payments[0].amount, m_shop->money(-725));
    QCOMPARE(sale.payments.size(), 2);
    QCOMPARE(sale.payments[0].amount, m_shop->money(755));
    QCOMPARE(sale.payments[1].method, TenderMethod::Exchange);
    QCOMPARE(sale.payments[1].amount, m_shop->money(725));
    QCOMPARE(figure(u"tender", u"card"_s), 725 + 755);
    QCOMPARE(figure(u"tender", u"exchange"_s), 0);
    QCOMPARE(m_shop->desk->orders->documentsOf(m_shop->call(), sale.id)->size(), 2);
    everythingHolds();
}

void TestReturns::anExchangeThatGivesMoneyBackPaysItOutOnce()
{
    const Order order = sold({chocolate(3)}, TenderMethod::Cash);
    const SaleRequest request =
        ticket({breadLine(), backOf(order, 0, Quantity::pieces(3))}, TenderMethod::Cash);
    QVERIFY(request.expectedTotal.isNegative());
    const auto exchange = sellTicket(request);
    VERIFY_OK(exchange);
    QCOMPARE(exchange->main().kind, OrderKind::Return);
    QCOMPARE(exchange->total, m_shop->money(725 - 2'220));
    qint64 cash = 0;
    for (const Payment &payment : exchange->main().payments) {
        if (payment.method == TenderMethod::Cash)
            cash += payment.amount.minor();
    }
    QCOMPARE(cash, 725 - 2'220);
    everythingHolds();
}

void TestReturns::goodsWithoutReceiptAreADocumentOfTheirOwn()
{
    const auto mixed = sellTicket(ticket({breadLine(-1), chocolate()}));
    VERIFY_OK(mixed);
    QCOMPARE(mixed->documents.size(), 2);
    QCOMPARE(mixed->documents[0].kind, OrderKind::ReturnWithoutReceipt);
    QCOMPARE(mixed->documents[0].total, m_shop->money(-725));
    Rights rights = Rights::all();
    rights.revoke(Action::ReturnWithoutReceipt);
    VERIFY_ERROR(m_shop->complete(ticket({breadLine(-1), chocolate()}), rights),
                 u"permission.denied"_s);
    everythingHolds();
}

void TestReturns::aTicketSentTwiceIsTheSameDocuments()
{
    const Order order = sold({breadLine()});
    const SaleRequest request = ticket({backOf(order, 0, Quantity::pieces(1)), chocolate(2)});
    const auto first = sellTicket(request);
    const auto again = sellTicket(request);
    VERIFY_OK(first);
    VERIFY_OK(again);
    QVERIFY(first->documents == again->documents);
    QCOMPARE(again->mainIndex, first->mainIndex);
    QCOMPARE(again->total, first->total);
    QCOMPARE(m_shop->count("SELECT COUNT(*) FROM orders_order").valueOr(0), 3);
}

QTEST_APPLESS_MAIN(TestReturns)
#include "tst_returns.moc"
