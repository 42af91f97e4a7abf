// SPDX-License-Identifier: GPL-3.0-or-later
// Promotions on a ticket: worked examples, and what holds of every ticket.
#include "core/cart/promotions.h"
#include "tests/support/qtest_results.h"

#include <QElapsedTimer>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <random>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

const PromotionMoment kNow{QDate(2026, 11, 23), QTime(12, 0), {}};

Currency eurCode()
{
    static const Currency code = *Currency::fromCode(u"EUR");
    return code;
}

Money eur(qint64 cents)
{
    return {cents, eurCode()};
}

template <typename AnyId>
AnyId idOf(int number)
{
    return AnyId(QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
}

PromotionLine pieces(int product, int count, qint64 cents, int category = 0)
{
    PromotionLine line;
    line.product = idOf<ProductId>(product);
    if (category > 0)
        line.category = idOf<CategoryId>(category);
    line.quantity = Quantity::pieces(count);
    line.amount = eur(count * cents);
    return line;
}

PromotionLine weighed(int product, qint64 grams, qint64 cents)
{
    PromotionLine line = pieces(product, 1, cents);
    line.unit = Unit::Kilogram;
    line.quantity = Quantity::fromThousandths(grams);
    return line;
}

Promotion promotion(int number, PromotionKind kind, QList<int> products = {})
{
    Promotion made;
    made.id = idOf<PromotionId>(1000 + number);
    made.name = u"P%1"_s.arg(number);
    made.kind = kind;
    for (const int product : products)
        made.scope.products.append(idOf<ProductId>(product));
    return made;
}

Promotion nForM(int number, int take, int pay, QList<int> products = {})
{
    Promotion made = promotion(number, PromotionKind::NForM, products);
    made.take = take;
    made.pay = pay;
    return made;
}

Promotion nForPrice(int number, int take, qint64 cents, QList<int> products = {})
{
    Promotion made = promotion(number, PromotionKind::NForPrice, products);
    made.take = take;
    made.amount = eur(cents);
    return made;
}

Promotion percent(int number, int percentOff, QList<int> products = {})
{
    Promotion made = promotion(number, PromotionKind::PercentOff, products);
    made.millionths = percentOff * 10'000;
    return made;
}

Promotion bundle(int number, qint64 cents, const QList<QList<int>> &parts)
{
    Promotion made = promotion(number, PromotionKind::Bundle);
    made.amount = eur(cents);
    for (const QList<int> &part : parts) {
        BundlePart added;
        for (const int product : part)
            added.what.products.append(idOf<ProductId>(product));
        made.parts.append(added);
    }
    return made;
}

Promotion threshold(int number, qint64 from, qint64 off)
{
    Promotion made = promotion(number, PromotionKind::Threshold);
    made.threshold = eur(from);
    made.amount = eur(off);
    return made;
}

PromotionsApplied applied(const QList<PromotionLine> &lines, const QList<Promotion> &promotions,
                          const PromotionMoment &moment = kNow)
{
    const auto answer = applyPromotions(lines, promotions, moment, eurCode(), Rounding::HalfUp);
    if (!answer)
        qFatal("%s", qPrintable(describe(answer.error())));
    return *answer;
}

// What comes off each line, in cents.
QList<qint64> off(const PromotionsApplied &answer)
{
    QList<qint64> sums;
    for (const QList<PromotionShare> &shares : answer.lines) {
        qint64 sum = 0;
        for (const PromotionShare &share : shares)
            sum += share.amount.minor();
        sums.append(sum);
    }
    return sums;
}

using Cents = QList<qint64>;

template <typename T>
T pick(std::initializer_list<T> values)
{
    return *rc::gen::elementOf(std::vector<T>(values));
}

PromotionLine anyLine(bool wholePrices)
{
    const int product = *rc::gen::inRange(1, 7);
    PromotionLine line =
        pieces(product, *rc::gen::inRange(1, 9), *rc::gen::inRange(1, 2'000), 1 + product % 3);
    if (!wholePrices && pick({0, 0, 1}) == 1)
        line.amount = eur(*rc::gen::inRange<qint64>(1, 20'000)); // a price of thirds, a label
    if (pick({0, 0, 0, 1}) == 1) {
        line.unit = Unit::Kilogram;
        line.quantity = Quantity::fromThousandths(*rc::gen::inRange<qint64>(1, 5'000));
    }
    if (pick({0, 0, 0, 0, 1}) == 1)
        line.discountable = false;
    if (!wholePrices && pick({0, 0, 0, 0, 0, 1}) == 1)
        line.amount = line.amount.negated();
    return line;
}

QList<int> anyProducts()
{
    QList<int> products;
    for (int product = 1; product < 7; ++product) {
        if (pick({0, 1}) == 1)
            products.append(product);
    }
    return products;
}

Promotion anyPromotion(int number)
{
    Promotion made;
    switch (*rc::gen::inRange(0, 7)) {
    case 0:
        made = nForM(number, 3, *rc::gen::inRange(1, 3), anyProducts());
        break;
    case 1:
        made = nForPrice(number, *rc::gen::inRange(2, 5), *rc::gen::inRange<qint64>(0, 3'000),
                         anyProducts());
        break;
    case 2:
        made = percent(number, *rc::gen::inRange(1, 101), anyProducts());
        break;
    case 3:
        made = bundle(number, *rc::gen::inRange<qint64>(0, 3'000), {anyProducts(), anyProducts()});
        break;
    case 4:
        made = threshold(number, *rc::gen::inRange<qint64>(1, 20'000),
                         *rc::gen::inRange<qint64>(1, 5'000));
        break;
    case 5:
        made = promotion(number, PromotionKind::AmountOff, anyProducts());
        made.amount = eur(*rc::gen::inRange<qint64>(1, 3'000));
        break;
    default:
        made = promotion(number, PromotionKind::Threshold, anyProducts());
        made.threshold = eur(*rc::gen::inRange<qint64>(1, 10'000));
        made.millionths = *rc::gen::inRange(1, 1'000'001);
    }
    if (pick({0, 0, 1}) == 1)
        made.combination = PromotionCombination::Combinable;
    if (pick({0, 0, 1}) == 1)
        made.limitPerSale = *rc::gen::inRange(1, 4);
    made.priority = *rc::gen::inRange(-1, 2);
    return made;
}

QList<Promotion> anyPromotions()
{
    QList<Promotion> promotions;
    const int count = *rc::gen::inRange(1, 7);
    for (int i = 0; i < count; ++i)
        promotions.append(anyPromotion(i));
    return promotions;
}

QList<PromotionLine> anyLines(bool wholePrices = false)
{
    QList<PromotionLine> lines;
    const int count = *rc::gen::inRange(1, 9);
    for (int i = 0; i < count; ++i)
        lines.append(anyLine(wholePrices));
    return lines;
}

template <typename T>
void shuffle(QList<T> &values)
{
    std::mt19937 engine(*rc::gen::arbitrary<unsigned>());
    std::shuffle(values.begin(), values.end(), engine);
}

} // namespace

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
    void nothingFallsBelowZero();
    void sharesAddUpToWhatIsTaken();
    void theOrderOfScanningDoesNotMatter();
    void oneMoreLineNeverMakesTheOthersDearer();
    void bestOfIsNeverWorseThanAnyOneAlone();
    void fiveHundredLinesArePricedInBoundedWork();
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

void TestPromotionsApplied::nothingFallsBelowZero()
{
    QVERIFY(rc::check("no line falls below zero, none is raised", [] {
        const QList<PromotionLine> lines = anyLines();
        const PromotionsApplied answer = applied(lines, anyPromotions());
        const QList<qint64> sums = off(answer);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            RC_ASSERT(sums[i] >= 0);
            RC_ASSERT(sums[i] <= std::max<qint64>(lines[i].amount.minor(), 0));
            if (!lines[i].discountable)
                RC_ASSERT(sums[i] == 0);
            for (const PromotionShare &share : answer.lines[i])
                RC_ASSERT(share.amount.isPositive());
        }
    }));
}

void TestPromotionsApplied::sharesAddUpToWhatIsTaken()
{
    QVERIFY(rc::check("the shares of a promotion are what it takes", [] {
        const QList<Promotion> promotions = anyPromotions();
        const PromotionsApplied answer = applied(anyLines(), promotions);
        qint64 all = 0;
        for (const PromotionVerdict &verdict : answer.verdicts) {
            qint64 sum = 0;
            for (const QList<PromotionShare> &shares : answer.lines) {
                for (const PromotionShare &share : shares)
                    sum += share.promotion == verdict.promotion ? share.amount.minor() : 0;
            }
            RC_ASSERT(sum == verdict.taken.minor());
            RC_ASSERT((sum > 0) == (verdict.outcome == PromotionOutcome::Applied));
            all += sum;
        }
        RC_ASSERT(all == answer.taken.minor());
    }));
}

void TestPromotionsApplied::theOrderOfScanningDoesNotMatter()
{
    QVERIFY(rc::check("lines and promotions in any order give each line the same", [] {
        const QList<PromotionLine> lines = anyLines();
        QList<Promotion> promotions = anyPromotions();
        QList<qsizetype> order(lines.size());
        std::iota(order.begin(), order.end(), 0);
        shuffle(order);
        QList<PromotionLine> shuffled;
        for (const qsizetype i : order)
            shuffled.append(lines[i]);
        using Priced = std::tuple<QByteArray, qint64, qint64, int, bool, qint64>;
        const auto priced = [](const QList<PromotionLine> &of, const PromotionsApplied &answer) {
            QList<Priced> all;
            const QList<qint64> sums = off(answer);
            for (qsizetype i = 0; i < of.size(); ++i)
                all.append({of[i].product.bytes(), of[i].quantity.thousandths(),
                            of[i].amount.minor(), int(of[i].unit), of[i].discountable, sums[i]});
            std::sort(all.begin(), all.end());
            return all;
        };
        const QList<Priced> first = priced(lines, applied(lines, promotions));
        shuffle(promotions);
        RC_ASSERT(first == priced(shuffled, applied(shuffled, promotions)));
    }));
}

// Holds while promotions do not compete for goods: one at a time here. (Among rivals the search may
// find a better share-out for the smaller ticket than for the larger.)
void TestPromotionsApplied::oneMoreLineNeverMakesTheOthersDearer()
{
    QVERIFY(rc::check("the ticket rises at most by the amount of the line added", [] {
        const QList<PromotionLine> lines = anyLines(true);
        Promotion only = anyPromotion(0);
        // Parts that share goods are rivals too.
        if (only.kind == PromotionKind::Bundle)
            only.parts = bundle(0, 0, {{1, 2, 3}, {4, 5, 6}}).parts;
        const PromotionLine added = anyLine(true);
        QList<PromotionLine> more = lines;
        more.append(added);
        const qint64 before = applied(lines, {only}).taken.minor();
        const qint64 after = applied(more, {only}).taken.minor();
        // A percentage of a limited number of pieces is rounded once for equal ones together.
        const qint64 cent =
            only.kind == PromotionKind::PercentOff || only.kind == PromotionKind::Threshold
                ? lines.size() * 2
                : 0;
        RC_ASSERT(after >= before - cent);
    }));
}

void TestPromotionsApplied::bestOfIsNeverWorseThanAnyOneAlone()
{
    QVERIFY(rc::check("rivals together give at least what the best gives alone", [] {
        const QList<PromotionLine> lines = anyLines(true);
        QList<Promotion> rivals = anyPromotions();
        for (Promotion &rival : rivals)
            rival.combination = PromotionCombination::BestOf;
        const auto isThreshold = [](const Promotion &each) {
            return each.kind == PromotionKind::Threshold;
        };
        rivals.removeIf(isThreshold);
        RC_PRE(!rivals.isEmpty());
        qint64 best = 0;
        for (const Promotion &rival : std::as_const(rivals))
            best = std::max(best, applied(lines, {rival}).taken.minor());
        RC_ASSERT(applied(lines, rivals).taken.minor() >= best);
    }));
}

void TestPromotionsApplied::fiveHundredLinesArePricedInBoundedWork()
{
    QList<PromotionLine> lines;
    for (int i = 0; i < 500; ++i)
        lines.append(pieces(1 + i % 250, 1 + i % 7, 100 + 37 * i % 900, 1 + i % 9));
    QList<Promotion> promotions;
    for (int i = 0; i < 40; ++i) {
        promotions.append(nForM(3 * i, 3, 2));
        promotions.append(nForPrice(3 * i + 1, 2 + i % 4, 300 + 20 * i));
        promotions.append(percent(3 * i + 2, 1 + i, {1 + i, 2 + i, 3 + i}));
    }
    QElapsedTimer timer;
    timer.start();
    const PromotionsApplied answer = applied(lines, promotions);
    QVERIFY(answer.taken.isPositive());
    qInfo("500 lines, 120 rival promotions: %lld ms", static_cast<long long>(timer.elapsed()));
}

QTEST_APPLESS_MAIN(TestPromotionsApplied)
#include "tst_promotions_applied.moc"
