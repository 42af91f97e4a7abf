// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/counter_fixture.h"
#include "tests/support/qtest_results.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestCarts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anOpenedTicketIsEmptyAndKnown();
    void openingTwiceIsOnce();
    void everyChangeIsStoredAtOnce();
    void addingTwiceWithOneCommandIsOnce();
    void aCommandForSomethingElseIsAConflict();
    void likeLinesGrow();
    void reducedLinesDoNotGrow();
    void aRemovedLineComesBackInItsPlace();
    void quantitiesAreChecked();
    void aTicketHasAtMostTwoThousandLines();
    void aRefusedChangeLeavesTheTicketUntouched();
    void heldTicketsComeBack();
    void reductionsNeedTheRight();
    void reductionsHaveALimit();
    void goodsWithoutDiscountRefuseOne();
    void aTicketIsClosedAtItsVersionOnly();
    void aTicketIsClosedByWhoMayWorkOnIt_data();
    void aTicketIsClosedByWhoMayWorkOnIt();
    void whatIsNotThereIsNamed();
    void everyChangeIsToldOnce();
    void anotherConnectionSeesTheTicket();

private:
    CartId openTicket()
    {
        const CartId id = m_shop->ids.mint<CartId>();
        const auto opened = carts().open(m_shop->call(), id, m_shop->atRegister, u"Ticket 1"_s);
        return opened ? id : CartId();
    }
    Carts &carts() { return *m_shop->desk->carts; }

    std::unique_ptr<CounterFixture> m_shop;
};

void TestCarts::init()
{
    auto made = CounterFixture::make();
    VERIFY_OK(made);
    m_shop = std::move(*made);
}

void TestCarts::anOpenedTicketIsEmptyAndKnown()
{
    const CartId id = openTicket();
    const auto cart = carts().cart(m_shop->call(), id);
    VERIFY_OK(cart);
    QCOMPARE(cart->name, u"Ticket 1"_s);
    QCOMPARE(cart->atRegister, m_shop->atRegister);
    QCOMPARE(cart->state, CartState::Open);
    QCOMPARE(cart->version, 1);
    QCOMPARE(cart->createdAt, m_shop->clock.nowMs());
    QVERIFY(cart->lines.isEmpty());
    const auto all = carts().carts(m_shop->call(), m_shop->atRegister);
    VERIFY_OK(all);
    QCOMPARE(all->size(), 1);
    QVERIFY(all->first() == *cart);
    const auto elsewhere = carts().carts(m_shop->call(), m_shop->ids.mint<RegisterId>());
    VERIFY_OK(elsewhere);
    QVERIFY(elsewhere->isEmpty());
}

void TestCarts::openingTwiceIsOnce()
{
    const CartId id = openTicket();
    VERIFY_OK(carts().addLine(m_shop->call(), id, m_shop->line(m_shop->products[0])));
    const auto again = carts().open(m_shop->call(), id, m_shop->atRegister, u"Other"_s);
    VERIFY_OK(again);
    QCOMPARE(again->name, u"Ticket 1"_s);
    QCOMPARE(again->lines.size(), 1);
}

