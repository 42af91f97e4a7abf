// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/invoice_desk.h"

#include "core/orders/order_moves.h"
#include "core/storage/transaction.h"
#include "core/till/invoice_series.h"
#include "core/till/sql_till.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kPaper = u"paper"_s;

Done mayWrite(const Call &call)
{
    return call.actor.rights.allows(Action::ManageOrders) ? Done() : require(call, Action::Sell);
}

bool mayInvoice(OrderStatus status)
{
    return status == OrderStatus::Processing || status == OrderStatus::Shipped ||
           status == OrderStatus::Delivered;
}

Result<InvoiceBuyer> buyerOf(Shop &shop, const Call &call, const DeliveryOrder &order)
{
    const CartCustomer named = order.agreed.customer.value_or(CartCustomer());
    InvoiceBuyer buyer{named.name, {}, named.taxNumber, order.email, {}};
    const ShippingAddress &to = order.address;
    buyer.address = {to.street, QStringList{to.city, to.province}.join(u' ').trimmed(),
                     QStringList{to.postalCode, to.country}.join(u' ').trimmed()};
    if (!named.id.isNull()) {
        SHOP_TRY_VALUE(customer, shop.customers().customer(call, named.id));
        buyer.firm = customer.values.firm;
        if (order.isCollected() && !customer.values.addresses.isEmpty()) {
            const CustomerAddress &usual = customer.values.addresses.first();
            buyer.address = {usual.street,
                             QStringList{usual.postcode, usual.city}.join(u' ').trimmed(),
                             usual.country};
        }
    }
    buyer.address.removeAll(QString());
    return buyer;
}

// Numbered, stored and in the journal, inside the caller's transaction.
Result<Invoice> issue(Shop &shop, const Call &call, Invoice invoice)
{
    SqlTill till(shop.database(), shop.journal(), shop.clock());
    SHOP_TRY_VALUE(settings, till.settings());
    const auto at = settings->registers.constFind(call.actor.atRegister);
    if (at == settings->registers.cend())
        return Error{ErrorCode::NotFound,
                     u"register.notFound"_s,
                     {{u"id"_s, call.actor.atRegister.toString()}}};
    invoice.series = invoiceSeries(*at, invoice.kind);
    invoice.generation = at->generation;
    invoice.atRegister = at->id;
    invoice.staff = call.actor.user;
    invoice.issuedAt = shop.clock().nowMs();
    invoice.businessDate = localDate(invoice.issuedAt, settings->zone);
    SHOP_TRY_VALUE(number, till.takeNumber(invoice.series, invoice.generation));
    invoice.number = number;
    SHOP_TRY(SqlInvoices(shop.database()).store(invoice));
    SHOP_TRY_VALUE(digest, invoiceDigest(invoice));
    SHOP_TRY_VALUE(whole, invoiceToJson(invoice));
    const Json::Object body{{kPaper, invoiceKindCode(invoice.kind)},
                            {u"series"_s, invoice.series},
                            {u"number"_s, Json::integer(invoice.number)},
                            {u"currency"_s, QString(invoice.total.currency().code())},
                            {u"total"_s, Json::integer(invoice.total.minor())},
                            {u"digest"_s, QString::fromLatin1(digest)}};
    SHOP_TRY(shop.journal().append(call, invoice.atRegister,
                                   {JournalKind::OrderChanged, body, invoice.id.bytes(), whole}));
    return invoice;
}

} // namespace

Result<OrderInvoices> invoicesOf(Shop &shop, const Call &call, OrderId id)
{
    SqlInvoices invoices(shop.database());
    SHOP_TRY_VALUE(order, shop.deliveries().delivery(call, id));
    SHOP_TRY_VALUE(invoice, invoices.about(id, InvoiceKind::Invoice));
    OrderInvoices found;
    found.invoice = invoice;
    found.mayInvoice = !invoice && mayInvoice(order.agreed.status);
    if (!invoice)
        return found;
    SHOP_TRY_VALUE(notes, invoices.creditNotesOf(invoice->id));
    found.creditNotes = notes;
    QList<OrderId> about;
    if (!order.sale.isNull()) {
        SHOP_TRY_VALUE(returns, invoices.returnsOf(order.sale));
        about = returns;
    } else if (!isOpen(order.agreed.status)) {
        about = {id};
    }
    for (const OrderId each : std::as_const(about)) {
        SHOP_TRY_VALUE(there, invoices.about(each, InvoiceKind::CreditNote));
        if (!there)
            found.toCredit.append(each);
    }
    return found;
}

