// SPDX-License-Identifier: GPL-3.0-or-later
// Cards at the terminal, accounts, and wrong tenders, as the cashier takes them by keys.
#include "core/shop/verify.h"
#include "tests/devices/fake_terminal.h"
#include "tests/support/qtest_results.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_keys.h"
#include "ui/widgets/banner.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPatienceMs = 20'000;
const QString kCandle = u"4006381333931"_s; // 9.99 and 14 % HST: 11.39

} // namespace

class TestWaysToPay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardAtTheTerminalPaysTheSale();
    void aDeclinedCardLeavesThePaymentOpen();
    void whatIsStillBeingScannedIsPaidForToo();
    void payingWaitsForTheFirstScan();
    void aLostAnswerIsAskedForAndNothingIsTakenTwice();
    void aCardTakenBackIsGivenBackAtTheTerminal();
    void aProgramStartedAnewAsksTheTerminal();
    void aCardPaymentWhoseTicketIsGoneIsGivenBack();
    void aCardPaymentNobodyKnowsOfIsWrittenDown();
    void aCustomerBuysOnAccountUpToTheLimit();
    void aWrongTenderIsCorrected();
    void whatIsSoldInTrainingMovesNothing();
    void aTicketThatTrainingLeftBehindIsGone();
    void trainingIsSeenWhateverElseIsTold();
    void aCustomerNamedInTrainingIsOnThePractisedTicketOnly();

private:
    bool open(WindowFixture &fixture, const FakeTerminal *terminal,
              const std::function<Done(Shop &)> &also = [](Shop &) { return Done(); });
    bool startPayment(WindowFixture &fixture);
    bool isInFront(WindowFixture &fixture, const char *page);
    bool isTold(WindowFixture &fixture, const QString &text);
    bool nameCustomer(WindowFixture &fixture, const QString &begins); // by F9
    // The newest document; the shop must hold together.
    Result<Order> newest(WindowFixture &fixture);
    Result<QList<PaymentAttempt>> unfinished(WindowFixture &fixture);
    // An open shift, and a payment of 11.39 asked of the terminal for a ticket that is not there.
    Done leavePayment(Shop &shop, FakeTerminal &terminal);
};

bool TestWaysToPay::open(WindowFixture &fixture, const FakeTerminal *terminal, const std::function<Done(Shop &)> &also)
{
    const Done made = fixture.onDatabase([&](Shop &shop) -> Done {
        const FirstRun answers = answersFor(u"CA-NS"_s, shop.ids());
        SHOP_TRY(setUpShop(shop, answers));
        ProductDraft candle;
        candle.name = u"Candle"_s;
        candle.price = UnitPrice(99'900, answers.profile.rules.currency);
        candle.barcodes = {{kCandle, Quantity::pieces(1)}};
        SHOP_TRY(shop.products().create(shop.systemCall(), shop.ids().mint<ProductId>(), candle));
        if (terminal) {
            RegisterDevices devices;
            devices.terminal.kind = TerminalSettings::Kind::PlugIn;
            devices.terminal.port = terminal->port();
            SHOP_TRY(shop.deviceSettings().saveDevices(shop.systemCall(), answers.registerId, devices));
        }
        return also(shop);
    });
    if (!made)
        qWarning("%s", qPrintable(describe(made.error())));
    return made && fixture.open() && fixture.signIn()
           && (fixture.desk().session().shift || fixture.openShift(u"100"_s));
}

bool TestWaysToPay::isInFront(WindowFixture &fixture, const char *page)
{
    const auto *widget = fixture.find<QWidget>(page);
    return widget && QTest::qWaitFor([&] { return widget->isVisible(); }, kPatienceMs);
}

bool TestWaysToPay::startPayment(WindowFixture &fixture)
{
    fixture.scan(kCandle);
    if (!QTest::qWaitFor([&] { return fixture.ticketLines() == 1; }, kPatienceMs))
        return false;
    fixture.press(Qt::Key_F12);
    return isInFront(fixture, "paymentPage")
           && QTest::qWaitFor([&] { return fixture.find<QWidget>("amountField")->hasFocus(); }, kPatienceMs);
}

bool TestWaysToPay::isTold(WindowFixture &fixture, const QString &text)
{
    const auto said = [&] {
        const auto banners = fixture.find<QWidget>("paymentPage")->findChildren<Banner *>();
        return std::any_of(banners.begin(), banners.end(), [&](const Banner *banner) {
            return banner->isVisible() && (banner->content().title.contains(text) || banner->content().text.contains(text));
        });
    };
    return QTest::qWaitFor(said, kPatienceMs);
}

Result<Order> TestWaysToPay::newest(WindowFixture &fixture)
{
    Order newest;
    SHOP_TRY(fixture.onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(orders, shop.orders().newest(shop.systemCall(), fixture.desk().session().atRegister.id, 1));
        if (orders.isEmpty())
            return Error{ErrorCode::NotFound, u"order.notFound"_s, {}};
        SHOP_TRY_VALUE(order, shop.orders().order(shop.systemCall(), orders.first().id));
        newest = order;
        SHOP_TRY_VALUE(report, verifyShop(shop));
        return report.problems.isEmpty() ? Done() : Done(Error{ErrorCode::DataLoss, report.problems.join(u"; "_s), {}});
    }));
    return newest;
}

