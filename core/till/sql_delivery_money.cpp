// SPDX-License-Identifier: GPL-3.0-or-later
// The money of an order: taken before, when it is handed over, and given back.
#include "core/orders/order_moves.h"
#include "core/orders/short_pick.h"
#include "core/storage/transaction.h"
#include "core/till/delivery_effects.h"
#include "core/till/sql_delivery_desk.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// What the line of a prepayment says on a document, in no language.
QString prepaymentName(const DeliveryOrder &order)
{
    return order.agreed.numberText();
}

} // namespace

Result<ShiftId> SqlDeliveryDesk::openShift(const Call &call)
{
    SHOP_TRY_VALUE(shift, m_till.openShiftOf(call, call.actor.atRegister));
    if (!shift)
        return Error{ErrorCode::FailedPrecondition, u"sale.shiftClosed"_s, {{u"shift"_s, 0}}};
    return shift->id;
}

// A document of the order at the caller's register, still without lines.
Result<Order> SqlDeliveryDesk::saleOf(const Call &call, const DeliveryOrder &order)
{
    SHOP_TRY_VALUE(shift, openShift(call));
    Order sale = order.agreed;
    sale.id = m_ids.mint<OrderId>();
    sale.status = OrderStatus::Delivered;
    sale.paymentStatus = PaymentStatus::Paid;
    sale.atRegister = call.actor.atRegister;
    sale.shift = shift;
    sale.staff = call.actor.user;
    sale.series.clear();
    sale.number = 0;
    sale.placedAt = m_clock.nowMs();
    sale.lines.clear();
    return sale;
}

Done SqlDeliveryDesk::prepay(const Call &call, DeliveryOrder &order, const QList<Tender> &tenders)
{
    if (tenders.isEmpty())
        return {};
    SHOP_TRY_VALUE(document, saleOf(call, order));
    document.discount.reset();
    document.lines = {prepaymentLine(prepaymentName(order), order.agreed.total)};
    SHOP_TRY_VALUE(summed, summedUp(document));
    document = summed;
    SHOP_TRY(m_sales.storeAgreed(call, document, tenders, true));
    order.prepaid = order.agreed.total;
    order.agreed.paymentStatus = PaymentStatus::Paid;
    return {};
}

// The order becomes turnover: a sale of what was agreed, less what was paid before.
Done SqlDeliveryDesk::handOver(const Call &call, DeliveryOrder &order)
{
    SHOP_TRY_VALUE(document, saleOf(call, order));
    document.lines = order.agreed.lines;
    for (OrderLine &line : document.lines)
        line.movesStock = false;
    const Money used =
        order.prepaid.minor() < order.agreed.total.minor() ? order.prepaid : order.agreed.total;
    if (!used.isZero())
        document.lines.append(prepaymentLine(prepaymentName(order), used.negated()));
    SHOP_TRY_VALUE(summed, summedUp(document));
    document = summed;
    QList<Tender> tenders;
    if (!document.total.isZero()) {
        const bool onAccount = order.payment == OrderPayment::Invoice;
        SHOP_TRY_VALUE(balance, settle(document.total, {}, document.rules));
        Tender tender;
        tender.id = m_ids.mint<PaymentId>();
        tender.method = onAccount ? TenderMethod::Account : TenderMethod::Cash;
        tender.tendered = onAccount ? balance.remaining : balance.remainingInCash;
        tender.tip = Money::zero(document.total.currency());
        tenders.append(tender);
    }
    SHOP_TRY(m_sales.storeAgreed(call, document, tenders, true));
    order.prepaid = Money(order.prepaid.minor() - used.minor(), used.currency());
    order.agreed.paymentStatus = PaymentStatus::Paid;
    order.sale = document.id;
    order.saleNumber = document.numberText();
    return {};
}

Result<DeliveryOrder> SqlDeliveryDesk::refund(const Call &call, const RefundOrder &refund)
{
    Transaction transaction(m_database, "refund an order", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(order, toChange(call, refund.id, refund.version));
    SHOP_TRY(requireWithin(call, Action::Return, order.prepaid.minor()));
    if (order.prepaid.isZero() || isOpen(order.agreed.status))
        return Error{ErrorCode::FailedPrecondition, u"delivery.nothingToRefund"_s, {}};
    SHOP_TRY_VALUE(document, saleOf(call, order));
    document.discount.reset();
    document.lines = {prepaymentLine(prepaymentName(order), order.prepaid.negated())};
    SHOP_TRY_VALUE(summed, summedUp(document));
    document = summed;
    SHOP_TRY_VALUE(balance, settle(document.total, {}, document.rules));
    const bool inCash = refund.method == TenderMethod::Cash;
    const Tender tender{m_ids.mint<PaymentId>(),
                        refund.method,
                        inCash ? balance.remainingInCash : balance.remaining,
                        refund.reference,
                        Money::zero(document.total.currency()),
                        {}};
    SHOP_TRY(m_sales.storeAgreed(call, document, {tender}, true));
    const bool whole = order.agreed.status != OrderStatus::Delivered;
    order.prepaid = Money::zero(order.prepaid.currency());
    order.agreed.paymentStatus = whole ? PaymentStatus::Refunded : PaymentStatus::PartRefunded;
    OrderStep step;
    step.from = order.agreed.status;
    step.to = order.agreed.status;
    step.at = m_clock.nowMs();
    SHOP_TRY(store(call, order, step));
    SHOP_TRY(transaction.commit());
    return order;
}

} // namespace shop
