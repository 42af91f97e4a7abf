// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/promotions.h"
#include "core/cart/totals.h"

namespace shop {

// What prices and taxes a ticket is computed with.
struct TicketPricing {
    PricingRules rules;
    TaxTable taxes;
    QDate day;
    QList<Promotion> promotions = {}; // those in use
    QTime time = {}; // of the shop's clock, for promotions by the hour
    QStringList coupons = {}; // as given by the customer
};

// The documents that a ticket becomes: what is sold, what comes back with and without its receipt,
// and payments on account, each by itself (domain.md, "Documents and numbers").
enum class TicketPartKind { Return, ReturnWithoutReceipt, AccountPayment, Sale };
TicketPartKind ticketPartOf(const CartLine &line);

struct TicketPart {
    TicketPartKind kind = TicketPartKind::Sale;
    QList<qsizetype> lines; // places on the ticket
    std::optional<Discount> discount; // that of the ticket, for the sale
    Totals totals;
    QList<PromotionVerdict> verdicts; // of a sale: why each promotion applied or did not
};

struct TicketTotals {
    QList<TicketPart> parts; // at most one of each kind, in the order of the enum
    Totals all; // of the whole ticket; lines in their order on the ticket

    // The part that meets the customer's money; the others balance against it. What is paid for
    // where the customer pays, what comes back where they are paid.
    qsizetype main() const;
};

// Splits the ticket into its documents, takes the promotions off what is sold, computes each
// document by computeTotals() and adds them up. Errors of applyPromotions() and computeTotals().
Result<TicketTotals> computeTicket(const QList<CartLine> &lines,
                                   const std::optional<Discount> &discount,
                                   const TicketPricing &pricing);

} // namespace shop