Result<QList<PaymentAttempt>> TestWaysToPay::unfinished(WindowFixture &fixture)
{
    QList<PaymentAttempt> attempts;
    SHOP_TRY(fixture.onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(found, shop.paymentAttempts().unfinished(shop.systemCall(), fixture.desk().session().atRegister.id));
        attempts = found;
        return {};
    }));
    return attempts;
}

void TestWaysToPay::whatIsStillBeingScannedIsPaidForToo()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, nullptr));
    QVERIFY(startPayment(fixture));
    BusyLane busy(fixture, Lane::Counter);
    fixture.scan(kCandle);
    fixture.press(Qt::Key_Return); // cash, at once
    busy.letGo();
    QVERIFY(isInFront(fixture, "saleCompletePage"));
    const auto order = newest(fixture);
    VERIFY_OK(order);
    QCOMPARE(order->lines.first().line.quantity, Quantity::pieces(2));
    QCOMPARE(order->total.minor(), 2'278);
}

void TestWaysToPay::payingWaitsForTheFirstScan()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, nullptr));
    BusyLane busy(fixture, Lane::Counter);
    fixture.scan(kCandle);
    fixture.press(Qt::Key_F12);
    busy.letGo();
    QVERIFY(isInFront(fixture, "paymentPage"));
}

void TestWaysToPay::aCardAtTheTerminalPaysTheSale()
{
    FakeTerminal terminal;
    WindowFixture fixture;
    QVERIFY(open(fixture, &terminal));
    QVERIFY(startPayment(fixture));
    fixture.press(Qt::Key_F3);
    fixture.press(Qt::Key_Return);
    QVERIFY(isInFront(fixture, "saleCompletePage"));
    const auto order = newest(fixture);
    VERIFY_OK(order);
    QCOMPARE(order->payments.size(), 1);
    QCOMPARE(order->payments.first().method, TenderMethod::Card);
    QCOMPARE(order->payments.first().amount.minor(), 1'139);
    QVERIFY(!order->payments.first().reference.isEmpty());
    QCOMPARE(terminal.terminal().paymentsTaken(), 1);
    QCOMPARE(unfinished(fixture)->size(), 0); // used by this sale
}

void TestWaysToPay::aDeclinedCardLeavesThePaymentOpen()
{
    FakeTerminal terminal;
    terminal.terminal().setScript({SimulatedTerminal::Step::Decline});
    WindowFixture fixture;
    QVERIFY(open(fixture, &terminal));
    QVERIFY(startPayment(fixture));
    fixture.press(Qt::Key_F3);
    fixture.press(Qt::Key_Return);
    QVERIFY(isTold(fixture, u"was not charged"_s));
    VERIFY_ERROR(newest(fixture), u"order.notFound"_s);
    fixture.press(Qt::Key_F2);
    fixture.press(Qt::Key_Return);
    QVERIFY(isInFront(fixture, "saleCompletePage"));
    QCOMPARE(newest(fixture)->payments.first().method, TenderMethod::Cash);
    QCOMPARE(terminal.terminal().paymentsTaken(), 0);
}

void TestWaysToPay::aLostAnswerIsAskedForAndNothingIsTakenTwice()
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
    const auto order = newest(fixture);
    VERIFY_OK(order);
    QCOMPARE(order->payments.size(), 1);
    QCOMPARE(order->payments.first().method, TenderMethod::Card);
}

