// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/sale_request.h"

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
           << line.taxCategory << line.note << discountToText(line.discount) << line.noDiscount;
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
    }
    return Action::ManageSettings;
}

bool isReturn(OrderKind kind)
{
    return kind == OrderKind::Return || kind == OrderKind::ReturnWithoutReceipt;
}

// Goods that come back for money. Empties come back as negative lines of deposit, which is part of
// a sale; without a price it is a note of stock.
bool givesMoneyBack(const CartLine &line)
{
    const qint64 price = line.unitPrice.tenThousandths();
    return line.kind != ProductKind::Deposit && price != 0 &&
           line.quantity.isNegative() != (price < 0);
}

bool comesBack(const CartLine &line)
{
    return line.quantity.isNegative() && line.unitPrice.tenThousandths() >= 0;
}

bool hasDiscount(const SaleRequest &request)
{
    return request.discount ||
           std::any_of(request.lines.cbegin(), request.lines.cend(),
                       [](const CartLine &line) { return line.discount.has_value(); });
}

} // namespace

QByteArray requestBytes(const SaleRequest &request)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << qint32(request.kind) << request.atRegister.uuid() << request.shift.uuid()
           << request.cart.uuid() << request.cartVersion << discountToText(request.discount)
           << request.externalReference << request.note;
    write(stream, request.expectedTotal);
    stream << qint64(request.lines.size());
    for (const CartLine &line : request.lines)
        write(stream, line);
    stream << qint64(request.tenders.size());
    for (const Tender &tender : request.tenders) {
        stream << qint32(tender.method) << tender.reference;
        write(stream, tender.tendered);
    }
    return bytes;
}

Done checkRequest(const Call &call, const SaleRequest &request)
{
    SHOP_TRY(require(call, actionOf(request.kind)));
    for (const CartLine &line : request.lines) {
        SHOP_TRY(checkQuantity(line));
        if (isReturn(request.kind) && !comesBack(line))
            return Error{ErrorCode::InvalidArgument,
                         u"sale.returnLinePositive"_s,
                         {{u"field"_s, u"lines"_s}}};
    }
    return checkLimits(request.lines);
}

Done checkSize(const Call &call, const SaleRequest &request, const Totals &totals)
{
    if (isReturn(request.kind) || request.kind == OrderKind::Void)
        return requireWithin(call, actionOf(request.kind), totals.total.minor());
    if (request.kind != OrderKind::Sale)
        return {};
    qint64 back = 0;
    bool gives = false;
    for (qsizetype i = 0; i < request.lines.size(); ++i) {
        if (givesMoneyBack(request.lines[i])) {
            gives = true;
            back += totals.lines[i].total.minor();
        }
    }
    if (gives)
        SHOP_TRY(requireWithin(call, Action::ReturnWithoutReceipt, back));
    // Reductions of a ticket were allowed when they were given.
    if (request.cart.isNull() && hasDiscount(request))
        SHOP_TRY(requireWithin(call, Action::Discount, totals.discount.minor(),
                               shareMillionths(totals.discount.minor(), totals.amount.minor())));
    return {};
}

} // namespace shop
