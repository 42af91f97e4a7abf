// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>
#include <span>

namespace shop {

enum class ThemeMode { Light, Dark, System, Contrast };

// The ten colours a category may have, in the order of tokens.json.
enum class Shelf { Produce, Bakery, Dairy, Pantry, Drinks, Sweets, Home, Gifts, Paper, Care };
inline constexpr int shelfCount = 10;

// "produce" to "care"; an unknown key gives Home, the neutral one.
Shelf shelfFromKey(QStringView key);
QStringView shelfKey(Shelf shelf);

struct ShelfColours {
    QColor edge;
    QColor tint;
};

// One look: every colour role of resources/tokens.json under its name there, and how big and how
// much is drawn. A value; ThemeHost holds the current one. What a role is for: see tokens.md of the
// visual design.
struct Theme {
    QColor counter, surface, sunken, hover, pressed, line, lineStrong, control;
    QColor text, text2, text3, textDisabled;
    QColor accent, accentHover, accentPressed, onAccent, accentSoft, accentText;
    QColor focus, selection, hit, hitText, signature, onSignature;
    QColor success, successSoft, successLine;
    QColor warning, warningSoft, warningLine;
    QColor danger, onDanger, dangerSoft, dangerLine;
    QColor info, infoSoft, infoLine;
    QColor rail, railText, railActive, railTextActive, railLine;
    QColor tooltip, onTooltip, scrim, skeleton;
    std::array<ShelfColours, shelfCount> shelves;

    bool dark = false;
    int textScale = 100; // percent, 100 to 150
    bool touch = false; // the Touch density: normal controls become touch size
    bool keyCaps = true; // key caps are painted
    bool reducedMotion = false;

    const ShelfColours &shelf(Shelf which) const
    {
        return shelves[static_cast<std::size_t>(which)];
    }
    const ShelfColours &shelf(QStringView key) const { return shelf(shelfFromKey(key)); }

    // A height or width in logical pixels that grows with the text scale.
    int px(int base) const { return (base * textScale + 50) / 100; }
    // Milliseconds of a motion, 0 when motion is reduced.
    int motion(int milliseconds) const { return reducedMotion ? 0 : milliseconds; }
};

struct ColourRole {
    QStringView name;
    QColor Theme::*member;
};

// Every role of Theme with its name in tokens.json, except the shelf colours.
std::span<const ColourRole> colourRoles();

// The colours of the bundled tokens. Any role missing there stays invalid (a test keeps that from
// happening). highContrast: with the colours of "contrastLight" and "contrastDark" over them, lines as
// strong as controls, quiet text as strong as main text: 7 : 1 for text, 4.5 : 1 for what is drawn.
Theme lightTheme(bool highContrast = false);
Theme darkTheme(bool highContrast = false);

// The palette the standard widgets are drawn with (mapping of tokens.md).
QPalette palette(const Theme &theme);

// WCAG 2.2 contrast ratio of two opaque colours, in hundredths (450 is 4.5 : 1).
int contrastHundredths(const QColor &foreground, const QColor &background);

namespace radius {
inline constexpr int mark = 3;
inline constexpr int badge = 4;
inline constexpr int dense = 6;
inline constexpr int control = 8;
inline constexpr int card = 10;
inline constexpr int slip = 12;
} // namespace radius

namespace motion {
inline constexpr int press = 60;
inline constexpr int quick = 120;
inline constexpr int base = 180;
inline constexpr int slow = 240;
inline constexpr int toast = 4000;
inline constexpr int undoToast = 7000;
} // namespace motion

// Control sizes in logical pixels at text scale 100; pass them through Theme::px.
namespace measure {
inline constexpr int pageButton = 36;
inline constexpr int dense = 32;
inline constexpr int touch = 44;
inline constexpr int field = 40;
inline constexpr int pay = 60;
inline constexpr int payPage = 64;
inline constexpr int search = 48;
inline constexpr int chip = 36;
inline constexpr int chipSmall = 28;
inline constexpr int numKey = 64;
inline constexpr int numKeyTall = 78;
inline constexpr int numKeyCompact = 52;
inline constexpr int rowDense = 36;
inline constexpr int rowNormal = 48;
inline constexpr int rowTouch = 54;
inline constexpr int tableHeader = 32;
inline constexpr int rail = 72;
inline constexpr int topBar = 44;
inline constexpr int banner = 48;
inline constexpr int keyStrip = 32;
inline constexpr int perforation = 17;
inline constexpr int cartCompact = 344;
inline constexpr int cartNormal = 396;
inline constexpr int cartWide = 460;
inline constexpr int sidePanel = 400;
inline constexpr int tileMin = 132;
inline constexpr int tileIdeal = 160;
inline constexpr int hitMin = 44;
inline constexpr int compactBelow = 1200; // window width of the size classes
inline constexpr int wideFrom = 1600;
} // namespace measure

} // namespace shop
