// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/products/product.h"

#include <QList>

#include <optional>

namespace shop {

// A reduction given by hand: a share of the amount, or a fixed amount, with its reason.
struct Discount {
    qint64 millionths = 0; // of the amount: 100,000 is 10 %; 0 for a fixed amount
    std::optional<Money> amount;
    QString reason;

    friend bool operator==(const Discount &, const Discount &) = default;
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
    std::optional<UnitPrice> cost;
    QString taxCategory;
    CategoryId category;
    QString shelf;
    QString image;
    std::optional<Discount> discount;
    bool noDiscount = false;
    int ageLimit = 0;
    QString note;

    friend bool operator==(const CartLine &, const CartLine &) = default;
};

enum class CartState { Open, Held };

// An unfinished sale: at the counter a ticket. It has no number and no legal weight.
struct Cart {
    CartId id;
    RegisterId atRegister;
    QString name; // "Ticket 3", or the customer's
    CartState state = CartState::Open;
    QList<CartLine> lines; // in the order added
    std::optional<Discount> discount; // on the whole sale
    QString note;
    qint64 version = 1; // rises with each change
    TimeMs createdAt = 0;
    TimeMs updatedAt = 0;

    const CartLine *line(LineId id) const;
    friend bool operator==(const Cart &, const Cart &) = default;
};

} // namespace shop
