// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/cart/cart.h"
#include "core/products/tax_table.h"

namespace shop {

enum class PriceMode { TaxIncluded, TaxAdded };
enum class TaxRounding { PerLine, PerDocument };
QString priceModeCode(PriceMode mode); // "tax-included", "tax-added"
Result<PriceMode> priceModeFromCode(QStringView code);
QString taxRoundingCode(TaxRounding rounding); // "per-line", "per-document"
Result<TaxRounding> taxRoundingFromCode(QStringView code);

// How the shop computes; stored on every document.
struct PricingRules {
    Currency currency;
    PriceMode priceMode = PriceMode::TaxIncluded;
    TaxRounding taxRounding = TaxRounding::PerDocument;
    Rounding rounding = Rounding::HalfUp;
    CashRounding cash;

    friend bool operator==(const PricingRules &, const PricingRules &) = default;
};

struct TaxTotal {
    QString name;
    TaxRate rate;
    Money base;
    Money tax;

    friend bool operator==(const TaxTotal &, const TaxTotal &) = default;
};

struct Totals {
    QList<LineTotals> lines; // as the lines given
    QList<TaxTotal> taxes; // by name and rate, in the order of the receipt
    Money amount; // sum of the line amounts
    Money discount; // all of them
    Money net; // without tax
    Money tax;
    Money total; // what is to be paid, before cash rounding
    Quantity pieces; // how many things: each weighed line counts as one, a deposit is none

    friend bool operator==(const Totals &, const Totals &) = default;
};

// What promotions take off each line, in the order of the lines; empty for none at all.
using LinePromotions = QList<QList<LinePromotion>>;

// domain.md, "Order of computation": one pure function for a document, on the ticket, in the sale
// and in the check of both. Promotions are taken before the discount on the line. A line that
// returns a sold one comes to its stored share and takes part in nothing else. Errors
// totals.unknownTaxCategory, totals.currencyMismatch, money.overflow, totals.discountTooLarge,
// totals.promotionTooLarge.
Result<Totals> computeTotals(const QList<CartLine> &lines, const std::optional<Discount> &discount,
                             const PricingRules &rules, const TaxTable &taxes, QDate day,
                             const LinePromotions &promotions = {});

} // namespace shop
