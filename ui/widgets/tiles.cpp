// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tiles.h"

#include "ui/theme/bidi.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme_host.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

struct TileColours {
    QColor ground, line, text, icon;
    int lineWidth;
};

TileColours coloursOf(const QAbstractButton &tile, const Theme &theme)
{
    if (!tile.isEnabled()) {
        return {theme.sunken, theme.line, theme.textDisabled, theme.textDisabled, 1};
    }
    if (tile.isChecked()) {
        return {theme.accentSoft, theme.accent, theme.accentText, theme.accentText, 2};
    }
    const QColor ground = tile.isDown()       ? theme.pressed
                          : tile.underMouse() ? theme.hover
                                              : theme.surface;
    return {ground, theme.lineStrong, theme.text, theme.text, 1};
}

// Smaller, as far as it must be to fit.
QFont fitted(QFont font, const QString &text, int width, int smallest)
{
    while (textWidth(font, text) > width && font.pixelSize() > smallest)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

bool isHover(const QEvent *event)
{
    return event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave;
}

} // namespace

StaffTile::StaffTile(const ThemeHost *host, const QString &name, const QString &roleName,
                     Shelf shelf, QWidget *parent)
    : QAbstractButton(parent), m_host(host), m_name(name), m_roleName(roleName), m_shelf(shelf)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ringRadius", radius::card);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
    followTheme(host, this);
}

void StaffTile::setBadge(const QString &text, Tone tone)
{
    m_badge = text;
    m_badgeTone = tone;
    describe();
}

void StaffTile::setNote(const QString &text)
{
    m_note = text;
    describe();
}

void StaffTile::describe()
{
    setAccessibleName(displayName(m_name));
    QStringList more = {m_roleName, m_badge, m_note};
    more.removeAll(QString());
    setAccessibleDescription(more.join(u", "_s));
    update();
}

QSize StaffTile::sizeHint() const
{
    return {220, m_host->theme().px(96)};
}

void StaffTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    const Qt::LayoutDirection direction = layoutDirection();
    QPainter painter(this);
    painter.setLayoutDirection(direction);
    const QColor ground = !isEnabled()   ? theme.sunken
                          : isChecked()  ? theme.selection
                          : isDown()     ? theme.pressed
                          : underMouse() ? theme.hover
                                         : theme.surface;
    drawPanel(painter, rect(), radius::card, ground, isChecked() ? theme.accent : theme.line,
              isChecked() ? 2 : 1);
    const auto placed = [&](const QRect &place) { return directed(direction, rect(), place); };
    const int picture = theme.px(48);
    drawAvatar(painter, placed(QRect(16, (height() - picture) / 2, picture, picture)),
               displayName(initialsOf(m_name), 8), m_shelf, theme);
    const int left = 16 + picture + 12;
    int right = 16;
    if (isChecked()) {
        const int size = theme.px(20);
        drawIcon(painter, placed(QRect(width() - 16 - size, (height() - size) / 2, size, size)),
                 u"check", theme.accentText);
        right += size + 8;
    }
    int nameRight = right;
    if (!m_badge.isEmpty()) {
        const QSize size = badgeSize(m_badge, theme);
        drawBadge(painter,
                  placed(QRect(width() - 10 - size.width(), 10, size.width(), size.height())),
                  m_badge, m_badgeTone, theme);
        nameRight = std::max(nameRight, 10 + size.width() + 8);
    }
    const int lines = m_note.isEmpty() ? 2 : 3;
    int top = (height() - theme.px(20) - theme.px(16) * (lines - 1)) / 2;
    const int room = width() - left - right;
    const int nameRoom = width() - left - nameRight;
    drawLine(
        painter, placed(QRect(left, top, nameRoom, theme.px(20))), displayName(m_name),
        fitted(typeFont(TypeRole::RowTotal, theme), displayName(m_name), nameRoom, theme.px(12)),
        isEnabled() ? theme.text : theme.textDisabled, leading(direction));
    top += theme.px(20);
    drawLine(painter, placed(QRect(left, top, room, theme.px(16))), displayName(m_roleName),
             typeFont(TypeRole::Caption, theme), theme.text3, leading(direction));
    top += theme.px(16);
    if (!m_note.isEmpty()) {
        drawLine(painter, placed(QRect(left, top, room, theme.px(16))), m_note,
                 typeFont(TypeRole::Caption, theme), theme.accentText, leading(direction));
    }
}

bool StaffTile::event(QEvent *event)
{
    if (isHover(event)) {
        update();
    }
    return QAbstractButton::event(event);
}

MethodTile::MethodTile(const ThemeHost *host, const QString &iconName, const QString &label,
                       const QString &keyCap, QWidget *parent)
    : QAbstractButton(parent), m_host(host), m_iconName(iconName), m_label(label), m_keyCap(keyCap)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(label);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(host, this);
}

void MethodTile::setLabel(const QString &label)
{
    m_label = label;
    setAccessibleName(label);
    updateGeometry();
    update();
}

void MethodTile::setKeyCap(const QString &key)
{
    m_keyCap = key;
    updateGeometry();
    update();
}

QSize MethodTile::sizeHint() const
{
    const Theme &theme = m_host->theme();
    const int cap = m_keyCap.isEmpty() ? 0 : keyCapSize(m_keyCap, theme).width() + 12;
    return {14 + theme.px(22) + 12 + textWidth(typeFont(TypeRole::RowTotal, theme), m_label) + cap +
                14,
            theme.px(64)};
}

void MethodTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    const Qt::LayoutDirection direction = layoutDirection();
    QPainter painter(this);
    const TileColours colours = coloursOf(*this, theme);
    drawPanel(painter, rect(), radius::control, colours.ground, colours.line, colours.lineWidth);
    const auto placed = [&](const QRect &place) { return directed(direction, rect(), place); };
    const int icon = theme.px(22);
    drawIcon(painter, placed(QRect(14, (height() - icon) / 2, icon, icon)), m_iconName,
             colours.icon, direction);
    const int left = 14 + icon + 12;
    const QFont font = typeFont(TypeRole::RowTotal, theme);
    int room = width() - left - 14;
    QRect words(left, 0, room, height());
    if (!m_keyCap.isEmpty() && theme.keyCaps) {
        const QSize cap = keyCapSize(m_keyCap, theme);
        const bool beside = textWidth(font, m_label) + 8 + cap.width() <= room;
        if (beside)
            room -= cap.width() + 8;
        else // below the label, which has the whole width then
            words = QRect(left, height() / 2 - theme.px(24), room, theme.px(24));
        const int top = beside ? (height() - cap.height()) / 2 : height() / 2 + 2;
        drawKeyCap(painter,
                   placed(QRect(width() - 14 - cap.width(), top, cap.width(), cap.height())),
                   m_keyCap, theme);
        words.setWidth(room);
    }
    drawLine(painter, placed(words), m_label, fitted(font, m_label, room, theme.px(12)),
             colours.text, leading(direction));
}

bool MethodTile::event(QEvent *event)
{
    if (isHover(event)) {
        update();
    }
    return QAbstractButton::event(event);
}

AmountTile::AmountTile(const ThemeHost *host, QWidget *parent)
    : QAbstractButton(parent), m_host(host)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(host, this);
}

void AmountTile::setAmount(const QString &amount, const QString &caption)
{
    m_amount = amount;
    m_caption = caption;
    setAccessibleName(caption.isEmpty() ? amount : QString(amount + u", "_s + caption));
    updateGeometry();
    update();
}

QSize AmountTile::sizeHint() const
{
    const Theme &theme = m_host->theme();
    return {
        std::max(80,
                 textWidth(fontOfSize(TypeRole::Title, 17, QFont::DemiBold, theme), m_amount) + 16),
        theme.px(68)};
}

void AmountTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    QPainter painter(this);
    const TileColours colours = coloursOf(*this, theme);
    drawPanel(painter, rect(), radius::control, colours.ground, colours.line, colours.lineWidth);
    const QString shown = isolated(m_amount);
    const int first = theme.px(20);
    const int second = m_caption.isEmpty() ? 0 : theme.px(16);
    const int top = (height() - first - second) / 2;
    painter.setFont(
        fitted(fontOfSize(TypeRole::Title, 17, QFont::DemiBold, theme), shown, width() - 8, 9));
    painter.setPen(colours.text);
    painter.drawText(QRect(0, top, width(), first), int(Qt::AlignCenter) | int(Qt::TextSingleLine),
                     shown);
    drawLine(painter, QRect(4, top + first, width() - 8, second), m_caption,
             typeFont(TypeRole::Caption, theme), isEnabled() ? theme.text3 : theme.textDisabled,
             Qt::AlignCenter);
}

bool AmountTile::event(QEvent *event)
{
    if (isHover(event)) {
        update();
    }
    return QAbstractButton::event(event);
}

AmountField::AmountField(const ThemeHost *host, QWidget *parent)
    : QWidget(parent), m_host(host), m_iconName(u"cash"_s)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(host, this);
}

void AmountField::setAmount(const QString &amount)
{
    m_amount = amount;
    setAccessibleDescription(amount);
    update();
}

void AmountField::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

void AmountField::setError(bool on)
{
    m_error = on;
    update();
}

QSize AmountField::sizeHint() const
{
    return {240, m_host->theme().px(64)};
}

void AmountField::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    QPainter painter(this);
    const bool strong = m_error || hasFocus();
    drawPanel(painter, rect(), radius::card, isEnabled() ? theme.surface : theme.sunken,
              m_error      ? theme.danger
              : hasFocus() ? theme.focus
                           : theme.control,
              strong ? 2 : 1);
    const int icon = theme.px(22);
    drawIcon(painter,
             directed(layoutDirection(), rect(), QRect(16, (height() - icon) / 2, icon, icon)),
             m_iconName, theme.text3, layoutDirection());
    const QRect inner =
        directed(layoutDirection(), rect(), rect().adjusted(16 + icon + 8, 0, -20, 0));
    const QString shown = isolated(m_amount);
    painter.setFont(fitted(typeFont(TypeRole::Display, theme), shown, inner.width(), 12));
    painter.setPen(isEnabled() ? theme.text : theme.textDisabled);
    painter.drawText(inner, int(trailing(layoutDirection()).toInt()) | int(Qt::TextSingleLine),
                     shown);
    if (hasFocus()) {
        const QRect caret(width() - 18, (height() - theme.px(32)) / 2, 2, theme.px(32));
        painter.fillRect(directed(layoutDirection(), rect(), caret), theme.accent);
    }
}

void AmountField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool figure = event->text().size() == 1 && event->text().at(0).isDigit();
    const bool separator = key == Qt::Key_Period || key == Qt::Key_Comma;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (plain && (figure || separator || key == Qt::Key_Backspace || key == Qt::Key_Delete)) {
        Q_EMIT keyTyped(key, event->text());
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace shop
