// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/cart/line_totals.h"
#include "core/products/product.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace shop {

// A reduction given by hand: a share of the amount, or a fixed amount, with its reason.
struct Discount {
    qint64 millionths = 0; // of the amount: 100,000 is 10 %; 0 for a fixed amount
    std::optional<Money> amount;
    QString reason;
    UserId approvedBy = {}; // who allowed it to somebody who may not give it alone

    friend bool operator==(const Discount &, const Discount &) = default;
};

// The sold line that a line brings back, and what it gives back for it: the stored share, which is
// never computed again (domain.md, "Money, prices, tax").
struct ReturnOf {
    OrderId order;
    LineId line;
    QString number; // of the document, as printed
    bool restock = true; // false: the goods are written off
    QString reason;
    LineTotals share; // with the signs of the return

    friend bool operator==(const ReturnOf &, const ReturnOf &) = default;
};

// A product on a ticket: a snapshot of what it was when it was added. Negative quantity: goods
// that come back.
struct CartLine {
    LineId id;
    ProductId product;
    QString sku;
    QString name;
    QString barcode; // as scanned, or empty
    ProductKind kind = ProductKind::Goods;
    Unit unit = Unit::Piece;
    Quantity quantity;
    UnitPrice unitPrice;
    std::optional<UnitPrice> listPrice; // before somebody changed it for this ticket
    UserId priceApprovedBy; // who allowed that
    // What a price-embedded label says: the truth for the line, whatever quantity * price is.
    std::optional<Money> labelAmount;
    std::optional<UnitPrice> cost;
    QString taxCategory;
    CategoryId category;
    QString shelf;
    QString image;
    std::optional<Discount> discount;
    bool noDiscount = false;
    int ageLimit = 0;
    QString note;
    LineId depositOf; // the line whose deposit this is; its quantity follows that line
    QString voucher; // code of the gift card that is sold
    std::optional<ReturnOf> returnOf;

    friend bool operator==(const CartLine &, const CartLine &) = default;
};

// A product as it goes on a ticket, still without an id.
CartLine cartLineOf(const ProductSummary &product, const UnitPrice &price, Quantity quantity);

enum class CartState { Open, Held };

// The customer of a sale, as known when they were named.
struct CartCustomer {
    UserId id;
    QString name;
    QString phone;
    QString taxNumber;

    friend bool operator==(const CartCustomer &, const CartCustomer &) = default;
};

// An unfinished sale: at the counter a ticket. It has no number and no legal weight.
struct Cart {
    CartId id;
    RegisterId atRegister;
    QString name; // "Ticket 3", or the customer's
    CartState state = CartState::Open;
    bool training = false; // of somebody who practises: never sold
    QList<CartLine> lines; // in the order added
    std::optional<Discount> discount; // on the whole sale
    std::optional<CartCustomer> customer;
    QStringList coupons; // codes, as scanned or typed
    int ageChecked = 0; // years the customer has shown to have
    bool totalled = false; // the total has been shown to the customer
    QString note;
    qint64 version = 1; // rises with each change
    TimeMs createdAt = 0;
    TimeMs updatedAt = 0;

    const CartLine *line(LineId id) const;
    friend bool operator==(const Cart &, const Cart &) = default;
};

} // namespace shop
