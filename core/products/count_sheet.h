// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/product.h"
#include "core/products/suppliers.h"

namespace shop {

using CountSheetId = Id<struct CountSheetTag>;

enum class SheetKind { Receiving, Stocktake };
QString sheetKindCode(SheetKind kind); // "receiving", "stocktake": as stored
enum class SheetState { Open, Booked, Dropped };
QString sheetStateCode(SheetState state); // "open", "booked", "dropped": as stored

// A product on a sheet.
struct CountLine {
    ProductSummary product; // as the catalog has it now
    QString barcode; // its first
    // Receiving: what was ordered; none where it was not. Stocktake: what the ledger says was there
    // when it was last counted; sales since then change it no more.
    std::optional<Quantity> expected;
    Quantity counted;
    std::optional<UnitPrice> cost; // of one unit: as delivered, else the catalog's
    TimeMs countedAt = 0; // 0: not yet

    // Counted less expected; with nothing expected, what was counted.
    Quantity difference() const;
    // The difference at cost, rounded once; none where the cost is not known.
    std::optional<Money> value() const;
};

// What goes on a sheet before it is counted: what was ordered.
struct ExpectedLine {
    ProductId product;
    Quantity quantity;
    std::optional<UnitPrice> cost = std::nullopt;
};

// What a sheet begins with. The id comes with the caller.
struct NewSheet {
    CountSheetId id;
    SheetKind kind = SheetKind::Receiving;
    SupplierId supplier; // of a delivery, if it is known
    CategoryId category; // of a stocktake; null: the whole shop
    QString reference; // the number on the delivery note or order; at most 100 characters
    QString note; // at most 1,000
    QList<ExpectedLine> expected; // of a delivery
};

// Without its lines.
struct SheetHead {
    CountSheetId id;
    SheetKind kind = SheetKind::Receiving;
    SheetState state = SheetState::Open;
    SupplierId supplier;
    QString supplierName;
    CategoryId category;
    QString categoryName;
    QString reference;
    QString note;
    TimeMs startedAt = 0;
    UserId startedBy;
    TimeMs endedAt = 0; // booked or dropped; 0 while it is open
    UserId endedBy;
    RegisterId atRegister;
    qint64 lines = 0;
};

struct CountSheet {
    SheetHead head;
    QList<CountLine> lines; // in the order they came
    qint64 inScope = 0; // stocktake: products with stock it could count

    const CountLine *line(ProductId product) const;
};

// One change of what is counted.
struct CountStep {
    enum class Kind {
        Add, // more of it, or less
        Set,
        Forget // not counted after all; what was ordered stays on the sheet
    };
    Kind kind = Kind::Add;
    ProductId product;
    Quantity quantity;
};

// What one scan counts: the pack of the barcode, or what a label says, `times` over. Errors
// label.unitMismatch, quantity.overflow, money.overflow.
Result<Quantity> countedBy(const ScannedProduct &scanned, Quantity times);

} // namespace shop
