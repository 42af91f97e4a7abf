// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"
#include "core/orders/order_check.h"
#include "core/storage/statement.h"

namespace shop {

// Rows of the tables orders_* as read, before their codes are understood. The order of the members
// is that of the columns in the statements that read them.

// The key of what belongs to an order is the order's key times this, plus its place.
inline constexpr qint64 kRowsPerOrder = 10'000;
static_assert(kMaxOrderLines < kRowsPerOrder);

struct OrderRow {
    qint64 key = 0;
    QString kind;
    QString channel;
    QString status;
    QString paymentStatus;
    QString rules;
    QString discount;
    QString customer;
    qint64 amount = 0;
    qint64 discountTotal = 0;
    qint64 net = 0;
    qint64 tax = 0;
    qint64 total = 0;
    Order order; // what needs no understanding

    static OrderRow read(const Row &row);
    Result<Order> toOrder() const; // without lines, taxes and payments
};

struct LineRow {
    QString kind;
    QString unit;
    qint64 unitPrice = 0;
    std::optional<qint64> cost;
    QString discount;
    qint64 amount = 0;
    qint64 lineDiscount = 0;
    qint64 saleDiscount = 0;
    qint64 taxable = 0;
    qint64 total = 0;
    QString taxes;
    QString extras;
    OrderLine line;

    static LineRow read(const Row &row);
    Result<OrderLine> toLine(Currency currency) const;
};

// What only some lines have, as one value of the row; empty for most. Read into a line whose
// totals are known.
QString lineExtrasToText(const OrderLine &line);
Done readLineExtras(const QString &text, Currency currency, OrderLine &line);

struct CorrectionRow {
    QString from;
    QString to;
    QString currency;
    qint64 amount = 0;
    TenderCorrection correction;

    static CorrectionRow read(const Row &row);
    Result<TenderCorrection> toCorrection() const;
};

struct TaxRow {
    QString name;
    qint64 rate = 0;
    qint64 base = 0;
    qint64 tax = 0;

    static TaxRow read(const Row &row);
    Result<TaxTotal> toTax(Currency currency) const;
};

struct PaymentRow {
    PaymentId id;
    QString method;
    qint64 amount = 0;
    qint64 tip = 0;
    qint64 tendered = 0;
    QString reference;

    static PaymentRow read(const Row &row);
    Result<Payment> toPayment(Currency currency) const;
};

} // namespace shop
