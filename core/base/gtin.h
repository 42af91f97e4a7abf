// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace shop {

// A Global Trade Item Number (GS1 General Specifications §3, §7.9): 8, 12, 13 or 14 digits with a
// right check digit. Kept as its 14-digit form, so that UPC-A and its EAN-13 with a leading zero
// are one and the same.
class Gtin final
{
public:
    // Exactly 8, 12, 13 or 14 digits. Errors gtin.length, gtin.notDigits, gtin.checkDigit.
    static Result<Gtin> parse(QStringView digits);
    // Also a UPC-E of 8 digits (number system 0 or 1) is expanded to its UPC-A; an 8-digit code
    // that is valid as GTIN-8 stays one.
    static Result<Gtin> parseScanned(QStringView digits);
    // Also puts back leading zeros that a spreadsheet lost (7 digits to 8, 9 to 11 digits to 12);
    // refuses a number in scientific notation (gtin.scientific).
    static Result<Gtin> parseFromSpreadsheet(QStringView cell);

    // The 14-digit form.
    const QString &digits14() const { return m_digits; }
    // The shortest usual form: 8, 12 (UPC-A), 13 or 14 digits.
    QString shortest() const;
    friend bool operator==(const Gtin &, const Gtin &) = default;

private:
    explicit Gtin(QString digits) : m_digits(std::move(digits)) {}
    QString m_digits;
};

// The check digit (0 to 9) of the digits before it, GS1 modulo 10.
int gs1CheckDigit(QStringView digitsWithoutCheck);

// The form under which a barcode is stored and looked up: a valid GTIN as 14 digits, everything
// else as scanned, trimmed, AIM symbology identifier ("]E0") taken off, control characters
// dropped. At most 128 characters; error barcode.malformed when nothing or too much is left.
Result<QString> barcodeKey(QStringView scanned);

// A second key to look under when barcodeKey() finds nothing: the UPC-A of an 8-digit code that is
// right as GTIN-8 and as UPC-E. Both check digits are weighed alike where the sixth digit of the
// UPC-E is 5 to 9, so for half of all UPC-E codes the symbol alone does not tell.
std::optional<QString> otherBarcodeKey(QStringView scanned);

} // namespace shop