void TestWaysToPay::aCardTakenBackIsGivenBackAtTheTerminal()
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
    fixture.find<QWidget>("takeBackButton0")->setFocus();
    QTRY_VERIFY(fixture.find<QWidget>("takeBackButton0")->hasFocus());
    fixture.press(Qt::Key_Space);
    QVERIFY(isTold(fixture, u"gave the money back"_s));
    QCOMPARE(terminal.terminal().paymentsTaken(), 0);
    QTRY_VERIFY(!fixture.find<QWidget>("takeBackButton0"));
    QVERIFY(fixture.find<QWidget>("remaining")->accessibleName().contains(u"11.39"_s));
}

// The program ended between the terminal's approval and the sale.
void TestWaysToPay::aProgramStartedAnewAsksTheTerminal()
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
        SHOP_TRY(shop.till().openShift(shop.systemCall(), shop.ids().mint<ShiftId>(), registers.first().id,
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
    QCOMPARE(newest(fixture)->payments.first().method, TenderMethod::Card);
    QCOMPARE(unfinished(fixture)->size(), 0);
}

Done TestWaysToPay::leavePayment(Shop &shop, FakeTerminal &terminal)
{
    SHOP_TRY_VALUE(registers, shop.till().registers(shop.systemCall()));
    const Money amount(1'139, *Currency::fromCode(u"CAD"));
    SHOP_TRY(shop.till().openShift(shop.systemCall(), shop.ids().mint<ShiftId>(), registers.first().id,
                                   Money(10'000, amount.currency()), QDate(2026, 11, 29)));
    const PaymentAttemptId id = shop.ids().mint<PaymentAttemptId>();
    Call starts = shop.systemCall();
    starts.actor.atRegister = registers.first().id;
    SHOP_TRY(shop.paymentAttempts().start(starts, id, shop.ids().mint<CartId>(), amount));
    SHOP_TRY(terminal.terminal().pay({id, amount, false}, 1'000));
    return {};
}

void TestWaysToPay::aCardPaymentWhoseTicketIsGoneIsGivenBack()
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

void TestWaysToPay::aCardPaymentNobodyKnowsOfIsWrittenDown()
{
    FakeTerminal terminal;
    WindowFixture fixture;
    QVERIFY(open(fixture, nullptr, [&](Shop &shop) { return leavePayment(shop, terminal); })); // its device is gone
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("leftPaymentsPanel"), kPatienceMs);
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("panelTakeButton")->isEnabled(), kPatienceMs);
    QCOMPARE(unfinished(fixture)->size(), 1);
    QVERIFY(fillIn(fixture.find<QLineEdit>("leftPaymentFinding"), u"the bank has it"_s));
    fixture.find<QWidget>("keepFindingButton")->setFocus();
    fixture.press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.find<QWidget>("leftPaymentsPanel"), kPatienceMs);
    QCOMPARE(unfinished(fixture)->size(), 0);
    VERIFY_OK(fixture.onDatabase([](Shop &shop) -> Done {
        SHOP_TRY_VALUE(rows, shop.journal().rows(JournalKind::PaymentFinding));
        return rows.size() == 1 && rows.first().body.contains("the bank has it")
                   ? Done()
                   : Done(Error{ErrorCode::Internal, u"not in the journal"_s, {}});
    }));
}

void TestWaysToPay::aCustomerBuysOnAccountUpToTheLimit()
{
    WindowFixture fixture;
    const auto ada = [](Shop &shop) -> Done {
        CustomerValues first;
        first.name = u"Aaron Ames"_s;
        SHOP_TRY(shop.customers().createCustomer(shop.systemCall(), shop.ids().mint<UserId>(), first));
        CustomerValues values;
        values.name = u"Ada Lovelace"_s;
        values.creditLimit = Money(2'000, *Currency::fromCode(u"CAD"));
        SHOP_TRY(shop.customers().createCustomer(shop.systemCall(), shop.ids().mint<UserId>(), values));
        return {};
    };
    QVERIFY(open(fixture, nullptr, ada));
    QVERIFY(startPayment(fixture));
    fixture.press(Qt::Key_F5); // asks for the customer first
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("customerPicker"), kPatienceMs);
    QTRY_VERIFY(fixture.find<QLineEdit>("customerSearch")->hasFocus());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QAbstractItemView>("customersView")->model()->rowCount() == 2, kPatienceMs);
    {
        BusyLane busy(fixture, Lane::Reader);
        QVERIFY(fillIn(fixture.find<QLineEdit>("customerSearch"), u"lovel"_s));
        fixture.press(Qt::Key_Return); // at once: the one who is found is taken, not the first of all
    }
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.find<QWidget>("customerPicker"), kPatienceMs);
    QTRY_COMPARE(fixture.find<QLabel>("payingCustomer")->text(), u"Ada Lovelace"_s);
    fixture.press(Qt::Key_F5);
    QVERIFY(isTold(fixture, u"may still owe"_s));
    fixture.press(Qt::Key_Return);
    QVERIFY(isInFront(fixture, "saleCompletePage"));
    const auto order = newest(fixture);
    VERIFY_OK(order);
    QCOMPARE(order->payments.first().method, TenderMethod::Account);
    QCOMPARE(order->customer->name, u"Ada Lovelace"_s);
}

void TestWaysToPay::aWrongTenderIsCorrected()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, nullptr));
    QVERIFY(startPayment(fixture));
    fixture.press(Qt::Key_Return);
    QVERIFY(isInFront(fixture, "saleCompletePage"));
    QTest::qWait(500); // Enter is deaf for a moment
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.find<QWidget>("saleCompletePage")->isVisible(), kPatienceMs);
    fixture.press(Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("correctTenderPanel"), kPatienceMs);
    QTRY_VERIFY(fixture.find<QWidget>("correctedPayment")->hasFocus());
    fixture.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(fixture.find<QLineEdit>("correctionReason")->hasFocus()); // asked for
    QVERIFY(fillFocused(u"card, not cash"_s));
    fixture.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.find<QWidget>("correctTenderPanel"), kPatienceMs);
    const auto corrected = [&] {
        qsizetype count = 0;
        bool said = false;
        TenderMethod to = TenderMethod::Cash;
        const Done read = fixture.onDatabase([&](Shop &shop) -> Done {
            SHOP_TRY_VALUE(orders, shop.orders().newest(shop.systemCall(), fixture.desk().session().atRegister.id, 1));
            SHOP_TRY_VALUE(order, shop.orders().order(shop.systemCall(), orders.first().id));
            SHOP_TRY_VALUE(made, shop.orders().corrections(shop.systemCall(), order));
            count = made.size();
            to = made.isEmpty() ? to : made.first().to;
            SHOP_TRY_VALUE(rows, shop.journal().rows(JournalKind::TenderCorrected));
            said = !rows.isEmpty() && rows.first().body.contains("card, not cash");
            return {};
        });
        return read && count == 1 && to == TenderMethod::Card && said;
    };
    QTRY_VERIFY_WITH_TIMEOUT(corrected(), kPatienceMs);
    VERIFY_OK(newest(fixture));
}

