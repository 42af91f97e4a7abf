// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/sql_order_rows.h"

#include "core/base/json_members.h"
#include "core/cart/cart_json.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

Done readLineExtras(const QString &text, Currency currency, OrderLine &line)
{
    if (text.isEmpty())
        return {};
    SHOP_TRY_VALUE(json, Json::parse(text.toUtf8()));
    const JsonMembers members(json);
    CartLine &cart = line.line;
    if (const auto listPrice = members.number(u"listPrice"))
        cart.listPrice = UnitPrice(*listPrice, currency);
    cart.priceApprovedBy = members.id<UserId>(u"priceApprovedBy");
    if (const auto label = members.number(u"label"))
        cart.labelAmount = Money(*label, currency);
    cart.depositOf = members.id<LineId>(u"depositOf");
    cart.voucher = members.text(u"voucher");
    SHOP_TRY_VALUE(promotions, linePromotionsFromText(members.text(u"promotions"), currency));
    line.totals.promotions = promotions;
    if (json.member(u"returnsOrder")) {
        cart.returnOf =
            ReturnOf{members.id<OrderId>(u"returnsOrder"), members.id<LineId>(u"returnsLine"),
                     members.text(u"returnsNumber"),       !members.flag(u"writtenOff"),
                     members.text(u"returnReason"),        line.totals};
    }
    return {};
}

QString lineExtrasToText(const OrderLine &line)
{
    const CartLine &cart = line.line;
    JsonWriter writer;
    if (cart.listPrice)
        writer.json(u"listPrice", Json::integer(cart.listPrice->tenThousandths()));
    writer.id(u"priceApprovedBy", cart.priceApprovedBy);
    if (cart.labelAmount)
        writer.json(u"label", Json::integer(cart.labelAmount->minor()));
    writer.id(u"depositOf", cart.depositOf);
    writer.text(u"voucher", cart.voucher);
    writer.text(u"promotions", linePromotionsToText(line.totals.promotions));
    if (const auto &returnOf = cart.returnOf) {
        writer.id(u"returnsOrder", returnOf->order);
        writer.id(u"returnsLine", returnOf->line);
        writer.text(u"returnsNumber", returnOf->number);
        writer.flag(u"writtenOff", !returnOf->restock);
        writer.text(u"returnReason", returnOf->reason);
    }
    const Json extras = writer.take();
    return extras.object()->isEmpty() ? QString() : QString::fromUtf8(extras.toBytes());
}

OrderRow OrderRow::read(const Row &row)
{
    OrderRow read;
    Order &order = read.order;
    read.key = row.int64(0);
    order.id = row.id<OrderId>(1);
    read.kind = row.text(2);
    read.channel = row.text(3);
    read.status = row.text(4);
    read.paymentStatus = row.text(5);
    order.atRegister = row.id<RegisterId>(6);
    order.shift = row.id<ShiftId>(7);
    order.staff = row.id<UserId>(8);
    order.series = row.text(9);
    order.number = row.isNull(10) ? 0 : row.int64(10);
    order.generation = row.int32(11);
    order.externalReference = row.text(12);
    // One that was tampered with is no date: the document then is not that of its journal row.
    order.businessDate = QDate::fromString(row.text(13), Qt::ISODate);
    order.placedAt = row.int64(14);
    read.rules = row.text(15);
    read.discount = row.text(16);
    read.amount = row.int64(17);
    read.discountTotal = row.int64(18);
    read.net = row.int64(19);
    read.tax = row.int64(20);
    read.total = row.int64(21);
    order.journalHead = row.text(22);
    order.note = row.text(23);
    order.ticket = row.id<OrderId>(24);
    order.voids = row.id<OrderId>(25);
    read.customer = row.text(26);
    return read;
}

Result<Order> OrderRow::toOrder() const
{
    Order made = order;
    SHOP_TRY_VALUE(kindRead, orderKindFromCode(kind));
    SHOP_TRY_VALUE(channelRead, channelFromCode(channel));
    SHOP_TRY_VALUE(statusRead, orderStatusFromCode(status));
    SHOP_TRY_VALUE(paymentRead, paymentStatusFromCode(paymentStatus));
    SHOP_TRY_VALUE(json, Json::parse(rules.toUtf8()));
    SHOP_TRY_VALUE(rulesRead, pricingRulesFromJson(json));
    SHOP_TRY_VALUE(discountRead, discountFromText(discount, rulesRead.currency));
    SHOP_TRY_VALUE(customerRead, customerFromText(customer));
    made.customer = customerRead;
    made.kind = kindRead;
    made.channel = channelRead;
    made.status = statusRead;
    made.paymentStatus = paymentRead;
    made.rules = rulesRead;
    made.discount = discountRead;
    made.amount = Money(amount, rulesRead.currency);
    made.discountTotal = Money(discountTotal, rulesRead.currency);
    made.net = Money(net, rulesRead.currency);
    made.tax = Money(tax, rulesRead.currency);
    made.total = Money(total, rulesRead.currency);
    return made;
}

