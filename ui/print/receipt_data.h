// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/receipt_layout.h"
#include "core/orders/order.h"
#include "core/products/tax_table.h"
#include "core/till/till.h"
#include "ui/print/receipt_words.h"

namespace shop {

// What a receipt shows beyond the document itself.
struct ReceiptFacts {
    ShopProfile profile;
    Register atRegister;
    TaxTable taxes; // for the marks behind the names
    qint64 shiftNumber = 0;
    QString servedBy; // name of the person
    int copyNumber = 0; // 0: the original
    bool gift = false; // without prices; of a sale
    LinePicture logo = {};
};

// Pure: nothing is computed anew, every figure is the document's own.
ReceiptData receiptData(const Order &order, const ReceiptFacts &facts,
                        const ReceiptLanguage &language);
// Laid out for the paper; what the screen, the PDF and the printer draw.
QList<PaperLine> receiptLines(const Order &order, const ReceiptFacts &facts,
                              const ReceiptLanguage &language, int columns);
// What a printer is tried with: shop, register, its columns, characters and a barcode.
QList<PaperLine> testPageLines(const ShopProfile &profile, const QString &registerName,
                               const ReceiptLanguage &language, int columns);

} // namespace shop
