// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/receipt.h"

#include <QLocale>

namespace shop {

// One line of paper: what the screen, the PDF and the printer all draw.
struct PaperLine {
    enum class Kind { Text, Rule, Barcode, Feed, Picture };
    Kind kind = Kind::Text;
    QString text = {}; // exactly placed in columns; of a barcode its content
    bool bold = false;
    bool doubleSize = false; // half as many columns
    bool centred = false;
    LinePicture picture = {}; // in the middle, a dot of it a dot of the printer

    friend bool operator==(const PaperLine &, const PaperLine &) = default;
};

// Receipt of visual/print on paper of so many columns (42 for 80 mm, 32 for 58 mm): amounts in the
// last 9 (or as many as the widest needs), names cut, nothing wraps into an amount. Texts from
// people are shown as typed, on one line, without control characters.
QList<PaperLine> layOutReceipt(const ReceiptData &receipt, const ReceiptWords &words,
                               const QLocale &locale, int columns);

// The same as plain text, one line each: for previews, logs and tests.
QString toPlainText(const QList<PaperLine> &lines, int columns);

// How many columns a text takes on paper: wide East Asian characters two, combining marks none.
int columnsOf(QStringView text);

} // namespace shop
