// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/price_history.h"
#include "core/products/product.h"

namespace shop {

QString kindLabel(ProductKind kind); // "Goods"
QString unitLabel(Unit unit); // "Kilogram"
QString movementLabel(const QString &reason); // "Received", of a code of stockReasonCode()

// Barcodes as a person writes them, one a line, a pack before it as at the till: "12 × 4006381333931".
QString barcodeLines(const QList<Barcode> &barcodes);
Result<QList<Barcode>> barcodesFromLines(const QString &text); // error quantity.malformed
// "EAN-13, valid" of a code on goods; "free code" of any other; empty for none.
QString barcodeKind(const QString &code);

} // namespace shop
