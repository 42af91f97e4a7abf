// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint.h"

#include "ui/theme/bidi.h"
#include "ui/theme/icons.h"

#include <QPaintDevice>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

// A line of at least one device pixel, a whole number of them wide.
qreal deviceWidth(const QPainter &painter, qreal width)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    return std::max(1.0, std::round(width * ratio)) / ratio;
}

QRectF onDevicePixels(const QPainter &painter, const QRect &rect)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const auto snap = [ratio](qreal value) { return std::round(value * ratio) / ratio; };
    return QRectF(QPointF(snap(rect.x()), snap(rect.y())),
                  QPointF(snap(rect.x() + rect.width()), snap(rect.y() + rect.height())));
}

} // namespace

void drawPanel(QPainter &painter, const QRect &rect, int radius, const QColor &fill,
               const QColor &line, qreal lineWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF box = onDevicePixels(painter, rect);
    qreal round = std::min<qreal>(radius, std::min(box.width(), box.height()) / 2);
    if (line.isValid()) {
        const qreal width = deviceWidth(painter, lineWidth);
        painter.setPen(QPen(line, width));
        box.adjust(width / 2, width / 2, -width / 2, -width / 2);
        round = std::max<qreal>(0, round - width / 2);
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, round, round);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRect &rect, int radius, const Theme &theme)
{
    drawPanel(painter, rect.adjusted(-4, -4, 4, 4), radius + 4, {}, theme.focus, 2);
}

QRect directed(Qt::LayoutDirection direction, const QRect &bounds, const QRect &rect)
{
    if (direction == Qt::LeftToRight) {
        return rect;
    }
    return QRect(bounds.x() + bounds.width() - (rect.x() - bounds.x()) - rect.width(), rect.y(),
                 rect.width(), rect.height());
}

Qt::Alignment leading(Qt::LayoutDirection direction)
{
    return (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter |
           Qt::AlignAbsolute;
}

Qt::Alignment trailing(Qt::LayoutDirection direction)
{
    return (direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter |
           Qt::AlignAbsolute;
}

int textWidth(const QFont &font, const QString &text)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

void drawLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
              const QColor &colour, Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(colour);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QString whole = mirrored ? natural(text) : text;
    const QString shown = textWidth(font, whole) <= rect.width()
                              ? whole
                              : QFontMetrics(font).elidedText(whole, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(alignment.toInt()) | int(Qt::TextSingleLine), shown);
}

int drawLines(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
              int lineHeight, const QColor &colour, int maxLines, Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    int used = 0;
    int top = rect.top();
    while (used < maxLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(rect.width());
        ++used;
        const bool more = line.textStart() + line.textLength() < text.size();
        const QString part = used == maxLines && more
                                 ? text.mid(line.textStart())
                                 : text.mid(line.textStart(), line.textLength()).trimmed();
        drawLine(painter, QRect(rect.x(), top, rect.width(), lineHeight), part, font, colour,
                 leading(direction));
        top += lineHeight;
    }
    layout.endLayout();
    return used;
}

void drawMarkedLine(QPainter &painter, const QRect &rect, const QString &text,
                    const QList<HitRange> &hits, const QFont &font, const QColor &colour,
                    const Theme &theme, Qt::LayoutDirection direction)
{
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    QTextOption option;
    option.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(leading(direction));
    option.setWrapMode(QTextOption::NoWrap);
    QTextLayout layout(shown, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid()) {
        return;
    }
    line.setLineWidth(rect.width());
    layout.endLayout();

    const QPointF origin(rect.x(), rect.y() + (rect.height() - line.height()) / 2);
    QList<QTextLayout::FormatRange> formats;
    const int height = theme.px(20);
    for (const HitRange &hit : hits) {
        const int end = std::min<int>(hit.start + hit.length, static_cast<int>(shown.size()));
        if (hit.start < 0 || hit.start >= end) {
            continue;
        }
        const qreal from = line.cursorToX(hit.start);
        const qreal to = line.cursorToX(end);
        const QRectF mark(origin.x() + std::min(from, to) - 1,
                          rect.y() + (rect.height() - height) / 2.0, std::abs(to - from) + 2,
                          height);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hit);
        painter.drawRoundedRect(mark, 2, 2);
        painter.restore();
        QTextCharFormat format;
        format.setForeground(theme.hitText);
        formats.append({hit.start, end - hit.start, format});
    }
    painter.setPen(colour);
    layout.draw(&painter, origin, formats);
}

