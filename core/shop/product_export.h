// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"

#include <QIODevice>

#include <functional>

namespace shop {

// Whose columns a file of products has: those our import reads (kImportFields), or those of a shop
// system that is to read it.
enum class ProductFile { Own, Shopify, WooCommerce, Square };

// Writes the active products by name, page after page, as CSV; a product of several barcodes has a row
// for each, so that none is lost. Returns the products written. progress is told their number and ends
// it by false (error export.stopped). Needs ExportData. Error file.cannotWrite.
Result<qint64> exportProducts(Shop &shop, const Call &call, QIODevice &file, ProductFile kind,
                              const std::function<bool(qint64)> &progress = {});
// The same into a private file that takes its place once it is whole.
Result<qint64> exportProductFile(Shop &shop, const Call &call, const QString &path,
                                 ProductFile kind);

} // namespace shop