LineRow LineRow::read(const Row &row)
{
    LineRow read;
    CartLine &line = read.line.line;
    line.id = row.id<LineId>(0);
    line.product = row.id<ProductId>(1);
    line.sku = row.text(2);
    line.name = row.text(3);
    line.barcode = row.text(4);
    read.kind = row.text(5);
    read.unit = row.text(6);
    line.quantity = Quantity::fromThousandths(row.int64(7));
    read.unitPrice = row.int64(8);
    if (!row.isNull(9))
        read.cost = row.int64(9);
    line.taxCategory = row.text(10);
    line.category = row.id<CategoryId>(11);
    line.shelf = row.text(12);
    line.image = row.text(13);
    read.discount = row.text(14);
    line.noDiscount = row.boolean(15);
    line.ageLimit = row.int32(16);
    line.note = row.text(17);
    read.line.movesStock = row.boolean(18);
    read.amount = row.int64(19);
    read.lineDiscount = row.int64(20);
    read.saleDiscount = row.int64(21);
    read.taxable = row.int64(22);
    read.total = row.int64(23);
    read.taxes = row.text(24);
    read.extras = row.text(25);
    return read;
}

Result<OrderLine> LineRow::toLine(Currency currency) const
{
    OrderLine made = line;
    SHOP_TRY_VALUE(kindRead, productKindFromCode(kind));
    SHOP_TRY_VALUE(unitRead, unitFromCode(unit));
    SHOP_TRY_VALUE(discountRead, discountFromText(discount, currency));
    SHOP_TRY_VALUE(taxesRead, lineTaxesFromText(taxes, currency));
    made.line.kind = kindRead;
    made.line.unit = unitRead;
    made.line.unitPrice = UnitPrice(unitPrice, currency);
    if (cost)
        made.line.cost = UnitPrice(*cost, currency);
    made.line.discount = discountRead;
    made.totals.amount = Money(amount, currency);
    made.totals.lineDiscount = Money(lineDiscount, currency);
    made.totals.saleDiscount = Money(saleDiscount, currency);
    made.totals.taxable = Money(taxable, currency);
    made.totals.total = Money(total, currency);
    made.totals.taxes = taxesRead;
    SHOP_TRY(readLineExtras(extras, currency, made));
    return made;
}

TaxRow TaxRow::read(const Row &row)
{
    return {row.text(0), row.int64(1), row.int64(2), row.int64(3)};
}

Result<TaxTotal> TaxRow::toTax(Currency currency) const
{
    SHOP_TRY_VALUE(rateRead, TaxRate::fromMillionths(rate));
    return TaxTotal{name, rateRead, Money(base, currency), Money(tax, currency)};
}

PaymentRow PaymentRow::read(const Row &row)
{
    return {row.id<PaymentId>(0), row.text(1),  row.int64(2),
            row.int64(3),         row.int64(4), row.text(5)};
}

Result<Payment> PaymentRow::toPayment(Currency currency) const
{
    SHOP_TRY_VALUE(methodRead, tenderMethodFromCode(method));
    return Payment{
        id,        methodRead,          Money(amount, currency), Money(tendered, currency),
        reference, Money(tip, currency)};
}

CorrectionRow CorrectionRow::read(const Row &row)
{
    CorrectionRow read;
    TenderCorrection &correction = read.correction;
    correction.id = row.id<CorrectionId>(0);
    correction.order = row.id<OrderId>(1);
    correction.payment = row.id<PaymentId>(2);
    correction.atRegister = row.id<RegisterId>(3);
    correction.shift = row.id<ShiftId>(4);
    correction.staff = row.id<UserId>(5);
    read.from = row.text(6);
    read.to = row.text(7);
    read.currency = row.text(8);
    read.amount = row.int64(9);
    correction.reference = row.text(10);
    correction.at = row.int64(11);
    return read;
}

Result<TenderCorrection> CorrectionRow::toCorrection() const
{
    SHOP_TRY_VALUE(fromRead, tenderMethodFromCode(from));
    SHOP_TRY_VALUE(toRead, tenderMethodFromCode(to));
    SHOP_TRY_VALUE(currencyRead, Currency::fromCode(currency));
    TenderCorrection made = correction;
    made.from = fromRead;
    made.to = toRead;
    made.amount = Money(amount, currencyRead);
    return made;
}

} // namespace shop