ToneColours toneColours(Tone tone, const Theme &theme)
{
    switch (tone) {
    case Tone::Success:
        return {theme.success, theme.successSoft, theme.successLine};
    case Tone::Warning:
        return {theme.warning, theme.warningSoft, theme.warningLine};
    case Tone::Danger:
        return {theme.danger, theme.dangerSoft, theme.dangerLine};
    case Tone::Info:
        return {theme.info, theme.infoSoft, theme.infoLine};
    case Tone::Accent:
        return {theme.accentText, theme.accentSoft, theme.accentSoft};
    case Tone::Outline:
        return {theme.text2, {}, theme.lineStrong};
    case Tone::Neutral:
        break;
    }
    return {theme.text2, theme.hover, theme.line};
}

namespace {

QFont badgeFont(const Theme &theme)
{
    return fontOfSize(TypeRole::Caption, 11, QFont::DemiBold, theme);
}

} // namespace

QSize badgeSize(const QString &text, const Theme &theme, QStringView iconName)
{
    const int iconWidth = iconName.isEmpty() ? 0 : theme.px(12) + 4;
    return {textWidth(badgeFont(theme), text) + 14 + iconWidth, theme.px(20)};
}

void drawBadge(QPainter &painter, const QRect &rect, const QString &text, Tone tone,
               const Theme &theme, QStringView iconName)
{
    const ToneColours colours = toneColours(tone, theme);
    drawPanel(painter, rect, radius::badge, colours.ground,
              tone == Tone::Outline ? colours.line : QColor());
    const Qt::LayoutDirection direction = painter.layoutDirection();
    QRect inner = rect.adjusted(7, 0, -7, 0);
    if (!iconName.isEmpty()) {
        const int size = theme.px(12);
        const QRect icon(inner.x(), rect.y() + (rect.height() - size) / 2, size, size);
        drawIcon(painter, directed(direction, rect, icon), iconName, colours.text, direction);
        inner = directed(direction, rect, inner.adjusted(size + 4, 0, 0, 0));
    }
    drawLine(painter, inner, text, badgeFont(theme), colours.text,
             iconName.isEmpty() ? Qt::Alignment(Qt::AlignCenter) : leading(direction));
}

QSize keyCapSize(const QString &key, const Theme &theme)
{
    const int height = theme.px(18);
    return {std::max(height, textWidth(typeFont(TypeRole::Micro, theme), key) + 12), height};
}

void drawKeyCap(QPainter &painter, const QRect &rect, const QString &key, const Theme &theme,
                const QColor &onFill)
{
    QColor text = theme.text2;
    QColor line = theme.lineStrong;
    if (onFill.isValid()) {
        text = onFill;
        line = onFill;
        line.setAlphaF(0.8F);
        text.setAlphaF(0.9F);
    }
    drawPanel(painter, rect, radius::badge, onFill.isValid() ? QColor() : theme.sunken, line);
    drawLine(painter, rect, key, typeFont(TypeRole::Micro, theme), text, Qt::AlignCenter);
}

void drawAvatar(QPainter &painter, const QRect &rect, const QString &initials, Shelf shelf,
                const Theme &theme)
{
    const ShelfColours &colours = theme.shelf(shelf);
    drawPanel(painter, rect, rect.height() / 2, colours.tint, colours.edge);
    QFont letters = fontOfSize(TypeRole::Body, 11, QFont::DemiBold, theme);
    letters.setPixelSize(std::max(8, (rect.height() * 38 + 50) / 100));
    drawLine(painter, rect, initials, letters, theme.text2, Qt::AlignCenter);
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto first = [](const QString &word) {
        const bool pair = word.size() > 1 && word.at(0).isHighSurrogate();
        return word.left(pair ? 2 : 1).toUpper();
    };
    if (words.isEmpty()) {
        return {};
    }
    return words.size() == 1 ? first(words.first()) : first(words.first()) + first(words.last());
}

StepperParts stepperParts(const QRect &rect, int sideWidth, Qt::LayoutDirection direction)
{
    const QRect minus(rect.x(), rect.y(), sideWidth, rect.height());
    const QRect plus(rect.x() + rect.width() - sideWidth, rect.y(), sideWidth, rect.height());
    const QRect value(rect.x() + sideWidth, rect.y(), rect.width() - 2 * sideWidth, rect.height());
    return {directed(direction, rect, minus), value, directed(direction, rect, plus)};
}

namespace {

void drawStepperSide(QPainter &painter, const QRect &outer, const QRect &side, QStringView iconName,
                     const QColor &colour, const QColor &ground, const Theme &theme)
{
    if (ground.isValid()) {
        painter.save();
        painter.setClipRect(side);
        drawPanel(painter, outer, radius::control, ground);
        painter.restore();
    }
    const int size = outer.height() < theme.px(30) ? theme.px(14) : theme.px(16);
    drawIcon(painter,
             QRect(side.center().x() - size / 2, side.y() + (side.height() - size) / 2, size, size),
             iconName, colour);
}

} // namespace

