// SPDX-License-Identifier: GPL-3.0-or-later
// Customers who shop by themselves: their own cart, orders and nothing else, without any right of the
// staff.
#include "core/shop/shop_accounts.h"
#include "core/shop/storefront.h"
#include "core/shop/variant_desk.h"
#include "core/shop/verify.h"
#include "tests/shop/shop_fixture.h"
#include "tests/support/qtest_results.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestStorefront final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aGuestFillsACartThatIsNoTicket();
    void moreThanThereIsIsNotPutIn();
    void pricesOfTheCatalogCount();
    void whatIsNotSoldAloneIsRefused_data();
    void whatIsNotSoldAloneIsRefused();
    void depositsAreNotListed();
    void variantsHaveOneTile();
    void anOrderIsPlacedWithItsStockAndItsMessage();
    void anOrderSentTwiceIsOneOrderAndOneMessage();
    void whatTheShopDoesNotOfferIsRefused();
    void aDeliveryHasItsPrice();
    void aCustomerSeesAndCancelsTheirOwnOrdersOnly();
    void anOrderOnItsWayIsNotCancelled();
    void aGuestsCartGoesOnInTheirAccount();
    void aCartIsHeldAtTheTill();
    void anAddressThatIsNoneGetsNoMessage();
    void theTermsNeedTheRight();

private:
    Shopper guest() { return {m_shop->ids.mint<UserId>(), true, m_shop->atRegister, {}}; }
    Shopper account(const QString &email = u"ada@example.org"_s)
    {
        const auto made = accountsOf(**m_shop)->registerAccount(
            m_shop->call(), m_shop->ids.mint<UserId>(), {email, u"Ada"_s, {}, u"hash"_s, u"en"_s});
        if (!made)
            qFatal("%s", qPrintable(describe(made.error())));
        return {made->id, false, m_shop->atRegister, {}};
    }
    ProductId product(int i) { return m_shop->products[i].id; }
    Result<DeliveryOrder> placed(Shopper &shopper, OrderId id = {})
    {
        SHOP_TRY(addToCart(**m_shop, shopper, product(0), Quantity::pieces(2)));
        SHOP_TRY_VALUE(cart, shopperCart(**m_shop, shopper));
        ShopperOrder order;
        order.id = id.isNull() ? m_shop->ids.mint<OrderId>() : id;
        order.name = u"<b>Ada</b>"_s;
        order.email = u"ada@example.org"_s;
        order.expectedTotal = cart.totals.total;
        order.pricedAt = cart.pricedAt;
        SHOP_TRY_VALUE(made, placeOrder(**m_shop, shopper, order));
        shopper.placed.append(made.agreed.id);
        return made;
    }
    Product stored(int i) { return *(*m_shop)->products().product(m_shop->call(), product(i)); }
    QList<SpooledMail> mails(MailKind kind)
    {
        QList<SpooledMail> found = *mailOf(**m_shop).undone();
        found.removeIf([&](const SpooledMail &each) { return each.mail.kind != kind; });
        return found;
    }

    std::unique_ptr<SmallShop> m_shop;
};

void TestStorefront::init()
{
    m_shop = std::make_unique<SmallShop>();
    const StockMovement in{u"in"_s, product(0), Quantity::pieces(10), StockReason::Received,
                           {},      {}};
    VERIFY_OK((*m_shop)->products().recordMovements(m_shop->call(), {in}));
}

void TestStorefront::aGuestFillsACartThatIsNoTicket()
{
    const Shopper shopper = guest();
    VERIFY_OK(addToCart(**m_shop, shopper, product(0), Quantity::pieces(1)));
    const auto cart = addToCart(**m_shop, shopper, product(0), Quantity::pieces(2));
    VERIFY_OK(cart);
    QCOMPARE(cart->cart.lines.size(), 1);
    QCOMPARE(cart->cart.lines.first().quantity, Quantity::pieces(3));
    QCOMPARE(cart->totals.total.minor(), 421); // 3 × 1.23 and 14 %
    QVERIFY((*m_shop)->carts().carts(m_shop->call(), m_shop->atRegister)->isEmpty());
    QVERIFY(shopperCart(**m_shop, guest())->cart.lines.isEmpty());
    const auto less = setCartQuantity(**m_shop, shopper, cart->cart.lines.first().id, {});
    VERIFY_OK(less);
    QVERIFY(less->cart.lines.isEmpty());
}

