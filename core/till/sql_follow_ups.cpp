// SPDX-License-Identifier: GPL-3.0-or-later
// What follows a counter sale in its own shift: voids, and corrections of wrong tenders.
#include "core/base/field_error.h"
#include "core/orders/order_check.h"
#include "core/orders/return_share.h"
#include "core/storage/command_log.h"
#include "core/storage/transaction.h"
#include "core/till/document_effects.h"
#include "core/till/sale_request.h"
#include "core/till/sql_counter_sales.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestReason = 200;
constexpr int kLookBack = 20; // documents that are no business of the drawer may stand between

bool canBeAnnulled(OrderKind kind)
{
    switch (kind) {
    case OrderKind::Sale:
    case OrderKind::Return:
    case OrderKind::ReturnWithoutReceipt:
    case OrderKind::AccountPayment:
        return true;
    case OrderKind::Void:
    case OrderKind::Training:
    case OrderKind::Adjustment:
    case OrderKind::StockNote:
        return false;
    }
    return false;
}

Error voidError(ErrorCode code, QString key, const Order &document)
{
    return {code, std::move(key), {{u"number"_s, document.numberText()}}};
}

Json voidJson(const VoidRequest &request)
{
    return Json(Json::Array{Json(u"void"_s), Json(request.document.toString()),
                            Json(request.atRegister.toString()), Json(request.shift.toString()),
                            Json(request.reason)});
}

// A payment by the method that its last correction names.
Payment asItStands(Payment payment, const QList<TenderCorrection> &corrections)
{
    for (const TenderCorrection &each : corrections) {
        if (each.payment != payment.id)
            continue;
        payment.method = each.to;
        payment.reference = each.reference;
    }
    return payment;
}

bool isCorrectable(TenderMethod method)
{
    return method == TenderMethod::Cash || method == TenderMethod::Card ||
           method == TenderMethod::Transfer;
}

} // namespace