void TestWaysToPay::aTicketThatTrainingLeftBehindIsGone()
{
    WindowFixture fixture;
    RegisterId at;
    QVERIFY(open(fixture, nullptr, [&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(registers, shop.till().registers(shop.systemCall()));
        SHOP_TRY_VALUE(found, shop.products().findByCode(shop.systemCall(), kCandle));
        at = registers.first().id;
        const CartId left = shop.ids().mint<CartId>();
        SHOP_TRY(shop.carts().open(shop.systemCall(), left, at, u"Training"_s, true));
        SHOP_TRY(shop.carts().addLine(shop.systemCall(), left,
                                      cartLineOf(found->product, *found->product.price, Quantity::pieces(1))));
        return {};
    }));
    QList<Cart> carts;
    const auto none = [&] {
        return fixture.onDatabase([&](Shop &shop) -> Done {
            SHOP_TRY_VALUE(found, shop.carts().carts(shop.systemCall(), at));
            carts = found;
            return {};
        }) && carts.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(none(), kPatienceMs);
    QCOMPARE(fixture.ticketLines(), 0);
}

void TestWaysToPay::whatIsSoldInTrainingMovesNothing()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, nullptr));
    const auto bannerShown = [&] { return fixture.find<QWidget>("trainingBanner")->isVisible(); };
    fixture.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(bannerShown());
    QVERIFY(startPayment(fixture));
    fixture.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier); // not in the middle of a ticket
    QVERIFY(bannerShown());
    fixture.press(Qt::Key_Return);
    QVERIFY(isInFront(fixture, "saleCompletePage"));
    const auto order = newest(fixture);
    VERIFY_OK(order);
    QCOMPARE(order->kind, OrderKind::Training);
    VERIFY_OK(fixture.onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(x, shop.till().xReport(shop.systemCall(), fixture.desk().session().shift->id));
        SHOP_TRY_VALUE(found, shop.products().findByCode(shop.systemCall(), kCandle));
        if (!found->product.onHand.isZero() || x.cashExpected() != 10'000)
            return Error{ErrorCode::Internal, u"training moved something"_s, {}};
        return {};
    }));
    QTest::qWait(500);
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.find<QWidget>("saleCompletePage")->isVisible(), kPatienceMs);
    fixture.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!bannerShown());
    QVERIFY(startPayment(fixture));
    fixture.press(Qt::Key_Return);
    QVERIFY(isInFront(fixture, "saleCompletePage"));
    QCOMPARE(newest(fixture)->kind, OrderKind::Sale);
}

