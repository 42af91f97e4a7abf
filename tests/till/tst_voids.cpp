// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/till/follow_ups.h"

using namespace shop;
using namespace Qt::Literals::StringLiterals;

// The last ticket annulled, and wrong tenders put right.
class TestVoids final : public QObject, private FollowUps
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeShop(); }

    void aVoidTurnsEverythingBack();
    void aVoidedReturnCanBeReturnedAgain();
    void aVoidGivesBackWhatReallyCame();
    void onlyTheLastTicketCanBeVoided();
    void aTicketIsVoidedOnce();
    void aVoidNeedsTheRight();
    void aWrongTenderMovesToTheRightOne();
    void aCorrectionSaysWhyInTheJournal();
    void aTenderIsCorrectedByRightAndInItsShiftOnly();
    void aTenderThatSettledNothingIsNotCorrected();
};

void TestVoids::aVoidTurnsEverythingBack()
{
    SaleRequest request = ticket({breadLine(2), chocolate(), giftCard(250'000, u"GC-1001"_s)});
    request.tenders = {
        {m_shop->ids.mint<PaymentId>(), TenderMethod::Cash, m_shop->money(10'000), {}}};
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

void TestVoids::aVoidedReturnCanBeReturnedAgain()
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

void TestVoids::aVoidGivesBackWhatReallyCame()
{
    const Order sale = sold({breadLine()}); // typed as card, paid in cash
    TenderCorrection correction = correctionOf(sale, TenderMethod::Cash);
    VERIFY_OK(m_shop->desk->sales->correctTender(m_shop->call(), correction, u"typed wrong"_s));
    const auto annulled = annul(voidOf(sale));
    VERIFY_OK(annulled);
    QCOMPARE(annulled->main().payments.first().method, TenderMethod::Cash);
    QCOMPARE(figure(u"tender", u"card"_s), 0);
    QCOMPARE(figure(u"tender", u"cash"_s), 0);
    everythingHolds();
}

void TestVoids::onlyTheLastTicketCanBeVoided()
{
    const Order first = sold({breadLine()});
    const Order second = sold({breadLine()});
    VERIFY_ERROR(annul(voidOf(first)), u"void.notLast"_s);
    VoidRequest elsewhere = voidOf(second);
    elsewhere.shift = m_shop->ids.mint<ShiftId>();
    VERIFY_ERROR(annul(elsewhere), u"sale.shiftClosed"_s);
    VERIFY_OK(annul(voidOf(second)));
}

void TestVoids::aTicketIsVoidedOnce()
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

void TestVoids::aVoidNeedsTheRight()
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

void TestVoids::aWrongTenderMovesToTheRightOne()
{
    const Order sale = sold({breadLine()});
    TenderCorrection correction = correctionOf(sale, TenderMethod::Cash);
    const auto made =
        m_shop->desk->sales->correctTender(m_shop->call(), correction, u"typed wrong"_s);
    VERIFY_OK(made);
    VERIFY_OK(m_shop->desk->sales->correctTender(m_shop->call(), correction, u"typed wrong"_s));
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

void TestVoids::aCorrectionSaysWhyInTheJournal()
{
    const Order sale = sold({breadLine()});
    const TenderCorrection correction = correctionOf(sale, TenderMethod::Cash);
    const auto correct = [&](const QString &reason) {
        return m_shop->desk->sales->correctTender(m_shop->call(), correction, reason);
    };
    VERIFY_ERROR(correct(u"  "_s), u"correction.reason"_s);
    VERIFY_ERROR(correct(QString(201, u'x')), u"correction.reason"_s);
    QCOMPARE(figure(u"tender", u"cash"_s), 0);
    VERIFY_OK(correct(u"pressed the wrong key"_s));
    const auto rows = m_shop->desk->journal->rows(JournalKind::TenderCorrected);
    VERIFY_OK(rows);
    QCOMPARE(rows->size(), 1);
    QVERIFY(rows->first().body.contains("\"reason\":\"pressed the wrong key\""));
}

void TestVoids::aTenderIsCorrectedByRightAndInItsShiftOnly()
{
    const Order sale = sold({breadLine()});
    TenderCorrection correction = correctionOf(sale, TenderMethod::GiftCard);
    VERIFY_ERROR(m_shop->desk->sales->correctTender(m_shop->call(), correction, u"typed wrong"_s),
                 u"correction.method"_s);
    correction.to = TenderMethod::Card;
    VERIFY_ERROR(m_shop->desk->sales->correctTender(m_shop->call(), correction, u"typed wrong"_s),
                 u"correction.method"_s);
    correction.to = TenderMethod::Cash;
    correction.payment = m_shop->ids.mint<PaymentId>();
    VERIFY_ERROR(m_shop->desk->sales->correctTender(m_shop->call(), correction, u"typed wrong"_s),
                 u"correction.payment"_s);
    Rights rights = Rights::all();
    rights.revoke(Action::CorrectTender);
    correction.payment = sale.payments.first().id;
    VERIFY_ERROR(
        m_shop->desk->sales->correctTender(m_shop->callWith(rights), correction, u"typed wrong"_s),
        u"permission.denied"_s);
    VERIFY_OK(m_shop->desk->till->closeShift(m_shop->call(), m_shop->shift, m_shop->money(0)));
    VERIFY_ERROR(m_shop->desk->sales->correctTender(m_shop->call(), correction, u"typed wrong"_s),
                 u"sale.shiftClosed"_s);
}

void TestVoids::aTenderThatSettledNothingIsNotCorrected()
{
    CartLine bag = breadLine();
    bag.unitPrice = m_shop->price(200); // two cents, for which no coin is taken
    SaleRequest request = ticket({bag}, TenderMethod::Cash);
    request.tenders[0].tendered = m_shop->money(5);
    const auto sale = m_shop->complete(request);
    VERIFY_OK(sale);
    QCOMPARE(sale->change(), m_shop->money(5));
    VERIFY_ERROR(m_shop->desk->sales->correctTender(
                     m_shop->call(), correctionOf(*sale, TenderMethod::Card), u"typed wrong"_s),
                 u"correction.payment"_s);
    everythingHolds();
}

QTEST_APPLESS_MAIN(TestVoids)
#include "tst_voids.moc"
