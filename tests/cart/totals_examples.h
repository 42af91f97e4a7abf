// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/totals.h"

namespace shop {

// A line of a worked example: price in ten-thousandths, quantity in thousandths.
struct L {
    qint64 price = 0;
    qint64 quantity = 1'000;
    const char *category = "standard";
    qint64 offMillionths = 0;
    qint64 offAmount = 0;
    bool noDiscount = false;
    ProductKind kind = ProductKind::Goods;
    Unit unit = Unit::Piece;
};

struct Example {
    const char *currency = "CAD";
    PriceMode mode = PriceMode::TaxAdded;
    TaxRounding taxRounding = TaxRounding::PerDocument;
    QList<L> lines;
    qint64 saleMillionths = 0;
    qint64 saleAmount = 0;
    Rounding rounding = Rounding::HalfUp;
};

// What it comes to: "amount/discount/net/tax/total", the taxes "name rate base tax", and per line
// "amount discount share tax total".
struct Answer {
    QString sums;
    QStringList taxes;
    QStringList lines;
};

TaxComponent tax(const char *category, const char *name, const char *percent, int position = 0);
// Every rate of the examples, one category each.
TaxTable taxes();
QList<CartLine> linesOf(const Example &example);
Result<Totals> compute(const Example &example);
Answer answerOf(const Totals &totals);

} // namespace shop
