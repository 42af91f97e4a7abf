// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/invoice.h"
#include "core/storage/database.h"

namespace shop {

// What of an order for delivery is written about on paper: "invoice", "credit-note", "packing-slip".
enum class PaperKind { Invoice, CreditNote, PackingSlip };

// Invoices and credit notes over the tables orders_invoice and orders_paper. What changes something runs
// inside the caller's transaction.
class SqlInvoices final
{
public:
    explicit SqlInvoices(Database &database) : m_database(database) {}

    // Error invoice.exists for a second one about the same.
    Done store(const Invoice &invoice);
    Result<Invoice> invoice(InvoiceId id); // invoice.notFound
    // The one about an order or a document.
    Result<std::optional<Invoice>> about(OrderId document, InvoiceKind kind);
    Result<QList<Invoice>> creditNotesOf(InvoiceId invoice); // oldest first
    Result<QList<Invoice>> ofCustomer(UserId customer); // oldest first
    Result<QList<Invoice>> all(); // oldest first
    // Documents that took back lines of this one, oldest first.
    Result<QList<OrderId>> returnsOf(OrderId sale);

    // Notes that a paper of a document was made. Which one it is: 0 the first, then 1, 2, ... for its
    // copies.
    Result<int> notePaper(const QByteArray &document, PaperKind kind, UserId staff, TimeMs at);

private:
    Database &m_database;
};

} // namespace shop
