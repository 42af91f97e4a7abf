// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/cart_rules.h"
#include "core/cart/totals.h"

#include <vector>

namespace shop {

// The steps of computeTotals(), each over what is known of all lines so far. For totals.cpp alone.

inline constexpr qint64 kWholeMillionths = 1'000'000;

// The taxes of one category on the day, with what identifies the set among all categories.
struct TaxSet {
    QList<TaxComponent> components;
    TaxRate sum;
    QString key;
};

// What is computed of one line, beside the line itself.
struct Part {
    const CartLine *line = nullptr;
    const TaxSet *taxes = nullptr;
    LineTotals totals;

    // A returned line comes to what is stored and takes part in no computation.
    bool isFixed() const { return line->returnOf.has_value(); }
    bool isDiscountable() const { return !isFixed() && shop::isDiscountable(*line); }
    Money rest() const // before the share of the discount on the sale
    {
        return {totals.amount.minor() - totals.lineDiscount.minor(), totals.amount.currency()};
    }
};

using Parts = std::vector<Part>;

// Error of that key about a line of the ticket.
Error lineFailure(QString key, const CartLine &line);
Error totalsOverflow(Currency currency);

// Takes the promotions off the line; the discount given by hand is on what they leave.
Done reduceLine(Part &part, const QList<LinePromotion> &promotions, const PricingRules &rules);
// The discount on the sale is taken of what goods and goods coming back leave together. A share of
// it goes to both directions, the larger one takes what rounding leaves; a fixed amount goes to the
// larger one alone. So all of it mirrors when all signs turn.
Done takeSaleDiscount(Parts &parts, const Discount &discount, const PricingRules &rules);
// Computes the named taxes of each line from its taxable amount.
Done taxAll(Parts &parts, const PricingRules &rules);

} // namespace shop
