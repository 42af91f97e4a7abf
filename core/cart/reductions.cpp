// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cart/reductions.h"

#include "core/cart/cart_rules.h"

namespace shop {

Done allowDiscount(const Call &call, const std::optional<Discount> &discount,
                   const QList<CartLine> &lines)
{
    if (!discount)
        return {};
    SHOP_TRY(require(call, Action::Discount));
    SHOP_TRY(checkDiscount(*discount));
    qint64 given = 0;
    qint64 whole = 0;
    for (const CartLine &line : lines) {
        SHOP_TRY_VALUE(amount, line.unitPrice.amountFor(line.quantity, Rounding::AwayFromZero));
        SHOP_TRY_VALUE(part, amount.times(discount->millionths, 1'000'000, Rounding::HalfUp));
        given += qAbs(part.minor());
        whole += qAbs(amount.minor());
    }
    if (!discount->amount)
        return requireWithin(call, Action::Discount, given, discount->millionths);
    given = discount->amount->minor();
    return requireWithin(call, Action::Discount, given, shareMillionths(given, whole));
}

Done allowPrice(const Call &call, const CartLine &line, const UnitPrice &list)
{
    SHOP_TRY_VALUE(before, list.amountFor(line.quantity, Rounding::AwayFromZero));
    SHOP_TRY_VALUE(after, line.unitPrice.amountFor(line.quantity, Rounding::TowardsZero));
    const qint64 given = qAbs(before.minor()) - qAbs(after.minor());
    if (given <= 0)
        return require(call, Action::OverridePrice);
    return requireWithin(call, Action::OverridePrice, given,
                         shareMillionths(given, before.minor()));
}

Done allowReductions(const Call &call, const CartLine &line)
{
    if (line.discount)
        SHOP_TRY(allowDiscount(call, line.discount, {line}));
    if (line.listPrice && *line.listPrice != line.unitPrice)
        return allowPrice(call, line, *line.listPrice);
    return {};
}

bool givesTheSame(const CartLine &one, const CartLine &other)
{
    return one.product == other.product && one.quantity == other.quantity &&
           one.unitPrice == other.unitPrice && one.listPrice == other.listPrice &&
           one.discount == other.discount && one.labelAmount == other.labelAmount;
}

Done allowGrowth(const Call &call, const Cart &before, Cart &after)
{
    const UserId approver = call.approval ? call.approval->approver : UserId();
    bool isSame = before.lines.size() == after.lines.size();
    for (CartLine &line : after.lines) {
        const CartLine *known = before.line(line.id);
        if (known && givesTheSame(*known, line))
            continue;
        isSame = false;
        if (line.discount && line.discount->approvedBy.isNull()) {
            SHOP_TRY(allowDiscount(call, line.discount, {line}));
            line.discount->approvedBy = approver;
        }
        if (line.listPrice && *line.listPrice != line.unitPrice && line.priceApprovedBy.isNull()) {
            SHOP_TRY(allowPrice(call, line, *line.listPrice));
            line.priceApprovedBy = approver;
        }
    }
    const bool grows = !isSame && !after.lines.isEmpty() && after.discount &&
                       after.discount->approvedBy.isNull() && before.discount == after.discount;
    if (!grows)
        return {};
    SHOP_TRY(allowDiscount(call, after.discount, after.lines));
    after.discount->approvedBy = approver;
    return {};
}

} // namespace shop
