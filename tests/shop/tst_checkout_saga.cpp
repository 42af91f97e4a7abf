// SPDX-License-Identifier: GPL-3.0-or-later
// The checkout where each module has a file of its own: a fault at every statement of every module, and a
// program that is killed between any two steps, leave an order that is whole or failed with its stock free.
#include "tests/shop/split_fixture.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestCheckoutSaga final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_first = std::make_unique<Split>(); }

    void anOrderIsConfirmedAndItsTicketIsGone();
    void theSameRequestTwiceIsOneOrder();
    void anOrderWithoutItsStockFailsAndHoldsNothing();
    void aTicketThatWentOnKeepsWhatWasNotOrdered();
    void aTicketThatCannotBeClearedIsClearedByTheSweep();
    void aReservationThatComesLateIsRefused();
    void anOrderThatIsBeingTurnedBackIsNotConfirmed();
    void anOrderThatMovesOnStillLosesItsTicket();
    void anOrderIsCancelledWhileTheStockIsOutOfReach();
    void theSweepLeavesAloneWhatIsUnderWay();
    void aPrepaymentIsRefused();
    void aFaultAtEveryStatementIsRepaired_data();
    void aFaultAtEveryStatementIsRepaired();
    void aProgramKilledBetweenAnyTwoStepsIsRepaired();
    void noModuleKnowsAnothersTables();

private:
    std::unique_ptr<Split> m_first;
};

void TestCheckoutSaga::anOrderIsConfirmedAndItsTicketIsGone()
{
    Split split(*m_first);
    const auto order = split.place();
    VERIFY_OK(order);
    QCOMPARE(order->agreed.numberText(), u"1-O-1"_s);
    QCOMPARE(order->agreed.status, OrderStatus::Confirmed);
    QCOMPARE(split.whatIsWrong(), QString());
    QVERIFY(split.order());
}

void TestCheckoutSaga::theSameRequestTwiceIsOneOrder()
{
    Split split(*m_first);
    VERIFY_OK(split.place());
    const auto again = split.place();
    VERIFY_OK(again);
    QCOMPARE(again->agreed.number, 1);
    QCOMPARE(split.whatIsWrong(), QString());
    split.request.note = u"another"_s;
    VERIFY_ERROR(split.place(), u"delivery.otherRequest"_s);
}

void TestCheckoutSaga::anOrderWithoutItsStockFailsAndHoldsNothing()
{
    Split split(*m_first);
    StockMovement gone{
        u"gone"_s, split.products[1], Quantity::pieces(-5), StockReason::Corrected, {}, {}};
    VERIFY_OK(split.shop->products->recordMovements(split.call(), {gone}));
    VERIFY_ERROR(split.place(), u"stock.insufficient"_s);
    QCOMPARE(split.stock(0), u"5/0"_s);
    QCOMPARE(split.stock(1), u"0/0"_s);
    QCOMPARE(split.order()->agreed.status, OrderStatus::Failed);
    QCOMPARE(split.order()->failureReason, u"stock.insufficient"_s);
    QVERIFY(split.hasTicket());
    VERIFY_ERROR(split.place(), u"delivery.failed"_s);
}

void TestCheckoutSaga::aTicketThatWentOnKeepsWhatWasNotOrdered()
{
    Split split(*m_first);
    const LineId first = split.request.lines[0].id;
    VERIFY_OK(split.shop->carts->setQuantity(split.call(), split.request.cart, first,
                                             Quantity::pieces(3)));
    VERIFY_OK(split.place());
    const auto left = split.shop->carts->cart(split.call(), split.request.cart);
    VERIFY_OK(left);
    QCOMPARE(left->lines.size(), 1);
    QCOMPARE(left->lines[0].id, first);
    QCOMPARE(left->lines[0].quantity, Quantity::pieces(1));
}

