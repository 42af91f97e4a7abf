// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cart/totals.h"

#include "core/cart/totals_parts.h"

#include <QHash>

#include <algorithm>
#include <memory>
#include <tuple>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// The taxes of each category that occurs, looked up once.
class TaxSets final
{
public:
    TaxSets(const TaxTable &table, QDate day) : m_table(table), m_day(day) {}

    Result<const TaxSet *> of(const CartLine &line)
    {
        if (!isSupply(line.kind))
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
            Error error = lineFailure(u"totals.unknownTaxCategory"_s, line);
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

Result<Part> priced(const CartLine &line, const QList<LinePromotion> &promotions,
                    const PricingRules &rules, TaxSets &sets)
{
    if (line.unitPrice.currency() != rules.currency)
        return lineFailure(u"totals.currencyMismatch"_s, line);
    Part part;
    part.line = &line;
    if (line.returnOf) {
        part.totals = line.returnOf->share;
        if (part.totals.total.currency() != rules.currency)
            return lineFailure(u"totals.currencyMismatch"_s, line);
        return part;
    }
    SHOP_TRY_VALUE(set, sets.of(line));
    part.taxes = set;
    SHOP_TRY_VALUE(amount, line.unitPrice.amountFor(line.quantity, rules.rounding));
    if (line.labelAmount && line.labelAmount->currency() != rules.currency)
        return lineFailure(u"totals.currencyMismatch"_s, line);
    part.totals.amount = line.labelAmount.value_or(amount);
    part.totals.saleDiscount = Money::zero(rules.currency);
    SHOP_TRY(reduceLine(part, promotions, rules));
    return part;
}

void nameTaxes(Part &part)
{
    const Currency currency = part.totals.taxable.currency();
    for (const TaxComponent &component : part.taxes->components)
        part.totals.taxes.append(
            {component.name, component.rate, part.totals.taxable, Money::zero(currency)});
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
Result<QList<TaxTotal>> sumTaxes(const Parts &parts, const TaxTable &table, Currency currency)
{
    struct Placed {
        int position = 0;
        TaxTotal total;
    };
    std::vector<Placed> rows;
    for (const Part &part : parts) {
        for (qsizetype i = 0; i < part.totals.taxes.size(); ++i) {
            const LineTax &tax = part.totals.taxes[i];
            const int position =
                part.isFixed() ? table.positionOf(tax.name) : part.taxes->components[i].position;
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
    if (line.kind == ProductKind::Deposit)
        return before;
    if (line.unit == Unit::Piece)
        return before.plus(line.quantity);
    return before.plus(Quantity::pieces(line.quantity.isNegative() ? -1 : 1));
}

Result<Totals> sumUp(Parts parts, const TaxTable &table, const PricingRules &rules)
{
    MoneySum amount(rules.currency);
    MoneySum discount(rules.currency);
    MoneySum taxable(rules.currency);
    MoneySum tax(rules.currency);
    Totals totals;
    SHOP_TRY_VALUE(taxes, sumTaxes(parts, table, rules.currency));
    totals.taxes = taxes;
    totals.lines.reserve(qsizetype(parts.size()));
    for (Part &part : parts) {
        SHOP_TRY_VALUE(lineTax, taxOf(part.totals));
        if (!part.isFixed())
            part.totals.total = part.totals.taxable;
        if (!part.isFixed() && rules.priceMode == PriceMode::TaxAdded) {
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

Error lineFailure(QString key, const CartLine &line)
{
    return {ErrorCode::InvalidArgument, std::move(key), {{u"line"_s, line.name}}};
}

Error totalsOverflow(Currency currency)
{
    return {ErrorCode::InvalidArgument, u"money.overflow"_s, {{u"currency"_s, currency.code()}}};
}

Result<Totals> computeTotals(const QList<CartLine> &lines, const std::optional<Discount> &discount,
                             const PricingRules &rules, const TaxTable &taxes, QDate day,
                             const LinePromotions &promotions)
{
    TaxSets sets(taxes, day);
    Parts parts;
    parts.reserve(size_t(lines.size()));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        SHOP_TRY_VALUE(part, priced(lines[i], promotions.value(i), rules, sets));
        parts.push_back(std::move(part));
    }
    if (discount)
        SHOP_TRY(takeSaleDiscount(parts, *discount, rules));
    for (Part &part : parts) {
        if (part.isFixed())
            continue;
        SHOP_TRY_VALUE(taxable, part.rest().minus(part.totals.saleDiscount));
        part.totals.taxable = taxable;
        nameTaxes(part);
    }
    SHOP_TRY(taxAll(parts, rules));
    return sumUp(std::move(parts), taxes, rules);
}

} // namespace shop