void TestStorefront::moreThanThereIsIsNotPutIn()
{
    const Shopper shopper = guest();
    const auto ten = addToCart(**m_shop, shopper, product(0), Quantity::pieces(10));
    VERIFY_OK(ten);
    VERIFY_ERROR(addToCart(**m_shop, shopper, product(0), Quantity::pieces(1)),
                 u"stock.insufficient"_s);
    VERIFY_ERROR(
        setCartQuantity(**m_shop, shopper, ten->cart.lines.first().id, Quantity::pieces(11)),
        u"stock.insufficient"_s);
    QCOMPARE(shopperCart(**m_shop, shopper)->cart.lines.first().quantity, Quantity::pieces(10));
}

void TestStorefront::pricesOfTheCatalogCount()
{
    Shopper shopper = guest();
    const auto before = addToCart(**m_shop, shopper, product(0), Quantity::pieces(1));
    VERIFY_OK(before);
    Product dearer = stored(0);
    dearer.values.price = UnitPrice(20'000, dearer.values.price->currency());
    VERIFY_OK(
        (*m_shop)->products().update(m_shop->call(), product(0), dearer.version, dearer.values));
    ShopperOrder order;
    order.id = m_shop->ids.mint<OrderId>();
    order.name = u"Ada"_s;
    order.expectedTotal = before->totals.total;
    VERIFY_ERROR(placeOrder(**m_shop, shopper, order), u"storefront.pricesChanged"_s);
    const auto after = shopperCart(**m_shop, shopper);
    VERIFY_OK(after);
    QVERIFY(after->changed);
    QCOMPARE(after->totals.total.minor(), 228);
    QVERIFY(!shopperCart(**m_shop, shopper)->changed);
}

void TestStorefront::whatIsNotSoldAloneIsRefused_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("priced");
    QTest::addColumn<int>("age");
    QTest::newRow("for adults") << int(ProductKind::Goods) << true << 18;
    QTest::newRow("without a price") << int(ProductKind::OpenPrice) << false << 0;
    QTest::newRow("a gift card") << int(ProductKind::GiftCard) << true << 0;
}

void TestStorefront::whatIsNotSoldAloneIsRefused()
{
    QFETCH(int, kind);
    QFETCH(bool, priced);
    QFETCH(int, age);
    ProductDraft draft = stored(0).values;
    draft.sku.clear();
    draft.barcodes.clear();
    draft.kind = ProductKind(kind);
    draft.ageLimit = age;
    if (!priced)
        draft.price.reset();
    const auto id = m_shop->ids.mint<ProductId>();
    VERIFY_OK((*m_shop)->products().create(m_shop->call(), id, draft));
    const StockMovement in{u"more"_s, id, Quantity::pieces(10), StockReason::Received, {}, {}};
    VERIFY_OK((*m_shop)->products().recordMovements(m_shop->call(), {in}));
    VERIFY_ERROR(addToCart(**m_shop, guest(), id, Quantity::pieces(1)),
                 u"storefront.notSoldAlone"_s);
}

void TestStorefront::depositsAreNotListed()
{
    const auto before = storefrontList(**m_shop, {});
    VERIFY_OK(before);
    QVERIFY(!before->products.isEmpty());
    ProductDraft draft = stored(0).values;
    draft.name = u"AAA deposit"_s; // before all others
    draft.sku.clear();
    draft.barcodes.clear();
    draft.kind = ProductKind::Deposit;
    VERIFY_OK((*m_shop)->products().create(m_shop->call(), m_shop->ids.mint<ProductId>(), draft));
    QCOMPARE(storefrontList(**m_shop, {})->products, before->products);
    ProductQuery query;
    query.limit = 1;
    QCOMPARE(storefrontList(**m_shop, query)->products,
             before->products.first(1)); // the page is full all the same
    query.text = u"deposit"_s;
    QVERIFY(storefrontList(**m_shop, query)->products.isEmpty());
}

void TestStorefront::variantsHaveOneTile()
{
    const auto before = storefrontList(**m_shop, {});
    VERIFY_OK(before);
    VariantPlan plan = *variantPlan(**m_shop, m_shop->call(), product(0));
    plan.family.options = {u"Size"_s};
    plan.places[0].choices = {u"S"_s};
    for (const QString &size : {u"M"_s, u"L"_s})
        plan.places.append({{size}, m_shop->ids.mint<ProductId>(), true, {}, {}});
    VERIFY_OK(arrangeVariants(**m_shop, m_shop->call(), plan));
    const auto after = storefrontList(**m_shop, {});
    VERIFY_OK(after);
    QCOMPARE(after->products.size(), before->products.size());
    QCOMPARE(after->families.value(product(0)).variants, 3);
    QCOMPARE(after->families.value(product(0)).available, Quantity::pieces(10));
}

