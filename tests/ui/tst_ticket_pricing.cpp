// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/verify.h"
#include "tests/support/qtest_results.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_keys.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/cart_line_roles.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QSignalSpy>
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

    void aLabelKeepsItsFigureWhateverIsAskedFirst_data();
    void aLabelKeepsItsFigureWhateverIsAskedFirst();
    void theTraceSaysWhyALineCostsWhatItCosts();
    void aCouponIsScannedShownAndTakenAway();
    void aCouponThatDoesNotHoldIsRefusedWithItsReason();
    void aPromotionThatBeginsRepricesTheTicket();
    void aTicketWithATenderKeepsItsTotal();
    void aPriceCheckPutsNothingOnTheTicket();

private:
    bool hasTotal(WindowFixture &fixture, const QString &amount);
    QStringList traceRows(WindowFixture &fixture);
    bool save(WindowFixture &fixture, const std::function<void(Promotion &)> &change);
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
        SHOP_TRY_VALUE(stored,
                       shop.promotions().save(shop.systemCall(),
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
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isShown("paymentPage"), kPatienceMs);
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isShown("saleCompletePage"), kPatienceMs);
    VERIFY_OK(fixture.onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(orders, shop.orders().newest(shop.systemCall(),
                                                    fixture.desk().session().atRegister.id, 1));
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
        SHOP_TRY(
            shop.catalog().setLabelRules(shop.systemCall(), {{u"Scale"_s, pattern, {}, true}}));
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

bool TestTicketPricing::hasTotal(WindowFixture &fixture, const QString &amount)
{
    return QTest::qWaitFor(
        [&] { return fixture.find<QWidget>("ticketTotal")->accessibleName().contains(amount); },
        kPatienceMs);
}

bool TestTicketPricing::save(WindowFixture &fixture, const std::function<void(Promotion &)> &change)
{
    return bool(fixture.onDatabase([&](Shop &shop) -> Done {
        change(m_promotion);
        SHOP_TRY_VALUE(stored, shop.promotions().save(shop.systemCall(), m_promotion));
        m_promotion = stored;
        return {};
    }));
}

QStringList TestTicketPricing::traceRows(WindowFixture &fixture)
{
    QStringList rows;
    for (const QLabel *row : fixture.window()->findChildren<QLabel *>(u"traceRow"_s))
        rows.append(row->text() + u'|' + row->accessibleDescription());
    return rows;
}

void TestTicketPricing::aLabelKeepsItsFigureWhateverIsAskedFirst_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("asksAge");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("quantity");
    QTest::newRow("price, age asked")
        << u"21IIIIIPPPPP"_s << true << QString() << u"5.00"_s << u"1.25"_s;
    QTest::newRow("weight, age asked")
        << u"21IIIIIWWWWW"_s << true << QString() << u"2.00"_s << u"0.5"_s;
    QTest::newRow("price, no price in the catalogue")
        << u"21IIIIIPPPPP"_s << false << QString() << u"5.00"_s << u"1"_s;
    QTest::newRow("weight, price asked")
        << u"21IIIIIWWWWW"_s << false << u"6.00"_s << u"3.00"_s << u"0.5"_s;
}

void TestTicketPricing::aLabelKeepsItsFigureWhateverIsAskedFirst()
{
    QFETCH(QString, pattern);
    QFETCH(bool, asksAge);
    QFETCH(QString, typed);
    QFETCH(QString, total);
    QFETCH(QString, quantity);
    WindowFixture fixture;
    QVERIFY(open(fixture, false));
    VERIFY_OK(fixture.onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY(
            shop.catalog().setLabelRules(shop.systemCall(), {{u"Scale"_s, pattern, {}, true}}));
        ProductDraft cheese;
        cheese.name = u"Fondue"_s;
        cheese.unit = Unit::Kilogram;
        cheese.sku = u"12345"_s;
        cheese.ageLimit = asksAge ? 19 : 0;
        if (asksAge)
            cheese.price = UnitPrice(40'000, fixture.desk().session().profile.rules.currency);
        SHOP_TRY(shop.products().create(shop.systemCall(), shop.ids().mint<ProductId>(), cheese));
        return {};
    }));
    fixture.scan(u"211234500500"_s);
    if (asksAge) {
        QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("yesButton") &&
                                     fixture.find<QWidget>("yesButton")->hasFocus(),
                                 kPatienceMs);
        fixture.press(Qt::Key_Return);
    }
    if (!typed.isEmpty()) {
        QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QLineEdit>("entryEdit"), kPatienceMs);
        QVERIFY(fillIn(fixture.find<QLineEdit>("entryEdit"), typed));
        fixture.press(Qt::Key_Return);
    }
    QTRY_COMPARE_WITH_TIMEOUT(fixture.ticketLines(), 1, kPatienceMs);
    QVERIFY2(line(fixture, cart_role::Total).toString().contains(total),
             qPrintable(line(fixture, cart_role::Total).toString()));
    QVERIFY2(line(fixture, Qt::EditRole).toString().startsWith(quantity),
             qPrintable(line(fixture, Qt::EditRole).toString()));
}

