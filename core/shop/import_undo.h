// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/past_import.h"
#include "core/shop/product_import.h"

namespace shop {

// The imports that can still be undone, newest first: for seven days.
Result<QList<PastImport>> undoableImports(Shop &shop);

struct UndoneImport {
    qint64 undone = 0; // products
    qint64 left = 0; // as they are, since somebody has changed them after the import
};

// Puts back what an import changed: names, prices, barcodes and the rest as they were before it, its
// stock booked out again, the products it made taken out of the catalog. In slices short enough for a
// till that wants to sell; ended in between, it goes on when it is asked again. Needs ImportProducts.
// Errors import.notFound, import.undone, import.undoTooLate, and import.soldSince (context
// "productName", "count") where something of it was sold, promised or lies on a ticket by now: then
// nothing is put back.
Result<UndoneImport> undoImport(Shop &shop, const Call &call, ImportId id,
                                const std::function<bool(qint64)> &progress = {});

// What lies on tickets: by product the name it has there.
Result<QHash<ProductId, QString>> productsOnTickets(Shop &shop, const Call &call);

// Which columns a person chose for a file with this header, to be offered for the next one; empty
// where there was none.
Done keepMapping(Shop &shop, const QStringList &header, const ColumnMap &map);
Result<ColumnMap> keptMapping(Shop &shop, const QStringList &header);

} // namespace shop
