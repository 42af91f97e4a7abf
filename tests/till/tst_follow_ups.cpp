// SPDX-License-Identifier: GPL-3.0-or-later
// What comes after a sale: returns, exchanges, voids, corrected tenders; and the money the shop
// owes or is owed: gift cards, store credit, accounts, tips.
#include "core/orders/return_share.h"
#include "core/till/vouchers.h"
#include "tests/support/counter_fixture.h"
#include "tests/support/qtest_results.h"

#include <QTest>

#include <algorithm>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestFollowUps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aReturnIsADocumentThatGivesBackTheStoredShare();
    void returningAllInPartsEndsAtNothing();
    void noMoreComesBackThanWasSoldWhoeverBringsIt();
    void aShareThatIsNotTheStoredOneIsRefused();
    void goodsWrittenOffDoNotReachTheShelf();
    void anExchangeIsTwoDocumentsAndOnlyTheNetMeetsMoney();
    void anExchangeThatGivesMoneyBackPaysItOutOnce();
    void goodsWithoutReceiptAreADocumentOfTheirOwn();
    void aTicketSentTwiceIsTheSameDocuments();
    void aVoidTurnsEverythingBack();
    void aVoidedReturnCanBeReturnedAgain();
    void aVoidGivesBackWhatReallyCame();
    void onlyTheLastTicketCanBeVoided();
    void aTicketIsVoidedOnce();
    void aVoidNeedsTheRight();
    void aWrongTenderMovesToTheRightOne();
    void aTenderIsCorrectedByRightAndInItsShiftOnly();
    void aTenderThatSettledNothingIsNotCorrected();
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
    void changedPricesAndDiscountsAreInTheJournal();

private:
    Result<SoldTicket> sellTicket(const SaleRequest &request)
    {
        return m_shop->desk->sales->complete(m_shop->call(), request);
    }
    // Sold and paid by one tender.
    Order sold(const QList<CartLine> &lines, TenderMethod method = TenderMethod::Card)
    {
        const auto request = m_shop->request(lines, OrderKind::Sale, method);
        const auto order = request ? m_shop->complete(*request) : Result<Order>(request.error());
        if (!order)
            qFatal("%s", qPrintable(describe(order.error())));
        return *order;
    }
    CartLine breadLine(qint64 pieces = 1)
    {
        return m_shop->line(m_shop->products[0], Quantity::pieces(pieces));
    }
    CartLine chocolate(qint64 pieces = 1)
    {
        return m_shop->line(m_shop->products[3], Quantity::pieces(pieces));
    }
    CartLine backOf(const Order &order, qsizetype line, Quantity quantity, bool restock = true)
    {
        const auto returned = m_shop->desk->orders->returned(m_shop->call(), order);
        const auto share = returnShare(order.lines[line], (*returned)[line], quantity,
                                       order.rules.priceMode);
        if (!share)
            qFatal("%s", qPrintable(describe(share.error())));
        return returnLine(order, order.lines[line], quantity, *share, restock, u"broken"_s);
    }
    SaleRequest ticket(const QList<CartLine> &lines, TenderMethod method = TenderMethod::Card)
    {
        const auto made = m_shop->request(lines, OrderKind::Sale, method);
        if (!made)
            qFatal("%s", qPrintable(describe(made.error())));
        return *made;
    }
    VoidRequest voidOf(const Order &order)
    {
        VoidRequest request;
        request.id = m_shop->ids.mint<OrderId>();
        request.document = order.id;
        request.atRegister = m_shop->atRegister;
        request.shift = m_shop->shift;
        request.reason = u"typed wrong"_s;
        return request;
    }
    // Moves the order's first payment to another method.
    TenderCorrection correctionOf(const Order &order, TenderMethod to)
    {
        TenderCorrection correction;
        correction.id = m_shop->ids.mint<CorrectionId>();
        correction.order = order.id;
        correction.payment = order.payments.first().id;
        correction.atRegister = m_shop->atRegister;
        correction.shift = m_shop->shift;
        correction.to = to;
        return correction;
    }
    Result<SoldTicket> annul(const VoidRequest &request)
    {
        return m_shop->desk->sales->annul(m_shop->call(), request);
    }
    qint64 figure(const char16_t *heading, const QString &name)
    {
        const auto all = m_shop->desk->till->figures(m_shop->shift);
        if (!all)
            qFatal("%s", qPrintable(describe(all.error())));
        for (const ShiftFigure &each : *all) {
            if (each.heading == QString::fromUtf16(heading) && each.name == name)
                return each.amountMinor;
        }
        return 0;
    }
    qint64 onHand(int product) { return m_shop->onHand(m_shop->products[product].id).valueOr(-1); }
    void everythingHolds();
    CartLine giftCard(qint64 tenThousandths, const QString &code);
    CartCustomer customer(qint64 limitMinor = 10'000); // below zero: none is written down

    std::unique_ptr<CounterFixture> m_shop;
};

