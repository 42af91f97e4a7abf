// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/return_share.h"

#include "core/base/rounding.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// How much of an amount belongs to a quantity out of the whole, less what was given back before.
class Shares final
{
public:
    Shares(const OrderLine &sold, const Returned &soFar, Quantity back)
        : m_whole(sold.line.quantity.thousandths()),
          m_after(soFar.quantity.thousandths() + back.thousandths())
    {}

    // With the sign of the return.
    Result<Money> of(const Money &sold, qint64 returnedMinor)
    {
        const auto cumulated = multiplyDivide(sold.minor(), m_after, m_whole, Rounding::HalfUp);
        if (!cumulated)
            return Error{ErrorCode::InvalidArgument,
                         u"money.overflow"_s,
                         {{u"currency"_s, sold.currency().code()}}};
        return Money(returnedMinor - *cumulated, sold.currency());
    }

private:
    qint64 m_whole;
    qint64 m_after;
};

qint64 taxSoFar(const Returned &soFar, qsizetype i)
{
    return i < soFar.share.taxes.size() ? soFar.share.taxes[i].tax.minor() : 0;
}

qint64 promotionSoFar(const Returned &soFar, qsizetype i)
{
    return i < soFar.share.promotions.size() ? soFar.share.promotions[i].amount.minor() : 0;
}

LineTotals turned(const LineTotals &totals)
{
    LineTotals back = totals;
    for (Money *amount :
         {&back.amount, &back.lineDiscount, &back.saleDiscount, &back.taxable, &back.total})
        *amount = amount->negated();
    for (LineTax &tax : back.taxes) {
        tax.base = tax.base.negated();
        tax.tax = tax.tax.negated();
    }
    for (LinePromotion &promotion : back.promotions)
        promotion.amount = promotion.amount.negated();
    return back;
}

Done checkLeft(const OrderLine &sold, const Returned &soFar, Quantity back)
{
    const qint64 left = sold.line.quantity.thousandths() - soFar.quantity.thousandths();
    const qint64 asked = back.thousandths();
    if (left == 0)
        return Error{ErrorCode::FailedPrecondition,
                     u"return.nothingLeft"_s,
                     {{u"field"_s, u"quantity"_s}, {u"line"_s, sold.line.name}}};
    if (asked == 0 || (asked < 0) != (left < 0) || qAbs(asked) > qAbs(left))
        return Error{ErrorCode::InvalidArgument,
                     u"return.quantityTooLarge"_s,
                     {{u"field"_s, u"quantity"_s},
                      {u"line"_s, sold.line.name},
                      {u"left"_s, toPlainText(Quantity::fromThousandths(left))}}};
    return {};
}

} // namespace

Result<LineTotals> returnShare(const OrderLine &sold, const Returned &soFar, Quantity back,
                               PriceMode mode)
{
    SHOP_TRY(checkLeft(sold, soFar, back));
    const LineTotals &whole = sold.totals;
    const LineTotals &before = soFar.share;
    Shares shares(sold, soFar, back);
    LineTotals share;
    SHOP_TRY_VALUE(amount, shares.of(whole.amount, before.amount.minor()));
    SHOP_TRY_VALUE(lineDiscount, shares.of(whole.lineDiscount, before.lineDiscount.minor()));
    SHOP_TRY_VALUE(saleDiscount, shares.of(whole.saleDiscount, before.saleDiscount.minor()));
    share.amount = amount;
    share.lineDiscount = lineDiscount;
    share.saleDiscount = saleDiscount;
    const Currency currency = whole.amount.currency();
    share.taxable = Money(amount.minor() - lineDiscount.minor() - saleDiscount.minor(), currency);
    qint64 tax = 0;
    for (qsizetype i = 0; i < whole.taxes.size(); ++i) {
        SHOP_TRY_VALUE(part, shares.of(whole.taxes[i].tax, taxSoFar(soFar, i)));
        share.taxes.append({whole.taxes[i].name, whole.taxes[i].rate, Money(), part});
        tax += part.minor();
    }
    const bool added = mode == PriceMode::TaxAdded;
    for (LineTax &each : share.taxes)
        each.base = Money(share.taxable.minor() - (added ? 0 : tax), currency);
    share.total = Money(share.taxable.minor() + (added ? tax : 0), currency);
    for (qsizetype i = 0; i < whole.promotions.size(); ++i) {
        const LinePromotion &promotion = whole.promotions[i];
        SHOP_TRY_VALUE(part, shares.of(promotion.amount, promotionSoFar(soFar, i)));
        share.promotions.append({promotion.promotion, promotion.name, part});
    }
    return share;
}

Result<Returned> withReturned(const Returned &soFar, Quantity back, const LineTotals &share)
{
    Returned sum = soFar;
    SHOP_TRY_VALUE(quantity, soFar.quantity.plus(back));
    sum.quantity = quantity;
    const LineTotals more = turned(share);
    if (soFar.share.amount.currency() != share.amount.currency()) {
        sum.share = more;
        return sum;
    }
    const auto add = [](Money &to, const Money &amount) -> Done {
        SHOP_TRY_VALUE(both, to.plus(amount));
        to = both;
        return {};
    };
    SHOP_TRY(add(sum.share.amount, more.amount));
    SHOP_TRY(add(sum.share.lineDiscount, more.lineDiscount));
    SHOP_TRY(add(sum.share.saleDiscount, more.saleDiscount));
    SHOP_TRY(add(sum.share.taxable, more.taxable));
    SHOP_TRY(add(sum.share.total, more.total));
    for (qsizetype i = 0; i < sum.share.taxes.size() && i < more.taxes.size(); ++i) {
        SHOP_TRY(add(sum.share.taxes[i].base, more.taxes[i].base));
        SHOP_TRY(add(sum.share.taxes[i].tax, more.taxes[i].tax));
    }
    for (qsizetype i = 0; i < sum.share.promotions.size() && i < more.promotions.size(); ++i)
        SHOP_TRY(add(sum.share.promotions[i].amount, more.promotions[i].amount));
    return sum;
}

CartLine returnLine(const Order &order, const OrderLine &sold, Quantity back,
                    const LineTotals &share, bool restock, const QString &reason)
{
    CartLine line = sold.line;
    line.id = LineId();
    line.quantity = back.negated();
    line.depositOf = LineId();
    line.returnOf = ReturnOf{order.id, sold.line.id, order.numberText(), restock, reason, share};
    return line;
}

CartLine reversed(const OrderLine &line, const Order &of)
{
    // A return that is annulled gives its goods back to the line they were sold by.
    const std::optional<ReturnOf> returned = line.line.returnOf;
    CartLine back = returnLine(of, line, line.line.quantity, turned(line.totals),
                               !returned || returned->restock, {});
    if (returned) {
        back.returnOf->order = returned->order;
        back.returnOf->line = returned->line;
    }
    return back;
}

} // namespace shop
