// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/tax_rate.h"

#include <QList>
#include <QString>

namespace shop {

struct LineTax {
    QString name;
    TaxRate rate;
    Money base; // taxable amount of the line without tax
    Money tax;

    friend bool operator==(const LineTax &, const LineTax &) = default;
};

// What a promotion takes off a line; the name as it stood then.
struct LinePromotion {
    PromotionId promotion;
    QString name;
    Money amount;

    friend bool operator==(const LinePromotion &, const LinePromotion &) = default;
};

// What one line comes to. amount - lineDiscount - saleDiscount = taxable; with tax added the tax
// comes on top of it, with tax included it is contained.
struct LineTotals {
    Money amount; // quantity * unit price, rounded once; of a label: what it says
    Money lineDiscount; // promotions, and the discount given on the line
    Money saleDiscount; // share of the discount on the sale, largest remainder
    Money taxable;
    QList<LineTax> taxes;
    Money total; // what the customer pays for it
    QList<LinePromotion> promotions = {}; // contained in lineDiscount

    friend bool operator==(const LineTotals &, const LineTotals &) = default;
};

} // namespace shop