void TestCarts::everyChangeIsStoredAtOnce()
{
    const CartId id = openTicket();
    const CartLine line = m_shop->line(m_shop->products[0]);
    const auto call = [&] { return m_shop->call(); };
    const Discount discount{0, m_shop->money(100), u"scratched"_s};
    const QList<std::function<Result<Cart>()>> changes{
        [&] { return carts().addLine(call(), id, line); },
        [&] { return carts().setQuantity(call(), id, line.id, Quantity::pieces(3)); },
        [&] { return carts().setLineDiscount(call(), id, line.id, discount); },
        [&] { return carts().setDiscount(call(), id, discount); },
        [&] { return carts().hold(call(), id, u"Anna"_s); },
        [&] { return carts().recall(call(), id); },
        [&] { return carts().removeLine(call(), id, line.id); },
        [&] { return carts().restoreLine(call(), id, line, 0); },
        [&] { return carts().setDiscount(call(), id, std::nullopt); }};
    qint64 version = 1;
    for (const auto &change : changes) {
        m_shop->clock.advance(1'000);
        const auto answer = change();
        VERIFY_OK(answer);
        QCOMPARE(answer->version, ++version);
        QCOMPARE(answer->updatedAt, m_shop->clock.nowMs());
        const auto stored = carts().cart(call(), id);
        VERIFY_OK(stored);
        QVERIFY(*stored == *answer);
    }
}

void TestCarts::addingTwiceWithOneCommandIsOnce()
{
    const CartId id = openTicket();
    const CartLine line = m_shop->line(m_shop->products[0]);
    const Call call = m_shop->call();
    VERIFY_OK(carts().addLine(call, id, line));
    const auto again = carts().addLine(call, id, line);
    VERIFY_OK(again);
    QCOMPARE(again->lines.size(), 1);
    QCOMPARE(again->lines[0].quantity, Quantity::pieces(1));
    QCOMPARE(again->version, 2);

    CartLine like = m_shop->line(m_shop->products[0]);
    const Call second = m_shop->call();
    VERIFY_OK(carts().addLine(second, id, like));
    const auto grown = carts().addLine(second, id, like);
    VERIFY_OK(grown);
    QCOMPARE(grown->lines[0].quantity, Quantity::pieces(2));
}

void TestCarts::aCommandForSomethingElseIsAConflict()
{
    const CartId id = openTicket();
    const Call call = m_shop->call();
    VERIFY_OK(carts().addLine(call, id, m_shop->line(m_shop->products[0])));
    VERIFY_ERROR(carts().addLine(call, id, m_shop->line(m_shop->products[1])),
                 u"command.mismatch"_s);
}

void TestCarts::likeLinesGrow()
{
    const CartId id = openTicket();
    const CartLine first = m_shop->line(m_shop->products[0]);
    VERIFY_OK(carts().addLine(m_shop->call(), id, first));
    VERIFY_OK(carts().addLine(m_shop->call(), id, m_shop->line(m_shop->products[1])));
    const auto cart = carts().addLine(m_shop->call(), id,
                                      m_shop->line(m_shop->products[0], Quantity::pieces(12)));
    VERIFY_OK(cart);
    QCOMPARE(cart->lines.size(), 2);
    QCOMPARE(cart->lines[0].id, first.id);
    QCOMPARE(cart->lines[0].quantity, Quantity::pieces(13));
}

void TestCarts::reducedLinesDoNotGrow()
{
    const CartId id = openTicket();
    const CartLine first = m_shop->line(m_shop->products[0]);
    VERIFY_OK(carts().addLine(m_shop->call(), id, first));
    VERIFY_OK(
        carts().setLineDiscount(m_shop->call(), id, first.id, Discount{100'000, std::nullopt, {}}));
    const auto cart = carts().addLine(m_shop->call(), id, m_shop->line(m_shop->products[0]));
    VERIFY_OK(cart);
    QCOMPARE(cart->lines.size(), 2);
}

void TestCarts::aRemovedLineComesBackInItsPlace()
{
    const CartId id = openTicket();
    QList<CartLine> lines;
    for (int i = 0; i < 4; ++i) {
        lines.append(m_shop->line(m_shop->products[i]));
        VERIFY_OK(carts().addLine(m_shop->call(), id, lines.last()));
    }
    for (const int place : {1, 0, 3, 2}) {
        const auto removed = carts().removeLine(m_shop->call(), id, lines[place].id);
        VERIFY_OK(removed);
        QCOMPARE(removed->lines.size(), 3);
        const auto restored = carts().restoreLine(m_shop->call(), id, lines[place], place);
        VERIFY_OK(restored);
        QVERIFY(restored->lines == lines);
        const auto stored = carts().cart(m_shop->call(), id);
        VERIFY_OK(stored);
        QVERIFY(stored->lines == lines);
    }
    const auto twice = carts().restoreLine(m_shop->call(), id, lines[0], 3);
    VERIFY_OK(twice);
    QVERIFY(twice->lines == lines);
}

void TestCarts::quantitiesAreChecked()
{
    const CartId id = openTicket();
    const CartLine line = m_shop->line(m_shop->products[0], Quantity::pieces(99'999));
    VERIFY_OK(carts().addLine(m_shop->call(), id, line));
    VERIFY_ERROR(carts().setQuantity(m_shop->call(), id, line.id, Quantity()),
                 u"cart.quantityOutOfRange"_s);
    VERIFY_ERROR(carts().setQuantity(m_shop->call(), id, line.id, Quantity::pieces(100'001)),
                 u"cart.quantityOutOfRange"_s);
    VERIFY_ERROR(
        carts().addLine(m_shop->call(), id, m_shop->line(m_shop->products[0], Quantity::pieces(2))),
        u"cart.quantityOutOfRange"_s);
    VERIFY_ERROR(carts().addLine(m_shop->call(), id, m_shop->line(m_shop->products[0], Quantity())),
                 u"cart.quantityOutOfRange"_s);
}

void TestCarts::aTicketHasAtMostTwoThousandLines()
{
    // Storing two thousand of them one by one would take a while, so the limit is met by amounts
    // here and by numbers in the test of the rule itself.
    const CartId id = openTicket();
    CartLine dear = m_shop->line(m_shop->products[0]);
    dear.unitPrice = m_shop->price(60'000'000'000'000);
    VERIFY_OK(carts().addLine(m_shop->call(), id, dear));
    VERIFY_ERROR(carts().setQuantity(m_shop->call(), id, dear.id, Quantity::pieces(2)),
                 u"cart.amountOutOfRange"_s);
}

void TestCarts::aRefusedChangeLeavesTheTicketUntouched()
{
    const CartId id = openTicket();
    const CartLine line = m_shop->line(m_shop->products[0]);
    const auto before = carts().addLine(m_shop->call(), id, line);
    VERIFY_OK(before);
    const Call call = m_shop->call();
    QVERIFY(!carts().setQuantity(call, id, line.id, Quantity()));
    const auto after = carts().cart(m_shop->call(), id);
    VERIFY_OK(after);
    QVERIFY(*after == *before);
    // The command was not carried out, so it can still be.
    VERIFY_OK(carts().setQuantity(call, id, line.id, Quantity::pieces(2)));
}

void TestCarts::heldTicketsComeBack()
{
    const CartId id = openTicket();
    const auto held = carts().hold(m_shop->call(), id, u"Mrs Lee"_s);
    VERIFY_OK(held);
    QCOMPARE(held->state, CartState::Held);
    QCOMPARE(held->name, u"Mrs Lee"_s);
    const auto nameless = carts().hold(m_shop->call(), id, QString());
    VERIFY_OK(nameless);
    QCOMPARE(nameless->name, u"Mrs Lee"_s);
    const auto back = carts().recall(m_shop->call(), id);
    VERIFY_OK(back);
    QCOMPARE(back->state, CartState::Open);
}

void TestCarts::reductionsNeedTheRight()
{
    const CartId id = openTicket();
    const CartLine line = m_shop->line(m_shop->products[0]);
    VERIFY_OK(carts().addLine(m_shop->call(), id, line));
    Rights rights;
    rights.grant(Action::Sell);
    const Discount discount{100'000, std::nullopt, {}};
    VERIFY_ERROR(carts().setDiscount(m_shop->callWith(rights), id, discount),
                 u"permission.denied"_s);
    VERIFY_ERROR(carts().setLineDiscount(m_shop->callWith(rights), id, line.id, discount),
                 u"permission.denied"_s);
    CartLine reduced = m_shop->line(m_shop->products[1]);
    reduced.discount = discount;
    VERIFY_ERROR(carts().addLine(m_shop->callWith(rights), id, reduced), u"permission.denied"_s);
    // Taking a reduction away needs none.
    VERIFY_OK(carts().setDiscount(m_shop->callWith(rights), id, std::nullopt));
}

void TestCarts::reductionsHaveALimit()
{
    const CartId id = openTicket();
    VERIFY_OK(carts().addLine(m_shop->call(), id, m_shop->line(m_shop->products[4])));
    Rights rights;
    rights.grant(Action::Sell);
    rights.grant(Action::Discount, 220);
    VERIFY_OK(
        carts().setDiscount(m_shop->callWith(rights), id, Discount{100'000, std::nullopt, {}}));
    const auto over =
        carts().setDiscount(m_shop->callWith(rights), id, Discount{110'000, std::nullopt, {}});
    VERIFY_ERROR(over, u"permission.denied"_s);
    QCOMPARE(over.error().context.value(u"limit"_s).toLongLong(), 220);
    VERIFY_ERROR(
        carts().setDiscount(m_shop->callWith(rights), id, Discount{0, m_shop->money(221), {}}),
        u"permission.denied"_s);
    rights.grant(Action::Discount, {Limit::kNone, 100'000});
    Call cashier = m_shop->callWith(rights);
    VERIFY_OK(carts().setDiscount(cashier, id, Discount{100'000, std::nullopt, {}}));
    VERIFY_ERROR(
        carts().setDiscount(m_shop->callWith(rights), id, Discount{0, m_shop->money(221), {}}),
        u"permission.denied"_s);
    cashier = m_shop->callWith(rights);
    cashier.approval = Approval{{}, {}, Rights::all()};
    VERIFY_OK(carts().setDiscount(cashier, id, Discount{500'000, std::nullopt, {}}));
    VERIFY_ERROR(carts().setDiscount(m_shop->call(), id, Discount{1'000'001, std::nullopt, {}}),
                 u"cart.discountOutOfRange"_s);
}

void TestCarts::goodsWithoutDiscountRefuseOne()
{
    const CartId id = openTicket();
    CartLine line = m_shop->line(m_shop->products[0]);
    line.noDiscount = true;
    VERIFY_OK(carts().addLine(m_shop->call(), id, line));
    VERIFY_ERROR(
        carts().setLineDiscount(m_shop->call(), id, line.id, Discount{100'000, std::nullopt, {}}),
        u"cart.lineNotDiscountable"_s);
}

void TestCarts::aTicketIsClosedAtItsVersionOnly()
{
    const CartId id = openTicket();
    VERIFY_OK(carts().addLine(m_shop->call(), id, m_shop->line(m_shop->products[0])));
    const auto late = carts().close(m_shop->call(), id, 1);
    VERIFY_ERROR(late, u"cart.changedMeanwhile"_s);
    QCOMPARE(late.error().context.value(u"version"_s).toLongLong(), 2);
    const Call call = m_shop->call();
    VERIFY_OK(carts().close(call, id, 2));
    VERIFY_OK(carts().close(call, id, 2));
    VERIFY_ERROR(carts().cart(m_shop->call(), id), u"cart.notFound"_s);
    VERIFY_ERROR(carts().close(m_shop->call(), id, 2), u"cart.notFound"_s);
    const auto lines = m_shop->count("SELECT COUNT(*) FROM cart_line");
    VERIFY_OK(lines);
    QCOMPARE(*lines, 0);
}

void TestCarts::aTicketIsClosedByWhoMayWorkOnIt_data()
{
    QTest::addColumn<bool>("training");
    QTest::addColumn<Action>("needed");
    QTest::addColumn<Action>("notNeeded");
    QTest::newRow("a sale") << false << Action::Sell << Action::Training;
    QTest::newRow("a training") << true << Action::Training << Action::Sell;
}

void TestCarts::aTicketIsClosedByWhoMayWorkOnIt()
{
    QFETCH(bool, training);
    QFETCH(Action, needed);
    QFETCH(Action, notNeeded);
    const auto id = m_shop->ids.mint<CartId>();
    VERIFY_OK(carts().open(m_shop->call(), id, m_shop->atRegister, u"Ticket 1"_s, training));
    const auto without = [](Action action) {
        Rights rights = Rights::all();
        rights.revoke(action);
        return rights;
    };
    VERIFY_ERROR(carts().close(m_shop->callWith(without(needed)), id, 1), u"permission.denied"_s);
    VERIFY_OK(carts().cart(m_shop->call(), id));
    VERIFY_OK(carts().close(m_shop->callWith(without(notNeeded)), id, 1));
    VERIFY_ERROR(carts().cart(m_shop->call(), id), u"cart.notFound"_s);
}

void TestCarts::whatIsNotThereIsNamed()
{
    const CartId nowhere = m_shop->ids.mint<CartId>();
    VERIFY_ERROR(carts().cart(m_shop->call(), nowhere), u"cart.notFound"_s);
    VERIFY_ERROR(carts().addLine(m_shop->call(), nowhere, m_shop->line(m_shop->products[0])),
                 u"cart.notFound"_s);
    const CartId id = openTicket();
    const LineId line = m_shop->ids.mint<LineId>();
    VERIFY_ERROR(carts().removeLine(m_shop->call(), id, line), u"cart.lineNotFound"_s);
    VERIFY_ERROR(carts().setQuantity(m_shop->call(), id, line, Quantity::pieces(1)),
                 u"cart.lineNotFound"_s);
}

void TestCarts::everyChangeIsToldOnce()
{
    QList<Change> told;
    m_shop->desk->database->onCommit([&](const QList<Change> &changes) { told += changes; });
    const CartId id = openTicket();
    VERIFY_OK(carts().addLine(m_shop->call(), id, m_shop->line(m_shop->products[0])));
    QCOMPARE(told.size(), 2);
    for (const Change &change : told) {
        QCOMPARE(change.module, u"cart"_s);
        QCOMPARE(change.entity, u"cart"_s);
        QCOMPARE(change.id, id.bytes());
    }
}

void TestCarts::anotherConnectionSeesTheTicket()
{
    const CartId id = openTicket();
    const auto there = carts().addLine(m_shop->call(), id, m_shop->line(m_shop->products[2]));
    VERIFY_OK(there);
    auto reader = CounterDesk::open(m_shop->path(), m_shop->gate, m_shop->clock, m_shop->ids, true);
    VERIFY_OK(reader);
    const auto here = (*reader)->carts->cart(m_shop->call(), id);
    VERIFY_OK(here);
    QVERIFY(*here == *there);
    VERIFY_ERROR((*reader)->carts->recall(m_shop->call(), id), u"database.readOnly"_s);
}

QTEST_GUILESS_MAIN(TestCarts)

#include "tst_carts.moc"
