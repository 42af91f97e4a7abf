// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/cart/cart.h"
#include "core/cart/totals.h"

#include <QDate>
#include <QList>

namespace shop {

// What a document is. Adjustment: bookkeeping outside the till, without number, goods or payment.
// StockNote: goods that left or came without money (write-offs of an imported history).
enum class OrderKind { Sale, Return, ReturnWithoutReceipt, Void, Training, Adjustment, StockNote };
QString orderKindCode(OrderKind kind);
Result<OrderKind> orderKindFromCode(QStringView code);

enum class Channel { Counter, Delivery, Collect, Web };
QString channelCode(Channel channel);
Result<Channel> channelFromCode(QStringView code);

// rest_contract.md, the order status machine.
enum class OrderStatus { Pending, Confirmed, Processing, Shipped, Delivered, Cancelled, Failed };
QString orderStatusCode(OrderStatus status);
Result<OrderStatus> orderStatusFromCode(QStringView code);

enum class PaymentStatus { Unpaid, Part, Paid, PartRefunded, Refunded };
QString paymentStatusCode(PaymentStatus status);
Result<PaymentStatus> paymentStatusFromCode(QStringView code);

enum class TenderMethod { Cash, Card, GiftCard, StoreCredit, Account, Transfer, CashRounding };
QString tenderMethodCode(TenderMethod method); // "cash", "card", ...
Result<TenderMethod> tenderMethodFromCode(QStringView code);

// Money recorded as received (positive) or given back (negative). Change of cash:
// tendered - amount. Cash rounding is a line of its own: what the customer did not have to pay
// (negative: what was paid over), so that the payments with it always come to the total.
struct Payment {
    PaymentId id;
    TenderMethod method = TenderMethod::Cash;
    Money amount; // what it settles
    Money tendered; // what was handed over; equals amount except for cash
    QString reference; // approval code of a card entered by hand

    Money change() const { return {tendered.minor() - amount.minor(), amount.currency()}; }
    friend bool operator==(const Payment &, const Payment &) = default;
};

// A line of a document: the snapshot of the cart's line, and what it came to.
struct OrderLine {
    CartLine line;
    LineTotals totals;
    bool movesStock = true; // false for documents outside the till

    friend bool operator==(const OrderLine &, const OrderLine &) = default;
};

// The agreed sale. Never edited, only followed by further documents.
struct Order {
    OrderId id;
    OrderKind kind = OrderKind::Sale;
    Channel channel = Channel::Counter;
    OrderStatus status = OrderStatus::Delivered;
    PaymentStatus paymentStatus = PaymentStatus::Paid;
    RegisterId atRegister;
    ShiftId shift;
    UserId staff;
    QString series; // "1-R": register and kind of document; empty without number
    qint64 number = 0; // receipt number, without gaps in its series and generation
    int generation = 1;
    QString externalReference; // number of another system; unique where set
    QDate businessDate;
    TimeMs placedAt = 0;
    PricingRules rules;
    std::optional<Discount> discount;
    QList<OrderLine> lines;
    QList<TaxTotal> taxes;
    Money amount;
    Money discountTotal;
    Money net;
    Money tax;
    Money total;
    QList<Payment> payments;
    QString journalHead; // "SEQ:HASH" of its journal row
    QString note;

    // Change handed back in cash, all payments together.
    Money change() const;
    QString numberText() const; // "1-R-1048"; empty without number
    friend bool operator==(const Order &, const Order &) = default;
};

struct OrderSummary {
    OrderId id;
    OrderKind kind = OrderKind::Sale;
    QString numberText;
    QString externalReference;
    TimeMs placedAt = 0;
    Money total;
    Money change;
    qint64 lineCount = 0;
    Quantity quantity;
};

} // namespace shop
