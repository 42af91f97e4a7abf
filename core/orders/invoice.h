// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/orders/order.h"

#include <QStringList>

#include <optional>

namespace shop {

using InvoiceId = Id<struct InvoiceTag>;

// An invoice, or the credit note that takes one back, wholly or for what came back (domain.md,
// "Documents and numbers").
enum class InvoiceKind { Invoice, CreditNote };
QString invoiceKindCode(InvoiceKind kind); // "invoice", "credit-note"
Result<InvoiceKind> invoiceKindFromCode(QStringView code);

// Who is named on it, as they were then; kept until the law lets it go, also when the customer is erased.
struct InvoiceBuyer {
    QString name;
    QString firm;
    QString taxNumber;
    QString email;
    QStringList address; // lines as printed

    friend bool operator==(const InvoiceBuyer &, const InvoiceBuyer &) = default;
};
QString toText(const InvoiceBuyer &buyer); // JSON
Result<InvoiceBuyer> invoiceBuyerFromText(const QString &text);

// A numbered paper with the buyer's identity. What was sold stands on what it is about; it is no
// turnover of its own.
struct Invoice {
    InvoiceId id;
    InvoiceKind kind = InvoiceKind::Invoice;
    QString series; // "1-I", "1-C": without gaps by generation
    qint64 number = 0;
    int generation = 1;
    OrderId about; // an order for delivery, or a document of the counter
    InvoiceId invoice; // of a credit note: what it takes back
    RegisterId atRegister;
    UserId staff;
    TimeMs issuedAt = 0;
    QDate businessDate;
    Money total; // negative on a credit note
    UserId customer; // may be null
    InvoiceBuyer buyer;

    QString numberText() const { return series + u'-' + QString::number(number); }
    friend bool operator==(const Invoice &, const Invoice &) = default;
};

// SHA-256 over everything but the people, as lower-case hex: it stands in the journal.
Result<QByteArray> invoiceDigest(const Invoice &invoice);
// Whole, for the side journal; canonical. Error invoice.stored where it is not read back.
Result<QByteArray> invoiceToJson(const Invoice &invoice);
Result<Invoice> invoiceFromJson(const QByteArray &json);

} // namespace shop
