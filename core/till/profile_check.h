// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/till.h"

namespace shop {

// Errors, each with "field": shop.nameMissing, shop.nameTooLong, shop.textTooLong,
// shop.textMalformed,
// shop.countryUnknown, shop.currencyMissing, shop.cashStepOutOfRange, shop.timeZoneUnknown.
Done checkProfile(const ShopProfile &profile);

// Errors, each with "field": register.numberOutOfRange, register.nameTooLong (over 200 characters),
// register.nameMalformed.
Done checkRegister(int number, const QString &name);

// Errors, each with "field": printer.addressMissing, printer.addressMalformed,
// printer.columnsUnknown.
Done checkPrinter(const PrinterSettings &printer);

// The name of a series: register and letter of the kind of document, "1-R"; a later generation
// says so, "1-R2", so that no number is printed twice. Receipts R, returns T, voids V, training X, payments on account A,
// orders O, shifts and their Z reports Z.
QString documentSeries(const Register &of, OrderKind kind);
QString orderSeries(const Register &of);
QString shiftSeries(const Register &of);

} // namespace shop
