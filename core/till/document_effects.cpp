// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/document_effects.h"

#include "core/base/json_members.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

StockReason reasonOf(const Order &order, const CartLine &line)
{
    if (order.kind == OrderKind::StockNote)
        return StockReason::WrittenOff;
    if (!line.quantity.isNegative())
        return StockReason::Sold;
    const bool note = order.kind == OrderKind::Sale && line.unitPrice.tenThousandths() == 0;
    return note ? StockReason::WrittenOff : StockReason::Returned;
}

Money byHand(const LineTotals &totals)
{
    qint64 minor = totals.lineDiscount.minor();
    for (const LinePromotion &promotion : totals.promotions)
        minor -= promotion.amount.minor();
    return {minor, totals.amount.currency()};
}

JournalEntry discountEntry(const Order &order, qint64 place, qint64 minor, UserId approvedBy)
{
    JournalEntry entry{JournalKind::Discount,
                       {{u"line"_s, Json::integer(place)}, {u"amount"_s, Json::integer(minor)}},
                       order.id.bytes(),
                       {}};
    if (!approvedBy.isNull())
        entry.body.append({u"approved_by"_s, Json(approvedBy.toString())});
    return entry;
}

StockMovement movementOf(const Order &order, const CartLine &line, Quantity change,
                         StockReason reason)
{
    StockMovement movement;
    movement.key = u"order:"_s + order.id.toString() + u':' + line.id.toString() + u':' +
                   stockReasonCode(reason);
    movement.product = line.product;
    movement.change = change;
    movement.reason = reason;
    movement.document = order.id.bytes();
    movement.at = order.placedAt;
    return movement;
}

} // namespace

JournalKind journalKindOf(OrderKind kind)
{
    switch (kind) {
    case OrderKind::Sale:
        return JournalKind::Sale;
    case OrderKind::Return:
    case OrderKind::ReturnWithoutReceipt:
        return JournalKind::Return;
    case OrderKind::Void:
        return JournalKind::Void;
    case OrderKind::Training:
        return JournalKind::Training;
    case OrderKind::Adjustment:
        return JournalKind::Adjustment;
    case OrderKind::StockNote:
        return JournalKind::StockWriteOff;
    case OrderKind::AccountPayment:
        return JournalKind::AccountPayment;
    }
    return JournalKind::Adjustment;
}

Json::Object journalBody(const Order &order, const QByteArray &digest, const QByteArray &request)
{
    Json::Object tenders;
    for (const Payment &payment : order.payments) {
        const QString method = tenderMethodCode(payment.method);
        const auto known = std::find_if(tenders.begin(), tenders.end(),
                                        [&](const auto &tender) { return tender.first == method; });
        if (known == tenders.end())
            tenders.append({method, Json::integer(payment.amount.minor())});
        else
            known->second =
                Json::integer(known->second.toInteger().value_or(0) + payment.amount.minor());
    }
    Json::Object body{{u"kind"_s, Json(orderKindCode(order.kind))},
                      {u"digest"_s, Json(QString::fromLatin1(digest))},
                      {u"request"_s, Json(QString::fromLatin1(request.toHex()))},
                      {u"series"_s, Json(order.series)},
                      {u"number"_s, Json::integer(order.number)},
                      {u"currency"_s, Json(order.total.currency().code())},
                      {u"discount"_s, Json::integer(order.discountTotal.minor())},
                      {u"tax"_s, Json::integer(order.tax.minor())},
                      {u"total"_s, Json::integer(order.total.minor())},
                      {u"tenders"_s, Json(std::move(tenders))}};
    if (!order.voids.isNull())
        body.append({u"voids"_s, Json(order.voids.toString())});
    return body;
}

QList<JournalEntry> journalOfConcessions(const Order &order)
{
    QList<JournalEntry> entries;
    const bool given =
        order.kind == OrderKind::Sale || order.kind == OrderKind::ReturnWithoutReceipt;
    if (!given)
        return entries;
    qint64 ofSale = 0;
    for (qsizetype i = 0; i < order.lines.size(); ++i) {
        const CartLine &line = order.lines[i].line;
        const LineTotals &totals = order.lines[i].totals;
        ofSale += totals.saleDiscount.minor();
        if (line.listPrice) {
            JournalEntry entry{JournalKind::PriceOverride,
                               {{u"line"_s, Json::integer(i + 1)},
                                {u"from"_s, Json::integer(line.listPrice->tenThousandths())},
                                {u"to"_s, Json::integer(line.unitPrice.tenThousandths())}},
                               order.id.bytes(),
                               {}};
            if (!line.priceApprovedBy.isNull())
                entry.body.append({u"approved_by"_s, Json(line.priceApprovedBy.toString())});
            entries.append(entry);
        }
        if (line.discount && !byHand(totals).isZero())
            entries.append(
                discountEntry(order, i + 1, byHand(totals).minor(), line.discount->approvedBy));
    }
    if (order.discount && ofSale != 0)
        entries.append(discountEntry(order, 0, ofSale, order.discount->approvedBy));
    return entries;
}

JournalEntry correctionEntry(const TenderCorrection &correction, const QString &reason)
{
    return {JournalKind::TenderCorrected,
            {{u"id"_s, Json(correction.id.toString())},
             {u"payment"_s, Json(correction.payment.toString())},
             {u"shift"_s, Json(correction.shift.toString())},
             {u"from"_s, Json(tenderMethodCode(correction.from))},
             {u"to"_s, Json(tenderMethodCode(correction.to))},
             {u"currency"_s, Json(correction.amount.currency().code())},
             {u"amount"_s, Json::integer(correction.amount.minor())},
             {u"reference"_s, Json(correction.reference)},
             {u"reason"_s, Json(reason)},
             {u"at"_s, Json::integer(correction.at)}},
            correction.order.bytes(),
            {}};
}

Result<TenderCorrection> correctionOf(const JournalRow &row)
{
    SHOP_TRY_VALUE(body, Json::parse(row.body));
    const JsonMembers members(body);
    SHOP_TRY_VALUE(from, tenderMethodFromCode(members.text(u"from")));
    SHOP_TRY_VALUE(to, tenderMethodFromCode(members.text(u"to")));
    SHOP_TRY_VALUE(currency, Currency::fromCode(members.text(u"currency")));
    TenderCorrection correction;
    correction.id = members.id<CorrectionId>(u"id");
    correction.order = OrderId::fromBytes(row.document).value_or(OrderId());
    correction.payment = members.id<PaymentId>(u"payment");
    correction.atRegister = row.registerId;
    correction.shift = members.id<ShiftId>(u"shift");
    correction.staff = row.actor;
    correction.from = from;
    correction.to = to;
    correction.amount = Money(members.numberOr0(u"amount"), currency);
    correction.reference = members.text(u"reference");
    correction.at = members.numberOr0(u"at");
    if (correction.id.isNull() || correction.order.isNull())
        return Error{ErrorCode::DataLoss, u"journal.badLine"_s, {{u"member"_s, u"id"_s}}};
    return correction;
}

QList<StockMovement> stockMovements(const Order &order)
{
    QList<StockMovement> movements;
    for (const OrderLine &each : order.lines) {
        const CartLine &line = each.line;
        if (!each.movesStock || line.product.isNull() || line.kind == ProductKind::Service ||
            !isSupply(line.kind))
            continue;
        movements.append(movementOf(order, line, line.quantity.negated(), reasonOf(order, line)));
        if (line.returnOf && !line.returnOf->restock)
            movements.append(movementOf(order, line, line.quantity, StockReason::WrittenOff));
    }
    return movements;
}

} // namespace shop
