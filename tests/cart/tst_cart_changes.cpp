// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to a ticket beside adding and removing: undo, prices, deposits, age, notes, the
// customer, coupons, and what happens once the total was shown.
#include "tests/support/counter_fixture.h"
#include "tests/support/qtest_results.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestCartChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyChangeIsTakenBackInTurn();
    void twentyChangesAreRemembered();
    void aRemovedLineComesBackWhereItWas();
    void holdingIsNoChangeToTakeBack();
    void undoSentTwiceTakesOneChangeBack();
    void aPriceChangedByHandKeepsTheFirstOne();
    void aPriceNeedsTheRightUpToItsLimit();
    void aLineThatComesReducedNeedsTheRightToReduce_data();
    void aLineThatComesReducedNeedsTheRightToReduce();
    void aDepositFollowsItsLine();
    void aDepositIsNotChangedByItself();
    void aLineWithoutItsDepositDoesNotGrowByOneThatHasIt();
    void aReturnedLineKeepsItsQuantityPriceAndShare();
    void aRefusedAgeTakesItsLinesAway();
    void aShownAgeIsRememberedAndJournalled();
    void goodsLeaveAfterTheTotalByRightAndOnRecord();
    void notesCustomerAndCouponsAreKept();
    void aNoteTooLongIsRefused();

private:
    Carts &carts() { return *m_shop->desk->carts; }
    Call call() { return m_shop->call(); }
    CartLine bread(qint64 pieces = 1)
    {
        return m_shop->line(m_shop->products[0], Quantity::pieces(pieces));
    }
    CartLine candle() { return m_shop->line(m_shop->products[4]); }
    Cart add(const CartLine &line, const std::optional<CartLine> &deposit = {})
    {
        const auto cart = carts().addLine(call(), m_cart, line, deposit);
        if (!cart)
            qFatal("%s", qPrintable(describe(cart.error())));
        return *cart;
    }
    Cart stored() { return *carts().cart(call(), m_cart); }
    Cart undo()
    {
        const auto cart = carts().undo(call(), m_cart);
        if (!cart)
            qFatal("%s", qPrintable(describe(cart.error())));
        return *cart;
    }
    int journalled(const QString &kind)
    {
        int rows = 0;
        const Done read = m_shop->desk->journal->each([&](const JournalRow &row) {
            rows += row.kind == kind;
            return true;
        });
        return read ? rows : -1;
    }

    std::unique_ptr<CounterFixture> m_shop;
    CartId m_cart;
};

void TestCartChanges::init()
{
    auto made = CounterFixture::make();
    VERIFY_OK(made);
    m_shop = std::move(*made);
    m_cart = m_shop->ids.mint<CartId>();
    VERIFY_OK(carts().open(call(), m_cart, m_shop->atRegister, u"Ticket 1"_s));
}