void TestTicketPricing::theTraceSaysWhyALineCostsWhatItCosts()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, false));
    for (int i = 0; i < 2; ++i)
        fixture.scan(kCandle);
    QTRY_COMPARE_WITH_TIMEOUT(line(fixture, Qt::EditRole).toString(), u"2"_s, kPatienceMs);
    fixture.press(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("priceTracePanel"), kPatienceMs);
    QStringList rows = traceRows(fixture);
    QCOMPARE(rows.size(), 3); // 2 × 9.99, HST, and why the promotion took nothing
    QVERIFY2(rows[0].contains(u"9.99"_s) && rows[0].contains(u"19.98"_s), qPrintable(rows[0]));
    QVERIFY2(rows[1].startsWith(u"HST|"_s) && rows[1].contains(u"2.80"_s), qPrintable(rows[1]));
    QCOMPARE(rows[2], u"Three for two|2 of 3 needed"_s);
    QVERIFY(fixture.find<QLabel>("traceTotal")->text().contains(u"22.78"_s));
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY(!fixture.find<QWidget>("priceTracePanel"));
    fixture.scan(kCandle);
    QTRY_COMPARE_WITH_TIMEOUT(line(fixture, Qt::EditRole).toString(), u"3"_s, kPatienceMs);
    fixture.press(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("priceTracePanel"), kPatienceMs);
    rows = traceRows(fixture);
    QCOMPARE(rows.size(), 3);
    QVERIFY2(rows[1].startsWith(u"Three for two|"_s) && rows[1].contains(u"9.99"_s),
             qPrintable(rows[1]));
    fixture.press(Qt::Key_Escape);
    QTRY_VERIFY(!fixture.find<QWidget>("priceTracePanel"));
    QCOMPARE(fixture.ticketLines(), 1);
}

void TestTicketPricing::aCouponIsScannedShownAndTakenAway()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, false));
    QVERIFY(save(fixture, [](Promotion &promotion) { promotion.coupon = u"SPRING2026"_s; }));
    for (int i = 0; i < 3; ++i)
        fixture.scan(kCandle);
    QTRY_COMPARE_WITH_TIMEOUT(line(fixture, Qt::EditRole).toString(), u"3"_s, kPatienceMs);
    QVERIFY(hasTotal(fixture, u"34.17"_s));
    fixture.scan(u"spring2026"_s);
    QVERIFY(hasTotal(fixture, u"22.78"_s));
    QTRY_VERIFY(fixture.find<QLabel>("couponLabel")->text().contains(u"Three for two"_s));
    QCOMPARE(fixture.find<QWidget>("removeCouponButton")->accessibleName(),
             u"Remove coupon SPRING2026"_s);
    // Typed once more it stays once, and that is told.
    fixture.press(Qt::Key_U, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QLineEdit>("entryEdit"), kPatienceMs);
    QSignalSpy told(&fixture.desk(), &Desk::toastWanted);
    QVERIFY(fillIn(fixture.find<QLineEdit>("entryEdit"), u"Spring2026"_s));
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(
        !told.isEmpty() && told.last().first().toString().contains(u"already"_s), kPatienceMs);
    QVERIFY(fixture.pressButton("removeCouponButton"));
    QVERIFY(hasTotal(fixture, u"34.17"_s));
    QTRY_VERIFY(!fixture.find<QWidget>("couponLabel"));
}

void TestTicketPricing::aCouponThatDoesNotHoldIsRefusedWithItsReason()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, false));
    QVERIFY(save(fixture, [](Promotion &promotion) {
        promotion.coupon = u"SPRING"_s;
        promotion.window.until = QDate(2020, 5, 31);
    }));
    QSignalSpy told(&fixture.desk(), &Desk::toastWanted);
    for (const auto &[code, reason] :
         {std::pair(u"SPRING"_s, u"2020-05-31"_s), std::pair(u"WINTER"_s, u"No promotion"_s)}) {
        fixture.press(Qt::Key_U, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QLineEdit>("entryEdit"), kPatienceMs);
        QVERIFY(fillIn(fixture.find<QLineEdit>("entryEdit"), code));
        fixture.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty() && told.last().first().toString().contains(reason),
                                 kPatienceMs);
        QTRY_VERIFY(!fixture.find<QLineEdit>("entryEdit"));
    }
    QVERIFY(!fixture.find<QWidget>("couponLabel"));
}

