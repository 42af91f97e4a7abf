// SPDX-License-Identifier: GPL-3.0-or-later
// Promotions on a ticket: what holds of every one.
#include "tests/cart/promotion_examples.h"

#include <QElapsedTimer>

#include <rapidcheck.h>

#include <algorithm>
#include <numeric>
#include <random>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

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

class TestPromotionsRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingFallsBelowZero();
    void sharesAddUpToWhatIsTaken();
    void theOrderOfScanningDoesNotMatter();
    void oneMoreLineNeverMakesTheOthersDearer();
    void bestOfIsNeverWorseThanAnyOneAlone();
    void fiveHundredLinesArePricedInBoundedWork();
};

void TestPromotionsRules::nothingFallsBelowZero()
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

void TestPromotionsRules::sharesAddUpToWhatIsTaken()
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

void TestPromotionsRules::theOrderOfScanningDoesNotMatter()
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
void TestPromotionsRules::oneMoreLineNeverMakesTheOthersDearer()
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

void TestPromotionsRules::bestOfIsNeverWorseThanAnyOneAlone()
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

void TestPromotionsRules::fiveHundredLinesArePricedInBoundedWork()
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

QTEST_APPLESS_MAIN(TestPromotionsRules)
#include "tst_promotions_rules.moc"
