// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cart/promotion_examples.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

template <typename AnyId>
AnyId idOf(int number)
{
    return AnyId(QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
}

} // namespace

Currency eurCode()
{
    static const Currency code = *Currency::fromCode(u"EUR");
    return code;
}

Money eur(qint64 cents)
{
    return {cents, eurCode()};
}

PromotionLine pieces(int product, int count, qint64 cents, int category)
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

Promotion promotion(int number, PromotionKind kind, QList<int> products)
{
    Promotion made;
    made.id = idOf<PromotionId>(1000 + number);
    made.name = u"P%1"_s.arg(number);
    made.kind = kind;
    for (const int product : products)
        made.scope.products.append(idOf<ProductId>(product));
    return made;
}

Promotion nForM(int number, int take, int pay, QList<int> products)
{
    Promotion made = promotion(number, PromotionKind::NForM, products);
    made.take = take;
    made.pay = pay;
    return made;
}

Promotion nForPrice(int number, int take, qint64 cents, QList<int> products)
{
    Promotion made = promotion(number, PromotionKind::NForPrice, products);
    made.take = take;
    made.amount = eur(cents);
    return made;
}

Promotion percent(int number, int percentOff, QList<int> products)
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
                          const PromotionMoment &moment)
{
    const auto answer = applyPromotions(lines, promotions, moment, eurCode(), Rounding::HalfUp);
    if (!answer)
        qFatal("%s", qPrintable(describe(answer.error())));
    return *answer;
}

Cents off(const PromotionsApplied &answer)
{
    Cents sums;
    for (const QList<PromotionShare> &shares : answer.lines) {
        qint64 sum = 0;
        for (const PromotionShare &share : shares)
            sum += share.amount.minor();
        sums.append(sum);
    }
    return sums;
}

} // namespace shop