void TestStorefront::anOrderIsPlacedWithItsStockAndItsMessage()
{
    Shopper shopper = account();
    const auto order = placed(shopper);
    VERIFY_OK(order);
    QCOMPARE(order->agreed.status, OrderStatus::Confirmed);
    QCOMPARE(order->agreed.channel, Channel::Collect);
    QCOMPARE(order->agreed.customer->id, shopper.id);
    QCOMPARE(order->agreed.customer->name, u"<b>Ada</b>"_s);
    QCOMPARE(stored(0).reserved, Quantity::pieces(2));
    QVERIFY(shopperCart(**m_shop, shopper)->cart.lines.isEmpty());
    const auto told = mails(MailKind::OrderPlaced);
    QCOMPARE(told.size(), 1);
    QCOMPARE(*Json(told.first().mail.values).member(u"order")->string(),
             order->agreed.numberText());
    const auto report = verifyShop(**m_shop);
    VERIFY_OK(report);
    QVERIFY(report->ok);
}

void TestStorefront::anOrderSentTwiceIsOneOrderAndOneMessage()
{
    Shopper shopper = guest();
    const auto id = m_shop->ids.mint<OrderId>();
    const auto first = placed(shopper, id);
    VERIFY_OK(first);
    ShopperOrder again;
    again.id = id;
    const auto second = placeOrder(**m_shop, shopper, again);
    VERIFY_OK(second);
    QCOMPARE(second->agreed.number, first->agreed.number);
    QCOMPARE(mails(MailKind::OrderPlaced).size(), 1);
    QCOMPARE(stored(0).reserved, Quantity::pieces(2));
}

void TestStorefront::whatTheShopDoesNotOfferIsRefused()
{
    const Shopper shopper = guest();
    const auto cart = addToCart(**m_shop, shopper, product(0), Quantity::pieces(1));
    VERIFY_OK(cart);
    ShopperOrder order;
    order.id = m_shop->ids.mint<OrderId>();
    order.name = u"Ada"_s;
    order.expectedTotal = cart->totals.total;
    order.channel = Channel::Delivery;
    order.address = {u"1 Quay"_s, u"Halifax"_s, u"NS"_s, u"B3K 1A1"_s, u"CA"_s};
    VERIFY_ERROR(placeOrder(**m_shop, shopper, order), u"storefront.notOffered"_s);
    order.channel = Channel::Counter;
    VERIFY_ERROR(placeOrder(**m_shop, shopper, order), u"storefront.notOffered"_s);
    order.channel = Channel::Collect;
    order.payment = OrderPayment::Invoice;
    VERIFY_ERROR(placeOrder(**m_shop, shopper, order), u"storefront.notOffered"_s);
}

