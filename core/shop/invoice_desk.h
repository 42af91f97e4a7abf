// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/invoice.h"
#include "core/orders/sql_invoices.h"
#include "core/shop/shop.h"

namespace shop {

class SqlTill;

// The papers with the buyer's identity about an order, and what may still be written.
struct OrderInvoices {
    std::optional<Invoice> invoice;
    QList<Invoice> creditNotes;
    bool mayInvoice = false; // packed or later, and not ended
    // What a credit note is still to be written about: the order itself where it ended after its
    // invoice, or documents that took goods of it back.
    QList<OrderId> toCredit;
};
Result<OrderInvoices> invoicesOf(Shop &shop, const Call &call, OrderId order);

// The invoice of an order; the one that is there where it was written before. What was agreed does not
// change any more from then on. Needs ManageOrders or Sell; numbered and in the journal of the caller's
// register. Error invoice.tooEarly.
Result<Invoice> writeInvoice(Shop &shop, const Call &call, InvoiceId id, OrderId order);
// Takes the order's invoice back as far as `about` says: the order itself, or a document of a return.
// Error invoice.nothingToCredit.
Result<Invoice> writeCreditNote(Shop &shop, const Call &call, InvoiceId id, OrderId order,
                                OrderId about);

// Which copy of a paper is made now: 0 the first one. Noted in the journal from the second on, which
// needs Reprint.
Result<int> makePaper(Shop &shop, const Call &call, PaperKind kind, const QByteArray &document);

// What a restore does with a row of the journal that tells of an invoice, inside its transaction.
Done repeatInvoice(Database &database, SqlTill &till, const QByteArray &invoice);
// Whether a row of the journal tells of one.
bool tellsOfInvoice(const Json &body);

} // namespace shop