void TestFollowUps::init()
{
    auto made = CounterFixture::make();
    VERIFY_OK(made);
    m_shop = std::move(*made);
}

void TestFollowUps::everythingHolds()
{
    QList<Order> stored;
    const auto documents =
        m_shop->desk->orders->verify([&](const Order &order) { stored.append(order); });
    VERIFY_OK(documents);
    QCOMPARE(documents->problems, QStringList());
    const auto till = m_shop->desk->till->verify(*documents);
    VERIFY_OK(till);
    QCOMPARE(till->problems, QStringList());
    const auto ledgers = m_shop->desk->ledgers->verify(stored);
    VERIFY_OK(ledgers);
    QCOMPARE(*ledgers, QStringList());
}

CartLine TestFollowUps::giftCard(qint64 tenThousandths, const QString &code)
{
    CartLine line;
    line.id = m_shop->ids.mint<LineId>();
    line.name = u"Gift card"_s;
    line.kind = ProductKind::GiftCard;
    line.quantity = Quantity::pieces(1);
    line.unitPrice = m_shop->price(tenThousandths);
    line.voucher = code;
    return line;
}

CartCustomer TestFollowUps::customer(qint64 limitMinor)
{
    const CartCustomer ada{m_shop->ids.mint<UserId>(), u"Ada"_s, u"902 555 0101"_s, {}};
    CustomerValues values;
    values.name = ada.name;
    if (limitMinor >= 0)
        values.creditLimit = m_shop->money(limitMinor);
    const auto made = m_shop->desk->customers->createCustomer(m_shop->call(), ada.id, values);
    if (!made)
        qWarning("%s", qPrintable(describe(made.error())));
    return ada;
}

void TestFollowUps::aReturnIsADocumentThatGivesBackTheStoredShare()
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

void TestFollowUps::returningAllInPartsEndsAtNothing()
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

void TestFollowUps::noMoreComesBackThanWasSoldWhoeverBringsIt()
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

void TestFollowUps::aShareThatIsNotTheStoredOneIsRefused()
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

void TestFollowUps::goodsWrittenOffDoNotReachTheShelf()
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

void TestFollowUps::anExchangeIsTwoDocumentsAndOnlyTheNetMeetsMoney()
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

void TestFollowUps::anExchangeThatGivesMoneyBackPaysItOutOnce()
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

void TestFollowUps::goodsWithoutReceiptAreADocumentOfTheirOwn()
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

void TestFollowUps::aTicketSentTwiceIsTheSameDocuments()
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

