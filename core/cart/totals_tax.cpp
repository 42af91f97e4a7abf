// SPDX-License-Identifier: GPL-3.0-or-later
// The taxes of the lines, computed per line or per document.
#include "core/cart/totals_parts.h"

#include "core/base/rounding.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// The shares of parts in a total that is their exact sum rounded once. Part i is exactly
// numerators[i] / denominator; what the whole shares leave goes to the largest remainders, the
// earlier first. Works with parts of both signs, and mirrors when all signs turn.
Result<std::vector<qint64>> apportion(qint64 total, std::vector<qint64> numerators,
                                      qint64 denominator, Currency currency)
{
    std::optional<qint64> sum = 0;
    for (const qint64 numerator : numerators) {
        sum = checkedAdd(*sum, numerator);
        if (!sum)
            return totalsOverflow(currency);
    }
    const qint64 sign = *sum < 0 ? -1 : 1;

    std::vector<qint64> shares(numerators.size());
    std::vector<qint64> remainders(numerators.size());
    qint64 left = total * sign;
    for (size_t i = 0; i < numerators.size(); ++i) {
        const qint64 exact = numerators[i] * sign;
        shares[i] = exact / denominator;
        remainders[i] = exact % denominator;
        if (remainders[i] < 0) {
            --shares[i];
            remainders[i] += denominator;
        }
        left -= shares[i];
    }
    std::vector<size_t> order(numerators.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return remainders[a] > remainders[b]; });
    for (size_t i = 0; left > 0 && i < order.size(); ++i, --left)
        ++shares[order[i]];
    for (qint64 &share : shares)
        share *= sign;
    return shares;
}

// Splits the tax contained in a line over its named taxes. running is what has been split of the
// group before, so that the sums of each tax are split like the sum of all.
Done splitContained(Part &part, const Money &contained, Money &running, QList<Money> &before)
{
    auto &taxes = part.totals.taxes;
    const Money base(part.totals.taxable.minor() - contained.minor(), contained.currency());
    for (LineTax &tax : taxes)
        tax.base = base;
    if (taxes.size() == 1) {
        taxes.first().tax = contained;
        return {};
    }
    if (part.taxes->sum.isZero())
        return {};
    QList<qint64> weights;
    for (const TaxComponent &component : part.taxes->components)
        weights.append(component.rate.millionths());
    SHOP_TRY_VALUE(now, running.plus(contained));
    SHOP_TRY_VALUE(split, now.allocate(weights));
    for (qsizetype i = 0; i < taxes.size(); ++i) {
        const qint64 earlier = before.isEmpty() ? 0 : before[i].minor();
        taxes[i].tax = Money(split[i].minor() - earlier, contained.currency());
    }
    running = now;
    before = split;
    return {};
}

Done taxEachLine(Parts &parts, const PricingRules &rules)
{
    for (Part &part : parts) {
        if (part.isFixed())
            continue;
        if (rules.priceMode == PriceMode::TaxAdded) {
            for (LineTax &tax : part.totals.taxes) {
                SHOP_TRY_VALUE(amount, taxOnNet(tax.base, tax.rate, rules.rounding));
                tax.tax = amount;
            }
        } else if (!part.totals.taxes.isEmpty()) {
            SHOP_TRY_VALUE(contained,
                           taxInGross(part.totals.taxable, part.taxes->sum, rules.rounding));
            Money running = Money::zero(rules.currency);
            QList<Money> before;
            SHOP_TRY(splitContained(part, contained, running, before));
        }
    }
    return {};
}

// Groups of things to be taxed together, in the order in which they first occur.
template <typename Member>
struct Groups {
    QHash<QString, size_t> index;
    std::vector<std::vector<Member>> groups;

    void add(const QString &key, Member member)
    {
        const auto known = index.constFind(key);
        if (known == index.cend()) {
            index.insert(key, groups.size());
            groups.push_back({member});
        } else {
            groups[*known].push_back(member);
        }
    }
};

// Tax of one rate on the document's base, given to the lines.
Done addTaxOfDocument(Parts &parts, const PricingRules &rules)
{
    Groups<LineTax *> byTax;
    for (Part &part : parts) {
        if (part.isFixed())
            continue;
        for (LineTax &tax : part.totals.taxes)
            byTax.add(tax.name + QChar(0) + QString::number(tax.rate.millionths()), &tax);
    }
    for (const auto &group : byTax.groups) {
        const TaxRate rate = group.front()->rate;
        MoneySum baseSum(rules.currency);
        std::vector<qint64> numerators;
        for (const LineTax *tax : group) {
            baseSum += tax->base;
            const auto exact = checkedMultiply(tax->base.minor(), rate.millionths());
            if (!exact)
                return totalsOverflow(rules.currency);
            numerators.push_back(*exact);
        }
        SHOP_TRY_VALUE(base, baseSum.result());
        SHOP_TRY_VALUE(total, taxOnNet(base, rate, rules.rounding));
        SHOP_TRY_VALUE(shares, apportion(total.minor(), std::move(numerators), kWholeMillionths,
                                         rules.currency));
        for (size_t i = 0; i < group.size(); ++i)
            group[i]->tax = Money(shares[i], rules.currency);
    }
    return {};
}

// Tax contained in the document's gross of each set of taxes, given to the lines.
Done extractTaxOfDocument(Parts &parts, const PricingRules &rules)
{
    Groups<Part *> bySet;
    for (Part &part : parts) {
        if (!part.isFixed() && !part.totals.taxes.isEmpty())
            bySet.add(part.taxes->key, &part);
    }
    for (const auto &group : bySet.groups) {
        const TaxRate rate = group.front()->taxes->sum;
        MoneySum grossSum(rules.currency);
        std::vector<qint64> numerators;
        for (const Part *part : group) {
            grossSum += part->totals.taxable;
            const auto exact = checkedMultiply(part->totals.taxable.minor(), rate.millionths());
            if (!exact)
                return totalsOverflow(rules.currency);
            numerators.push_back(*exact);
        }
        SHOP_TRY_VALUE(gross, grossSum.result());
        SHOP_TRY_VALUE(total, taxInGross(gross, rate, rules.rounding));
        SHOP_TRY_VALUE(shares, apportion(total.minor(), std::move(numerators),
                                         kWholeMillionths + rate.millionths(), rules.currency));
        Money running = Money::zero(rules.currency);
        QList<Money> before;
        for (size_t i = 0; i < group.size(); ++i)
            SHOP_TRY(splitContained(*group[i], Money(shares[i], rules.currency), running, before));
    }
    return {};
}

} // namespace

Done taxAll(Parts &parts, const PricingRules &rules)
{
    if (rules.taxRounding == TaxRounding::PerLine)
        return taxEachLine(parts, rules);
    return rules.priceMode == PriceMode::TaxAdded ? addTaxOfDocument(parts, rules)
                                                  : extractTaxOfDocument(parts, rules);
}

} // namespace shop