Result<SoldTicket> SqlCounterSales::annul(const Call &call, const VoidRequest &request)
{
    SHOP_TRY(require(call, Action::VoidSale));
    const QByteArray hash = requestHash(voidJson(request).toBytes());
    Transaction transaction(m_database, "void", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(before, known(call, request.id, hash));
    if (before) {
        SHOP_TRY(transaction.commit());
        return *before;
    }
    SHOP_TRY_VALUE(settings, m_till.settings());
    SHOP_TRY_VALUE(date,
                   businessDate(request.atRegister, request.shift, OrderKind::Void, *settings));
    SHOP_TRY_VALUE(documents, toAnnul(call, request));
    SoldTicket ticket;
    MoneySum total(settings->profile.rules.currency);
    for (const Order &document : documents) {
        SHOP_TRY_VALUE(annulled, annulling(call, request, document));
        Order order = annulled;
        order.businessDate = date;
        if (document.id == request.document)
            ticket.mainIndex = ticket.documents.size();
        const bool isMain = document.id == request.document;
        order.id = isMain ? request.id : m_ids.mint<OrderId>();
        order.ticket = documents.size() == 1 ? OrderId() : request.id;
        total += order.total;
        ticket.documents.append(std::move(order));
    }
    SHOP_TRY_VALUE(sum, total.result());
    ticket.total = sum;
    SHOP_TRY(requireWithin(call, Action::VoidSale, sum.minor()));
    for (Order &order : ticket.documents) {
        SHOP_TRY(store(call, *settings, order, hash, request.printReceipt));
        SHOP_TRY(m_coupons.release(order.voids));
    }
    SHOP_TRY(transaction.commit());
    return ticket;
}

// All documents of the ticket, if it is the last one of the register and of the open shift.
Result<QList<Order>> SqlCounterSales::toAnnul(const Call &call, const VoidRequest &request)
{
    SHOP_TRY_VALUE(document, m_orders.order(call, request.document));
    if (!canBeAnnulled(document.kind))
        return voidError(ErrorCode::FailedPrecondition, u"void.kind"_s, document);
    if (document.shift != request.shift || document.atRegister != request.atRegister)
        return voidError(ErrorCode::FailedPrecondition, u"void.otherShift"_s, document);
    const OrderId ticket = document.ticket.isNull() ? document.id : document.ticket;
    SHOP_TRY_VALUE(documents, m_orders.documentsOf(call, ticket));
    SHOP_TRY_VALUE(newest, m_orders.newest(call, request.atRegister, kLookBack));
    for (const OrderSummary &each : newest) {
        if (each.kind == OrderKind::Training || !isPaid(each.kind))
            continue;
        const bool isOfTicket =
            std::any_of(documents.cbegin(), documents.cend(),
                        [&](const Order &order) { return order.id == each.id; });
        if (isOfTicket)
            return documents;
        SHOP_TRY_VALUE(last, m_orders.order(call, each.id));
        if (last.voids == document.id)
            return voidError(ErrorCode::AlreadyExists, u"order.alreadyVoided"_s, document);
        break;
    }
    return voidError(ErrorCode::FailedPrecondition, u"void.notLast"_s, document);
}

Result<Order> SqlCounterSales::annulling(const Call &call, const VoidRequest &request,
                                         const Order &document)
{
    Order order = document;
    order.kind = OrderKind::Void;
    order.voids = document.id;
    order.staff = call.actor.user;
    order.placedAt = m_clock.nowMs();
    order.discount = std::nullopt;
    order.externalReference.clear();
    order.note = request.reason;
    for (Money *amount :
         {&order.amount, &order.discountTotal, &order.net, &order.tax, &order.total})
        *amount = amount->negated();
    for (TaxTotal &tax : order.taxes) {
        tax.base = tax.base.negated();
        tax.tax = tax.tax.negated();
    }
    order.lines.clear();
    for (const OrderLine &line : document.lines) {
        CartLine back = reversed(line, document);
        back.id = m_ids.mint<LineId>();
        const LineTotals totals = back.returnOf->share;
        order.lines.append({back, totals, line.movesStock});
    }
    order.payments.clear();
    // A tender that was corrected goes back the way it really came.
    SHOP_TRY_VALUE(corrections, m_orders.corrections(call, document));
    for (const Payment &each : document.payments) {
        const Payment payment = asItStands(each, corrections);
        const Money all(-payment.amount.minor() - payment.tip.minor(), order.total.currency());
        order.payments.append({PaymentId(), payment.method, payment.amount.negated(), all,
                               payment.reference, payment.tip.negated()});
    }
    return order;
}

Result<Payment> SqlCounterSales::correctable(const Call &call, const TenderCorrection &correction)
{
    SHOP_TRY_VALUE(order, m_orders.order(call, correction.order));
    if (order.shift != correction.shift || order.atRegister != correction.atRegister)
        return voidError(ErrorCode::FailedPrecondition, u"correction.otherShift"_s, order);
    // Cash for less than half a coin settles nothing, so there is nothing to move.
    const auto payment =
        std::find_if(order.payments.cbegin(), order.payments.cend(), [&](const Payment &each) {
            return each.id == correction.payment && each.amount.minor() + each.tip.minor() != 0;
        });
    if (payment == order.payments.cend())
        return voidError(ErrorCode::NotFound, u"correction.payment"_s, order);
    SHOP_TRY_VALUE(annulled, m_orders.voidOf(call, order.id));
    if (annulled)
        return voidError(ErrorCode::FailedPrecondition, u"order.alreadyVoided"_s, order);
    SHOP_TRY_VALUE(earlier, m_orders.corrections(call, order));
    return asItStands(*payment, earlier);
}

Result<TenderCorrection> SqlCounterSales::correctTender(const Call &call,
                                                        const TenderCorrection &correction,
                                                        const QString &reason)
{
    SHOP_TRY(require(call, Action::CorrectTender));
    if (reason.trimmed().isEmpty() || reason.size() > kLongestReason)
        return fieldError(u"correction.reason", u"reason");
    Transaction transaction(m_database, "correction", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(before, m_orders.correction(call, correction.id));
    if (before) {
        const bool same = before->order == correction.order &&
                          before->payment == correction.payment && before->to == correction.to &&
                          before->reference == correction.reference;
        if (!same)
            return Error{ErrorCode::Conflict,
                         u"sale.otherRequest"_s,
                         {{u"order"_s, correction.id.toString()}}};
        SHOP_TRY(transaction.commit());
        return *before;
    }
    SHOP_TRY_VALUE(settings, m_till.settings());
    SHOP_TRY(businessDate(correction.atRegister, correction.shift, OrderKind::Void, *settings));
    SHOP_TRY_VALUE(payment, correctable(call, correction));
    TenderCorrection made = correction;
    made.staff = call.actor.user;
    made.from = payment.method;
    made.amount = Money(payment.amount.minor() + payment.tip.minor(), payment.amount.currency());
    made.at = m_clock.nowMs();
    if (!isCorrectable(made.from) || !isCorrectable(made.to) || made.from == made.to)
        return Error{ErrorCode::InvalidArgument,
                     u"correction.method"_s,
                     {{u"field"_s, u"method"_s}, {u"method"_s, tenderMethodCode(made.from)}}};
    SHOP_TRY(m_journal.append(call, made.atRegister, correctionEntry(made, reason)));
    SHOP_TRY(bookCorrection(call, made));
    SHOP_TRY(transaction.commit());
    return made;
}

Done SqlCounterSales::bookCorrection(const Call &call, const TenderCorrection &correction)
{
    SHOP_TRY(m_orders.storeCorrection(call, correction));
    return m_till.bookFigures(shiftFigures(correction));
}

Done SqlCounterSales::correctAgain(const Call &call, const JournalRow &row)
{
    SHOP_TRY_VALUE(correction, correctionOf(row));
    return bookCorrection(call, correction);
}

} // namespace shop
