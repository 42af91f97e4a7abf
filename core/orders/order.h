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
// AccountPayment: a customer pays what they owe.
enum class OrderKind {
    Sale,
    Return,
    ReturnWithoutReceipt,
    Void,
    Training,
    Adjustment,
    StockNote,
    AccountPayment
};
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

// CashRounding and Exchange are booked by the till, never tendered. Exchange balances the documents
// of one ticket against each other; over all of them it comes to nothing.
enum class TenderMethod {
    Cash,
    Card,
    GiftCard,
    StoreCredit,
    Account,
    Transfer,
    CashRounding,
    Exchange
};
QString tenderMethodCode(TenderMethod method); // "cash", "card", ...
Result<TenderMethod> tenderMethodFromCode(QStringView code);

// Money recorded as received (positive) or given back (negative). Change of cash:
// tendered - amount - tip. Cash rounding is a line of its own: what the customer did not have to pay
// (negative: what was paid over), so that the payments with it always come to the total.
struct Payment {
    PaymentId id;
    TenderMethod method = TenderMethod::Cash;
    Money amount; // what it settles
    Money tendered; // what was handed over; equals amount and tip except for cash
    QString reference; // approval of a card; code of a gift card or store credit
    Money tip = {}; // for the person who served; no turnover

    Money change() const
    {
        return {tendered.minor() - amount.minor() - tip.minor(), amount.currency()};
    }
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
    OrderId ticket; // of the main document, where one ticket became several; null otherwise
    OrderId voids; // the document that this one annuls
    std::optional<CartCustomer> customer;
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

// What has come back of a sold line so far, in the signs of the sale.
struct Returned {
    Quantity quantity;
    LineTotals share;

    friend bool operator==(const Returned &, const Returned &) = default;
};

// A wrong tender put right: the money of a payment moves to another method. The document stays as
// it was; figures and refunds follow the correction.
struct TenderCorrection {
    CorrectionId id;
    OrderId order;
    PaymentId payment;
    RegisterId atRegister;
    ShiftId shift;
    UserId staff;
    TenderMethod from = TenderMethod::Cash;
    TenderMethod to = TenderMethod::Card;
    Money amount; // with its tip
    QString reference; // of the right method
    TimeMs at = 0;

    friend bool operator==(const TenderCorrection &, const TenderCorrection &) = default;
};

} // namespace shop
