// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/cart.h"

namespace shop {

// What a ticket may hold. The amounts leave room for tax computed in 64 bits.
inline constexpr int kMaxCartLines = 2'000;
inline constexpr qint64 kMaxLineThousandths = 100'000'000; // 100,000 units
inline constexpr qint64 kMaxCartMinor = 1'000'000'000'000;

// Errors cart.quantityOutOfRange, cart.quantityNotWhole (pieces), both with "field" quantity.
Done checkQuantity(Quantity quantity, Unit unit);
inline Done checkQuantity(const CartLine &line)
{
    return checkQuantity(line.quantity, line.unit);
}
// A price asked at the till: not negative, and one of it fits on a ticket. Errors
// cart.priceOutOfRange, with "field" price.
Done checkAskedPrice(const UnitPrice &price);
// Texts of a ticket: names of at most 200 characters, notes and reasons of at most 1,000, without a
// NUL. Errors cart.textTooLong, cart.textMalformed.
Done checkName(const QString &name);
Done checkNote(const QString &note);
// Lines within their number, and all amounts together within kMaxCartMinor. Errors
// cart.tooManyLines, cart.amountOutOfRange.
Done checkLimits(const QList<CartLine> &lines);
// A reduction is a share of 0 to 100 % or an amount of the currency that is not negative. Error
// cart.discountOutOfRange, "field" discount.
Done checkDiscount(const Discount &discount);

// Whether added grows a line that is there: same product, price and note, same direction, and
// neither is reduced, priced by hand or by a label, returned, a deposit of another line or a card.
bool mergesInto(const CartLine &there, const CartLine &added);

// Whether reductions may touch the line at all (domain.md: deposits, gift cards and goods marked
// "no discount" may not).
bool isDiscountable(const CartLine &line);

} // namespace shop
