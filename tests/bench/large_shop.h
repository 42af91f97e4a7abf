// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/first_run.h"

#include "tests/bench/bulk_catalog.h"

#include <QString>

namespace shop::bench {

// What a run cannot do anything about ends it with this.
Error failed(const QString &reason);

// A shop to be made in bulk and kept between runs: over the real schema, the same file every time.
struct ShopRecipe {
    QString file; // its place below the folder
    qint64 products = 0;
    BulkCatalog::Make make;
    std::function<bool(SqliteConnection &)> more; // what else it has, if anything
    qint64 mostOrders = 0; // it is made again when it has so many, or the schema is another one
};
Result<QString> keptShop(const QString &folder, const ShopRecipe &recipe);

// A shop with that many products, over the real schema and made in bulk: the same file every time.
// Product n (from 0) has the barcode barcodeOf(n), a category, a price and an opening stock. A
// shift is open at register 1, which prints on the network. Kept in the folder between runs and
// made again when the schema is another one. The path of the file.
Result<QString> largeShop(const QString &folder, qint64 products);

// The answers of the first run of a shop to be measured.
Result<FirstRun> firstRun(UuidSource &ids);

// The EAN-13 of product n, as scanned.
QString barcodeOf(qint64 n);

} // namespace shop::bench
