// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/first_run.h"

#include <QString>

namespace shop::bench {

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
