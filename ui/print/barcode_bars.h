// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace shop {

// The modules of a Code 128 from left to right, true for black, without quiet zones. Empty for a
// content that Code 128 cannot carry.
QList<bool> code128Bars(const QString &content);

// The modules of a product's code: EAN-13 (also of a UPC-A, whose digits it has behind a zero) and
// EAN-8 where it is one with a right check digit, else Code 128.
struct ProductBars {
    QList<bool> modules;
    QString digits; // as printed below: 13 or 8 of an EAN, the content of a Code 128
    bool isEan = false;
};
ProductBars productBars(const QString &code);

} // namespace shop
