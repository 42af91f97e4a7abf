// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/product.h"

namespace shop {

// What can be said of a draft without looking into the catalog: lengths, ranges, texts that cannot
// be stored (NUL, broken UTF-16). Errors product.nameMissing, product.nameTooLong,
// product.nameMalformed, product.skuTooLong, product.priceOutOfRange, product.barcodeOfReceipt,
// barcode.malformed, ..., each with "field".
Done checkDraft(const ProductDraft &draft);
// Of a price alone: product.priceOutOfRange, product.currencyMissing.
Done checkPrice(const std::optional<UnitPrice> &price, QStringView field);

// Whether a code has the shape of those we print on receipts and packing slips: letter and series,
// number, check character ("R1-1048-X"; domain.md, "Documents and numbers").
bool isDocumentCode(QStringView code);

} // namespace shop