void TestFollowUps::aVoidTurnsEverythingBack()
{
    SaleRequest request = ticket({breadLine(2), chocolate(), giftCard(250'000, u"GC-1001"_s)});
    request.tenders = {{m_shop->ids.mint<PaymentId>(), TenderMethod::Cash, m_shop->money(10'000), {}}};
    const auto sale = m_shop->complete(request);
    VERIFY_OK(sale);
    const VoidRequest asked = voidOf(*sale);
    const auto annulled = annul(asked);
    VERIFY_OK(annulled);
    const Order &document = annulled->main();
    QCOMPARE(document.id, asked.id);
    QCOMPARE(document.kind, OrderKind::Void);
    QCOMPARE(document.numberText(), u"1-V-1"_s);
    QCOMPARE(document.voids, sale->id);
    QCOMPARE(document.total.minor(), -sale->total.minor());
    QCOMPARE(onHand(0), 0);
    QCOMPARE(onHand(3), 0);
    QCOMPARE(figure(u"tender", u"cash"_s), 0);
    QCOMPARE(figure(u"tender", u"cash-rounding"_s), 0);
    QCOMPARE(figure(u"tax", u"HST"_s), 0);
    QCOMPARE(figure(u"no-supply", u"gift-card"_s), 0);
    const auto card = m_shop->desk->ledgers->voucher(m_shop->call(), u"gc 1001"_s);
    VERIFY_OK(card);
    QCOMPARE((*card)->balance, m_shop->money(0));
    QCOMPARE(m_shop->desk->orders->voidOf(m_shop->call(), sale->id)->value(), document.id);
    everythingHolds();
}

void TestFollowUps::aVoidedReturnCanBeReturnedAgain()
{
    const Order order = sold({breadLine(2)});
    const auto back = sellTicket(ticket({backOf(order, 0, Quantity::pieces(2))}));
    VERIFY_OK(back);
    QCOMPARE(onHand(0), 0);
    VERIFY_OK(annul(voidOf(back->main())));
    QCOMPARE(onHand(0), -2'000);
    VERIFY_OK(sellTicket(ticket({backOf(order, 0, Quantity::pieces(1))})));
    everythingHolds();
}

void TestFollowUps::aVoidGivesBackWhatReallyCame()
{
    const Order sale = sold({breadLine()}); // typed as card, paid in cash
    TenderCorrection correction = correctionOf(sale, TenderMethod::Cash);
    VERIFY_OK(m_shop->desk->sales->correctTender(m_shop->call(), correction));
    const auto annulled = annul(voidOf(sale));
    VERIFY_OK(annulled);
    QCOMPARE(annulled->main().payments.first().method, TenderMethod::Cash);
    QCOMPARE(figure(u"tender", u"card"_s), 0);
    QCOMPARE(figure(u"tender", u"cash"_s), 0);
    everythingHolds();
}

void TestFollowUps::onlyTheLastTicketCanBeVoided()
{
    const Order first = sold({breadLine()});
    const Order second = sold({breadLine()});
    VERIFY_ERROR(annul(voidOf(first)), u"void.notLast"_s);
    VoidRequest elsewhere = voidOf(second);
    elsewhere.shift = m_shop->ids.mint<ShiftId>();
    VERIFY_ERROR(annul(elsewhere), u"sale.shiftClosed"_s);
    VERIFY_OK(annul(voidOf(second)));
}

void TestFollowUps::aTicketIsVoidedOnce()
{
    const Order sale = sold({breadLine()});
    const VoidRequest asked = voidOf(sale);
    const auto first = annul(asked);
    const auto again = annul(asked);
    VERIFY_OK(first);
    VERIFY_OK(again);
    QVERIFY(first->documents == again->documents);
    VERIFY_ERROR(annul(voidOf(sale)), u"order.alreadyVoided"_s);
    VoidRequest other = asked;
    other.reason = u"something else"_s;
    VERIFY_ERROR(annul(other), u"sale.otherRequest"_s);
}

void TestFollowUps::aVoidNeedsTheRight()
{
    const Order sale = sold({breadLine()});
    Rights rights = Rights::all();
    rights.revoke(Action::VoidSale);
    VERIFY_ERROR(m_shop->desk->sales->annul(m_shop->callWith(rights), voidOf(sale)),
                 u"permission.denied"_s);
    rights.grant(Action::VoidSale, Limit(724));
    VERIFY_ERROR(m_shop->desk->sales->annul(m_shop->callWith(rights), voidOf(sale)),
                 u"permission.denied"_s);
    rights.grant(Action::VoidSale, Limit(725));
    VERIFY_OK(m_shop->desk->sales->annul(m_shop->callWith(rights), voidOf(sale)));
}

void TestFollowUps::aWrongTenderMovesToTheRightOne()
{
    const Order sale = sold({breadLine()});
    TenderCorrection correction = correctionOf(sale, TenderMethod::Cash);
    const auto made = m_shop->desk->sales->correctTender(m_shop->call(), correction);
    VERIFY_OK(made);
    VERIFY_OK(m_shop->desk->sales->correctTender(m_shop->call(), correction));
    QCOMPARE(made->from, TenderMethod::Card);
    QCOMPARE(made->amount, m_shop->money(725));
    QCOMPARE(figure(u"tender", u"card"_s), 0);
    QCOMPARE(figure(u"tender", u"cash"_s), 725);
    const auto stored = m_shop->desk->orders->corrections(m_shop->call(), sale);
    VERIFY_OK(stored);
    QCOMPARE(stored->size(), 1);
    QVERIFY(stored->first() == *made);
    // The document still says what it said.
    QVERIFY(*m_shop->desk->orders->order(m_shop->call(), sale.id) == sale);
    everythingHolds();
}

void TestFollowUps::aTenderIsCorrectedByRightAndInItsShiftOnly()
{
    const Order sale = sold({breadLine()});
    TenderCorrection correction = correctionOf(sale, TenderMethod::GiftCard);
    VERIFY_ERROR(m_shop->desk->sales->correctTender(m_shop->call(), correction),
                 u"correction.method"_s);
    correction.to = TenderMethod::Card;
    VERIFY_ERROR(m_shop->desk->sales->correctTender(m_shop->call(), correction),
                 u"correction.method"_s);
    correction.to = TenderMethod::Cash;
    correction.payment = m_shop->ids.mint<PaymentId>();
    VERIFY_ERROR(m_shop->desk->sales->correctTender(m_shop->call(), correction),
                 u"correction.payment"_s);
    Rights rights = Rights::all();
    rights.revoke(Action::CorrectTender);
    correction.payment = sale.payments.first().id;
    VERIFY_ERROR(m_shop->desk->sales->correctTender(m_shop->callWith(rights), correction),
                 u"permission.denied"_s);
    VERIFY_OK(m_shop->desk->till->closeShift(m_shop->call(), m_shop->shift, m_shop->money(0)));
    VERIFY_ERROR(m_shop->desk->sales->correctTender(m_shop->call(), correction),
                 u"sale.shiftClosed"_s);
}

void TestFollowUps::aTenderThatSettledNothingIsNotCorrected()
{
    CartLine bag = breadLine();
    bag.unitPrice = m_shop->price(200); // two cents, for which no coin is taken
    SaleRequest request = ticket({bag}, TenderMethod::Cash);
    request.tenders[0].tendered = m_shop->money(5);
    const auto sale = m_shop->complete(request);
    VERIFY_OK(sale);
    QCOMPARE(sale->change(), m_shop->money(5));
    VERIFY_ERROR(m_shop->desk->sales->correctTender(m_shop->call(),
                                                    correctionOf(*sale, TenderMethod::Card)),
                 u"correction.payment"_s);
    everythingHolds();
}

void TestFollowUps::aGiftCardIsOwedUntilItIsSpent()
{
    const Order sale = sold({giftCard(500'000, u"GC-2002"_s), breadLine()});
    QCOMPARE(sale.tax, m_shop->money(0));
    QCOMPARE(figure(u"no-supply", u"gift-card"_s), 5'000);
    auto card = m_shop->desk->ledgers->voucher(m_shop->call(), u"GC-2002"_s);
    QCOMPARE((*card)->balance, m_shop->money(5'000));

    SaleRequest spend = ticket({breadLine()});
    spend.tenders = {{m_shop->ids.mint<PaymentId>(), TenderMethod::GiftCard, m_shop->money(725),
                      u"gc-2002"_s}};
    VERIFY_OK(sellTicket(spend));
    card = m_shop->desk->ledgers->voucher(m_shop->call(), u"GC-2002"_s);
    QCOMPARE((*card)->balance, m_shop->money(4'275));
    VERIFY_OK(sellTicket(spend));
    QCOMPARE((*m_shop->desk->ledgers->voucher(m_shop->call(), u"GC-2002"_s))->balance,
             m_shop->money(4'275));
    everythingHolds();
}

void TestFollowUps::aGiftCardGivesNoMoreThanItHolds()
{
    sold({giftCard(50'000, u"GC-3003"_s)});
    SaleRequest spend = ticket({breadLine()});
    spend.tenders = {{m_shop->ids.mint<PaymentId>(), TenderMethod::GiftCard, m_shop->money(725),
                      u"GC-3003"_s}};
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

void TestFollowUps::storeCreditIsGivenWithACodeOfItsOwn()
{
    const Order order = sold({breadLine()});
    const auto back = sellTicket(
        ticket({backOf(order, 0, Quantity::pieces(1))}, TenderMethod::StoreCredit));
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

void TestFollowUps::anAccountRisesWithSalesAndFallsWithPayments()
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

void TestFollowUps::aSaleOnAccountStaysWithinTheLimit_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<bool>("sold");
    QTest::newRow("no limit is nothing") << qint64(-1) << false;
    QTest::newRow("a limit of zero") << qint64(0) << false;
    QTest::newRow("a cent too little") << qint64(1'449) << false;
    QTest::newRow("exactly") << qint64(1'450) << true;
}

void TestFollowUps::aSaleOnAccountStaysWithinTheLimit()
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

void TestFollowUps::aPaymentOnAccountMakesRoomAgain()
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

void TestFollowUps::aPaymentAtTheTerminalBelongsToOneSale()
{
    SaleRequest request = ticket({breadLine()}, TenderMethod::Card);
    const PaymentAttemptId id = m_shop->ids.mint<PaymentAttemptId>();
    const CartId cart = m_shop->ids.mint<CartId>();
    VERIFY_OK(m_shop->desk->attempts->start(m_shop->call(), id, cart, request.expectedTotal));
    VERIFY_OK(m_shop->desk->attempts->record(m_shop->call(), id, {AttemptState::Approved, {}, {}, u"A1"_s, {}, {}}));
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

void TestFollowUps::aSaleTakesNoPaymentThatTheTerminalHasNotApproved()
{
    SaleRequest request = ticket({breadLine()}, TenderMethod::Card);
    const PaymentAttemptId id = m_shop->ids.mint<PaymentAttemptId>();
    request.tenders[0].attempt = id;
    VERIFY_ERROR(sellTicket(request), u"attempt.notFound"_s);
    VERIFY_OK(m_shop->desk->attempts->start(m_shop->call(), id, m_shop->ids.mint<CartId>(), m_shop->money(100)));
    VERIFY_ERROR(sellTicket(request), u"attempt.otherAmount"_s);
    const PaymentAttemptId open = m_shop->ids.mint<PaymentAttemptId>();
    request.tenders[0].attempt = open;
    VERIFY_OK(m_shop->desk->attempts->start(m_shop->call(), open, m_shop->ids.mint<CartId>(), request.expectedTotal));
    VERIFY_ERROR(sellTicket(request), u"attempt.notApproved"_s);
    everythingHolds();
}

void TestFollowUps::aTipIsNoTurnover()
{
    SaleRequest request = ticket({breadLine()});
    request.tenders = {{m_shop->ids.mint<PaymentId>(), TenderMethod::Cash, m_shop->money(2'000),
                        {}, m_shop->money(75)}};
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

void TestFollowUps::changedPricesAndDiscountsAreInTheJournal()
{
    CartLine cheaper = breadLine();
    cheaper.listPrice = cheaper.unitPrice;
    cheaper.unitPrice = m_shop->price(50'000);
    CartLine reduced = chocolate();
    reduced.discount = Discount{100'000, std::nullopt, u"ripe"_s};
    reduced.discount->approvedBy = m_shop->ids.mint<UserId>();
    const Order order = sold({cheaper, reduced});
    QStringList bodies;
    VERIFY_OK(m_shop->desk->journal->each([&](const JournalRow &row) {
        if (row.kind == u"price-override" || row.kind == u"discount")
            bodies.append(row.kind + QString::fromUtf8(row.body));
        return true;
    }));
    QCOMPARE(bodies.size(), 2);
    QVERIFY2(bodies[0].contains(u"\"from\":72500"_s) && bodies[0].contains(u"\"to\":50000"_s),
             qPrintable(bodies[0]));
    QVERIFY2(bodies[1].contains(u"\"amount\":65"_s), qPrintable(bodies[1]));
    QVERIFY2(bodies[1].contains(reduced.discount->approvedBy.toString()), qPrintable(bodies[1]));
    QCOMPARE(order.lines[0].line.listPrice, cheaper.listPrice);
}

QTEST_APPLESS_MAIN(TestFollowUps)
#include "tst_follow_ups.moc"
