// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/receipt_layout.h"

#include <functional>

namespace shop {

// ESC/POS (Epson's command reference, TM series): bytes for a receipt printer.
struct EscPosOptions {
    int columns = 42;
    int dotsPerLine = 576; // of the print head: 576 or 512 for 80 mm; 384 for 58 mm
    bool openDrawer = false; // pulse to pin 2, before printing
    bool cut = true;
    // Draws a line that code page PC858 cannot show, as black and white dots; without it such
    // characters print as '?'. Right-to-left and non-Latin lines come out as pictures.
    std::function<LinePicture(const PaperLine &, int dots)> drawLine;
    bool drawAllText =
        false; // receipts of a right-to-left language, so that all lines are mirrored
};

// Text reaches the printer only as printable characters of the code page or as pictures, so that
// no name can hold a command (a drawer kick hidden in a product's name prints as text).
QByteArray toEscPos(const QList<PaperLine> &lines, const EscPosOptions &options);
QByteArray drawerKick();
// What the printer shows by itself: the printable characters of ASCII and of code page PC858, in
// the order of their bytes.
QString codePageText();

} // namespace shop
