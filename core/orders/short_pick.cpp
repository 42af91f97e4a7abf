// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/short_pick.h"

#include "core/base/field_error.h"
#include "core/orders/return_share.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// Without what is missing: the amount is that of the quantity left, everything else its share.
Result<OrderLine> reduced(const OrderLine &line, Quantity now, const PricingRules &rules)
{
    const Quantity missing =
        Quantity::fromThousandths(line.line.quantity.thousandths() - now.thousandths());
    SHOP_TRY_VALUE(share, returnShare(line, {}, missing, rules.priceMode));
    OrderLine left = line;
    LineTotals &totals = left.totals;
    left.line.quantity = now;
    const auto less = [](Money &amount, const Money &part) {
        amount = Money(amount.minor() + part.minor(), amount.currency());
    };
    less(totals.amount, share.amount);
    less(totals.lineDiscount, share.lineDiscount);
    less(totals.saleDiscount, share.saleDiscount);
    if (left.line.labelAmount) {
        left.line.labelAmount = totals.amount;
    } else {
        SHOP_TRY_VALUE(amount, left.line.unitPrice.amountFor(now, rules.rounding));
        totals.amount = amount;
    }
    const Currency currency = totals.amount.currency();
    totals.taxable =
        Money(totals.amount.minor() - totals.lineDiscount.minor() - totals.saleDiscount.minor(),
              currency);
    qint64 tax = 0;
    for (qsizetype i = 0; i < totals.taxes.size(); ++i) {
        less(totals.taxes[i].tax, share.taxes[i].tax);
        tax += totals.taxes[i].tax.minor();
    }
    const bool added = rules.priceMode == PriceMode::TaxAdded;
    for (LineTax &each : totals.taxes)
        each.base = Money(totals.taxable.minor() - (added ? 0 : tax), currency);
    totals.total = Money(totals.taxable.minor() + (added ? tax : 0), currency);
    for (qsizetype i = 0; i < totals.promotions.size(); ++i)
        less(totals.promotions[i].amount, share.promotions[i].amount);
    return left;
}

bool hasGoods(const Order &order)
{
    return std::any_of(order.lines.cbegin(), order.lines.cend(), [](const OrderLine &line) {
        return !line.line.product.isNull() && line.line.depositOf.isNull();
    });
}

void addTax(QList<TaxTotal> &taxes, const LineTax &tax)
{
    for (TaxTotal &each : taxes) {
        if (each.name != tax.name || each.rate != tax.rate)
            continue;
        each.base = Money(each.base.minor() + tax.base.minor(), tax.base.currency());
        each.tax = Money(each.tax.minor() + tax.tax.minor(), tax.tax.currency());
        return;
    }
    taxes.append({tax.name, tax.rate, tax.base, tax.tax});
}

} // namespace

bool isShipping(const CartLine &line)
{
    return line.product.isNull() && line.kind == ProductKind::Service;
}

Money goodsTotal(const Order &agreed)
{
    MoneySum sum(agreed.rules.currency);
    for (const OrderLine &each : agreed.lines) {
        if (!isShipping(each.line))
            sum += each.totals.taxable;
    }
    return sum.result().valueOr(Money::zero(agreed.rules.currency));
}

Result<Order> summedUp(Order order)
{
    const Currency currency = order.rules.currency;
    MoneySum amount(currency), discount(currency), total(currency), tax(currency);
    QList<TaxTotal> taxes;
    for (const TaxTotal &each : std::as_const(order.taxes))
        taxes.append({each.name, each.rate, Money::zero(currency), Money::zero(currency)});
    for (const OrderLine &line : std::as_const(order.lines)) {
        amount += line.totals.amount;
        discount += line.totals.lineDiscount;
        discount += line.totals.saleDiscount;
        total += line.totals.total;
        for (const LineTax &each : line.totals.taxes) {
            tax += each.tax;
            addTax(taxes, each);
        }
    }
    taxes.removeIf([](const TaxTotal &each) { return each.base.isZero() && each.tax.isZero(); });
    SHOP_TRY_VALUE(amounts, amount.result());
    SHOP_TRY_VALUE(discounts, discount.result());
    SHOP_TRY_VALUE(totals, total.result());
    SHOP_TRY_VALUE(taxSum, tax.result());
    order.amount = amounts;
    order.discountTotal = discounts;
    order.total = totals;
    order.tax = taxSum;
    order.net = Money(totals.minor() - taxSum.minor(), currency);
    order.taxes = taxes;
    return order;
}

Result<Order> shortPicked(const Order &agreed, LineId line, Quantity now)
{
    Order left = agreed;
    const auto at = std::find_if(left.lines.begin(), left.lines.end(),
                                 [&](const OrderLine &each) { return each.line.id == line; });
    if (at == left.lines.end() || at->line.product.isNull())
        return fieldError(u"delivery.lineUnknown", u"quantity");
    if (now.isNegative() || now >= at->line.quantity)
        return fieldError(u"delivery.pickOutOfRange", u"quantity");
    for (OrderLine &each : left.lines) {
        const bool follows = each.line.id == line || each.line.depositOf == line;
        if (!follows || each.line.quantity <= now)
            continue;
        if (now.isZero()) {
            each.line.quantity = now;
        } else {
            SHOP_TRY_VALUE(less, reduced(each, now, agreed.rules));
            each = less;
        }
    }
    left.lines.removeIf([](const OrderLine &each) { return each.line.quantity.isZero(); });
    if (!hasGoods(left))
        return fieldError(u"delivery.nothingLeft", u"quantity");
    return summedUp(left);
}

} // namespace shop
