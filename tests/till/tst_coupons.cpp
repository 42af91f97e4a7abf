// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/support/counter_fixture.h"
#include "tests/support/qtest_results.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

// Coupons that may be used so many times only.
class TestCoupons final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCouponIsUsedAsOftenAsItMayBe_data();
    void aCouponIsUsedAsOftenAsItMayBe();
    void aSaleSentTwiceUsesItOnce();
    void aSaleThatGetsNothingFromItUsesNone();
    void practiceUsesNone();
    void aVoidGivesItsUseBack();
    void anotherCodeOfThePromotionBeginsAnew();
    void theTableHoldsTheLimitWhoeverWrites_data();
    void theTableHoldsTheLimitWhoeverWrites();

private:
    // 10 % off with the coupon ONCE, so many times.
    void promise(int uses, const PromotionScope &scope = {});
    SaleRequest saleWith(const QString &coupon, OrderKind kind = OrderKind::Sale);
    Result<Order> sell(const QString &coupon) { return m_shop->complete(saleWith(coupon)); }
    qint64 count(const char *statement) { return m_shop->count(statement).valueOr(-1); }
    qint64 uses() { return count("SELECT COUNT(*) FROM till_coupon_use"); }

    std::unique_ptr<CounterFixture> m_shop;
    Promotion m_promotion;
};

void TestCoupons::init()
{
    auto made = CounterFixture::make();
    VERIFY_OK(made);
    m_shop = std::move(*made);
}

void TestCoupons::promise(int uses, const PromotionScope &scope)
{
    m_promotion = {};
    m_promotion.id = m_shop->ids.mint<PromotionId>();
    m_promotion.name = u"A tenth off"_s;
    m_promotion.millionths = 100'000;
    m_promotion.coupon = u"Once"_s;
    m_promotion.couponUses = uses;
    m_promotion.scope = scope;
    const auto saved = m_shop->desk->promotions->save(m_shop->call(), m_promotion);
    VERIFY_OK(saved);
    m_promotion = *saved;
}

SaleRequest TestCoupons::saleWith(const QString &coupon, OrderKind kind)
{
    const QList<CartLine> lines{m_shop->line(m_shop->products[0])};
    auto request = m_shop->request(lines);
    const auto taxes = m_shop->desk->products->taxTable(m_shop->call());
    const auto settings = m_shop->desk->till->settings();
    const TicketPricing pricing{
        (*settings)->profile.rules, *taxes, QDate(2026, 11, 23), {m_promotion}, {}, {coupon}};
    const auto ticket = computeTicket(lines, {}, pricing);
    if (!request || !ticket)
        qFatal("no ticket");
    request->kind = kind;
    request->coupons = {coupon};
    request->expectedTotal = ticket->all.total;
    request->tenders[0].tendered = ticket->all.total;
    return *request;
}

void TestCoupons::aCouponIsUsedAsOftenAsItMayBe_data()
{
    QTest::addColumn<int>("most");
    QTest::newRow("once") << 1;
    QTest::newRow("three times") << 3;
}

void TestCoupons::aCouponIsUsedAsOftenAsItMayBe()
{
    QFETCH(const int, most);
    promise(most);
    for (int i = 0; i < most; ++i) {
        VERIFY_OK(m_shop->desk->sales->checkCouponUses(m_shop->call(), u" ONCE"_s));
        const auto sold = sell(u"once"_s);
        VERIFY_OK(sold);
        QCOMPARE(sold->lines[0].totals.promotions.size(), 1);
    }
    VERIFY_ERROR(m_shop->desk->sales->checkCouponUses(m_shop->call(), u" ONCE"_s),
                 u"coupon.usedUp"_s);
    const qint64 before = count("SELECT COUNT(*) FROM orders_order");
    VERIFY_ERROR(sell(u"once"_s), u"coupon.usedUp"_s);
    QCOMPARE(count("SELECT COUNT(*) FROM orders_order"), before);
    QCOMPARE(uses(), most);
}

void TestCoupons::aSaleSentTwiceUsesItOnce()
{
    promise(2);
    const SaleRequest request = saleWith(u"once"_s);
    VERIFY_OK(m_shop->complete(request));
    VERIFY_OK(m_shop->complete(request));
    QCOMPARE(uses(), 1);
}

void TestCoupons::aSaleThatGetsNothingFromItUsesNone()
{
    promise(1, {{m_shop->products[3].id}, {}});
    VERIFY_OK(sell(u"once"_s));
    QCOMPARE(uses(), 0);
}

void TestCoupons::practiceUsesNone()
{
    promise(1);
    VERIFY_OK(m_shop->complete(saleWith(u"once"_s, OrderKind::Training)));
    QCOMPARE(uses(), 0);
}

void TestCoupons::aVoidGivesItsUseBack()
{
    promise(1);
    const auto sold = sell(u"once"_s);
    VERIFY_OK(sold);
    VoidRequest request;
    request.id = m_shop->ids.mint<OrderId>();
    request.document = sold->id;
    request.atRegister = m_shop->atRegister;
    request.shift = m_shop->shift;
    request.reason = u"typed wrong"_s;
    VERIFY_OK(m_shop->desk->sales->annul(m_shop->call(), request));
    VERIFY_OK(sell(u"once"_s));
    VERIFY_ERROR(sell(u"once"_s), u"coupon.usedUp"_s);
}

void TestCoupons::anotherCodeOfThePromotionBeginsAnew()
{
    promise(1);
    VERIFY_OK(sell(u"once"_s));
    m_promotion.coupon = u"AGAIN"_s;
    const auto changed = m_shop->desk->promotions->save(m_shop->call(), m_promotion);
    VERIFY_OK(changed);
    m_promotion = *changed;
    VERIFY_OK(sell(u"again"_s));
}

void TestCoupons::theTableHoldsTheLimitWhoeverWrites_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("a use that is taken") << 1;
    QTest::newRow("a use beyond the last") << 2;
    QTest::newRow("a use before the first") << 0;
}

void TestCoupons::theTableHoldsTheLimitWhoeverWrites()
{
    QFETCH(const int, number);
    promise(1);
    VERIFY_OK(sell(u"once"_s));
    Transaction change(*m_shop->desk->database, "by hand");
    VERIFY_OK(change.ok());
    QVERIFY(!Statement(*m_shop->desk->database,
                       "INSERT INTO till_coupon_use (promotion, coupon, number, most, order_id) "
                       "VALUES (?, 'once', ?, 1, ?)")
                 .bind(m_promotion.id)
                 .bind(qint64(number))
                 .bind(m_shop->ids.mint<OrderId>())
                 .run());
}

QTEST_APPLESS_MAIN(TestCoupons)
#include "tst_coupons.moc"
