// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFont>

namespace shop {

// The type scale of tokens.json. Sizes are logical pixels at 96 dpi, so that text and controls keep
// their proportion whatever dpi the desktop reports.
enum class TypeRole {
    Micro, // 10/600 key caps
    Rail, // 10.5/500 labels of the rail
    Caption, // 11/500 table heads, badges, meta lines
    Small, // 12/400 secondary text
    Label, // 12/500 field labels
    Body, // 13/400
    Medium, // 13/500 names, buttons
    Strong, // 13/600
    Touch, // 14/500 buttons and fields on touch surfaces
    RowTotal, // 14/600 totals of lines and tiles
    Line, // 18/500 lines of the sale in scan density
    Title, // 16/600
    Heading, // 20/600
    PageTitle, // 26/600 sign-in and first run
    Money, // 24/600
    Display, // 32/600
    Due, // 56/600
    Hero, // 112/600 change to give, nothing else
    Mono, // 12/400 SKU, barcode, till paper
};

// Registers the bundled fonts (tabular figures by default). Call once before the first typeFont().
void loadFonts();

// The font of a role at a text scale in percent.
QFont typeFont(TypeRole role, int textScale);
QFont typeFont(TypeRole role, const Theme &theme);
// A size outside the scale in the family of the role; weight as QFont::Weight.
QFont fontOfSize(TypeRole role, int pixels, int weight, const Theme &theme);
// Line height in logical pixels.
int lineHeight(TypeRole role, const Theme &theme);

} // namespace shop
