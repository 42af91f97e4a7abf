// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/tax_rate.h"
#include "core/base/unit_price.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace shop {

// Dots of paper: rows of `dots` bits each, set bits are black.
struct LinePicture {
    int dots = 0; // per row, a multiple of 8
    QList<QByteArray> rows; // dots / 8 bytes each, leftmost dot in the highest bit

    friend bool operator==(const LinePicture &, const LinePicture &) = default;
};

// What stands on a receipt, as values; where it stands is receipt_layout.h, in which words is
// ReceiptWords.
struct ReceiptLine {
    QString name;
    QString mark; // tax mark behind the name ("Z")
    Quantity quantity;
    Unit unit = Unit::Piece;
    UnitPrice unitPrice;
    Money amount; // before discounts
    Money discount; // of the line, zero for none
    QString discountText; // "10 %", or empty
    QString note;
    bool showQuantity = false; // "2 x 6.49" below the name
};

struct ReceiptTax {
    QString name;
    TaxRate rate;
    Money base;
    Money tax;
};

struct ReceiptPayment {
    QString method; // in words of the receipt's language
    QString reference;
    Money amount; // tendered
};

struct ReceiptData {
    LinePicture logo; // above everything; no rows: none
    QString shopName;
    QString tagline;
    QStringList address;
    QString contact; // phone and website on one line
    QString taxNumber;
    QString number; // "1-R-1048"
    QString dateTime; // in the shop's language and zone
    QString registerName;
    qint64 shiftNumber = 0;
    QString servedBy;
    QList<ReceiptLine> lines;
    Money subtotal;
    Money saleDiscount; // zero for none
    Quantity pieces;
    bool taxIncluded = false; // taxes are "contained" below the total instead of added above it
    QList<ReceiptTax> taxes;
    Money total;
    QList<ReceiptPayment> payments;
    Money cashRounding; // zero for none
    Money change;
    Money saved;
    QStringList markLegend; // "Z  zero-rated grocery"
    QString footer;
    QString journalHead; // eight hex digits
    QString barcode; // Code 128 content (see receiptBarcode); empty for none
    int copyNumber = 0; // 0: the original
    bool training = false;
    bool isReturn = false;
    bool gift = false; // for who is given the goods: no amount stands on it
};

// The words of a receipt, given by the program in the shop's language. %1 and %2 stand for what the
// layout fills in: number of the document (sale, returned), of the register, of the shift, of the
// copy; the person (servedBy); a tax and its base (on: added to the total, contains: part of it);
// quantity and price (each); amount (saved); hash (journal). items is already counted: "6 items".
struct ReceiptWords {
    QString sale, returned, registerWord, shift, servedBy, subtotal, items, saleDiscount, on, total,
        cashRounding, change, refund, saved, copy, notAReceipt, contains, journal, each, gift;
};

// Content of the barcode of a receipt: letter, series, number, check character (domain.md,
// "Documents and numbers"): "R1-1048-X" of series "1-R", "R1G2-7-X" of "1-R2" (a later
// generation). The check character is that of ISO/IEC 7064 MOD 37,36 over the letters and digits
// before it. Empty for a series of another form.
// isReceiptBarcode tells such a code, with its check character right, from a product's.
QString receiptBarcode(QStringView series, qint64 number);
bool isReceiptBarcode(QStringView code);

// A document by what stands on its receipt.
struct ReceiptNumber {
    QString series; // "1-R"
    qint64 number = 0;

    friend bool operator==(const ReceiptNumber &, const ReceiptNumber &) = default;
};
// Of a barcode, its check character right, or of a number as printed ("1-R-1048"); none of any
// other text.
std::optional<ReceiptNumber> receiptNumberFromText(QStringView text);

} // namespace shop