Result<Invoice> writeInvoice(Shop &shop, const Call &call, InvoiceId id, OrderId about)
{
    SHOP_TRY(mayWrite(call));
    Transaction transaction(shop.database(), "shop.writeInvoice", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(there, SqlInvoices(shop.database()).about(about, InvoiceKind::Invoice));
    if (there)
        return *there;
    SHOP_TRY_VALUE(order, shop.deliveries().delivery(call, about));
    if (!mayInvoice(order.agreed.status))
        return Error{ErrorCode::FailedPrecondition, u"invoice.tooEarly"_s, {}};
    Invoice invoice;
    invoice.id = id;
    invoice.about = about;
    invoice.total = order.agreed.total;
    invoice.customer = order.agreed.customer.value_or(CartCustomer()).id;
    SHOP_TRY_VALUE(buyer, buyerOf(shop, call, order));
    invoice.buyer = buyer;
    SHOP_TRY_VALUE(issued, issue(shop, call, invoice));
    SHOP_TRY(transaction.changed("orders", "delivery", about.bytes(), issued.issuedAt));
    SHOP_TRY(transaction.commit());
    return issued;
}

Result<Invoice> writeCreditNote(Shop &shop, const Call &call, InvoiceId id, OrderId order,
                                OrderId about)
{
    SHOP_TRY(mayWrite(call));
    Transaction transaction(shop.database(), "shop.writeCreditNote", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(there, SqlInvoices(shop.database()).about(about, InvoiceKind::CreditNote));
    if (there)
        return *there;
    SHOP_TRY_VALUE(found, invoicesOf(shop, call, order));
    if (!found.invoice || !found.toCredit.contains(about))
        return Error{ErrorCode::FailedPrecondition, u"invoice.nothingToCredit"_s, {}};
    Invoice note = *found.invoice; // for the same buyer
    note.id = id;
    note.kind = InvoiceKind::CreditNote;
    note.about = about;
    note.invoice = found.invoice->id;
    note.total = found.invoice->total.negated();
    if (about != order) {
        SHOP_TRY_VALUE(back, shop.orders().order(call, about));
        note.total = back.total;
    }
    SHOP_TRY_VALUE(issued, issue(shop, call, note));
    SHOP_TRY(transaction.changed("orders", "delivery", order.bytes(), issued.issuedAt));
    SHOP_TRY(transaction.commit());
    return issued;
}

Result<int> makePaper(Shop &shop, const Call &call, PaperKind kind, const QByteArray &document)
{
    SHOP_TRY(mayWrite(call));
    Transaction transaction(shop.database(), "shop.makePaper", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(copy, SqlInvoices(shop.database())
                             .notePaper(document, kind, call.actor.user, shop.clock().nowMs()));
    if (copy > 0 && kind != PaperKind::PackingSlip) {
        SHOP_TRY(require(call, Action::Reprint));
        SHOP_TRY(shop.journal().append(
            call, call.actor.atRegister,
            {JournalKind::Reprint, {{u"copy"_s, Json::integer(copy)}}, document, {}}));
    }
    SHOP_TRY(transaction.commit());
    return copy;
}

bool tellsOfInvoice(const Json &body)
{
    return body.member(kPaper) != nullptr;
}

Done repeatInvoice(Database &database, SqlTill &till, const QByteArray &text)
{
    SHOP_TRY_VALUE(invoice, invoiceFromJson(text));
    SHOP_TRY(SqlInvoices(database).store(invoice));
    return till.noteNumber(invoice.series, invoice.generation, invoice.number);
}

} // namespace shop
