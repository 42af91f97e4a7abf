// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/vouchers.h"
#include "tests/till/follow_ups.h"

using namespace shop;
using namespace Qt::Literals::StringLiterals;

// Money the shop owes or is owed: gift cards, store credit, accounts, payments at the terminal, tips.
class TestMoneyOwed final : public QObject, private FollowUps
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeShop(); }

    void aGiftCardIsOwedUntilItIsSpent();
    void aGiftCardGivesNoMoreThanItHolds();
    void storeCreditIsGivenWithACodeOfItsOwn();
    void anAccountRisesWithSalesAndFallsWithPayments();
    void aSaleOnAccountStaysWithinTheLimit_data();
    void aSaleOnAccountStaysWithinTheLimit();
    void aPaymentOnAccountMakesRoomAgain();
    void aPaymentAtTheTerminalBelongsToOneSale();
    void aSaleTakesNoPaymentThatTheTerminalHasNotApproved();
    void aTipIsNoTurnover();
};

void TestMoneyOwed::aGiftCardIsOwedUntilItIsSpent()
{
    const Order sale = sold({giftCard(500'000, u"GC-2002"_s), breadLine()});
    QCOMPARE(sale.tax, m_shop->money(0));
    QCOMPARE(figure(u"no-supply", u"gift-card"_s), 5'000);
    auto card = m_shop->desk->ledgers->voucher(m_shop->call(), u"GC-2002"_s);
    QCOMPARE((*card)->balance, m_shop->money(5'000));

    SaleRequest spend = ticket({breadLine()});
    spend.tenders = {
        {m_shop->ids.mint<PaymentId>(), TenderMethod::GiftCard, m_shop->money(725), u"gc-2002"_s}};
    VERIFY_OK(sellTicket(spend));
    card = m_shop->desk->ledgers->voucher(m_shop->call(), u"GC-2002"_s);
    QCOMPARE((*card)->balance, m_shop->money(4'275));
    VERIFY_OK(sellTicket(spend));
    QCOMPARE((*m_shop->desk->ledgers->voucher(m_shop->call(), u"GC-2002"_s))->balance,
             m_shop->money(4'275));
    everythingHolds();
}

void TestMoneyOwed::aGiftCardGivesNoMoreThanItHolds()
{
    sold({giftCard(50'000, u"GC-3003"_s)});
    SaleRequest spend = ticket({breadLine()});
    spend.tenders = {
        {m_shop->ids.mint<PaymentId>(), TenderMethod::GiftCard, m_shop->money(725), u"GC-3003"_s}};
    const auto refused = sellTicket(spend);
    VERIFY_ERROR(refused, u"voucher.balanceTooLow"_s);
    QCOMPARE(refused.error().context.value(u"left"_s).toLongLong(), 500);
    QCOMPARE(m_shop->count("SELECT COUNT(*) FROM orders_order").valueOr(0), 1);
    spend.tenders[0].reference = u"GC-9999"_s;
    VERIFY_ERROR(sellTicket(spend), u"voucher.notFound"_s);
    spend.tenders[0].reference.clear();
    VERIFY_ERROR(sellTicket(spend), u"voucher.codeMissing"_s);
    everythingHolds();
}

void TestMoneyOwed::storeCreditIsGivenWithACodeOfItsOwn()
{
    const Order order = sold({breadLine()});
    const auto back =
        sellTicket(ticket({backOf(order, 0, Quantity::pieces(1))}, TenderMethod::StoreCredit));
    VERIFY_OK(back);
    const QString code = back->main().payments.first().reference;
    QCOMPARE(code.size(), 12);
    const auto credit = m_shop->desk->ledgers->voucher(m_shop->call(), code);
    VERIFY_OK(credit);
    QCOMPARE((*credit)->kind, VoucherKind::StoreCredit);
    QCOMPARE((*credit)->balance, m_shop->money(725));
    SaleRequest spend = ticket({breadLine()});
    spend.tenders = {
        {m_shop->ids.mint<PaymentId>(), TenderMethod::GiftCard, m_shop->money(725), code}};
    VERIFY_ERROR(sellTicket(spend), u"voucher.otherKind"_s);
    spend.tenders[0].method = TenderMethod::StoreCredit;
    VERIFY_OK(sellTicket(spend));
    QCOMPARE((*m_shop->desk->ledgers->voucher(m_shop->call(), code))->balance, m_shop->money(0));
    everythingHolds();
}

void TestMoneyOwed::anAccountRisesWithSalesAndFallsWithPayments()
{
    SaleRequest request = ticket({breadLine(2)}, TenderMethod::Account);
    VERIFY_ERROR(sellTicket(request), u"account.customerMissing"_s);
    request.id = m_shop->ids.mint<OrderId>();
    request.customer = customer();
    VERIFY_OK(sellTicket(request));
    const Currency currency = request.expectedTotal.currency();
    QCOMPARE(*m_shop->desk->ledgers->accountBalance(m_shop->call(), request.customer->id, currency),
             m_shop->money(1'450));

    CartLine payment;
    payment.id = m_shop->ids.mint<LineId>();
    payment.name = u"Payment on account"_s;
    payment.kind = ProductKind::AccountPayment;
    payment.quantity = Quantity::pieces(1);
    payment.unitPrice = m_shop->price(100'000);
    SaleRequest pays = ticket({payment}, TenderMethod::Cash);
    pays.customer = request.customer;
    const auto paid = sellTicket(pays);
    VERIFY_OK(paid);
    QCOMPARE(paid->main().kind, OrderKind::AccountPayment);
    QCOMPARE(paid->main().numberText(), u"1-A-1"_s);
    QCOMPARE(*m_shop->desk->ledgers->accountBalance(m_shop->call(), request.customer->id, currency),
             m_shop->money(450));
    QCOMPARE(figure(u"no-supply", u"account-payment"_s), 1'000);
    everythingHolds();
}

void TestMoneyOwed::aSaleOnAccountStaysWithinTheLimit_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<bool>("sold");
    QTest::newRow("no limit is nothing") << qint64(-1) << false;
    QTest::newRow("a limit of zero") << qint64(0) << false;
    QTest::newRow("a cent too little") << qint64(1'449) << false;
    QTest::newRow("exactly") << qint64(1'450) << true;
}

void TestMoneyOwed::aSaleOnAccountStaysWithinTheLimit()
{
    QFETCH(qint64, limit);
    QFETCH(bool, sold);
    SaleRequest request = ticket({breadLine(2)}, TenderMethod::Account); // 14.50
    request.customer = customer(limit);
    const auto sale = sellTicket(request);
    if (sold)
        VERIFY_OK(sale);
    else
        VERIFY_ERROR(sale, u"account.overLimit"_s);
    const Currency currency = request.expectedTotal.currency();
    QCOMPARE(*m_shop->desk->ledgers->accountBalance(m_shop->call(), request.customer->id, currency),
             m_shop->money(sold ? 1'450 : 0));
    QCOMPARE(*m_shop->desk->sales->creditLeft(m_shop->call(), request.customer->id, currency),
             m_shop->money(sold ? 0 : std::max(limit, qint64(0))));
    everythingHolds();
}

void TestMoneyOwed::aPaymentOnAccountMakesRoomAgain()
{
    const CartCustomer ada = customer(2'000);
    SaleRequest first = ticket({breadLine(2)}, TenderMethod::Account);
    first.customer = ada;
    VERIFY_OK(sellTicket(first));
    SaleRequest second = ticket({breadLine(1)}, TenderMethod::Account);
    second.customer = ada;
    VERIFY_ERROR(sellTicket(second), u"account.overLimit"_s);
    CartLine payment;
    payment.id = m_shop->ids.mint<LineId>();
    payment.name = u"Payment on account"_s;
    payment.kind = ProductKind::AccountPayment;
    payment.quantity = Quantity::pieces(1);
    payment.unitPrice = m_shop->price(50'000);
    SaleRequest pays = ticket({payment}, TenderMethod::Cash);
    pays.customer = ada;
    VERIFY_OK(sellTicket(pays));
    second.id = m_shop->ids.mint<OrderId>();
    VERIFY_OK(sellTicket(second));
    everythingHolds();
}

void TestMoneyOwed::aPaymentAtTheTerminalBelongsToOneSale()
{
    SaleRequest request = ticket({breadLine()}, TenderMethod::Card);
    const PaymentAttemptId id = m_shop->ids.mint<PaymentAttemptId>();
    const CartId cart = m_shop->ids.mint<CartId>();
    VERIFY_OK(m_shop->desk->attempts->start(m_shop->call(), id, cart, request.expectedTotal));
    VERIFY_OK(m_shop->desk->attempts->record(m_shop->call(), id,
                                             {AttemptState::Approved, {}, {}, u"A1"_s, {}, {}}));
    request.tenders[0].attempt = id;
    VERIFY_OK(sellTicket(request));
    const auto used = m_shop->desk->attempts->attempt(m_shop->call(), id);
    VERIFY_OK(used);
    QCOMPARE(used->state, AttemptState::Used);
    QCOMPARE(used->order, request.id);
    // Sent again it is the same sale; another sale may not have it.
    VERIFY_OK(sellTicket(request));
    SaleRequest other = request;
    other.id = m_shop->ids.mint<OrderId>();
    VERIFY_ERROR(sellTicket(other), u"attempt.used"_s);
    everythingHolds();
}

void TestMoneyOwed::aSaleTakesNoPaymentThatTheTerminalHasNotApproved()
{
    SaleRequest request = ticket({breadLine()}, TenderMethod::Card);
    const PaymentAttemptId id = m_shop->ids.mint<PaymentAttemptId>();
    request.tenders[0].attempt = id;
    VERIFY_ERROR(sellTicket(request), u"attempt.notFound"_s);
    VERIFY_OK(m_shop->desk->attempts->start(m_shop->call(), id, m_shop->ids.mint<CartId>(),
                                            m_shop->money(100)));
    VERIFY_ERROR(sellTicket(request), u"attempt.otherAmount"_s);
    const PaymentAttemptId open = m_shop->ids.mint<PaymentAttemptId>();
    request.tenders[0].attempt = open;
    VERIFY_OK(m_shop->desk->attempts->start(m_shop->call(), open, m_shop->ids.mint<CartId>(),
                                            request.expectedTotal));
    VERIFY_ERROR(sellTicket(request), u"attempt.notApproved"_s);
    everythingHolds();
}

void TestMoneyOwed::aTipIsNoTurnover()
{
    SaleRequest request = ticket({breadLine()});
    request.tenders = {{m_shop->ids.mint<PaymentId>(),
                        TenderMethod::Cash,
                        m_shop->money(2'000),
                        {},
                        m_shop->money(75)}};
    const auto sale = m_shop->complete(request);
    VERIFY_OK(sale);
    QCOMPARE(sale->total, m_shop->money(725));
    QCOMPARE(sale->change(), m_shop->money(1'200));
    QCOMPARE(figure(u"document", u"sale"_s), 725);
    QCOMPARE(figure(u"tender", u"cash"_s), 800);
    QCOMPARE(figure(u"tip", m_shop->person.toString()), 75);
    request.id = m_shop->ids.mint<OrderId>();
    request.tenders[0].tip = m_shop->money(2'001);
    VERIFY_ERROR(sellTicket(request), u"tender.tipOutOfRange"_s);
    everythingHolds();
}

QTEST_APPLESS_MAIN(TestMoneyOwed)
#include "tst_money_owed.moc"
