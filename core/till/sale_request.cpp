// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/sale_request.h"

#include "core/base/field_error.h"
#include "core/cart/cart_json.h"
#include "core/cart/cart_rules.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

void write(QDataStream &stream, const CartLine &line)
{
    stream << line.id.uuid() << line.product.uuid() << line.sku << line.name << line.barcode
           << qint32(line.kind) << qint32(line.unit) << line.quantity.thousandths()
           << line.unitPrice.tenThousandths() << line.unitPrice.currency().code()
           << line.taxCategory << line.note << discountToText(line.discount) << line.noDiscount
           << line.voucher;
    stream << line.listPrice.has_value() << line.labelAmount.has_value()
           << line.returnOf.has_value();
    if (line.listPrice)
        stream << line.listPrice->tenThousandths();
    if (line.labelAmount)
        stream << line.labelAmount->minor();
    if (line.returnOf)
        stream << toJson(*line.returnOf).toBytes();
}

void write(QDataStream &stream, const Money &amount)
{
    stream << amount.minor() << amount.currency().code();
}

Action actionOf(OrderKind kind)
{
    switch (kind) {
    case OrderKind::Sale:
        return Action::Sell;
    case OrderKind::Return:
        return Action::Return;
    case OrderKind::ReturnWithoutReceipt:
        return Action::ReturnWithoutReceipt;
    case OrderKind::Void:
        return Action::VoidSale;
    case OrderKind::Training:
        return Action::Training;
    case OrderKind::Adjustment:
        return Action::ManageSettings;
    case OrderKind::StockNote:
        return Action::AdjustStock;
    case OrderKind::AccountPayment:
        return Action::Sell;
    }
    return Action::ManageSettings;
}

bool isReturn(OrderKind kind)
{
    return kind == OrderKind::Return || kind == OrderKind::ReturnWithoutReceipt;
}

bool comesBack(const CartLine &line)
{
    return line.quantity.isNegative() && line.unitPrice.tenThousandths() >= 0;
}

} // namespace

QByteArray requestBytes(const SaleRequest &request)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << qint32(request.kind) << request.atRegister.uuid() << request.shift.uuid()
           << request.cart.uuid() << request.cartVersion << discountToText(request.discount)
           << request.externalReference << request.note << customerToText(request.customer)
           << request.coupons;
    write(stream, request.expectedTotal);
    stream << qint64(request.lines.size());
    for (const CartLine &line : request.lines)
        write(stream, line);
    stream << qint64(request.tenders.size());
    for (const Tender &tender : request.tenders) {
        stream << qint32(tender.method) << tender.reference << tender.tip.minor();
        if (!tender.attempt.isNull())
            stream << tender.attempt.uuid();
        write(stream, tender.tendered);
    }
    return bytes;
}

Done checkRequest(const Call &call, const SaleRequest &request)
{
    SHOP_TRY(require(call, actionOf(request.kind)));
    for (const CartLine &line : request.lines) {
        SHOP_TRY(checkQuantity(line));
        if (line.kind == ProductKind::Prepayment)
            return fieldError(u"sale.prepaymentWithoutOrder", u"lines");
        if (isReturn(request.kind) && !comesBack(line))
            return fieldError(u"sale.returnLinePositive", u"lines");
    }
    return checkLimits(request.lines);
}

Done checkSize(const Call &call, const SaleRequest &request, const TicketTotals &ticket)
{
    if (isReturn(request.kind) || request.kind == OrderKind::Void)
        return requireWithin(call, actionOf(request.kind), ticket.all.total.minor());
    if (request.kind != OrderKind::Sale)
        return {};
    for (const TicketPart &part : ticket.parts) {
        const qint64 total = part.totals.total.minor();
        if (part.kind == TicketPartKind::Return)
            SHOP_TRY(requireWithin(call, Action::Return, total));
        else if (part.kind == TicketPartKind::ReturnWithoutReceipt)
            SHOP_TRY(requireWithin(call, Action::ReturnWithoutReceipt, total));
    }
    return {};
}

} // namespace shop
