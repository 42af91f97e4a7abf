// SPDX-License-Identifier: GPL-3.0-or-later
// What promotions and discounts take off the lines.
#include "core/cart/totals_parts.h"

#include "core/base/field_error.h"

#include <algorithm>
#include <tuple>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

Error discountTooLarge()
{
    return fieldError(u"totals.discountTooLarge", u"discount");
}

// What a reduction takes off an amount. It has the sign of the amount, so that a return mirrors
// its sale.
Result<Money> reduction(const Discount &discount, const Money &amount, Rounding rounding)
{
    if (!discount.amount) {
        if (discount.millionths < 0 || discount.millionths > kWholeMillionths)
            return discountTooLarge();
        return amount.times(discount.millionths, kWholeMillionths, rounding);
    }
    if (discount.amount->currency() != amount.currency())
        return fieldError(u"totals.currencyMismatch", u"discount");
    if (discount.amount->isNegative() || discount.amount->minor() > qAbs(amount.minor()))
        return discountTooLarge();
    return amount.isNegative() ? discount.amount->negated() : *discount.amount;
}

// Gives a part of the sale's discount to the lines of one direction, by what they come to. Among
// equal remainders the tax and the size of a line decide and not its place, so that the total does
// not depend on the order of scanning.
Done shareAmong(Parts &parts, const Money &discount, bool negativeLines)
{
    if (discount.isZero())
        return {};
    std::vector<Part *> takers;
    for (Part &part : parts) {
        if (part.isDiscountable() && part.rest().isNegative() == negativeLines)
            takers.push_back(&part);
    }
    std::stable_sort(takers.begin(), takers.end(), [](const Part *a, const Part *b) {
        return std::tuple(QStringView(a->taxes->key), qAbs(a->rest().minor())) <
               std::tuple(QStringView(b->taxes->key), qAbs(b->rest().minor()));
    });
    QList<qint64> weights;
    weights.reserve(qsizetype(takers.size()));
    for (const Part *part : takers)
        weights.append(qAbs(part->rest().minor()));
    SHOP_TRY_VALUE(shares, discount.allocate(weights));
    for (size_t i = 0; i < takers.size(); ++i)
        takers[i]->totals.saleDiscount = shares[qsizetype(i)];
    return {};
}

} // namespace

Done reduceLine(Part &part, const QList<LinePromotion> &promotions, const PricingRules &rules)
{
    LineTotals &totals = part.totals;
    MoneySum sum(rules.currency);
    for (const LinePromotion &promotion : promotions)
        sum += promotion.amount;
    SHOP_TRY_VALUE(promoted, sum.result());
    const bool sameSign = promoted.isZero() || promoted.isNegative() == totals.amount.isNegative();
    if (!sameSign || qAbs(promoted.minor()) > qAbs(totals.amount.minor()))
        return lineFailure(u"totals.promotionTooLarge"_s, *part.line);
    totals.promotions = promotions;
    totals.lineDiscount = promoted;
    if (!part.line->discount || !part.isDiscountable())
        return {};
    SHOP_TRY_VALUE(left, totals.amount.minus(promoted));
    SHOP_TRY_VALUE(taken, reduction(*part.line->discount, left, rules.rounding));
    SHOP_TRY_VALUE(both, promoted.plus(taken));
    totals.lineDiscount = both;
    return {};
}

Done takeSaleDiscount(Parts &parts, const Discount &discount, const PricingRules &rules)
{
    MoneySum soldSum(rules.currency);
    MoneySum returnedSum(rules.currency);
    for (const Part &part : parts) {
        if (!part.isDiscountable())
            continue;
        (part.rest().isNegative() ? returnedSum : soldSum) += part.rest();
    }
    SHOP_TRY_VALUE(sold, soldSum.result());
    SHOP_TRY_VALUE(returned, returnedSum.result());
    SHOP_TRY_VALUE(both, sold.plus(returned));
    if (discount.amount) {
        const bool back = both.isNegative();
        SHOP_TRY_VALUE(taken, reduction(discount, back ? returned : sold, rules.rounding));
        return shareAmong(parts, taken, back);
    }
    const bool backIsLarger = both.isNegative();
    SHOP_TRY_VALUE(taken, reduction(discount, both, rules.rounding));
    SHOP_TRY_VALUE(ofSmaller, reduction(discount, backIsLarger ? sold : returned, rules.rounding));
    SHOP_TRY_VALUE(ofLarger, taken.minus(ofSmaller));
    SHOP_TRY(shareAmong(parts, ofLarger, backIsLarger));
    return shareAmong(parts, ofSmaller, !backIsLarger);
}

} // namespace shop