void TestCheckoutSaga::aTicketThatCannotBeClearedIsClearedByTheSweep()
{
    Split split(*m_first);
    split.shop->checkout->between = [&](const char *step) {
        if (qstrcmp(step, "clear") == 0)
            split.shop->cartStore.database->failStatement(1);
    };
    VERIFY_OK(split.place());
    QVERIFY(split.hasTicket());
    split.shop->checkout->between = [](const char *) {};
    split.shop->cartStore.database->failStatement(-1);
    split.sweepLater();
    QCOMPARE(split.whatIsWrong(), QString());
    QCOMPARE(split.order()->agreed.status, OrderStatus::Confirmed);
}

// The one who places it is slow; meanwhile the sweep has given up on it.
void TestCheckoutSaga::aReservationThatComesLateIsRefused()
{
    Split split(*m_first);
    bool swept = false;
    split.shop->checkout->between = [&](const char *step) {
        if (qstrcmp(step, "reserve") != 0 || std::exchange(swept, true))
            return;
        split.clock.advance(CheckoutSaga::kPatienceMs * 2);
        QVERIFY(split.shop->checkout->sweep(split.call()));
    };
    VERIFY_ERROR(split.place(), u"stock.stepRefused"_s);
    QCOMPARE(split.whatIsWrong(), QString());
    QCOMPARE(split.order()->agreed.status, OrderStatus::Failed);
}

// The one who places it has all the stock; meanwhile the sweep has given up on it and freed a part.
void TestCheckoutSaga::anOrderThatIsBeingTurnedBackIsNotConfirmed()
{
    Split split(*m_first);
    int released = 0;
    split.shop->checkout->between = [&](const char *step) {
        if (qstrcmp(step, "release") == 0 && ++released == 2)
            split.shop->productsStore.database->failStatement(1);
        if (qstrcmp(step, "confirm") != 0)
            return;
        split.clock.advance(CheckoutSaga::kPatienceMs * 2);
        QCOMPARE(split.shop->checkout->sweep(split.call())->left, 1);
    };
    VERIFY_ERROR(split.place(), u"delivery.changedMeanwhile"_s);
    split.shop->checkout->between = [](const char *) {};
    split.sweepLater();
    QCOMPARE(split.whatIsWrong(), QString());
    QCOMPARE(split.order()->agreed.status, OrderStatus::Failed);
}

void TestCheckoutSaga::anOrderThatMovesOnStillLosesItsTicket()
{
    Split split(*m_first);
    split.shop->checkout->between = [&](const char *step) {
        if (qstrcmp(step, "clear") == 0)
            split.shop->cartStore.database->failStatement(1);
    };
    const auto order = split.place();
    VERIFY_OK(order);
    const auto packed = split.shop->checkout->move(
        split.call(), {order->agreed.id, order->version, OrderStatus::Processing, {}, {}});
    VERIFY_OK(packed);
    QVERIFY(split.hasTicket());
    // What is left to do with the stock would take the place of the ticket.
    VERIFY_ERROR(
        split.shop->checkout->move(
            split.call(), {order->agreed.id, packed->version, OrderStatus::Shipped, {}, {}}),
        u"database.injected"_s);
    split.shop->checkout->between = [](const char *) {};
    split.shop->cartStore.database->failStatement(-1);
    split.sweepLater();
    QVERIFY(!split.hasTicket());
    QCOMPARE(split.order()->agreed.status, OrderStatus::Processing);
}

void TestCheckoutSaga::anOrderIsCancelledWhileTheStockIsOutOfReach()
{
    Split split(*m_first);
    const auto order = split.place();
    VERIFY_OK(order);
    split.shop->checkout->between = [&](const char *step) {
        if (qstrcmp(step, "release") == 0)
            split.shop->productsStore.database->failStatement(1);
    };
    const auto cancelled = split.shop->checkout->move(
        split.call(), {order->agreed.id, order->version, OrderStatus::Cancelled, u"no"_s, {}});
    VERIFY_OK(cancelled);
    QCOMPARE(split.order()->agreed.status, OrderStatus::Cancelled);
    QCOMPARE(split.stock(0), u"5/2"_s);
    split.shop->checkout->between = [](const char *) {};
    split.shop->productsStore.database->failStatement(-1);
    split.sweepLater();
    QCOMPARE(split.stock(0), u"5/0"_s);
    QCOMPARE(split.stock(1), u"5/0"_s);
}

