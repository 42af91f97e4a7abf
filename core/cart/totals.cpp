// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cart/totals.h"

#include "core/base/rounding.h"
#include "core/cart/cart_rules.h"

#include <QHash>

#include <algorithm>
#include <memory>
#include <numeric>
#include <tuple>
#include <vector>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kWhole = 1'000'000; // millionths

// The taxes of one category on the day, with what identifies the set among all categories.
struct TaxSet {
    QList<TaxComponent> components;
    TaxRate sum;
    QString key;
};

// What is computed of one line, beside the line itself.
struct Part {
    const CartLine *line = nullptr;
    const TaxSet *taxes = nullptr;
    LineTotals totals;

    Money rest() const // before the share of the discount on the sale
    {
        return {totals.amount.minor() - totals.lineDiscount.minor(), totals.amount.currency()};
    }
};

using Parts = std::vector<Part>;

Error failure(QString key, const CartLine &line)
{
    return {ErrorCode::InvalidArgument, std::move(key), {{u"line"_s, line.name}}};
}

Error overflow(Currency currency)
{
    return {ErrorCode::InvalidArgument, u"money.overflow"_s, {{u"currency"_s, currency.code()}}};
}

Error discountTooLarge()
{
    return {
        ErrorCode::InvalidArgument, u"totals.discountTooLarge"_s, {{u"field"_s, u"discount"_s}}};
}

// What a reduction takes off an amount. It has the sign of the amount, so that a return mirrors
// its sale.
Result<Money> reduction(const Discount &discount, const Money &amount, Rounding rounding)
{
    if (!discount.amount) {
        if (discount.millionths < 0 || discount.millionths > kWhole)
            return discountTooLarge();
        return amount.times(discount.millionths, kWhole, rounding);
    }
    if (discount.amount->currency() != amount.currency())
        return Error{ErrorCode::InvalidArgument,
                     u"totals.currencyMismatch"_s,
                     {{u"field"_s, u"discount"_s}}};
    if (discount.amount->isNegative() || discount.amount->minor() > qAbs(amount.minor()))
        return discountTooLarge();
    return amount.isNegative() ? discount.amount->negated() : *discount.amount;
}

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
            return overflow(currency);
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

// The taxes of each category that occurs, looked up once.
class TaxSets final
{
public:
    TaxSets(const TaxTable &table, QDate day) : m_table(table), m_day(day) {}

    Result<const TaxSet *> of(const CartLine &line)
    {
        // A gift card is money owed, not a supply (domain.md, "Tenders").
        if (line.kind == ProductKind::GiftCard)
            return &m_none;
        QString category = line.taxCategory;
        if (category.isEmpty()) {
            if (m_table.categories.isEmpty())
                return &m_none;
            category = m_table.categories.first().code;
        }
        if (const auto known = m_sets.constFind(category); known != m_sets.cend())
            return known->get();
        if (!m_table.hasCategory(category)) {
            Error error = failure(u"totals.unknownTaxCategory"_s, line);
            error.context.insert(u"category"_s, category);
            return error;
        }
        auto set = std::make_shared<TaxSet>();
        set->components = m_table.on(category, m_day);
        qint64 sum = 0;
        for (const TaxComponent &component : std::as_const(set->components)) {
            sum += component.rate.millionths();
            set->key +=
                component.name + QChar(0) + QString::number(component.rate.millionths()) + QChar(0);
        }
        SHOP_TRY_VALUE(rate, TaxRate::fromMillionths(sum));
        set->sum = rate;
        return m_sets.insert(category, std::move(set))->get();
    }

private:
    const TaxTable &m_table;
    QDate m_day;
    TaxSet m_none;
    QHash<QString, std::shared_ptr<TaxSet>> m_sets;
};

Result<Part> priced(const CartLine &line, const PricingRules &rules, TaxSets &sets)
{
    if (line.unitPrice.currency() != rules.currency)
        return failure(u"totals.currencyMismatch"_s, line);
    Part part;
    part.line = &line;
    SHOP_TRY_VALUE(set, sets.of(line));
    part.taxes = set;
    SHOP_TRY_VALUE(amount, line.unitPrice.amountFor(line.quantity, rules.rounding));
    part.totals.amount = amount;
    part.totals.lineDiscount = Money::zero(rules.currency);
    part.totals.saleDiscount = Money::zero(rules.currency);
    if (line.discount && isDiscountable(line)) {
        SHOP_TRY_VALUE(taken, reduction(*line.discount, amount, rules.rounding));
        part.totals.lineDiscount = taken;
    }
    return part;
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
        if (isDiscountable(*part.line) && part.rest().isNegative() == negativeLines)
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

// The discount on the sale is taken of what goods and goods coming back leave together. A share of
// it goes to both directions, the larger one takes what rounding leaves; a fixed amount goes to the
// larger one alone. So all of it mirrors when all signs turn.
Done takeSaleDiscount(Parts &parts, const Discount &discount, const PricingRules &rules)
{
    MoneySum soldSum(rules.currency);
    MoneySum returnedSum(rules.currency);
    for (const Part &part : parts) {
        if (!isDiscountable(*part.line))
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

void nameTaxes(Part &part)
{
    const Currency currency = part.totals.taxable.currency();
    for (const TaxComponent &component : part.taxes->components)
        part.totals.taxes.append(
            {component.name, component.rate, part.totals.taxable, Money::zero(currency)});
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
                return overflow(rules.currency);
            numerators.push_back(*exact);
        }
        SHOP_TRY_VALUE(base, baseSum.result());
        SHOP_TRY_VALUE(total, taxOnNet(base, rate, rules.rounding));
        SHOP_TRY_VALUE(shares,
                       apportion(total.minor(), std::move(numerators), kWhole, rules.currency));
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
        if (!part.totals.taxes.isEmpty())
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
                return overflow(rules.currency);
            numerators.push_back(*exact);
        }
        SHOP_TRY_VALUE(gross, grossSum.result());
        SHOP_TRY_VALUE(total, taxInGross(gross, rate, rules.rounding));
        SHOP_TRY_VALUE(shares, apportion(total.minor(), std::move(numerators),
                                         kWhole + rate.millionths(), rules.currency));
        Money running = Money::zero(rules.currency);
        QList<Money> before;
        for (size_t i = 0; i < group.size(); ++i)
            SHOP_TRY(splitContained(*group[i], Money(shares[i], rules.currency), running, before));
    }
    return {};
}