void TestTicketPricing::aPromotionThatBeginsRepricesTheTicket()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, false));
    const QTimeZone zone(fixture.desk().session().profile.timeZone);
    const TimeMs now = SystemClock().nowMs();
    const QTime time = localTime(now, zone);
    // It is now 16:59:50 by the clock of the shop.
    fixture.clock().shift(time.msecsTo(QTime(16, 59, 50)));
    QVERIFY(save(fixture, [](Promotion &promotion) {
        promotion.window.dailyFrom = QTime(17, 0);
        promotion.window.dailyUntil = QTime(18, 59);
    }));
    for (int i = 0; i < 3; ++i)
        fixture.scan(kCandle);
    QTRY_COMPARE_WITH_TIMEOUT(line(fixture, Qt::EditRole).toString(), u"3"_s, kPatienceMs);
    QVERIFY(hasTotal(fixture, u"34.17"_s));
    QVERIFY(hasTotal(fixture, u"22.78"_s)); // no key is pressed
    fixture.press(Qt::Key_F12);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isShown("paymentPage"), kPatienceMs);
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isShown("saleCompletePage"), kPatienceMs);
}

// Three candles for 22.78. Ten are paid, then the promotion is withdrawn by somebody else.
void TestTicketPricing::aTicketWithATenderKeepsItsTotal()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, false));
    for (int i = 0; i < 3; ++i)
        fixture.scan(kCandle);
    QVERIFY(hasTotal(fixture, u"22.78"_s));
    fixture.press(Qt::Key_F12);
    const auto *page = fixture.find<QWidget>("paymentPage");
    QTRY_VERIFY_WITH_TIMEOUT(page->isVisible(), kPatienceMs);
    QTRY_VERIFY(fixture.find<QWidget>("amountField")->hasFocus());
    fixture.type(u"1000"_s);
    const auto *amount = fixture.find<QWidget>("amountField");
    QTRY_VERIFY2(amount->accessibleDescription().contains(u"10.00"_s),
                 qPrintable(amount->accessibleDescription()));
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("takeBackButton0"), kPatienceMs);
    const auto *remaining = fixture.find<QWidget>("remaining");
    QVERIFY(remaining->accessibleName().contains(u"12.78"_s));
    QVERIFY(save(fixture, [](Promotion &promotion) { promotion.active = false; }));
    QTest::qWait(1'500); // windows hear of it within 250 ms
    QVERIFY(remaining->accessibleName().contains(u"12.78"_s));
    // The shop sells at its prices of now: the new total is told, and nothing has been sold. What was
    // taken counts: 34.17 less 10.00 and 12.80.
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(remaining->accessibleName().contains(u"11.37"_s), kPatienceMs);
    QVERIFY(page->isVisible());
    const auto banners = page->findChildren<Banner *>();
    QVERIFY(std::any_of(banners.begin(), banners.end(), [](const Banner *banner) {
        return banner->isVisible() && banner->content().title.contains(u"34.17"_s);
    }));
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isShown("saleCompletePage"), kPatienceMs);
}

void TestTicketPricing::aPriceCheckPutsNothingOnTheTicket()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, false));
    fixture.press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QLineEdit>("priceCheckEdit"), kPatienceMs);
    QTRY_VERIFY(fixture.find<QLineEdit>("priceCheckEdit")->hasFocus());
    fixture.scan(kCandle);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.find<QLabel>("checkedName")->text(), u"Candle"_s,
                              kPatienceMs);
    QVERIFY(fixture.find<QLabel>("checkedPrice")->text().contains(u"9.99"_s));
    QVERIFY(fixture.find<QLabel>("checkedStock")->text().contains(u"0"_s));
    QCOMPARE(fixture.find<QLabel>("checkedPromotions")->text(), u"Three for two: holds now"_s);
    // Wherever the focus is, a scan is looked up.
    fixture.find<QWidget>("panelTakeButton")->setFocus();
    fixture.scan(u"4006381333948"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QLabel>("checkedName")->text().isEmpty(), kPatienceMs);
    fixture.press(Qt::Key_Escape);
    QTRY_VERIFY(!fixture.find<QLineEdit>("priceCheckEdit"));
    QCOMPARE(fixture.ticketLines(), 0);
}

} // namespace shop

QTEST_MAIN(shop::TestTicketPricing)
#include "tst_ticket_pricing.moc"
