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

struct LineTax {
    QString name;
    TaxRate rate;
    Money base; // taxable amount of the line without tax
    Money tax;

    friend bool operator==(const LineTax &, const LineTax &) = default;
};

// What one line comes to. amount - lineDiscount - saleDiscount = taxable; with tax added the tax
// comes on top of it, with tax included it is contained.
struct LineTotals {
    Money amount; // quantity * unit price, rounded once
    Money lineDiscount;
    Money saleDiscount; // share of the discount on the sale, largest remainder
    Money taxable;
    QList<LineTax> taxes;
    Money total; // what the customer pays for it

    friend bool operator==(const LineTotals &, const LineTotals &) = default;
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
    Quantity pieces; // how many things: each weighed line counts as one

    friend bool operator==(const Totals &, const Totals &) = default;
};

// domain.md, "Order of computation": one pure function for the ticket, the sale and the check of
// both. Errors totals.unknownTaxCategory, totals.currencyMismatch, money.overflow,
// totals.discountTooLarge.
Result<Totals> computeTotals(const QList<CartLine> &lines, const std::optional<Discount> &discount,
                             const PricingRules &rules, const TaxTable &taxes, QDate day);

} // namespace shop