Done taxAll(Parts &parts, const PricingRules &rules)
{
    if (rules.taxRounding == TaxRounding::PerLine)
        return taxEachLine(parts, rules);
    return rules.priceMode == PriceMode::TaxAdded ? addTaxOfDocument(parts, rules)
                                                  : extractTaxOfDocument(parts, rules);
}

Result<Money> taxOf(const LineTotals &line)
{
    MoneySum sum(line.amount.currency());
    for (const LineTax &tax : line.taxes)
        sum += tax.tax;
    return sum.result();
}

// One row for each name and rate. Sorted by place on the receipt, name and rate, so that the order
// of the lines does not show in it.
Result<QList<TaxTotal>> sumTaxes(const Parts &parts, Currency currency)
{
    struct Placed {
        int position = 0;
        TaxTotal total;
    };
    std::vector<Placed> rows;
    for (const Part &part : parts) {
        for (qsizetype i = 0; i < part.totals.taxes.size(); ++i) {
            const LineTax &tax = part.totals.taxes[i];
            const int position = part.taxes->components[i].position;
            auto row = std::find_if(rows.begin(), rows.end(), [&](const Placed &each) {
                return each.total.name == tax.name && each.total.rate == tax.rate;
            });
            if (row == rows.end()) {
                const Money zero = Money::zero(currency);
                row = rows.insert(rows.end(), {position, {tax.name, tax.rate, zero, zero}});
            }
            row->position = std::min(row->position, position);
            SHOP_TRY_VALUE(base, row->total.base.plus(tax.base));
            SHOP_TRY_VALUE(sum, row->total.tax.plus(tax.tax));
            row->total.base = base;
            row->total.tax = sum;
        }
    }
    std::sort(rows.begin(), rows.end(), [](const Placed &a, const Placed &b) {
        return std::tie(a.position, a.total.name, a.total.rate) <
               std::tie(b.position, b.total.name, b.total.rate);
    });
    QList<TaxTotal> taxes;
    for (const Placed &row : rows)
        taxes.append(row.total);
    return taxes;
}

Result<Quantity> piecesOf(const CartLine &line, Quantity before)
{
    if (line.unit == Unit::Piece)
        return before.plus(line.quantity);
    return before.plus(Quantity::pieces(line.quantity.isNegative() ? -1 : 1));
}

Result<Totals> sumUp(Parts parts, const PricingRules &rules)
{
    MoneySum amount(rules.currency);
    MoneySum discount(rules.currency);
    MoneySum taxable(rules.currency);
    MoneySum tax(rules.currency);
    Totals totals;
    SHOP_TRY_VALUE(taxes, sumTaxes(parts, rules.currency));
    totals.taxes = taxes;
    totals.lines.reserve(qsizetype(parts.size()));
    for (Part &part : parts) {
        SHOP_TRY_VALUE(lineTax, taxOf(part.totals));
        part.totals.total = part.totals.taxable;
        if (rules.priceMode == PriceMode::TaxAdded) {
            SHOP_TRY_VALUE(gross, part.totals.taxable.plus(lineTax));
            part.totals.total = gross;
        }
        amount += part.totals.amount;
        discount += part.totals.lineDiscount;
        discount += part.totals.saleDiscount;
        taxable += part.totals.taxable;
        tax += lineTax;
        SHOP_TRY_VALUE(pieces, piecesOf(*part.line, totals.pieces));
        totals.pieces = pieces;
        totals.lines.append(std::move(part.totals));
    }
    SHOP_TRY_VALUE(allAmounts, amount.result());
    SHOP_TRY_VALUE(allDiscounts, discount.result());
    SHOP_TRY_VALUE(allTaxable, taxable.result());
    SHOP_TRY_VALUE(allTax, tax.result());
    totals.amount = allAmounts;
    totals.discount = allDiscounts;
    totals.tax = allTax;
    SHOP_TRY_VALUE(other, rules.priceMode == PriceMode::TaxAdded ? allTaxable.plus(allTax)
                                                                 : allTaxable.minus(allTax));
    totals.net = rules.priceMode == PriceMode::TaxAdded ? allTaxable : other;
    totals.total = rules.priceMode == PriceMode::TaxAdded ? other : allTaxable;
    return totals;
}

} // namespace

Result<Totals> computeTotals(const QList<CartLine> &lines, const std::optional<Discount> &discount,
                             const PricingRules &rules, const TaxTable &taxes, QDate day)
{
    TaxSets sets(taxes, day);
    Parts parts;
    parts.reserve(size_t(lines.size()));
    for (const CartLine &line : lines) {
        SHOP_TRY_VALUE(part, priced(line, rules, sets));
        parts.push_back(std::move(part));
    }
    if (discount)
        SHOP_TRY(takeSaleDiscount(parts, *discount, rules));
    for (Part &part : parts) {
        SHOP_TRY_VALUE(taxable, part.rest().minus(part.totals.saleDiscount));
        part.totals.taxable = taxable;
        nameTaxes(part);
    }
    SHOP_TRY(taxAll(parts, rules));
    return sumUp(std::move(parts), rules);
}

} // namespace shop
