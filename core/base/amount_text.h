// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/unit_price.h"

#include <QLocale>

namespace shop {

// Amounts as people of a locale read and type them. The number of decimals comes from the
// currency, never from the locale, and no figure passes through floating point.

enum class AmountStyle {
    Plain, // 1,234.50
    WithSymbol, // $1,234.50 where the locale puts it
    WithCode // CAD 1,234.50
};

// Negative amounts carry U+2212 MINUS SIGN in front of everything else.
QString toText(const Money &amount, const QLocale &locale,
               AmountStyle style = AmountStyle::WithSymbol);
// Two decimals at least for a currency of exponent 2, up to four where the price has them.
QString toText(const UnitPrice &price, const QLocale &locale,
               AmountStyle style = AmountStyle::WithSymbol);
QString toText(Quantity quantity, const QLocale &locale);

// Reads what a person typed: digits of any script, the locale's grouping in its places, both point
// and comma as decimal separator where that is unambiguous ("1,234" in a locale that groups with a
// comma is 1234; "12,5" is 12.5 everywhere), the currency's sign or code before or behind, minus as
// '-' or U+2212. Errors amount.malformed, amount.tooManyDecimals (context "decimals"),
// amount.outOfRange.
Result<Money> moneyFromText(QStringView text, Currency currency, const QLocale &locale);
Result<UnitPrice> unitPriceFromText(QStringView text, Currency currency, const QLocale &locale);
Result<Quantity> quantityFromText(QStringView text, Unit unit, const QLocale &locale);

// Locale-free form with a point for storage, wire and CSV: "-1234.50".
QString toPlainText(const Money &amount);
QString toPlainText(const UnitPrice &price);
Result<Money> moneyFromPlainText(QStringView text, Currency currency);
Result<UnitPrice> unitPriceFromPlainText(QStringView text, Currency currency);

} // namespace shop
