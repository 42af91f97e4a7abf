// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canonical_writer.h"
#include "core/base/json.h"
#include "core/cart/cart.h"
#include "core/cart/totals.h"

namespace shop {

// How small values of the cart are stored inside a row of a table. Whole numbers only; reading
// what was not written by these answers cart.stored (DataLoss).

Json toJson(const Discount &discount);
void write(CanonicalWriter &writer, const Discount &discount);
Result<Discount> discountFromJson(const Json &json, Currency currency);
// Text of the JSON form; empty for none.
QString discountToText(const std::optional<Discount> &discount);
Result<std::optional<Discount>> discountFromText(const QString &text, Currency currency);

Json toJson(const ReturnOf &returnOf);
void write(CanonicalWriter &writer, const ReturnOf &returnOf);
Result<ReturnOf> returnOfFromJson(const Json &json, Currency currency);

Json toJson(const CartCustomer &customer);
// Text of the JSON form; empty for none.
QString customerToText(const std::optional<CartCustomer> &customer);
Result<std::optional<CartCustomer>> customerFromText(const QString &text);

Json toJson(const CartLine &line);
void write(CanonicalWriter &writer, const CartLine &line);
Result<CartLine> cartLineFromJson(const Json &json);

// With the currency in it.
Json toJson(const PricingRules &rules);
void write(CanonicalWriter &writer, const PricingRules &rules);
Result<PricingRules> pricingRulesFromJson(const Json &json);

// [["GST", 50000, base, tax], ...]; empty text for no taxes.
QString lineTaxesToText(const QList<LineTax> &taxes);
Result<QList<LineTax>> lineTaxesFromText(const QString &text, Currency currency);

// [["018f...", "3 for 2", 199], ...]; empty text for none.
QString linePromotionsToText(const QList<LinePromotion> &promotions);
Result<QList<LinePromotion>> linePromotionsFromText(const QString &text, Currency currency);

// What is asked of a cart, as it is remembered with the identity of the request.
Json cartRequest(QStringView what, CartId cart, Json detail, qint64 number = 0);

QString roundingCode(Rounding rounding); // "half-up", ...
Result<Rounding> roundingFromCode(QStringView code); // error rounding.unknown

} // namespace shop
