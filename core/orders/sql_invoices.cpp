// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/sql_invoices.h"

#include "core/orders/sql_order_rows.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

#define ORDERS_INVOICE                                                                             \
    "SELECT id, kind, series, number, generation, about, invoice, register, staff, issued_at,"     \
    " business_date, currency, total, customer_id, buyer FROM orders_invoice"

constexpr const char *kSelectInvoice = ORDERS_INVOICE " WHERE id = ?";
constexpr const char *kSelectAbout = ORDERS_INVOICE " WHERE about = ? AND kind = ?";
constexpr const char *kSelectNotes = ORDERS_INVOICE " WHERE invoice = ? ORDER BY key";
constexpr const char *kSelectOfCustomer = ORDERS_INVOICE " WHERE customer_id = ? ORDER BY key";
constexpr const char *kSelectAll = ORDERS_INVOICE " ORDER BY key";
constexpr const char *kInsertInvoice =
    "INSERT INTO orders_invoice (id, kind, series, number, generation, about, invoice, register,"
    " staff, issued_at, business_date, currency, total, customer_id, buyer)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
constexpr const char *kSelectReturns =
    "SELECT DISTINCT r.key, r.id FROM orders_order s JOIN orders_line l ON l.key BETWEEN s.key * "
    "10000"
    " AND s.key * 10000 + 9999 JOIN orders_line b ON b.returns_line = l.id JOIN orders_order r ON"
    " r.key = b.key / 10000 WHERE s.id = ? AND r.kind = 'return' ORDER BY r.key";
static_assert(kRowsPerOrder == 10'000, "the divisor in kSelectReturns");
constexpr const char *kCountPapers =
    "SELECT COUNT(*) FROM orders_paper WHERE document = ? AND kind = ?";
constexpr const char *kInsertPaper =
    "INSERT INTO orders_paper (document, kind, at, staff) VALUES (?, ?, ?, ?)";

struct InvoiceRow {
    Invoice invoice;
    QString kind, currency, buyer;
    qint64 total = 0;

    static InvoiceRow read(const Row &row)
    {
        InvoiceRow read;
        read.invoice.id = row.id<InvoiceId>(0);
        read.kind = row.text(1);
        read.invoice.series = row.text(2);
        read.invoice.number = row.int64(3);
        read.invoice.generation = row.int32(4);
        read.invoice.about = row.id<OrderId>(5);
        read.invoice.invoice = row.id<InvoiceId>(6);
        read.invoice.atRegister = row.id<RegisterId>(7);
        read.invoice.staff = row.id<UserId>(8);
        read.invoice.issuedAt = row.int64(9);
        read.invoice.businessDate = row.date(10);
        read.currency = row.text(11);
        read.total = row.int64(12);
        read.invoice.customer = row.id<UserId>(13);
        read.buyer = row.text(14);
        return read;
    }

    Result<Invoice> toInvoice() const
    {
        Invoice made = invoice;
        SHOP_TRY_VALUE(kindRead, invoiceKindFromCode(kind));
        SHOP_TRY_VALUE(currencyRead, Currency::fromCode(currency));
        SHOP_TRY_VALUE(buyerRead, invoiceBuyerFromText(buyer));
        made.kind = kindRead;
        made.total = Money(total, currencyRead);
        made.buyer = buyerRead;
        return made;
    }
};

Result<QList<Invoice>> understood(const QList<InvoiceRow> &rows)
{
    QList<Invoice> invoices;
    for (const InvoiceRow &row : rows) {
        SHOP_TRY_VALUE(invoice, row.toInvoice());
        invoices.append(invoice);
    }
    return invoices;
}

QString paperCode(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Invoice:
        return u"invoice"_s;
    case PaperKind::CreditNote:
        return u"credit-note"_s;
    case PaperKind::PackingSlip:
        return u"packing-slip"_s;
    }
    return {};
}

} // namespace

Done SqlInvoices::store(const Invoice &invoice)
{
    SHOP_TRY_VALUE(stored, Statement(m_database, kInsertInvoice)
                               .bind(invoice.id)
                               .bind(invoiceKindCode(invoice.kind))
                               .bind(invoice.series)
                               .bind(invoice.number)
                               .bind(invoice.generation)
                               .bind(invoice.about)
                               .bind(invoice.invoice)
                               .bind(invoice.atRegister)
                               .bind(invoice.staff)
                               .bind(invoice.issuedAt)
                               .bind(invoice.businessDate)
                               .bind(QString(invoice.total.currency().code()))
                               .bind(invoice.total.minor())
                               .bind(invoice.customer)
                               .bind(toText(invoice.buyer))
                               .run());
    if (stored == 1)
        return {};
    return Error{
        ErrorCode::AlreadyExists, u"invoice.exists"_s, {{u"number"_s, invoice.numberText()}}};
}

Result<Invoice> SqlInvoices::invoice(InvoiceId id)
{
    SHOP_TRY_VALUE(row, Statement(m_database, kSelectInvoice).bind(id).one(InvoiceRow::read));
    if (!row)
        return Error{ErrorCode::NotFound, u"invoice.notFound"_s, {{u"id"_s, id.toString()}}};
    return row->toInvoice();
}

Result<std::optional<Invoice>> SqlInvoices::about(OrderId document, InvoiceKind kind)
{
    SHOP_TRY_VALUE(row, Statement(m_database, kSelectAbout)
                            .bind(document)
                            .bind(invoiceKindCode(kind))
                            .one(InvoiceRow::read));
    if (!row)
        return std::optional<Invoice>();
    SHOP_TRY_VALUE(invoice, row->toInvoice());
    return std::optional(invoice);
}

Result<QList<Invoice>> SqlInvoices::creditNotesOf(InvoiceId invoice)
{
    SHOP_TRY_VALUE(rows, Statement(m_database, kSelectNotes).bind(invoice).all(InvoiceRow::read));
    return understood(rows);
}

Result<QList<Invoice>> SqlInvoices::ofCustomer(UserId customer)
{
    SHOP_TRY_VALUE(rows,
                   Statement(m_database, kSelectOfCustomer).bind(customer).all(InvoiceRow::read));
    return understood(rows);
}

Result<QList<Invoice>> SqlInvoices::all()
{
    SHOP_TRY_VALUE(rows, Statement(m_database, kSelectAll).all(InvoiceRow::read));
    return understood(rows);
}

Result<QList<OrderId>> SqlInvoices::returnsOf(OrderId sale)
{
    return Statement(m_database, kSelectReturns).bind(sale).all([](const Row &row) {
        return row.id<OrderId>(1);
    });
}

Result<int> SqlInvoices::notePaper(const QByteArray &document, PaperKind kind, UserId staff,
                                   TimeMs at)
{
    SHOP_TRY_VALUE(
        before, Statement(m_database, kCountPapers).bind(document).bind(paperCode(kind)).scalar());
    SHOP_TRY(Statement(m_database, kInsertPaper)
                 .bind(document)
                 .bind(paperCode(kind))
                 .bind(at)
                 .bind(staff)
                 .runOne());
    return int(before);
}

} // namespace shop
