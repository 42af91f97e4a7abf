// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/count_sheet.h"

namespace shop {

inline constexpr int kMostCountLines = 10'000;

// Deliveries received and stocktakes: goods counted by scanning, by several people at once if need
// be. Each change is stored, so that a sheet survives whatever happens to the program; booking makes
// the movements of all its lines in one transaction, once. Everything here needs AdjustStock.
class CountSheets
{
public:
    virtual ~CountSheets() = default;

    // Begun twice with the same request it is the same sheet; error sheet.otherRequest with another.
    // Errors sheet.textMalformed ("field"), supplier.notFound, category.unknown, and those of count().
    virtual Result<CountSheet> begin(const Call &call, const NewSheet &sheet) = 0;
    virtual Result<CountSheet> sheet(const Call &call, CountSheetId id) = 0; // sheet.notFound
    // Newest first, at most limit; those in this state.
    virtual Result<QList<SheetHead>> sheets(const Call &call, SheetKind kind, SheetState state,
                                            int limit) = 0;

    // The line after the step; with nothing counted and nothing ordered it is gone. Errors
    // sheet.notFound, sheet.closed, sheet.noStock (a service), sheet.tooLong, quantity.notWhole,
    // quantity.outOfRange, product.notFound.
    virtual Result<CountLine> count(const Call &call, CountSheetId id, const CountStep &step) = 0;
    // What one unit of a product on the sheet costs by the delivery note. Errors as count(),
    // product.priceOutOfRange.
    virtual Result<CountLine> setCost(const Call &call, CountSheetId id, ProductId product,
                                      const std::optional<UnitPrice> &cost) = 0;
    // Reference, note and supplier as they are to be.
    virtual Done describe(const Call &call, CountSheetId id, const QString &reference,
                          const QString &note, SupplierId supplier) = 0;
    // A stocktake that was walked to its end: what has stock and was not counted is not there.
    virtual Done countRestAsNone(const Call &call, CountSheetId id) = 0;

    // Booked sheets stay as they are; dropped ones are opened again.
    virtual Done drop(const Call &call, CountSheetId id) = 0;
    virtual Done reopen(const Call &call, CountSheetId id) = 0;
    // Delivered: what was counted is put to stock, and the cost it came at becomes the catalog's.
    // Stocktake: the difference of each line is booked; what was sold since it was counted stays
    // sold. Booked twice it happens once. Error sheet.nothingCounted.
    virtual Result<CountSheet> book(const Call &call, CountSheetId id) = 0;
};

} // namespace shop