void TestCartChanges::everyChangeIsTakenBackInTurn()
{
    const Cart one = add(bread());
    const Cart two = add(candle());
    VERIFY_OK(carts().setQuantity(call(), m_cart, one.lines[0].id, Quantity::pieces(4)));
    VERIFY_OK(carts().setDiscount(call(), m_cart, Discount{50'000, std::nullopt, u"regular"_s}));
    VERIFY_OK(carts().setNote(call(), m_cart, u"gift"_s));
    QCOMPARE(undo().note, QString());
    QVERIFY(!undo().discount);
    QVERIFY(undo().lines == two.lines);
    QVERIFY(undo().lines == one.lines);
    QVERIFY(undo().lines.isEmpty());
    VERIFY_ERROR(carts().undo(call(), m_cart), u"cart.nothingToUndo"_s);
    QVERIFY(stored().lines.isEmpty());
}

void TestCartChanges::twentyChangesAreRemembered()
{
    const Cart first = add(bread());
    for (int pieces = 2; pieces <= 26; ++pieces)
        VERIFY_OK(carts().setQuantity(call(), m_cart, first.lines[0].id, Quantity::pieces(pieces)));
    for (int i = 0; i < 20; ++i)
        undo();
    QCOMPARE(stored().lines[0].quantity, Quantity::pieces(6));
    VERIFY_ERROR(carts().undo(call(), m_cart), u"cart.nothingToUndo"_s);
}

void TestCartChanges::aRemovedLineComesBackWhereItWas()
{
    add(bread());
    const Cart before = add(candle());
    const Cart all = add(m_shop->line(m_shop->products[3]));
    VERIFY_OK(carts().removeLine(call(), m_cart, before.lines[1].id));
    QCOMPARE(stored().lines.size(), 2);
    QVERIFY(undo().lines == all.lines);
    QVERIFY(stored().lines == all.lines);
}

void TestCartChanges::holdingIsNoChangeToTakeBack()
{
    add(bread());
    VERIFY_OK(carts().hold(call(), m_cart, u"Ada"_s));
    VERIFY_OK(carts().recall(call(), m_cart));
    const Cart after = undo();
    QCOMPARE(after.name, u"Ada"_s);
    QVERIFY(after.lines.isEmpty());
}

void TestCartChanges::undoSentTwiceTakesOneChangeBack()
{
    add(bread());
    add(candle());
    const Call same = call();
    VERIFY_OK(carts().undo(same, m_cart));
    VERIFY_OK(carts().undo(same, m_cart));
    QCOMPARE(stored().lines.size(), 1);
}

void TestCartChanges::aPriceChangedByHandKeepsTheFirstOne()
{
    const Cart cart = add(bread());
    const LineId line = cart.lines[0].id;
    const UnitPrice list = cart.lines[0].unitPrice;
    VERIFY_OK(carts().setPrice(call(), m_cart, line, m_shop->price(60'000)));
    auto changed = carts().setPrice(call(), m_cart, line, m_shop->price(50'000));
    VERIFY_OK(changed);
    QCOMPARE(changed->lines[0].unitPrice, m_shop->price(50'000));
    QCOMPARE(changed->lines[0].listPrice.value(), list);
    changed = carts().setPrice(call(), m_cart, line, std::nullopt);
    VERIFY_OK(changed);
    QCOMPARE(changed->lines[0].unitPrice, list);
    QVERIFY(!changed->lines[0].listPrice);
    VERIFY_ERROR(carts().setPrice(call(), m_cart, line, m_shop->price(-1)),
                 u"cart.priceOutOfRange"_s);
}

void TestCartChanges::aPriceNeedsTheRightUpToItsLimit()
{
    const Cart cart = add(bread());
    const LineId line = cart.lines[0].id;
    Rights rights = Rights::all();
    rights.revoke(Action::OverridePrice);
    const auto refused =
        carts().setPrice(m_shop->callWith(rights), m_cart, line, m_shop->price(70'000));
    VERIFY_ERROR(refused, u"permission.denied"_s);
    QVERIFY(refused.error().context.value(u"approvable"_s).toBool());
    rights.grant(Action::OverridePrice, Limit(25));
    VERIFY_OK(carts().setPrice(m_shop->callWith(rights), m_cart, line, m_shop->price(70'000)));
    VERIFY_ERROR(carts().setPrice(m_shop->callWith(rights), m_cart, line, m_shop->price(69'000)),
                 u"permission.denied"_s);
    Call approved = m_shop->callWith(rights);
    approved.approval = Approval{{}, m_shop->ids.mint<UserId>(), Rights::all()};
    const auto changed = carts().setPrice(approved, m_cart, line, m_shop->price(10'000));
    VERIFY_OK(changed);
    QCOMPARE(changed->lines[0].priceApprovedBy, approved.approval->approver);
}

void TestCartChanges::aLineThatComesReducedNeedsTheRightToReduce_data()
{
    QTest::addColumn<bool>("discounted");
    QTest::addColumn<bool>("restored");
    QTest::newRow("added with another price") << false << false;
    QTest::newRow("put back with another price") << false << true;
    QTest::newRow("added with a discount") << true << false;
    QTest::newRow("put back with a discount") << true << true;
}

void TestCartChanges::aLineThatComesReducedNeedsTheRightToReduce()
{
    QFETCH(bool, discounted);
    QFETCH(bool, restored);
    CartLine line = bread();
    line.id = m_shop->ids.mint<LineId>();
    if (discounted) {
        line.discount = Discount{500'000, {}, u"kind"_s};
    } else {
        line.listPrice = line.unitPrice;
        line.unitPrice = m_shop->price(100);
    }
    Rights rights = Rights::all();
    rights.revoke(Action::OverridePrice);
    rights.revoke(Action::Discount);
    const auto put = [&](const Call &call) {
        return restored ? carts().restoreLine(call, m_cart, line, 0)
                        : carts().addLine(call, m_cart, line);
    };
    VERIFY_ERROR(put(m_shop->callWith(rights)), u"permission.denied"_s);
    QVERIFY(stored().lines.isEmpty());
    VERIFY_OK(put(call()));
    QCOMPARE(stored().lines.size(), 1);
}

void TestCartChanges::aDepositFollowsItsLine()
{
    CartLine deposit = candle();
    deposit.kind = ProductKind::Deposit;
    deposit.unitPrice = m_shop->price(2'500);
    Cart cart = add(bread(2), deposit);
    QCOMPARE(cart.lines.size(), 2);
    QCOMPARE(cart.lines[1].depositOf, cart.lines[0].id);
    QCOMPARE(cart.lines[1].quantity, Quantity::pieces(2));
    cart = add(bread(), deposit);
    QCOMPARE(cart.lines.size(), 2);
    QCOMPARE(cart.lines[1].quantity, Quantity::pieces(3));
    cart = *carts().setQuantity(call(), m_cart, cart.lines[0].id, Quantity::pieces(5));
    QCOMPARE(cart.lines[1].quantity, Quantity::pieces(5));
    cart = *carts().removeLine(call(), m_cart, cart.lines[0].id);
    QVERIFY(cart.lines.isEmpty());
    QCOMPARE(undo().lines.size(), 2);
}

void TestCartChanges::aDepositIsNotChangedByItself()
{
    CartLine deposit = candle();
    deposit.kind = ProductKind::Deposit;
    const Cart cart = add(bread(), deposit);
    VERIFY_ERROR(carts().setQuantity(call(), m_cart, cart.lines[1].id, Quantity::pieces(2)),
                 u"cart.lineHasFixedQuantity"_s);
}

void TestCartChanges::aLineWithoutItsDepositDoesNotGrowByOneThatHasIt()
{
    CartLine deposit = candle();
    deposit.kind = ProductKind::Deposit;
    Cart cart = add(bread(), deposit);
    cart = *carts().removeLine(call(), m_cart, cart.lines[1].id);
    QCOMPARE(cart.lines.size(), 1);
    cart = add(bread(2), deposit);
    QCOMPARE(cart.lines.size(), 3);
    QCOMPARE(cart.lines[0].quantity, Quantity::pieces(1));
    QCOMPARE(cart.lines[2].depositOf, cart.lines[1].id);
    QCOMPARE(cart.lines[2].quantity, Quantity::pieces(2));
}

void TestCartChanges::aReturnedLineKeepsItsQuantityPriceAndShare()
{
    CartLine line = bread(-1);
    line.returnOf = ReturnOf{};
    line.returnOf->order = m_shop->ids.mint<OrderId>();
    line.returnOf->number = u"1-R-7"_s;
    line.returnOf->restock = false;
    line.returnOf->share.amount = line.returnOf->share.taxable = m_shop->money(-725);
    line.returnOf->share.lineDiscount = line.returnOf->share.saleDiscount = m_shop->money(0);
    line.returnOf->share.total = m_shop->money(-725);
    const Cart cart = add(line);
    QVERIFY(stored().lines[0] == cart.lines[0]);
    QVERIFY(stored().lines[0].returnOf == line.returnOf);
    const LineId id = cart.lines[0].id;
    VERIFY_ERROR(carts().setQuantity(call(), m_cart, id, Quantity::pieces(-2)),
                 u"cart.lineHasFixedQuantity"_s);
    VERIFY_ERROR(carts().setPrice(call(), m_cart, id, m_shop->price(1)),
                 u"cart.lineHasFixedPrice"_s);
    VERIFY_ERROR(carts().setLineDiscount(call(), m_cart, id, Discount{100'000, {}, {}}),
                 u"cart.lineNotDiscountable"_s);
    // Another return of the same product stands on a line of its own.
    QCOMPARE(add(bread(-1)).lines.size(), 2);
}

void TestCartChanges::aRefusedAgeTakesItsLinesAway()
{
    CartLine wine = candle();
    wine.ageLimit = 18;
    add(bread());
    add(wine);
    const auto cart = carts().answerAge(call(), m_cart, 18, false);
    VERIFY_OK(cart);
    QCOMPARE(cart->lines.size(), 1);
    QCOMPARE(cart->lines[0].ageLimit, 0);
    QCOMPARE(cart->ageChecked, 0);
    QCOMPARE(journalled(u"age-check"_s), 1);
}

void TestCartChanges::aShownAgeIsRememberedAndJournalled()
{
    CartLine wine = candle();
    wine.ageLimit = 16;
    add(wine);
    const Call same = call();
    VERIFY_OK(carts().answerAge(same, m_cart, 18, true));
    VERIFY_OK(carts().answerAge(same, m_cart, 18, true));
    QCOMPARE(stored().ageChecked, 18);
    QCOMPARE(stored().lines.size(), 1);
    QCOMPARE(journalled(u"age-check"_s), 1);
}

void TestCartChanges::goodsLeaveAfterTheTotalByRightAndOnRecord()
{
    const Cart cart = add(bread(3));
    const LineId line = cart.lines[0].id;
    VERIFY_OK(carts().setQuantity(call(), m_cart, line, Quantity::pieces(2)));
    QCOMPARE(journalled(u"line-removed"_s), 0);
    VERIFY_OK(carts().markTotalled(call(), m_cart));
    Rights rights = Rights::all();
    rights.revoke(Action::RemoveLineAfterTotal);
    VERIFY_ERROR(carts().setQuantity(m_shop->callWith(rights), m_cart, line, Quantity::pieces(1)),
                 u"permission.denied"_s);
    VERIFY_ERROR(carts().removeLine(m_shop->callWith(rights), m_cart, line),
                 u"permission.denied"_s);
    // More goods need no right.
    VERIFY_OK(carts().setQuantity(m_shop->callWith(rights), m_cart, line, Quantity::pieces(4)));
    // Neither does undo sneak goods off the ticket.
    VERIFY_ERROR(carts().undo(m_shop->callWith(rights), m_cart), u"permission.denied"_s);
    VERIFY_OK(carts().removeLine(call(), m_cart, line));
    QCOMPARE(journalled(u"line-removed"_s), 1);
    QVERIFY(stored().lines.isEmpty());
}

void TestCartChanges::notesCustomerAndCouponsAreKept()
{
    const Cart cart = add(bread());
    const CartCustomer ada{m_shop->ids.mint<UserId>(), u"Ada"_s, u"902 555 0101"_s, u"CA-1"_s};
    VERIFY_OK(carts().setCustomer(call(), m_cart, ada));
    VERIFY_OK(carts().addCoupon(call(), m_cart, u" spring "_s));
    VERIFY_OK(carts().addCoupon(call(), m_cart, u"SPRING"_s));
    VERIFY_OK(carts().setLineNote(call(), m_cart, cart.lines[0].id, u"sliced"_s));
    VERIFY_OK(carts().setNote(call(), m_cart, u"calls back"_s));
    const Cart kept = stored();
    QVERIFY(kept.customer == ada);
    QCOMPARE(kept.coupons, QStringList{u"SPRING"_s});
    QCOMPARE(kept.lines[0].note, u"sliced"_s);
    QCOMPARE(kept.note, u"calls back"_s);
    VERIFY_OK(carts().removeCoupon(call(), m_cart, u"spring"_s));
    QVERIFY(stored().coupons.isEmpty());
    VERIFY_OK(carts().addCoupon(call(), m_cart, QString(40, u'S')));
    for (const QString &code : {u"  "_s, QString(41, u'S'), u"A\nB"_s, u"A\0B"_s})
        VERIFY_ERROR(carts().addCoupon(call(), m_cart, code), u"cart.couponMalformed"_s);
}

void TestCartChanges::aNoteTooLongIsRefused()
{
    const Cart cart = add(bread());
    const auto refused = carts().setNote(call(), m_cart, QString(1'001, u'x'));
    VERIFY_ERROR(refused, u"cart.textTooLong"_s);
    VERIFY_ERROR(carts().setLineNote(call(), m_cart, cart.lines[0].id, QString(1'001, u'x')),
                 u"cart.textTooLong"_s);
}

QTEST_APPLESS_MAIN(TestCartChanges)
#include "tst_cart_changes.moc"
