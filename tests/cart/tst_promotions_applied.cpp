// SPDX-License-Identifier: GPL-3.0-or-later
// Promotions on a ticket: worked examples.
#include "tests/cart/promotion_examples.h"

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestPromotionsApplied final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedExamples_data();
    void workedExamples();
    void saysWhyAPromotionDoesNotApply_data();
    void saysWhyAPromotionDoesNotApply();
    void saysHowManyAreMissingToTheNextGroup();
    void aCouponIsTakenWithoutCase();
    void thresholdsCountWhatWasSpentBeforeReductions();
    void amountsOfAnotherCurrencyAreRefused();
};

void TestPromotionsApplied::workedExamples_data()
{
    QTest::addColumn<QList<PromotionLine>>("lines");
    QTest::addColumn<QList<Promotion>>("promotions");
    QTest::addColumn<Cents>("taken");
    using Lines = QList<PromotionLine>;
    using All = QList<Promotion>;
    const auto row = [](const char *name, const Lines &lines, const All &all, const Cents &taken) {
        QTest::newRow(name) << lines << all << taken;
    };
    row("three for two on one line", {pieces(1, 3, 200)}, {nForM(1, 3, 2)}, {200});
    row("seven are two groups and one", {pieces(1, 7, 200)}, {nForM(1, 3, 2)}, {400});
    // 3.00 + 2.00 + 1.00: the 1.00 is free and spread 3:2:1
    row("the cheapest is free, spread over the group",
        {pieces(1, 1, 300), pieces(2, 1, 200), pieces(3, 1, 100)}, {nForM(1, 3, 2)}, {50, 33, 17});
    // dear ones together: 9 9 9 | 1 1 1
    row("dear ones form a group", {pieces(1, 3, 100), pieces(2, 3, 900)}, {nForM(1, 3, 2)},
        {100, 900});
    row("a limit of one", {pieces(1, 9, 200)}, {[] {
            Promotion made = nForM(1, 3, 2);
            made.limitPerSale = 1;
            return made;
        }()},
        {200});
    row("three for 5.00", {pieces(1, 3, 200)}, {nForPrice(1, 3, 500)}, {100});
    row("no gain where the goods are cheaper", {pieces(1, 3, 100)}, {nForPrice(1, 3, 500)}, {0});
    row("only the dear ones for a price", {pieces(1, 2, 300), pieces(2, 2, 100)},
        {nForPrice(1, 2, 250)}, {350, 0});
    // coffee 2.50 + cake 3.50 for 5.00: 1.00 off, 5:7
    row("bundle", {pieces(1, 1, 250), pieces(2, 1, 350)}, {bundle(1, 500, {{1}, {2}})}, {42, 58});
    row("two bundles, one coffee left", {pieces(1, 3, 250), pieces(2, 2, 350)},
        {bundle(1, 500, {{1}, {2}})}, {83, 117});
    row("ten percent", {pieces(1, 1, 199), weighed(2, 1'250, 999)}, {percent(1, 10)}, {20, 100});
    row("an amount off each, never more than it costs", {pieces(1, 3, 40), pieces(2, 1, 500)}, {[] {
            Promotion made = promotion(1, PromotionKind::AmountOff);
            made.amount = eur(50);
            return made;
        }()},
        {120, 50});
    row("weighed goods are in no group", {weighed(1, 3'000, 600)}, {nForM(1, 3, 2)}, {0});
    row("the better of two", {pieces(1, 3, 200)}, {percent(1, 10), nForM(2, 3, 2)}, {200});
    row("the better of two for each piece", {pieces(1, 4, 200)}, {percent(1, 10), nForM(2, 3, 2)},
        {220});
    row("half price beats three for two", {pieces(1, 3, 200)}, {percent(1, 50), nForM(2, 3, 2)},
        {300});
    // dear goods are half price; the others make their own group
    row("goods better off alone stay out of the group", {pieces(1, 3, 1'000), pieces(2, 3, 200)},
        {percent(1, 50, {1}), nForM(2, 3, 2)}, {1'500, 200});
    row("combinable comes on top", {pieces(1, 3, 200)},
        {[] {
             Promotion made = percent(1, 10);
             made.combination = PromotionCombination::Combinable;
             return made;
         }(),
         nForM(2, 3, 2)},
        {240});
    row("five off from fifty", {pieces(1, 1, 3'000), pieces(2, 1, 2'000)},
        {threshold(1, 5'000, 500)}, {300, 200});
    row("the better threshold alone", {pieces(1, 1, 10'000)},
        {threshold(1, 5'000, 500), threshold(2, 10'000, 1'500)}, {1'500});
    row("goods without discount",
        {pieces(1, 3, 200),
         [] {
             PromotionLine line = pieces(2, 3, 200);
             line.discountable = false;
             return line;
         }()},
        {nForM(1, 3, 2), threshold(2, 700, 100)}, {200, 0});
    // Bread is in both; the pair that saves most wins: bread+wine 3.00, bread+cheese 1.00
    row("the bundle that saves most", {pieces(1, 1, 300), pieces(2, 1, 400), pieces(3, 1, 700)},
        {bundle(1, 600, {{1}, {2}}), bundle(2, 700, {{1}, {3}})}, {90, 0, 210});
    // Alone the three-for-price saves most, yet two pairs save more together.
    row("two that save more together",
        {pieces(1, 1, 500), pieces(2, 1, 500), pieces(3, 1, 500), pieces(4, 1, 500)},
        {nForPrice(1, 2, 500, {2, 3}), nForPrice(2, 2, 600, {1, 2}), nForPrice(3, 2, 600, {3, 4})},
        {200, 200, 200, 200});
}

void TestPromotionsApplied::workedExamples()
{
    QFETCH(QList<PromotionLine>, lines);
    QFETCH(QList<Promotion>, promotions);
    for (const Promotion &each : promotions)
        VERIFY_OK(checkPromotion(each));
    QTEST(off(applied(lines, promotions)), "taken");
}

void TestPromotionsApplied::saysWhyAPromotionDoesNotApply_data()
{
    QTest::addColumn<QList<PromotionLine>>("lines");
    QTest::addColumn<Promotion>("asked");
    QTest::addColumn<int>("outcome");
    using Lines = QList<PromotionLine>;
    const auto row = [](const char *name, const Lines &lines, const Promotion &asked,
                        PromotionOutcome outcome) {
        QTest::newRow(name) << lines << asked << int(outcome);
    };
    row("applied", {pieces(1, 3, 200)}, nForM(1, 3, 2), PromotionOutcome::Applied);
    row("two of three", {pieces(1, 2, 200)}, nForM(1, 3, 2), PromotionOutcome::TooFew);
    row("half a bundle", {pieces(1, 2, 200)}, bundle(1, 100, {{1}, {2}}), PromotionOutcome::TooFew);
    row("other goods", {pieces(1, 2, 200)}, nForM(1, 3, 2, {9}), PromotionOutcome::NothingCovered);
    Promotion old = nForM(1, 3, 2);
    old.window.until = QDate(2026, 11, 22);
    row("yesterday", {pieces(1, 3, 200)}, old, PromotionOutcome::OutsideWindow);
    Promotion off = nForM(1, 3, 2);
    off.active = false;
    row("not active", {pieces(1, 3, 200)}, off, PromotionOutcome::OutsideWindow);
    Promotion secret = nForM(1, 3, 2);
    secret.coupon = u"SPRING"_s;
    row("no coupon", {pieces(1, 3, 200)}, secret, PromotionOutcome::CouponMissing);
    row("below the threshold", {pieces(1, 1, 200)}, threshold(1, 201, 10),
        PromotionOutcome::BelowThreshold);
    row("cheaper already", {pieces(1, 3, 100)}, nForPrice(1, 3, 500), PromotionOutcome::NoGain);
}

void TestPromotionsApplied::saysWhyAPromotionDoesNotApply()
{
    QFETCH(QList<PromotionLine>, lines);
    QFETCH(Promotion, asked);
    const PromotionVerdict verdict = applied(lines, {asked}).verdicts.first();
    QTEST(int(verdict.outcome), "outcome");
    QCOMPARE(verdict.promotion, asked.id);
    if (verdict.outcome == PromotionOutcome::TooFew) {
        QCOMPARE(verdict.need - verdict.have, 1);
        QCOMPARE(verdict.lines, QList<qsizetype>{0});
    }
    const PromotionsApplied both = applied({pieces(1, 3, 200)}, {percent(1, 50), nForM(2, 3, 2)});
    QCOMPARE(int(both.verdicts[1].outcome), int(PromotionOutcome::BetterOneApplied));
}

void TestPromotionsApplied::saysHowManyAreMissingToTheNextGroup()
{
    const PromotionVerdict verdict =
        applied({pieces(1, 5, 200)}, {nForM(1, 3, 2)}).verdicts.first();
    QCOMPARE(verdict.groups, 1);
    QCOMPARE(verdict.have, 2);
    QCOMPARE(verdict.need, 3);
    QCOMPARE(verdict.taken, eur(200));
}

void TestPromotionsApplied::aCouponIsTakenWithoutCase()
{
    Promotion secret = percent(1, 10);
    secret.coupon = u"Spring"_s;
    PromotionMoment moment = kNow;
    moment.coupons = {u"other"_s, u" SPRING "_s};
    QCOMPARE(off(applied({pieces(1, 1, 1'000)}, {secret}, moment)), Cents{100});
}

void TestPromotionsApplied::thresholdsCountWhatWasSpentBeforeReductions()
{
    const PromotionsApplied answer =
        applied({pieces(1, 3, 200)}, {nForM(1, 3, 2), threshold(2, 600, 100)});
    QCOMPARE(off(answer), Cents{300});
}

void TestPromotionsApplied::amountsOfAnotherCurrencyAreRefused()
{
    Promotion foreign = nForPrice(1, 3, 100);
    foreign.amount = Money(100, *Currency::fromCode(u"CAD"));
    VERIFY_ERROR(applyPromotions({pieces(1, 3, 200)}, {foreign}, kNow, eurCode(), Rounding::HalfUp),
                 u"money.currencyMismatch"_s);
    PromotionLine line = pieces(1, 3, 200);
    line.amount = Money(1, *Currency::fromCode(u"CAD"));
    VERIFY_ERROR(applyPromotions({line}, {}, kNow, eurCode(), Rounding::HalfUp),
                 u"money.currencyMismatch"_s);
}

QTEST_APPLESS_MAIN(TestPromotionsApplied)
#include "tst_promotions_applied.moc"
