// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/promotion.h"
#include "core/products/promotion_json.h"
#include "tests/support/qtest_results.h"

#include <QTest>

#include <functional>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

Money eur(qint64 cents)
{
    return {cents, *Currency::fromCode(u"EUR")};
}

Promotion threeForTwo()
{
    Promotion promotion;
    promotion.name = u"Three for two"_s;
    promotion.kind = PromotionKind::NForM;
    promotion.take = 3;
    promotion.pay = 2;
    return promotion;
}

Promotion everything()
{
    Promotion promotion = threeForTwo();
    promotion.kind = PromotionKind::Bundle;
    promotion.scope = {{ProductId(QUuid::createUuid())}, {CategoryId(QUuid::createUuid())}};
    promotion.parts = {{{{ProductId(QUuid::createUuid())}, {}}, 2},
                       {{{}, {CategoryId(QUuid::createUuid())}}, 1}};
    promotion.amount = eur(500);
    promotion.threshold = eur(10'000);
    promotion.millionths = 150'000;
    promotion.window = {QDate(2026, 1, 2), QDate(2026, 3, 4), 0x1f, QTime(17, 0), QTime(18, 59)};
    promotion.coupon = u"SPRING \u00e9"_s;
    promotion.couponUses = 12;
    promotion.combination = PromotionCombination::Combinable;
    promotion.priority = -7;
    promotion.limitPerSale = 2;
    return promotion;
}

using Change = std::function<void(Promotion &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestPromotion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadBackAsItWasStored();
    void whatWasNotStoredByThisIsRefused_data();
    void whatWasNotStoredByThisIsRefused();
    void appliesInItsWindow_data();
    void appliesInItsWindow();
    void malformedPromotionsAreRefused_data();
    void malformedPromotionsAreRefused();
    void couponsAreComparedFolded();
    void anEmptyScopeIsEverything();
    void aCouponIsTakenOrRefusedWithItsReason_data();
    void aCouponIsTakenOrRefusedWithItsReason();
    void oneOfTwoPromotionsWithTheCodeIsEnough();
    void theNextHoursAreTheNearestBeginningOrEnd_data();
    void theNextHoursAreTheNearestBeginningOrEnd();
};

void TestPromotion::isReadBackAsItWasStored()
{
    for (const Promotion &promotion : {threeForTwo(), everything()}) {
        const auto read = promotionFromText(promotionToText(promotion));
        VERIFY_OK(read);
        QCOMPARE(promotionToText(*read), promotionToText(promotion));
        QVERIFY(*read == promotion);
    }
}

void TestPromotion::whatWasNotStoredByThisIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("another value") << u"[]"_s;
    QTest::newRow("a member gone")
        << promotionToText(threeForTwo()).replace(u"\"take\""_s, u"\"t\""_s);
    QTest::newRow("another kind") << promotionToText(threeForTwo()).replace(u"n-for-m"_s, u"x"_s);
    QTest::newRow("no id")
        << promotionToText(everything()).replace(u"\"products\":[\""_s, u"\"products\":[\"x"_s);
}

void TestPromotion::whatWasNotStoredByThisIsRefused()
{
    QFETCH(QString, text);
    VERIFY_ERROR(promotionFromText(text), u"promotion.stored"_s);
}

void TestPromotion::appliesInItsWindow_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<bool>("evening"); // Friday and Saturday 22:00 to 02:00
    QTest::addColumn<bool>("happyHour"); // 17:00 to 18:59, 2026-11-01 to 2026-11-30
    const QDate friday(2026, 11, 27);
    QTest::newRow("Friday noon") << friday << QTime(12, 0) << false << false;
    QTest::newRow("Friday at five") << friday << QTime(17, 0) << false << true;
    QTest::newRow("the last minute") << friday << QTime(18, 59, 59, 999) << false << true;
    QTest::newRow("behind it") << friday << QTime(19, 0) << false << false;
    QTest::newRow("Friday night") << friday << QTime(23, 30) << true << false;
    QTest::newRow("Saturday after midnight") << friday.addDays(1) << QTime(1, 0) << true << false;
    QTest::newRow("Sunday after midnight") << friday.addDays(2) << QTime(2, 0) << true << false;
    QTest::newRow("Sunday night") << friday.addDays(2) << QTime(23, 0) << false << false;
    QTest::newRow("Friday after midnight") << friday << QTime(1, 0) << false << false;
    QTest::newRow("the last day") << QDate(2026, 11, 30) << QTime(18, 0) << false << true;
    QTest::newRow("the day behind") << QDate(2026, 12, 1) << QTime(18, 0) << false << false;
}

