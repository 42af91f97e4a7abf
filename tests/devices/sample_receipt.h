// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/receipt.h"

namespace shop {

// The sale of six items of the printed design.
ReceiptData sampleReceipt();
ReceiptWords englishWords(int pieces = 6);
Currency testCurrency(const QString &code);

// Texts that people or files may bring: markup, reversed order, NUL, a drawer kick, a formula, a
// megabyte, a line break, emoji.
struct HostileText {
    const char *name;
    QString text;
};
QList<HostileText> hostileTexts();
// A receipt with the text in every field that people fill in.
ReceiptData hostileReceipt(const QString &text);

} // namespace shop