void drawStepper(QPainter &painter, const QRect &rect, int sideWidth, const StepperLook &look,
                 const Theme &theme, Qt::LayoutDirection direction)
{
    const int round = rect.height() < theme.px(30) ? radius::dense : radius::control;
    const StepperParts parts = stepperParts(rect, sideWidth, direction);
    drawPanel(painter, rect, round, look.enabled ? theme.surface : theme.sunken);
    const auto ground = [&](StepperPart part, bool can) {
        if (!look.enabled || !can) {
            return QColor();
        }
        return look.pressed == part ? theme.pressed : look.hover == part ? theme.hover : QColor();
    };
    const bool less = look.enabled && look.canDecrease;
    const bool more = look.enabled && look.canIncrease;
    drawStepperSide(painter, rect, parts.minus, u"minus", less ? theme.text2 : theme.textDisabled,
                    ground(StepperPart::Minus, less), theme);
    drawStepperSide(painter, rect, parts.plus, u"plus", more ? theme.text2 : theme.textDisabled,
                    ground(StepperPart::Plus, more), theme);
    painter.fillRect(QRect(parts.value.x(), rect.y() + 1, 1, rect.height() - 2), theme.line);
    painter.fillRect(
        QRect(parts.value.x() + parts.value.width() - 1, rect.y() + 1, 1, rect.height() - 2),
        theme.line);
    drawPanel(painter, rect, round, {}, look.focused ? theme.focus : theme.lineStrong,
              look.focused ? 2 : 1);
    const bool small = rect.height() < theme.px(30);
    const QFont digits = fontOfSize(TypeRole::Strong,
                                    look.large ? 15
                                    : small    ? 12
                                               : 13,
                                    QFont::DemiBold, theme);
    drawLine(painter, parts.value.adjusted(2, 0, -2, 0), look.text, digits,
             look.enabled ? theme.text : theme.textDisabled, Qt::AlignCenter);
}

void drawPerforation(QPainter &painter, const QRect &rect, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect);
    const qreal middle = rect.y() + rect.height() / 2.0;
    QPen dashes(theme.lineStrong, 1.5);
    dashes.setDashPattern({2, 2});
    dashes.setCapStyle(Qt::FlatCap);
    painter.setPen(dashes);
    painter.drawLine(QPointF(rect.x() + 15, middle), QPointF(rect.x() + rect.width() - 15, middle));
    painter.setPen(QPen(theme.lineStrong, 1));
    painter.setBrush(theme.counter);
    const qreal round = rect.height() / 2.0 - 0.5;
    painter.drawEllipse(QPointF(rect.x() - 0.5, middle), round, round);
    painter.drawEllipse(QPointF(rect.x() + rect.width() + 0.5, middle), round, round);
    painter.restore();
}

ButtonColours buttonColours(const ButtonLook &look, const Theme &theme)
{
    const bool bare = look.role == ButtonRole::Ghost || look.role == ButtonRole::Link;
    if (!look.enabled) {
        return {bare ? QColor() : theme.sunken, bare ? QColor() : theme.line, theme.textDisabled,
                theme.textDisabled};
    }
    const QColor over = look.pressed ? theme.pressed : look.hover ? theme.hover : QColor();
    switch (look.role) {
    case ButtonRole::Primary: {
        const QColor fill = look.pressed ? theme.accentPressed
                            : look.hover ? theme.accentHover
                                         : theme.accent;
        return {fill, fill, theme.onAccent, theme.onAccent};
    }
    case ButtonRole::Danger: {
        const QColor fill = look.pressed ? theme.danger.darker(125)
                            : look.hover ? theme.danger.darker(112)
                                         : theme.danger;
        return {fill, fill, theme.onDanger, theme.onDanger};
    }
    case ButtonRole::Soft: {
        const QColor fill = look.pressed ? theme.pressed
                            : look.hover ? theme.selection
                                         : theme.accentSoft;
        return {fill, {}, theme.accentText, theme.accentText};
    }
    case ButtonRole::Ghost:
        return {over, {}, theme.text2, theme.text2};
    case ButtonRole::Link:
        return {over, {}, theme.accentText, theme.accentText};
    case ButtonRole::DangerText:
        return {over.isValid() ? over : theme.surface, theme.lineStrong, theme.danger,
                theme.danger};
    case ButtonRole::Normal:
        break;
    }
    if (look.checked) {
        return {theme.accentSoft, theme.accent, theme.accentText, theme.accentText};
    }
    return {over.isValid() ? over : theme.surface, theme.lineStrong, theme.text, theme.text2};
}

} // namespace shop