void TestPromotion::appliesInItsWindow()
{
    QFETCH(QDate, day);
    QFETCH(QTime, time);
    const PromotionWindow evening{{}, {}, 0x30, QTime(22, 0), QTime(2, 0)};
    const PromotionWindow happyHour{QDate(2026, 11, 1), QDate(2026, 11, 30), 0x7f, QTime(17, 0),
                                    QTime(18, 59)};
    QTEST(evening.holds(day, time), "evening");
    QTEST(happyHour.holds(day, time), "happyHour");
    QVERIFY(PromotionWindow().holds(day, time));
}

void TestPromotion::malformedPromotionsAreRefused_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, Change change, const QString &key, const QString &field) {
        QTest::newRow(name) << change << key << field;
    };
    const QString range = u"promotion.figureOutOfRange"_s;
    row(
        "no name", [](Promotion &p) { p.name = u"  "_s; }, u"promotion.nameMissing"_s, u"name"_s);
    row(
        "long name", [](Promotion &p) { p.name = QString(101, u'x'); }, u"promotion.nameTooLong"_s,
        u"name"_s);
    row(
        "pay what is taken", [](Promotion &p) { p.pay = 3; }, range, u"pay"_s);
    row(
        "take one", [](Promotion &p) { p.take = 1; }, range, u"take"_s);
    row(
        "no percent", [](Promotion &p) { p.kind = PromotionKind::PercentOff; },
        u"promotion.figureMissing"_s, u"percent"_s);
    row(
        "more than all",
        [](Promotion &p) {
            p.kind = PromotionKind::PercentOff;
            p.millionths = 1'000'001;
        },
        range, u"percent"_s);
    row(
        "no amount", [](Promotion &p) { p.kind = PromotionKind::AmountOff; },
        u"promotion.figureMissing"_s, u"amount"_s);
    row(
        "negative price",
        [](Promotion &p) {
            p.kind = PromotionKind::NForPrice;
            p.amount = eur(-1);
        },
        range, u"amount"_s);
    row(
        "bundle of one",
        [](Promotion &p) {
            p.kind = PromotionKind::Bundle;
            p.amount = eur(1);
            p.parts = {{{}, 1}};
        },
        u"promotion.partsMissing"_s, u"parts"_s);
    row(
        "threshold of another currency",
        [](Promotion &p) {
            p.kind = PromotionKind::Threshold;
            p.threshold = eur(100);
            p.amount = Money(1, *Currency::fromCode(u"CAD"));
        },
        u"money.currencyMismatch"_s, u"amount"_s);
    row(
        "no weekday", [](Promotion &p) { p.window.weekdays = 0; }, u"promotion.windowMalformed"_s,
        u"window"_s);
    row(
        "ends before it begins",
        [](Promotion &p) {
            p.window.from = QDate(2026, 2, 1);
            p.window.until = QDate(2026, 1, 1);
        },
        u"promotion.windowMalformed"_s, u"window"_s);
    row(
        "half a time", [](Promotion &p) { p.window.dailyFrom = QTime(1, 0); },
        u"promotion.windowMalformed"_s, u"window"_s);
    row(
        "blank coupon", [](Promotion &p) { p.coupon = u"  "_s; }, u"promotion.couponMalformed"_s,
        u"coupon"_s);
    row(
        "uses below zero",
        [](Promotion &p) {
            p.coupon = u"SPRING"_s;
            p.couponUses = -1;
        },
        range, u"couponUses"_s);
    row(
        "uses of no coupon", [](Promotion &p) { p.couponUses = 1; }, range, u"couponUses"_s);
    row(
        "limit below zero", [](Promotion &p) { p.limitPerSale = -1; }, range, u"limitPerSale"_s);
}

void TestPromotion::malformedPromotionsAreRefused()
{
    QFETCH(Change, change);
    QFETCH(QString, key);
    Promotion promotion = threeForTwo();
    VERIFY_OK(checkPromotion(promotion));
    change(promotion);
    const Done refused = checkPromotion(promotion);
    VERIFY_ERROR(refused, key);
    QTEST(refused.error().context.value(u"field"_s).toString(), "field");
}

void TestPromotion::couponsAreComparedFolded()
{
    QCOMPARE(couponKey(u" Spring10 "), couponKey(u"SPRING10"));
    QVERIFY(couponKey(u"SPRING10") != couponKey(u"SPRING1"));
}

