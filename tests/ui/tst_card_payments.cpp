// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/devices/fake_terminal.h"
#include "tests/ui/payment_fixture.h"
#include "tests/ui/window_keys.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace shop {

// Cards at the terminal: taken, declined, given back, and asked for where the answer or the ticket was lost.
class TestCardPayments final : public QObject, private PaymentFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aCardAtTheTerminalPaysTheSale();
    void aDeclinedCardLeavesThePaymentOpen();
    void aLostAnswerIsAskedForAndNothingIsTakenTwice();
    void aCardTakenBackIsGivenBackAtTheTerminal();
    void aProgramStartedAnewAsksTheTerminal();
    void aCardPaymentWhoseTicketIsGoneIsGivenBack();
    void aCardPaymentNobodyKnowsOfIsWrittenDown();

private:
    Result<QList<PaymentAttempt>> unfinished(WindowFixture &fixture);
    // An open shift, and a payment of 11.39 asked of the terminal for a ticket that is not there.
    Done leavePayment(Shop &shop, FakeTerminal &terminal);
};

Result<QList<PaymentAttempt>> TestCardPayments::unfinished(WindowFixture &fixture)
{
    QList<PaymentAttempt> attempts;
    SHOP_TRY(fixture.onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(found, shop.paymentAttempts().unfinished(
                                  shop.systemCall(), fixture.desk().session().atRegister.id));
        attempts = found;
        return {};
    }));
    return attempts;
}

void TestCardPayments::aCardAtTheTerminalPaysTheSale()
{
    FakeTerminal terminal;
    WindowFixture fixture;
    QVERIFY(open(fixture, &terminal));
    QVERIFY(startPayment(fixture));
    fixture.press(Qt::Key_F3);
    fixture.press(Qt::Key_Return);
    QVERIFY(isInFront(fixture, "saleCompletePage"));
    const auto order = newestOrder(fixture);
    VERIFY_OK(order);
    QCOMPARE(order->payments.size(), 1);
    QCOMPARE(order->payments.first().method, TenderMethod::Card);
    QCOMPARE(order->payments.first().amount.minor(), 1'139);
    QVERIFY(!order->payments.first().reference.isEmpty());
    QCOMPARE(terminal.terminal().paymentsTaken(), 1);
    QCOMPARE(unfinished(fixture)->size(), 0); // used by this sale
}

void TestCardPayments::aDeclinedCardLeavesThePaymentOpen()
{
    FakeTerminal terminal;
    terminal.terminal().setScript({SimulatedTerminal::Step::Decline});
    WindowFixture fixture;
    QVERIFY(open(fixture, &terminal));
    QVERIFY(startPayment(fixture));
    fixture.press(Qt::Key_F3);
    fixture.press(Qt::Key_Return);
    QVERIFY(isTold(fixture, u"was not charged"_s));
    VERIFY_ERROR(newestOrder(fixture), u"order.notFound"_s);
    fixture.press(Qt::Key_F2);
    fixture.press(Qt::Key_Return);
    QVERIFY(isInFront(fixture, "saleCompletePage"));
    QCOMPARE(newestOrder(fixture)->payments.first().method, TenderMethod::Cash);
    QCOMPARE(terminal.terminal().paymentsTaken(), 0);
}

void TestCardPayments::aLostAnswerIsAskedForAndNothingIsTakenTwice()
{
    FakeTerminal terminal;
    terminal.terminal().setScript({SimulatedTerminal::Step::ApproveAndLoseAnswer});
    WindowFixture fixture;
    QVERIFY(open(fixture, &terminal));
    QVERIFY(startPayment(fixture));
    fixture.press(Qt::Key_F3);
    fixture.press(Qt::Key_Return);
    QVERIFY(isTold(fixture, u"is not known"_s));
    // No other way is taken meanwhile; Enter asks, and asks for no money.
    fixture.press(Qt::Key_F2);
    fixture.press(Qt::Key_Return);
    QVERIFY(isInFront(fixture, "saleCompletePage"));
    QCOMPARE(terminal.terminal().paymentsTaken(), 1);
    const auto order = newestOrder(fixture);
    VERIFY_OK(order);
    QCOMPARE(order->payments.size(), 1);
    QCOMPARE(order->payments.first().method, TenderMethod::Card);
}

void TestCardPayments::aCardTakenBackIsGivenBackAtTheTerminal()
{
    FakeTerminal terminal;
    WindowFixture fixture;
    QVERIFY(open(fixture, &terminal));
    QVERIFY(startPayment(fixture));
    fixture.press(Qt::Key_F3);
    fixture.type(u"500"_s);
    QTRY_VERIFY(fixture.find<QWidget>("amountField")->accessibleDescription().contains(u"5.00"_s));
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("takeBackButton0"), kPatienceMs);
    QCOMPARE(terminal.terminal().paymentsTaken(), 1);
    QVERIFY(fixture.pressButton("takeBackButton0"));
    QVERIFY(isTold(fixture, u"gave the money back"_s));
    QCOMPARE(terminal.terminal().paymentsTaken(), 0);
    QTRY_VERIFY(!fixture.find<QWidget>("takeBackButton0"));
    QVERIFY(fixture.find<QWidget>("remaining")->accessibleName().contains(u"11.39"_s));
}

