// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/cart/cart.h"
#include "core/cart/totals.h"

namespace shop {

// How small values of the cart are stored inside a row of a table. Whole numbers only; reading
// what was not written by these answers cart.stored (DataLoss).

Json toJson(const Discount &discount);
Result<Discount> discountFromJson(const Json &json, Currency currency);
// Text of the JSON form; empty for none.
QString discountToText(const std::optional<Discount> &discount);
Result<std::optional<Discount>> discountFromText(const QString &text, Currency currency);

Json toJson(const CartLine &line);
Result<CartLine> cartLineFromJson(const Json &json);

// With the currency in it.
Json toJson(const PricingRules &rules);
Result<PricingRules> pricingRulesFromJson(const Json &json);

// [["GST", 50000, base, tax], ...]; empty text for no taxes.
QString lineTaxesToText(const QList<LineTax> &taxes);
Result<QList<LineTax>> lineTaxesFromText(const QString &text, Currency currency);

QString roundingCode(Rounding rounding); // "half-up", ...
Result<Rounding> roundingFromCode(QStringView code); // error rounding.unknown

} // namespace shop