void TestStorefront::aDeliveryHasItsPrice()
{
    const Currency dollars = *Currency::fromCode(u"CAD");
    VERIFY_OK(saveStorefrontTerms(**m_shop, m_shop->call(),
                                  {true, Money(500, dollars), true, true, true}));
    const Shopper shopper = guest();
    const auto cart = addToCart(**m_shop, shopper, product(0), Quantity::pieces(1));
    VERIFY_OK(cart);
    ShopperOrder order;
    order.id = m_shop->ids.mint<OrderId>();
    order.name = u"Ada"_s;
    order.channel = Channel::Delivery;
    order.shippingName = u"Delivery"_s;
    order.address = {u"1 Quay"_s, u"Halifax"_s, u"NS"_s, u"B3K 1A1"_s, u"CA"_s};
    order.expectedTotal = cart->totals.total;
    VERIFY_ERROR(placeOrder(**m_shop, shopper, order), u"sale.totalChanged"_s);
    order.expectedTotal = cart->delivered.total;
    const auto made = placeOrder(**m_shop, shopper, order);
    VERIFY_OK(made);
    QCOMPARE(made->agreed.lines.constLast().line.unitPrice.tenThousandths(), 50'000);
}

void TestStorefront::aCustomerSeesAndCancelsTheirOwnOrdersOnly()
{
    Shopper ada = account();
    Shopper eve = account(u"eve@example.org"_s);
    const auto order = placed(ada);
    VERIFY_OK(order);
    QCOMPARE(ownOrders(**m_shop, ada)->size(), 1);
    QVERIFY(ownOrders(**m_shop, eve)->isEmpty());
    VERIFY_ERROR(ownOrder(**m_shop, eve, order->agreed.id), u"delivery.notFound"_s);
    VERIFY_ERROR(cancelOwnOrder(**m_shop, eve, order->agreed.id, order->version, {}),
                 u"delivery.notFound"_s);
    VERIFY_ERROR(ownOrder(**m_shop, guest(), order->agreed.id), u"delivery.notFound"_s);
    const auto cancelled =
        cancelOwnOrder(**m_shop, ada, order->agreed.id, order->version, u"by the customer"_s);
    VERIFY_OK(cancelled);
    QCOMPARE(cancelled->agreed.status, OrderStatus::Cancelled);
    QCOMPARE(stored(0).reserved, Quantity());
    VERIFY_OK(cancelOwnOrder(**m_shop, ada, order->agreed.id, order->version, {})); // sent twice
    QCOMPARE(mails(MailKind::OrderCancelled).size(), 1);

    Shopper nobody = guest();
    const auto guests = placed(nobody);
    VERIFY_OK(guests);
    QCOMPARE(ownOrders(**m_shop, nobody)->size(), 1);
    VERIFY_ERROR(ownOrder(**m_shop, guest(), guests->agreed.id), u"delivery.notFound"_s);
    VERIFY_OK(cancelOwnOrder(**m_shop, nobody, guests->agreed.id, guests->version, {}));
}

void TestStorefront::anOrderOnItsWayIsNotCancelled()
{
    Shopper ada = account();
    auto order = placed(ada);
    VERIFY_OK(order);
    QVERIFY(mayCancel(*order));
    for (const OrderStatus to : {OrderStatus::Processing, OrderStatus::Shipped}) {
        order = (*m_shop)->deliveryDesk().move(m_shop->call(),
                                               {order->agreed.id, order->version, to, {}, {}});
        VERIFY_OK(order);
    }
    QVERIFY(!mayCancel(*order));
    VERIFY_ERROR(cancelOwnOrder(**m_shop, ada, order->agreed.id, order->version, {}),
                 u"delivery.moveNotAllowed"_s);
}

void TestStorefront::aGuestsCartGoesOnInTheirAccount()
{
    const Shopper nobody = guest();
    const Shopper ada = account();
    VERIFY_OK(addToCart(**m_shop, nobody, product(0), Quantity::pieces(1)));
    VERIFY_OK(addToCart(**m_shop, ada, product(0), Quantity::pieces(1)));
    const auto cart = takeOver(**m_shop, nobody, ada);
    VERIFY_OK(cart);
    QCOMPARE(cart->cart.lines.first().quantity, Quantity::pieces(2));
    QVERIFY(shopperCart(**m_shop, nobody)->cart.lines.isEmpty());
}

void TestStorefront::aCartIsHeldAtTheTill()
{
    const Shopper nobody = guest();
    VERIFY_OK(addToCart(**m_shop, nobody, product(0), Quantity::pieces(3)));
    const auto held = holdAtTill(**m_shop, nobody, u"Grace"_s);
    VERIFY_OK(held);
    const auto tickets = (*m_shop)->carts().carts(m_shop->call(), m_shop->atRegister);
    VERIFY_OK(tickets);
    QCOMPARE(tickets->size(), 1);
    QCOMPARE(tickets->first().name, u"Grace"_s);
    QCOMPARE(tickets->first().state, CartState::Held);
    QCOMPARE(tickets->first().lines.first().quantity, Quantity::pieces(3));
    QVERIFY(shopperCart(**m_shop, nobody)->cart.lines.isEmpty());
}

void TestStorefront::anAddressThatIsNoneGetsNoMessage()
{
    Shopper shopper = guest();
    VERIFY_OK(addToCart(**m_shop, shopper, product(0), Quantity::pieces(2)));
    ShopperOrder order;
    order.id = m_shop->ids.mint<OrderId>();
    order.name = u"Ada"_s;
    order.email = u"no address"_s; // no message, and an order all the same
    order.expectedTotal = shopperCart(**m_shop, shopper)->totals.total;
    VERIFY_OK(placeOrder(**m_shop, shopper, order));
    QVERIFY(mails(MailKind::OrderPlaced).isEmpty());
}

void TestStorefront::theTermsNeedTheRight()
{
    Call call = m_shop->call();
    call.actor.rights = {};
    VERIFY_ERROR(saveStorefrontTerms(**m_shop, call, {}), u"permission.denied"_s);
    const Currency dollars = *Currency::fromCode(u"CAD");
    VERIFY_ERROR(
        saveStorefrontTerms(**m_shop, m_shop->call(), {true, Money(-1, dollars), true, true, true}),
        u"cart.amountOutOfRange"_s);
    const StorefrontTerms terms{true, Money(895, dollars), false, true, false};
    VERIFY_OK(saveStorefrontTerms(**m_shop, m_shop->call(), terms));
    QCOMPARE(*storefrontTerms(**m_shop), terms);
}

QTEST_GUILESS_MAIN(TestStorefront)
#include "tst_storefront.moc"
