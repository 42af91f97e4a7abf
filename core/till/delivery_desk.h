// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/deliveries.h"
#include "core/till/counter_sale.h"

namespace shop {

// What is ordered, for whom and where to. The id is also the identity of the command: the same id is
// the same order.
struct PlaceOrder {
    OrderId id;
    RegisterId atRegister;
    CartId cart; // the ticket that becomes the order; null for none
    qint64 cartVersion = 0;
    Channel channel = Channel::Delivery;
    QList<CartLine> lines;
    std::optional<Discount> discount;
    QStringList coupons;
    TimeMs pricedAt = 0; // as in SaleRequest
    CartCustomer customer; // the id may be null
    QString email;
    ShippingAddress address;
    QString shippingName; // as it stands on the invoice: "Delivery, local courier"
    Money shipping; // zero: no line for it
    OrderPayment payment = OrderPayment::CashOnDelivery;
    QList<Tender> tenders; // of a prepayment: all of it
    Money expectedTotal; // what the screen showed
    QString note;
};

struct MoveOrder {
    OrderId id;
    qint64 version = 0; // of the order as it was seen
    OrderStatus to = OrderStatus::Confirmed;
    QString reason;
    QString trackingNumber; // of a shipment; may be empty
};

// A packer found less.
struct PickLine {
    OrderId id;
    qint64 version = 0;
    LineId line;
    Quantity now;
    QString reason;
};

// What the shop still holds of a prepayment goes back: of an order that ended, or became less.
struct RefundOrder {
    OrderId id;
    qint64 version = 0;
    TenderMethod method = TenderMethod::Card;
    QString reference; // approval of the card
};

// The line that the price of the delivery is, taxed as the shop's goods are by default and outside
// of discounts.
CartLine shippingLine(const QString &name, const Money &price, const TaxTable &taxes);

// Orders for delivery and collection over all modules: placed, confirmed, packed, shipped, handed
// over (rest_contract.md §7 and §9). Each call is one transaction, so that an order never stands
// between two steps; each may be sent twice. Errors delivery.notFound, delivery.changedMeanwhile
// (Conflict: look again), delivery.moveNotAllowed ("from", "to"), stock.insufficient, those of
// checkDelivery() and shortPicked(), permission.denied, and those of a counter sale where one is
// made.
class DeliveryDesk
{
public:
    virtual ~DeliveryDesk() = default;

    // Confirmed with its stock reserved, or not made at all. Needs Sell. Errors delivery.otherRequest,
    // delivery.onlyGoods (returns and payments are no part of an order), delivery.prepaymentMissing,
    // and those of a sale: sale.totalChanged, sale.notSettled, ...
    virtual Result<DeliveryOrder> place(const Call &call, const PlaceOrder &request) = 0;
    // Needs ManageOrders. Handing it over makes the sale, in the open shift of the caller's register
    // (sale.shiftClosed): cash where it is paid on delivery, the customer's account for an invoice,
    // the prepayment as far as there is one.
    virtual Result<DeliveryOrder> move(const Call &call, const MoveOrder &move) = 0;
    virtual Result<DeliveryOrder> pick(const Call &call, const PickLine &pick) = 0;
    // Needs Return for the amount. Errors delivery.nothingToRefund.
    virtual Result<DeliveryOrder> refund(const Call &call, const RefundOrder &refund) = 0;
};

} // namespace shop