void TestPromotion::anEmptyScopeIsEverything()
{
    const ProductId product(QUuid::createUuid());
    const CategoryId category(QUuid::createUuid());
    QVERIFY(PromotionScope().covers(product, {}));
    QVERIFY((PromotionScope{{product}, {}}.covers(product, category)));
    QVERIFY((PromotionScope{{}, {category}}.covers(product, category)));
    QVERIFY((!PromotionScope{{}, {category}}.covers(product, {})));
    QVERIFY((!PromotionScope{{ProductId(QUuid::createUuid())}, {}}.covers(product, category)));
}

void TestPromotion::aCouponIsTakenOrRefusedWithItsReason_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const Change &change, const QString &key,
                        const QString &code = u" spring "_s, const QStringList &given = {}) {
        QTest::newRow(name) << change << code << given << key;
    };
    const Change nothing = [](Promotion &) {};
    row("taken, whatever its letters", nothing, {});
    row("taken on its last day", [](Promotion &p) { p.window.until = QDate(2026, 11, 23); }, {});
    row("unknown", nothing, u"coupon.unknown"_s, u"SUMMER"_s);
    row("blank", nothing, u"coupon.unknown"_s, u" "_s);
    row("given already", nothing, u"coupon.given"_s, u"Spring"_s, {u"SPRING"_s});
    row(
        "withdrawn", [](Promotion &p) { p.active = false; }, u"coupon.withdrawn"_s);
    row(
        "expired", [](Promotion &p) { p.window.until = QDate(2026, 11, 22); }, u"coupon.expired"_s);
    row(
        "not yet", [](Promotion &p) { p.window.from = QDate(2026, 11, 24); }, u"coupon.notYet"_s);
    row(
        "another hour",
        [](Promotion &p) {
            p.window.dailyFrom = QTime(17, 0);
            p.window.dailyUntil = QTime(18, 59);
        },
        u"coupon.otherHours"_s);
}

void TestPromotion::aCouponIsTakenOrRefusedWithItsReason()
{
    QFETCH(Change, change);
    QFETCH(QString, code);
    QFETCH(QStringList, given);
    QFETCH(QString, key);
    Promotion promotion = threeForTwo();
    promotion.coupon = u"SPRING"_s;
    change(promotion);
    const Done answer =
        checkCoupon(code, given, {threeForTwo(), promotion}, QDate(2026, 11, 23), QTime(12, 0));
    if (key.isEmpty())
        VERIFY_OK(answer);
    else
        VERIFY_ERROR(answer, key);
    QCOMPARE(isCoupon(code, {threeForTwo(), promotion}), key != u"coupon.unknown"_s);
}

void TestPromotion::oneOfTwoPromotionsWithTheCodeIsEnough()
{
    Promotion withdrawn = threeForTwo();
    withdrawn.coupon = u"SPRING"_s;
    withdrawn.active = false;
    Promotion expired = withdrawn;
    expired.active = true;
    expired.window.until = QDate(2026, 1, 1);
    Promotion holds = withdrawn;
    holds.active = true;
    const QDate day(2026, 11, 23);
    VERIFY_OK(checkCoupon(u"spring", {}, {withdrawn, expired, holds}, day, QTime(12, 0)));
    VERIFY_ERROR(checkCoupon(u"spring", {}, {withdrawn, expired}, day, QTime(12, 0)),
                 u"coupon.expired"_s);
}

void TestPromotion::theNextHoursAreTheNearestBeginningOrEnd_data()
{
    QTest::addColumn<QTime>("now");
    QTest::addColumn<int>("ms");
    QTest::newRow("before it begins") << QTime(16, 59, 58) << 2'000;
    QTest::newRow("as it begins") << QTime(17, 0) << 2 * 60 * 60 * 1000;
    QTest::newRow("in its last minute") << QTime(18, 59, 30) << 30'000;
    QTest::newRow("after its end, to midnight") << QTime(23, 59, 59) << 1'000;
}

void TestPromotion::theNextHoursAreTheNearestBeginningOrEnd()
{
    QFETCH(QTime, now);
    QFETCH(int, ms);
    Promotion evening = threeForTwo();
    evening.window.dailyFrom = QTime(17, 0);
    evening.window.dailyUntil = QTime(18, 59);
    QCOMPARE(msToNextHours({threeForTwo(), evening}, now), std::optional<int>(ms));
    QCOMPARE(msToNextHours({threeForTwo()}, now), std::optional<int>());
}

QTEST_APPLESS_MAIN(TestPromotion)
#include "tst_promotion.moc"
