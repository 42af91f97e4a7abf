// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/ticket_totals.h"

namespace shop {

// Where the first figure of a line comes from.
enum class PriceOrigin {
    Catalog,
    ByHand, // changed for this ticket
    Label, // what the label says, whatever quantity × price is
    Receipt // goods that come back: the stored share, never computed again
};

enum class PriceStepKind {
    LineAmount,
    Promotion,
    LineDiscount,
    SaleDiscount,
    ContainedTax,
    AddedTax
};

// One step of what a line costs: "3 × 2.00 = 6.00, Three for two −2.00, 4.00".
struct PriceStep {
    PriceStepKind kind = PriceStepKind::LineAmount;
    QString name; // of the promotion or the tax
    Money change; // the first: the line amount; contained tax: the tax in what is left
    Money rest; // after this step

    friend bool operator==(const PriceStep &, const PriceStep &) = default;
};

// Why a line costs what it costs.
struct PriceTrace {
    PriceOrigin origin = PriceOrigin::Catalog;
    QList<PriceStep> steps; // the last rest is what the customer pays for the line
    // Promotions that cover the line and take nothing off it, with the reason. One that applied to
    // other goods of the ticket only says Applied.
    QList<PromotionVerdict> others;
};

// Of the line at a place of a ticket whose totals and verdicts (of all its parts) these are. Pure.
PriceTrace priceTrace(const CartLine &line, qsizetype place, const LineTotals &totals,
                      const QList<PromotionVerdict> &verdicts, PriceMode mode);

} // namespace shop
