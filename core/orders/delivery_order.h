// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <optional>

namespace shop {

// How an order for delivery or collection is paid.
enum class OrderPayment {
    CashOnDelivery, // when it is handed over
    Prepaid, // before, by card: a prepayment
    Invoice // on the customer's account
};
QString orderPaymentCode(OrderPayment payment); // "cash_on_delivery", ... as on the wire
Result<OrderPayment> orderPaymentFromCode(QStringView code);

// Where an order goes; nothing of it for one that is collected.
struct ShippingAddress {
    QString street; // with house number
    QString city;
    QString province;
    QString postalCode;
    QString country; // ISO 3166-1 alpha-2

    friend bool operator==(const ShippingAddress &, const ShippingAddress &) = default;
};

// A promise (product.md, "Two kinds of order"): what a customer ordered for delivery or collection,
// from placing until it is handed over. What was agreed stands in `agreed`, with its lines, number
// and status; a packer may reduce a line, and its totals follow. It is no turnover: that is the
// sale that is made of it when it is handed over.
struct DeliveryOrder {
    Order agreed;
    QString email;
    ShippingAddress address;
    OrderPayment payment = OrderPayment::CashOnDelivery;
    Money prepaid; // of the prepayments, what the shop still holds
    OrderId sale; // the document that made it turnover; null before
    QString saleNumber; // "1-R-1048"
    QString trackingNumber;
    QString failureReason;
    qint64 version = 1; // rises with each change
    TimeMs changedAt = 0;

    bool isCollected() const { return agreed.channel == Channel::Collect; }
    friend bool operator==(const DeliveryOrder &, const DeliveryOrder &) = default;
};

// A change of an order as its history tells it: a move from one status to another, or a line that
// was reduced, with the status it stayed in.
struct OrderStep {
    qint64 version = 1; // of the order behind it
    std::optional<OrderStatus> from; // none: it was placed
    OrderStatus to = OrderStatus::Pending;
    TimeMs at = 0;
    UserId by;
    RegisterId atRegister;
    QString reason;
    QString line; // name of the reduced one
    Quantity was;
    Quantity now;

    bool isShortPick() const { return !line.isEmpty(); }
    friend bool operator==(const OrderStep &, const OrderStep &) = default;
};

// What a list of orders shows.
struct DeliverySummary {
    OrderId id;
    qint64 place = 0; // in the order of placing
    qint64 number = 0;
    Channel channel = Channel::Delivery;
    OrderStatus status = OrderStatus::Pending;
    QString name;
    Money total;
    TimeMs placedAt = 0;

    friend bool operator==(const DeliverySummary &, const DeliverySummary &) = default;
};

// A page of orders, newest first.
struct DeliveryQuery {
    QString text; // beginnings of words of number, name, firm, phone, products, receipt number
    bool openOnly = false; // neither handed over nor ended
    std::optional<OrderStatus> status;
    std::optional<Channel> channel;
    qint64 before = 0; // those placed before this place; 0: from the newest
    int limit = 100; // at most 500
};

// How many orders wait for somebody.
struct DeliveryCounts {
    qint64 open = 0;
    qint64 pending = 0;
    qint64 failed = 0;

    friend bool operator==(const DeliveryCounts &, const DeliveryCounts &) = default;
};

// Errors delivery.nameMissing, delivery.addressMissing ("field" street, city or postalCode, of an
// order that is delivered), delivery.noLines, delivery.textTooLong, delivery.textMalformed,
// delivery.invoiceNeedsCustomer, each with "field".
Done checkDelivery(const DeliveryOrder &order);

} // namespace shop
