// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cart/cart_rules.h"

#include "core/base/field_error.h"
#include "core/base/rounding.h"
#include "core/base/stored_text.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kWhole = 1'000'000; // millionths
constexpr qsizetype kLongestName = 200;
constexpr qsizetype kLongestNote = 1'000;

Done checkText(const QString &text, qsizetype longest)
{
    if (text.size() > longest)
        return Error{ErrorCode::InvalidArgument, u"cart.textTooLong"_s, {{u"longest"_s, longest}}};
    if (!canBeStored(text))
        return Error{ErrorCode::InvalidArgument, u"cart.textMalformed"_s, {}};
    return {};
}

} // namespace

Done checkQuantity(Quantity quantity, Unit unit)
{
    const qint64 thousandths = quantity.thousandths();
    if (thousandths == 0 || thousandths > kMaxLineThousandths || thousandths < -kMaxLineThousandths)
        return Error{ErrorCode::InvalidArgument,
                     u"cart.quantityOutOfRange"_s,
                     {{u"field"_s, u"quantity"_s}, {u"maximum"_s, kMaxLineThousandths / 1000}}};
    if (unit == Unit::Piece && !quantity.isWhole())
        return fieldError(u"cart.quantityNotWhole", u"quantity");
    return {};
}

Done checkAskedPrice(const UnitPrice &price)
{
    const auto one = price.amountFor(Quantity::pieces(1), Rounding::AwayFromZero);
    if (one && price.tenThousandths() >= 0 && one->minor() <= kMaxCartMinor)
        return {};
    return fieldError(u"cart.priceOutOfRange", u"price");
}

Done checkName(const QString &name)
{
    return checkText(name, kLongestName);
}

Done checkNote(const QString &note)
{
    return checkText(note, kLongestNote);
}

Done checkLimits(const QList<CartLine> &lines)
{
    if (lines.size() > kMaxCartLines)
        return Error{
            ErrorCode::InvalidArgument, u"cart.tooManyLines"_s, {{u"maximum"_s, kMaxCartLines}}};
    const Error tooMuch = fieldError(u"cart.amountOutOfRange", u"price");
    qint64 sum = 0;
    for (const CartLine &line : lines) {
        const auto amount = line.unitPrice.amountFor(line.quantity, Rounding::AwayFromZero);
        if (!amount || qAbs(amount->minor()) > kMaxCartMinor)
            return tooMuch;
        sum += qAbs(amount->minor());
        if (sum > kMaxCartMinor)
            return tooMuch;
    }
    return {};
}

Done checkDiscount(const Discount &discount)
{
    SHOP_TRY(checkNote(discount.reason));
    const bool fits = discount.amount ? !discount.amount->isNegative() &&
                                            discount.amount->minor() <= kMaxCartMinor
                                      : discount.millionths >= 0 && discount.millionths <= kWhole;
    if (fits)
        return {};
    return fieldError(u"cart.discountOutOfRange", u"discount");
}

namespace {

// Nothing is agreed about this line that does not hold for another one of the product.
bool isPlain(const CartLine &line)
{
    return !line.discount && !line.listPrice && !line.labelAmount && !line.returnOf &&
           line.voucher.isEmpty() && line.depositOf.isNull();
}

} // namespace

bool mergesInto(const CartLine &there, const CartLine &added)
{
    return there.product == added.product && there.unitPrice == added.unitPrice &&
           there.note == added.note && there.unit == added.unit &&
           there.quantity.isNegative() == added.quantity.isNegative() && isPlain(there) &&
           isPlain(added);
}

bool isDiscountable(const CartLine &line)
{
    return !line.noDiscount && line.kind != ProductKind::Deposit && isSupply(line.kind);
}

} // namespace shop