// The program ended between the terminal's approval and the sale.
void TestCardPayments::aProgramStartedAnewAsksTheTerminal()
{
    FakeTerminal terminal;
    WindowFixture fixture;
    PaymentAttemptId id;
    QVERIFY(open(fixture, &terminal, [&](Shop &shop) -> Done {
        const Call call = shop.systemCall();
        SHOP_TRY_VALUE(registers, shop.till().registers(call));
        SHOP_TRY_VALUE(found, shop.products().findByCode(call, kCandle));
        CartLine line;
        line.id = shop.ids().mint<LineId>();
        line.product = found->product.id;
        line.name = found->product.name;
        line.quantity = Quantity::pieces(1);
        line.unitPrice = *found->product.price;
        line.taxCategory = found->product.taxCategory;
        const CartId cart = shop.ids().mint<CartId>();
        SHOP_TRY(shop.carts().open(call, cart, registers.first().id, u"Ticket 1"_s));
        SHOP_TRY(shop.carts().addLine(shop.systemCall(), cart, line));
        SHOP_TRY(shop.till().openShift(
            shop.systemCall(), shop.ids().mint<ShiftId>(), registers.first().id,
            Money(10'000, line.unitPrice.currency()), QDate(2026, 11, 29)));
        id = shop.ids().mint<PaymentAttemptId>();
        const Money amount(1'139, line.unitPrice.currency());
        Call starts = shop.systemCall();
        starts.actor.atRegister = registers.first().id;
        SHOP_TRY(shop.paymentAttempts().start(starts, id, cart, amount));
        SHOP_TRY(terminal.terminal().pay({id, amount, false}, 1'000));
        return {};
    }));
    QVERIFY(isInFront(fixture, "paymentPage")); // by itself
    QVERIFY(isTold(fixture, u"is not known"_s));
    fixture.press(Qt::Key_Return);
    QVERIFY(isInFront(fixture, "saleCompletePage"));
    QCOMPARE(terminal.terminal().paymentsTaken(), 1);
    QCOMPARE(newestOrder(fixture)->payments.first().method, TenderMethod::Card);
    QCOMPARE(unfinished(fixture)->size(), 0);
}

Done TestCardPayments::leavePayment(Shop &shop, FakeTerminal &terminal)
{
    SHOP_TRY_VALUE(registers, shop.till().registers(shop.systemCall()));
    const Money amount(1'139, *Currency::fromCode(u"CAD"));
    SHOP_TRY(shop.till().openShift(shop.systemCall(), shop.ids().mint<ShiftId>(),
                                   registers.first().id, Money(10'000, amount.currency()),
                                   QDate(2026, 11, 29)));
    const PaymentAttemptId id = shop.ids().mint<PaymentAttemptId>();
    Call starts = shop.systemCall();
    starts.actor.atRegister = registers.first().id;
    SHOP_TRY(shop.paymentAttempts().start(starts, id, shop.ids().mint<CartId>(), amount));
    SHOP_TRY(terminal.terminal().pay({id, amount, false}, 1'000));
    return {};
}

void TestCardPayments::aCardPaymentWhoseTicketIsGoneIsGivenBack()
{
    FakeTerminal terminal;
    WindowFixture fixture;
    QVERIFY(open(fixture, &terminal, [&](Shop &shop) { return leavePayment(shop, terminal); }));
    QCOMPARE(terminal.terminal().paymentsTaken(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("leftPaymentsPanel"), kPatienceMs);
    const auto *what = fixture.find<QLabel>("leftPayment");
    QVERIFY(what->text().contains(u"is not known"_s) && what->text().contains(u"11.39"_s));
    fixture.press(Qt::Key_Return); // asks
    QTRY_VERIFY_WITH_TIMEOUT(what->text().contains(u"The terminal took"_s), kPatienceMs);
    fixture.press(Qt::Key_Return); // gives back
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.find<QWidget>("leftPaymentsPanel"), kPatienceMs);
    QCOMPARE(terminal.terminal().paymentsTaken(), 0);
    QCOMPARE(unfinished(fixture)->size(), 0);
}

void TestCardPayments::aCardPaymentNobodyKnowsOfIsWrittenDown()
{
    FakeTerminal terminal;
    WindowFixture fixture;
    QVERIFY(open(fixture, nullptr,
                 [&](Shop &shop) { return leavePayment(shop, terminal); })); // its device is gone
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("leftPaymentsPanel"), kPatienceMs);
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("panelTakeButton")->isEnabled(), kPatienceMs);
    QCOMPARE(unfinished(fixture)->size(), 1);
    QVERIFY(fillIn(fixture.find<QLineEdit>("leftPaymentFinding"), u"the bank has it"_s));
    QVERIFY(fixture.pressButton("keepFindingButton"));
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.find<QWidget>("leftPaymentsPanel"), kPatienceMs);
    QCOMPARE(unfinished(fixture)->size(), 0);
    VERIFY_OK(fixture.onDatabase([](Shop &shop) -> Done {
        SHOP_TRY_VALUE(rows, shop.journal().rows(JournalKind::PaymentFinding));
        return rows.size() == 1 && rows.first().body.contains("the bank has it")
                   ? Done()
                   : Done(Error{ErrorCode::Internal, u"not in the journal"_s, {}});
    }));
}

} // namespace shop

QTEST_MAIN(shop::TestCardPayments)
#include "tst_card_payments.moc"
