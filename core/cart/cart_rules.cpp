// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cart/cart_rules.h"

#include "core/base/rounding.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kWhole = 1'000'000; // millionths

} // namespace

Done checkQuantity(const CartLine &line)
{
    const qint64 thousandths = line.quantity.thousandths();
    if (thousandths == 0 || thousandths > kMaxLineThousandths || thousandths < -kMaxLineThousandths)
        return Error{ErrorCode::InvalidArgument,
                     u"cart.quantityOutOfRange"_s,
                     {{u"field"_s, u"quantity"_s}, {u"maximum"_s, kMaxLineThousandths / 1000}}};
    if (line.unit == Unit::Piece && !line.quantity.isWhole())
        return Error{
            ErrorCode::InvalidArgument, u"cart.quantityNotWhole"_s, {{u"field"_s, u"quantity"_s}}};
    return {};
}

Done checkLimits(const QList<CartLine> &lines)
{
    if (lines.size() > kMaxCartLines)
        return Error{
            ErrorCode::InvalidArgument, u"cart.tooManyLines"_s, {{u"maximum"_s, kMaxCartLines}}};
    const Error tooMuch{
        ErrorCode::InvalidArgument, u"cart.amountOutOfRange"_s, {{u"field"_s, u"price"_s}}};
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
    const bool fits = discount.amount ? !discount.amount->isNegative() &&
                                            discount.amount->minor() <= kMaxCartMinor
                                      : discount.millionths >= 0 && discount.millionths <= kWhole;
    if (fits)
        return {};
    return Error{
        ErrorCode::InvalidArgument, u"cart.discountOutOfRange"_s, {{u"field"_s, u"discount"_s}}};
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