void TestCheckoutSaga::theSweepLeavesAloneWhatIsUnderWay()
{
    Split split(*m_first);
    split.shop->checkout->between = [&](const char *step) {
        if (qstrcmp(step, "confirm") == 0)
            QCOMPARE(split.shop->checkout->sweep(split.call())->finished, 0);
    };
    VERIFY_OK(split.place());
    QCOMPARE(split.whatIsWrong(), QString());
}

void TestCheckoutSaga::aPrepaymentIsRefused()
{
    Split split(*m_first);
    split.request.payment = OrderPayment::Prepaid;
    VERIFY_ERROR(split.place(), u"delivery.prepaymentApart"_s);
    QVERIFY(!split.order());
}

void TestCheckoutSaga::aFaultAtEveryStatementIsRepaired_data()
{
    QTest::addColumn<int>("module");
    const char *names[] = {"users", "products", "cart", "orders", "till"};
    for (int i = 0; i < 5; ++i)
        QTest::newRow(names[i]) << i;
}

void TestCheckoutSaga::aFaultAtEveryStatementIsRepaired()
{
    QFETCH(const int, module);
    int faults = 0;
    for (bool met = true; met; ++faults) {
        Split split(*m_first);
        split.databases()[module]->failStatement(faults + 1);
        const bool placed = bool(split.place());
        split.databases()[module]->failStatement(-1);
        // What keeps a ticket from being cleared does not keep the order from being placed.
        const auto saga = Split::must(split.shop->sagas->saga(split.request.id));
        met = !placed || !saga || saga->state != SagaState::Done;
        split.sweepLater();
        const QString wrong = split.whatIsWrong();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"fault %1: %2"_s.arg(faults + 1).arg(wrong)));
    }
    QVERIFY2(faults > 1, "no statement of this module was met");
}

// The program that places the order dies, power and all, as it is about to take its nth step.
void TestCheckoutSaga::aProgramKilledBetweenAnyTwoStepsIsRepaired()
{
#ifndef Q_OS_UNIX
    QSKIP("Processes are killed on Unix.");
#endif
    for (int nth = 1;; ++nth) {
        Split split(*m_first, false); // no connection is carried into another process
        if (!split.isKilledBefore(nth, [&] { return bool(split.place()); })) {
            QVERIFY2(nth > 6, "there are fewer steps than there should be");
            return;
        }
        split.open();
        split.sweepLater();
        const QString wrong = split.whatIsWrong();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"killed before step %1: %2"_s.arg(nth).arg(wrong)));
    }
}

void TestCheckoutSaga::noModuleKnowsAnothersTables()
{
    Split split(*m_first);
    const QStringList modules{u"users"_s, u"products"_s, u"cart"_s, u"orders"_s, u"till"_s};
    for (int i = 0; i < 5; ++i) {
        const auto tables =
            Statement(*split.databases()[i], "SELECT name FROM sqlite_master WHERE type = 'table'")
                .all([](const Row &row) { return row.text(0); });
        VERIFY_OK(tables);
        bool own = false;
        for (const QString &table : *tables) {
            own = own || table.startsWith(modules[i] + u'_');
            for (const QString &other : modules)
                QVERIFY2(other == modules[i] || !table.startsWith(other + u'_'), qPrintable(table));
        }
        QVERIFY(own);
    }
}

QTEST_APPLESS_MAIN(TestCheckoutSaga)
#include "tst_checkout_saga.moc"
