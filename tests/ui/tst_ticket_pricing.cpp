// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/verify.h"
#include "tests/support/qtest_results.h"
#include "tests/ui/window_fixture.h"
#include "ui/widgets/cart_line_roles.h"

#include <QAbstractItemModel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPatienceMs = 20'000;
const QString kCandle = u"4006381333931"_s; // 9.99 and 14 % HST

Promotion threeForTwo(UuidSource &ids)
{
    Promotion promotion;
    promotion.id = ids.mint<PromotionId>();
    promotion.name = u"Three for two"_s;
    promotion.kind = PromotionKind::NForM;
    promotion.take = 3;
    promotion.pay = 2;
    return promotion;
}

Promotion fiveOffTwenty(UuidSource &ids, const Currency &currency)
{
    Promotion promotion;
    promotion.id = ids.mint<PromotionId>();
    promotion.name = u"5 off 20"_s;
    promotion.kind = PromotionKind::Threshold;
    promotion.amount = Money(500, currency);
    promotion.threshold = Money(2'000, currency);
    return promotion;
}

} // namespace

class TestTicketPricing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSaleIsPaidWithThePromotionsOfTheTicket_data();
    void aSaleIsPaidWithThePromotionsOfTheTicket();
    void aPromotionThatEndsLeavesTheTicketAtOnce();
    void aLabelSaysWhatItsLineComesTo_data();
    void aLabelSaysWhatItsLineComesTo();

private:
    bool open(WindowFixture &fixture, bool threshold);
    QVariant line(WindowFixture &fixture, int role)
    {
        return fixture.find<QListView>("ticketLines")->model()->index(0, 0).data(role);
    }
    Promotion m_promotion; // as stored
};

bool TestTicketPricing::open(WindowFixture &fixture, bool threshold)
{
    const Done made = fixture.onDatabase([&](Shop &shop) -> Done {
        const FirstRun answers = answersFor(u"CA-NS"_s, shop.ids());
        SHOP_TRY(setUpShop(shop, answers));
        const Currency currency = answers.profile.rules.currency;
        ProductDraft candle;
        candle.name = u"Candle"_s;
        candle.price = UnitPrice(99'900, currency);
        candle.barcodes = {{kCandle, Quantity::pieces(1)}};
        SHOP_TRY(shop.products().create(shop.systemCall(), shop.ids().mint<ProductId>(), candle));
        SHOP_TRY_VALUE(stored, shop.promotions().save(shop.systemCall(),
                                                      threshold ? fiveOffTwenty(shop.ids(), currency)
                                                                : threeForTwo(shop.ids())));
        m_promotion = stored;
        return {};
    });
    return made && fixture.open() && fixture.signIn() && fixture.openShift(u"100"_s);
}

void TestTicketPricing::aSaleIsPaidWithThePromotionsOfTheTicket_data()
{
    QTest::addColumn<bool>("threshold");
    QTest::addColumn<QString>("badge");
    QTest::addColumn<qint64>("discount");
    QTest::newRow("three for two") << false << u"Three for two"_s << qint64(999);
    QTest::newRow("an amount off from a threshold") << true << u"5 off 20"_s << qint64(500);
}

void TestTicketPricing::aSaleIsPaidWithThePromotionsOfTheTicket()
{
    QFETCH(bool, threshold);
    QFETCH(QString, badge);
    QFETCH(qint64, discount);
    WindowFixture fixture;
    QVERIFY(open(fixture, threshold));
    for (int i = 0; i < 3; ++i)
        fixture.scan(kCandle);
    QTRY_COMPARE_WITH_TIMEOUT(line(fixture, Qt::EditRole).toString(), u"3"_s, kPatienceMs);
    QTRY_VERIFY(line(fixture, cart_role::Badge).toString().startsWith(badge));
    QVERIFY(line(fixture, Qt::AccessibleDescriptionRole).toString().contains(badge));
    fixture.press(Qt::Key_F12);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("paymentPage")->isVisible(), kPatienceMs);
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("saleCompletePage")->isVisible(), kPatienceMs);
    VERIFY_OK(fixture.onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(orders,
                       shop.orders().newest(shop.systemCall(), fixture.desk().session().atRegister.id, 1));
        SHOP_TRY_VALUE(order, shop.orders().order(shop.systemCall(), orders.first().id));
        if (order.discountTotal.minor() != discount)
            return Error{ErrorCode::Internal, u"the discount is another"_s, {}};
        SHOP_TRY_VALUE(report, verifyShop(shop));
        if (!report.problems.isEmpty())
            return Error{ErrorCode::DataLoss, report.problems.join(u"; "_s), {}};
        return {};
    }));
}

void TestTicketPricing::aPromotionThatEndsLeavesTheTicketAtOnce()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, false));
    for (int i = 0; i < 3; ++i)
        fixture.scan(kCandle);
    QTRY_VERIFY_WITH_TIMEOUT(!line(fixture, cart_role::Badge).toString().isEmpty(), kPatienceMs);
    VERIFY_OK(fixture.onDatabase([&](Shop &shop) -> Done {
        m_promotion.active = false;
        SHOP_TRY(shop.promotions().save(shop.systemCall(), m_promotion));
        return {};
    }));
    QTRY_VERIFY_WITH_TIMEOUT(line(fixture, cart_role::Badge).toString().isEmpty(), kPatienceMs);
}

void TestTicketPricing::aLabelSaysWhatItsLineComesTo_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("quantity");
    QTest::newRow("price in the label") << u"21IIIIIPPPPP"_s << u"5.00"_s << u"1.25"_s;
    QTest::newRow("weight in the label") << u"21IIIIIWWWWW"_s << u"2.00"_s << u"0.5"_s;
}

void TestTicketPricing::aLabelSaysWhatItsLineComesTo()
{
    QFETCH(QString, pattern);
    QFETCH(QString, total);
    QFETCH(QString, quantity);
    WindowFixture fixture;
    QVERIFY(open(fixture, false));
    VERIFY_OK(fixture.onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY(shop.catalog().setLabelRules(shop.systemCall(), {{u"Scale"_s, pattern, {}, true}}));
        ProductDraft cheese;
        cheese.name = u"Cheese"_s;
        cheese.unit = Unit::Kilogram;
        cheese.sku = u"12345"_s;
        cheese.price = UnitPrice(40'000, fixture.desk().session().profile.rules.currency);
        SHOP_TRY(shop.products().create(shop.systemCall(), shop.ids().mint<ProductId>(), cheese));
        return {};
    }));
    fixture.scan(u"211234500500"_s);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.ticketLines(), 1, kPatienceMs);
    QVERIFY2(line(fixture, cart_role::Total).toString().contains(total),
             qPrintable(line(fixture, cart_role::Total).toString()));
    QVERIFY2(line(fixture, Qt::EditRole).toString().startsWith(quantity),
             qPrintable(line(fixture, Qt::EditRole).toString()));
}

} // namespace shop

QTEST_MAIN(shop::TestTicketPricing)
#include "tst_ticket_pricing.moc"
