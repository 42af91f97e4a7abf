// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QRect>
#include <QString>

class QPainter;

namespace shop {

// What widgets, delegates and the style paint alike. Rectangles are in logical pixels and already
// mirrored for the layout direction unless a direction is taken.

// A filled rounded rectangle with a line inside its edge, aligned to device pixels. Give an invalid
// QColor to leave fill or line out.
void drawPanel(QPainter &painter, const QRect &rect, int radius, const QColor &fill,
               const QColor &line = {}, qreal lineWidth = 1);
// 2 px ring, 2 px outside `rect`.
void drawFocusRing(QPainter &painter, const QRect &rect, int radius, const Theme &theme);

// `rect` seen from the other side of `bounds` when the direction is right-to-left.
QRect directed(Qt::LayoutDirection direction, const QRect &bounds, const QRect &rect);
// Leading or trailing edge for text, vertically centred.
Qt::Alignment leading(Qt::LayoutDirection direction);
Qt::Alignment trailing(Qt::LayoutDirection direction);

// One elided line.
void drawLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
              const QColor &colour, Qt::Alignment alignment);
// Up to `maxLines` lines from the top of `rect`, the last one elided; returns the lines used.
int drawLines(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
              int lineHeight, const QColor &colour, int maxLines, Qt::LayoutDirection direction);
int textWidth(const QFont &font, const QString &text);

struct HitRange {
    int start;
    int length;
};
// One elided line whose ranges stand on the search-hit colour.
void drawMarkedLine(QPainter &painter, const QRect &rect, const QString &text,
                    const QList<HitRange> &hits, const QFont &font, const QColor &colour,
                    const Theme &theme, Qt::LayoutDirection direction);

enum class Tone { Neutral, Success, Warning, Danger, Info, Accent, Outline };
struct ToneColours {
    QColor text, ground, line;
};
ToneColours toneColours(Tone tone, const Theme &theme);

// Badge: 20 high, radius 4, 11 px semi-bold, with an optional 12 px icon.
QSize badgeSize(const QString &text, const Theme &theme, QStringView iconName = {});
void drawBadge(QPainter &painter, const QRect &rect, const QString &text, Tone tone,
               const Theme &theme, QStringView iconName = {});

// Key cap: 18 high, radius 4. `onFill` is the colour of text and line on an accent ground.
QSize keyCapSize(const QString &key, const Theme &theme);
void drawKeyCap(QPainter &painter, const QRect &rect, const QString &key, const Theme &theme,
                const QColor &onFill = {});

// Round picture of a person: initials on the tint of their shelf colour.
void drawAvatar(QPainter &painter, const QRect &rect, const QString &initials, Shelf shelf,
                const Theme &theme);
// "Tomas Oyelaran" gives "TO".
QString initialsOf(const QString &name);

// Minus, value, plus as one control; the same picture in widgets and delegates.
struct StepperParts {
    QRect minus, value, plus;
};
enum class StepperPart { None, Minus, Value, Plus };
struct StepperLook {
    QString text;
    bool canDecrease = true;
    bool canIncrease = true;
    bool enabled = true;
    bool focused = false; // typing
    bool large = false; // 40 high: value 15 px
    StepperPart hover = StepperPart::None;
    StepperPart pressed = StepperPart::None;
};
StepperParts stepperParts(const QRect &rect, int sideWidth, Qt::LayoutDirection direction);
void drawStepper(QPainter &painter, const QRect &rect, int sideWidth, const StepperLook &look,
                 const Theme &theme, Qt::LayoutDirection direction);

// Dashed tear line of a slip across `rect` (17 high) with the two notches cut out of its edges.
void drawPerforation(QPainter &painter, const QRect &rect, const Theme &theme);

// The look of every push button, for the style and for buttons painted in delegates.
enum class ButtonRole { Normal, Primary, Soft, Ghost, Link, Danger, DangerText };
struct ButtonLook {
    ButtonRole role = ButtonRole::Normal;
    bool enabled = true;
    bool hover = false;
    bool pressed = false;
    bool checked = false;
};
struct ButtonColours {
    QColor fill, line, text, icon;
};
ButtonColours buttonColours(const ButtonLook &look, const Theme &theme);

} // namespace shop
