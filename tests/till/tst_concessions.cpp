// SPDX-License-Identifier: GPL-3.0-or-later
// Who may give something away, held to at the ticket and at the sale.
#include "tests/support/counter_fixture.h"
#include "tests/support/qtest_results.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestConcessions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aPriceBelowTheCatalogsTakesTheRight_data();
    void aPriceBelowTheCatalogsTakesTheRight();
    void emptiesArePaidForAtTheirPrice_data();
    void emptiesArePaidForAtTheirPrice();
    void aTicketIsSoldAtThePriceItWasShownWith();
    void whatStandsOnTheTicketWasAllowedWhenItWasGiven();
    void whatTheTicketDoesNotHoldIsNotAllowedByIt();
    void aDiscountOnTheSaleStaysWithinItsLimitAsGoodsAreAdded();
    void aDiscountOnTheSaleStaysWithinItsShareAsGoodsAreTakenOff();
    void aDiscountOnALineStaysWithinItsLimitAsItGrows();
    void whatWasApprovedStaysApproved();
    void nobodyClaimsAnApproval();
    void changedPricesAndDiscountsAreInTheJournal();

private:
    Carts &carts() { return *m_shop->desk->carts; }
    // A cashier without the right to change prices, whose discounts end at 2.00 or 10 %.
    static Rights cashier()
    {
        Rights rights = Rights::all();
        rights.revoke(Action::OverridePrice);
        rights.grant(Action::Discount, Limit(200, 100'000));
        return rights;
    }
    Call cashierCall() { return m_shop->callWith(cashier()); }
    Call approved()
    {
        Call call = cashierCall();
        call.approval = Approval{{}, m_shop->ids.mint<UserId>(), Rights::all()};
        return call;
    }
    CartLine bread(int pieces = 1)
    {
        return m_shop->line(m_shop->products[0], Quantity::pieces(pieces));
    }
    Cart with(const Call &call, const CartLine &line)
    {
        const auto cart = carts().addLine(call, m_cart, line);
        if (!cart)
            qFatal("%s", qPrintable(describe(cart.error())));
        return *cart;
    }
    SaleRequest saleOf(const Cart &cart)
    {
        const auto totals = m_shop->totals(cart.lines, cart.discount);
        auto made = m_shop->request(cart.lines);
        if (!totals || !made)
            qFatal("no totals");
        made->cart = cart.id;
        made->cartVersion = cart.version;
        made->discount = cart.discount;
        made->expectedTotal = totals->total;
        made->tenders[0].tendered = totals->total;
        return *made;
    }

    std::unique_ptr<CounterFixture> m_shop;
    CartId m_cart;
};

void TestConcessions::init()
{
    auto made = CounterFixture::make();
    VERIFY_OK(made);
    m_shop = std::move(*made);
    m_cart = m_shop->ids.mint<CartId>();
    m_shop->clock.advance(1'000);
    VERIFY_OK(carts().open(m_shop->call(), m_cart, m_shop->atRegister, u"Ticket 1"_s));
}

void TestConcessions::aPriceBelowTheCatalogsTakesTheRight_data()
{
    QTest::addColumn<bool>("onATicket");
    QTest::addColumn<int>("tenThousandths");
    QTest::addColumn<bool>("claimsItIsTheList");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("the catalog's, without a ticket") << false << 72'500 << false << true;
    QTest::newRow("above it") << false << 80'000 << false << true;
    QTest::newRow("a cent below") << false << 72'400 << false << false;
    QTest::newRow("said to be the list price") << false << 72'400 << true << false;
    QTest::newRow("the catalog's, on a ticket") << true << 72'500 << false << true;
    QTest::newRow("a cent below on a ticket") << true << 72'400 << false << false;
    QTest::newRow("said to be the list price on a ticket") << true << 72'400 << true << false;
}

void TestConcessions::aPriceBelowTheCatalogsTakesTheRight()
{
    QFETCH(bool, onATicket);
    QFETCH(int, tenThousandths);
    QFETCH(bool, claimsItIsTheList);
    QFETCH(bool, allowed);
    CartLine line = bread();
    QCOMPARE(line.unitPrice.tenThousandths(), 72'500);
    line.unitPrice = m_shop->price(tenThousandths);
    if (claimsItIsTheList)
        line.listPrice = line.unitPrice;
    auto request = m_shop->request({line});
    VERIFY_OK(request);
    if (onATicket)
        request = saleOf(with(cashierCall(), line));
    const auto sale = m_shop->complete(*request, cashier());
    if (allowed)
        VERIFY_OK(sale);
    else
        VERIFY_ERROR(sale, u"permission.denied"_s);
    QCOMPARE(m_shop->count("SELECT COUNT(*) FROM orders_order").valueOr(-1), allowed ? 1 : 0);
    if (!allowed)
        VERIFY_OK(m_shop->complete(*request));
}

void TestConcessions::emptiesArePaidForAtTheirPrice_data()
{
    QTest::addColumn<int>("pieces");
    QTest::addColumn<int>("tenThousandths");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("empties at their price") << -4 << 2'500 << true;
    QTest::newRow("empties above it") << -4 << 9'900 << false;
    QTest::newRow("a deposit at its price") << 4 << 2'500 << true;
    QTest::newRow("a deposit below it") << 4 << 100 << false;
}

void TestConcessions::emptiesArePaidForAtTheirPrice()
{
    QFETCH(int, pieces);
    QFETCH(int, tenThousandths);
    QFETCH(bool, allowed);
    ProductDraft draft = m_shop->products[0].values;
    draft.sku.clear();
    draft.barcodes.clear();
    draft.kind = ProductKind::Deposit;
    draft.price = m_shop->price(2'500);
    const auto deposit =
        m_shop->desk->products->create(m_shop->call(), m_shop->ids.mint<ProductId>(), draft);
    VERIFY_OK(deposit);
    m_shop->clock.advance(1'000);
    CartLine line = m_shop->line(*deposit, Quantity::pieces(pieces));
    line.unitPrice = m_shop->price(tenThousandths);
    const auto request = m_shop->request({line, bread(2)});
    VERIFY_OK(request);
    const auto sale = m_shop->complete(*request, cashier());
    if (allowed)
        VERIFY_OK(sale);
    else
        VERIFY_ERROR(sale, u"permission.denied"_s);
}

void TestConcessions::aTicketIsSoldAtThePriceItWasShownWith()
{
    const Cart cart = with(cashierCall(), bread());
    Product product = m_shop->products[0];
    product.values.price = m_shop->price(99'900);
    m_shop->clock.advance(1'000);
    VERIFY_OK(m_shop->desk->products->update(m_shop->call(), product.id, product.version,
                                             product.values));
    VERIFY_OK(m_shop->complete(saleOf(cart), cashier()));
}

void TestConcessions::whatStandsOnTheTicketWasAllowedWhenItWasGiven()
{
    Cart cart = with(cashierCall(), bread());
    VERIFY_OK(carts().setLineDiscount(approved(), m_cart, cart.lines[0].id,
                                      Discount{500'000, {}, u"burnt"_s}));
    VERIFY_OK(m_shop->complete(saleOf(*carts().cart(cashierCall(), m_cart)), cashier()));
}

void TestConcessions::whatTheTicketDoesNotHoldIsNotAllowedByIt()
{
    const Cart cart = with(cashierCall(), bread());
    Cart other = cart;
    other.lines[0].discount = Discount{500'000, {}, u"burnt"_s};
    other.lines[0].discount->approvedBy = m_shop->ids.mint<UserId>();
    VERIFY_ERROR(m_shop->complete(saleOf(other), cashier()), u"permission.denied"_s);
    other = cart;
    other.discount = Discount{500'000, {}, u"kind"_s};
    VERIFY_ERROR(m_shop->complete(saleOf(other), cashier()), u"permission.denied"_s);
}

void TestConcessions::aDiscountOnTheSaleStaysWithinItsLimitAsGoodsAreAdded()
{
    with(cashierCall(), bread(2));
    VERIFY_OK(carts().setDiscount(cashierCall(), m_cart, Discount{100'000, {}, u"kind"_s}));
    VERIFY_ERROR(carts().addLine(cashierCall(), m_cart, bread(1)), u"permission.denied"_s);
    QCOMPARE(carts().cart(cashierCall(), m_cart)->lines[0].quantity, Quantity::pieces(2));
    const auto added = carts().addLine(approved(), m_cart, bread(1));
    VERIFY_OK(added);
    QVERIFY(!added->discount->approvedBy.isNull());
    VERIFY_OK(m_shop->complete(saleOf(*added), cashier()));
}

void TestConcessions::aDiscountOnTheSaleStaysWithinItsShareAsGoodsAreTakenOff()
{
    const Cart cart = with(cashierCall(), bread(4));
    VERIFY_OK(
        carts().setDiscount(cashierCall(), m_cart, Discount{0, m_shop->money(150), u"kind"_s}));
    VERIFY_ERROR(carts().setQuantity(cashierCall(), m_cart, cart.lines[0].id, Quantity::pieces(2)),
                 u"permission.denied"_s);
}

void TestConcessions::aDiscountOnALineStaysWithinItsLimitAsItGrows()
{
    const Cart cart = with(cashierCall(), bread(2));
    const LineId line = cart.lines[0].id;
    VERIFY_OK(
        carts().setLineDiscount(cashierCall(), m_cart, line, Discount{100'000, {}, u"kind"_s}));
    VERIFY_ERROR(carts().setQuantity(cashierCall(), m_cart, line, Quantity::pieces(3)),
                 u"permission.denied"_s);
    VERIFY_OK(carts().setQuantity(cashierCall(), m_cart, line, Quantity::pieces(1)));
}

void TestConcessions::whatWasApprovedStaysApproved()
{
    with(cashierCall(), bread(1));
    VERIFY_OK(carts().setDiscount(approved(), m_cart, Discount{200'000, {}, u"kind"_s}));
    VERIFY_OK(carts().addLine(cashierCall(), m_cart, bread(5)));
}

void TestConcessions::nobodyClaimsAnApproval()
{
    CartLine line = bread();
    line.id = m_shop->ids.mint<LineId>();
    line.discount = Discount{10'000, {}, u"kind"_s};
    line.discount->approvedBy = m_shop->ids.mint<UserId>();
    const Cart cart = with(cashierCall(), line);
    QVERIFY(cart.lines[0].discount->approvedBy.isNull());
}

void TestConcessions::changedPricesAndDiscountsAreInTheJournal()
{
    CartLine cheaper = bread();
    cheaper.listPrice = cheaper.unitPrice;
    cheaper.unitPrice = m_shop->price(50'000);
    CartLine reduced = m_shop->line(m_shop->products[3], Quantity::pieces(1));
    reduced.discount = Discount{100'000, std::nullopt, u"ripe"_s};
    reduced.discount->approvedBy = m_shop->ids.mint<UserId>();
    const auto request = m_shop->request({cheaper, reduced});
    VERIFY_OK(request);
    const auto order = m_shop->complete(*request);
    VERIFY_OK(order);
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
    QCOMPARE(order->lines[0].line.listPrice, cheaper.listPrice);
}

QTEST_APPLESS_MAIN(TestConcessions)
#include "tst_concessions.moc"