void TestWaysToPay::trainingIsSeenWhateverElseIsTold()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, nullptr));
    fixture.desk().showBanner(u"disk"_s, u"The disk is nearly full."_s, true);
    auto *training = fixture.find<QWidget>("trainingBanner");
    QVERIFY(!training->isVisible());
    fixture.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(training->isVisible());
    const auto banners = fixture.window()->findChildren<Banner *>();
    QVERIFY(std::any_of(banners.begin(), banners.end(), [](const Banner *banner) {
        return banner->isVisible() && banner->content().tone == Tone::Danger;
    }));
}

bool TestWaysToPay::nameCustomer(WindowFixture &fixture, const QString &begins)
{
    fixture.press(Qt::Key_F9);
    const auto opened = [&] { return fixture.find<QWidget>("customerPicker") != nullptr; };
    if (!QTest::qWaitFor(opened, kPatienceMs) || !fillIn(fixture.find<QLineEdit>("customerSearch"), begins))
        return false;
    const auto found = [&] { return fixture.find<QAbstractItemView>("customersView")->model()->rowCount() == 1; };
    if (!QTest::qWaitFor(found, kPatienceMs))
        return false;
    fixture.press(Qt::Key_Return);
    return QTest::qWaitFor([&] { return !fixture.find<QWidget>("customerPicker"); }, kPatienceMs);
}

void TestWaysToPay::aCustomerNamedInTrainingIsOnThePractisedTicketOnly()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, nullptr, [](Shop &shop) -> Done {
        for (const QString &name : {u"Aaron Ames"_s, u"Ada Lovelace"_s}) {
            CustomerValues values;
            values.name = name;
            SHOP_TRY(shop.customers().createCustomer(shop.systemCall(), shop.ids().mint<UserId>(), values));
        }
        return {};
    }));
    QStringList named;
    const auto onTickets = [&] {
        named.clear();
        const Done read = fixture.onDatabase([&](Shop &shop) -> Done {
            SHOP_TRY_VALUE(carts, shop.carts().carts(shop.systemCall(), fixture.desk().session().atRegister.id));
            for (const Cart &cart : carts)
                named.append((cart.training ? u"training: "_s : u"real: "_s)
                             + (cart.customer ? cart.customer->name : QString()));
            return {};
        });
        named.sort();
        return read ? named : QStringList();
    };
    QVERIFY(nameCustomer(fixture, u"aaron"_s)); // of a real ticket, without goods as yet
    QTRY_COMPARE_WITH_TIMEOUT(onTickets(), QStringList{u"real: Aaron Ames"_s}, kPatienceMs);
    fixture.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(fixture.desk().session().training);
    QVERIFY(nameCustomer(fixture, u"ada"_s));
    QTRY_COMPARE_WITH_TIMEOUT(onTickets(), (QStringList{u"real: Aaron Ames"_s, u"training: Ada Lovelace"_s}), kPatienceMs);
}

} // namespace shop

QTEST_MAIN(shop::TestWaysToPay)
#include "tst_ways_to_pay.moc"
