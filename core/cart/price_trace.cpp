// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cart/price_trace.h"

#include <algorithm>

namespace shop {

namespace {

PriceOrigin originOf(const CartLine &line)
{
    if (line.returnOf)
        return PriceOrigin::Receipt;
    if (line.labelAmount)
        return PriceOrigin::Label;
    return line.listPrice ? PriceOrigin::ByHand : PriceOrigin::Catalog;
}

// Amounts of a line that has been computed: their sums fit.
Money sum(const Money &a, const Money &b)
{
    return {a.minor() + b.minor(), a.currency()};
}

} // namespace

PriceTrace priceTrace(const CartLine &line, qsizetype place, const LineTotals &totals,
                      const QList<PromotionVerdict> &verdicts, PriceMode mode)
{
    PriceTrace trace;
    trace.origin = originOf(line);
    trace.steps.append({PriceStepKind::LineAmount, {}, totals.amount, totals.amount});
    const auto step = [&](PriceStepKind kind, const QString &name, const Money &change) {
        if (!change.isZero())
            trace.steps.append({kind, name, change, sum(trace.steps.last().rest, change)});
    };
    Money byHand = totals.lineDiscount;
    for (const LinePromotion &promotion : totals.promotions) {
        step(PriceStepKind::Promotion, promotion.name, promotion.amount.negated());
        byHand = sum(byHand, promotion.amount.negated());
    }
    step(PriceStepKind::LineDiscount, {}, byHand.negated());
    step(PriceStepKind::SaleDiscount, {}, totals.saleDiscount.negated());
    for (const LineTax &tax : totals.taxes) {
        if (mode == PriceMode::TaxAdded)
            step(PriceStepKind::AddedTax, tax.name, tax.tax);
        else if (!tax.tax.isZero())
            trace.steps.append(
                {PriceStepKind::ContainedTax, tax.name, tax.tax, trace.steps.last().rest});
    }
    for (const PromotionVerdict &verdict : verdicts) {
        const bool took = std::any_of(
            totals.promotions.cbegin(), totals.promotions.cend(),
            [&](const LinePromotion &each) { return each.promotion == verdict.promotion; });
        if (!took && verdict.lines.contains(place))
            trace.others.append(verdict);
    }
    return trace;
}

} // namespace shop
