// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/invoice.h"

#include "core/base/json_members.h"
#include "core/base/sha256.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

Error notStored(const QString &member)
{
    return {ErrorCode::DataLoss, u"invoice.stored"_s, {{u"member"_s, member}}};
}

Json buyerJson(const InvoiceBuyer &buyer)
{
    Json::Array address;
    for (const QString &line : buyer.address)
        address.append(Json(line));
    JsonWriter writer;
    writer.json(u"address", Json(address));
    writer.text(u"email", buyer.email);
    writer.text(u"firm", buyer.firm);
    writer.text(u"name", buyer.name);
    writer.text(u"taxNumber", buyer.taxNumber);
    return writer.take();
}

Result<InvoiceBuyer> buyerFrom(const Json &json)
{
    const JsonMembers members(json);
    const Json *address = json.member(u"address");
    if (!address || !address->array())
        return notStored(u"address"_s);
    InvoiceBuyer buyer{members.text(u"name"),
                       members.text(u"firm"),
                       members.text(u"taxNumber"),
                       members.text(u"email"),
                       {}};
    for (const Json &line : *address->array())
        buyer.address.append(line.string() ? *line.string() : QString());
    return buyer;
}

Json frozenJson(const Invoice &invoice)
{
    JsonWriter writer;
    writer.id(u"about", invoice.about);
    writer.text(u"currency", invoice.total.currency().code());
    writer.text(u"date", invoice.businessDate.toString(Qt::ISODate));
    writer.number(u"generation", invoice.generation);
    writer.id(u"id", invoice.id);
    writer.id(u"invoice", invoice.invoice);
    writer.number(u"issuedAt", invoice.issuedAt);
    writer.text(u"kind", invoiceKindCode(invoice.kind));
    writer.number(u"number", invoice.number);
    writer.id(u"register", invoice.atRegister);
    writer.text(u"series", invoice.series);
    writer.id(u"staff", invoice.staff);
    writer.number(u"total", invoice.total.minor());
    return writer.take();
}

} // namespace

QString invoiceKindCode(InvoiceKind kind)
{
    return kind == InvoiceKind::Invoice ? u"invoice"_s : u"credit-note"_s;
}

Result<InvoiceKind> invoiceKindFromCode(QStringView code)
{
    for (const InvoiceKind kind : {InvoiceKind::Invoice, InvoiceKind::CreditNote}) {
        if (invoiceKindCode(kind) == code)
            return kind;
    }
    return notStored(u"kind"_s);
}

QString toText(const InvoiceBuyer &buyer)
{
    return QString::fromUtf8(buyerJson(buyer).toBytes());
}

Result<InvoiceBuyer> invoiceBuyerFromText(const QString &text)
{
    SHOP_TRY_VALUE(json, Json::parse(text.toUtf8()));
    return buyerFrom(json);
}

Result<QByteArray> invoiceDigest(const Invoice &invoice)
{
    SHOP_TRY_VALUE(frozen, frozenJson(invoice).toCanonical());
    return sha256(frozen).toHex();
}

Result<QByteArray> invoiceToJson(const Invoice &invoice)
{
    JsonWriter writer;
    writer.json(u"buyer", buyerJson(invoice.buyer));
    writer.id(u"customer", invoice.customer);
    writer.json(u"frozen", frozenJson(invoice));
    return writer.take().toCanonical();
}

Result<Invoice> invoiceFromJson(const QByteArray &text)
{
    SHOP_TRY_VALUE(json, Json::parse(text));
    const Json *frozen = json.member(u"frozen");
    const Json *buyer = json.member(u"buyer");
    if (!frozen || !buyer)
        return notStored(u"frozen"_s);
    const JsonMembers members(*frozen);
    SHOP_TRY_VALUE(kind, invoiceKindFromCode(members.text(u"kind")));
    SHOP_TRY_VALUE(currency, Currency::fromCode(members.text(u"currency")));
    SHOP_TRY_VALUE(named, buyerFrom(*buyer));
    Invoice invoice;
    invoice.id = members.id<InvoiceId>(u"id");
    invoice.kind = kind;
    invoice.series = members.text(u"series");
    invoice.number = members.numberOr0(u"number");
    invoice.generation = int(members.numberOr0(u"generation"));
    invoice.about = members.id<OrderId>(u"about");
    invoice.invoice = members.id<InvoiceId>(u"invoice");
    invoice.atRegister = members.id<RegisterId>(u"register");
    invoice.staff = members.id<UserId>(u"staff");
    invoice.issuedAt = members.numberOr0(u"issuedAt");
    invoice.businessDate = QDate::fromString(members.text(u"date"), Qt::ISODate);
    invoice.total = Money(members.numberOr0(u"total"), currency);
    invoice.customer = JsonMembers(json).id<UserId>(u"customer");
    invoice.buyer = named;
    return invoice;
}

} // namespace shop
