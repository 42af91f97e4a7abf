// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/small_parts.h"

#include "ui/theme/bidi.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme_host.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

IconLabel::IconLabel(const ThemeHost *host, const QString &iconName, int size,
                     QColor Theme::*colour, QWidget *parent)
    : QWidget(parent), m_host(host), m_iconName(iconName), m_size(size), m_colour(colour)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(host, this);
}

void IconLabel::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

void IconLabel::setText(const QString &text, TypeRole type)
{
    m_text = text;
    m_type = type;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void IconLabel::setColour(QColor Theme::*colour)
{
    m_colour = colour;
    update();
}

void IconLabel::setDisc(int size, QColor Theme::*ground)
{
    m_disc = size;
    m_ground = ground;
    updateGeometry();
    update();
}

QSize IconLabel::sizeHint() const
{
    const Theme &theme = m_host->theme();
    const int sign = theme.px(std::max(m_size, m_disc));
    const int words = m_text.isEmpty() ? 0 : 6 + textWidth(typeFont(m_type, theme), m_text);
    return {sign + words, std::max(sign, m_text.isEmpty() ? 0 : lineHeight(m_type, theme))};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    QPainter painter(this);
    const int outer = theme.px(std::max(m_size, m_disc));
    const QRect place =
        directed(layoutDirection(), rect(), QRect(0, (height() - outer) / 2, outer, outer));
    if (m_ground) {
        drawPanel(painter, place, outer / 2, theme.*m_ground);
    }
    const int size = theme.px(m_size);
    const QRect sign(place.x() + (outer - size) / 2, place.y() + (outer - size) / 2, size, size);
    const QColor ink = isEnabled() ? theme.*m_colour : theme.textDisabled;
    drawIcon(painter, sign, m_iconName, ink, layoutDirection());
    if (!m_text.isEmpty()) {
        const QRect words =
            directed(layoutDirection(), rect(), rect().adjusted(outer + 6, 0, 0, 0));
        drawLine(painter, words, m_text, typeFont(m_type, theme), ink, leading(layoutDirection()));
    }
}

Badge::Badge(const ThemeHost *host, const QString &text, Tone tone, QWidget *parent)
    : QWidget(parent), m_host(host), m_text(text), m_tone(tone)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(host, this);
}

void Badge::setContent(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Badge::setLarge(bool on)
{
    m_large = on;
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const Theme &theme = m_host->theme();
    if (m_large)
        return {textWidth(typeFont(TypeRole::Strong, theme), m_text) + 14, theme.px(28)};
    return badgeSize(m_text, m_host->theme(), m_iconName);
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (m_large) {
        const Theme &theme = m_host->theme();
        drawPanel(painter, rect(), radius::badge, theme.surface, theme.lineStrong);
        drawLine(painter, rect(), m_text, typeFont(TypeRole::Strong, theme), theme.text,
                 Qt::AlignCenter);
        return;
    }
    drawBadge(painter, rect(), m_text, m_tone, m_host->theme(), m_iconName);
}

Avatar::Avatar(const ThemeHost *host, int size, QWidget *parent)
    : QWidget(parent), m_host(host), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(host, this);
}

void Avatar::setPerson(const QString &name, Shelf shelf)
{
    m_initials = displayName(initialsOf(name), 8);
    m_shelf = shelf;
    setAccessibleName(displayName(name));
    update();
}

QSize Avatar::sizeHint() const
{
    return {m_host->theme().px(m_size), m_host->theme().px(m_size)};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawAvatar(painter, QRect({0, 0}, sizeHint()), m_initials, m_shelf, m_host->theme());
}

AppMark::AppMark(int size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setAccessibleName(u"Shopdesk"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize AppMark::sizeHint() const
{
    return {m_size, m_size};
}

void AppMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, appMark(m_size, devicePixelRatioF()));
}

Switch::Switch(const ThemeHost *host, const QString &label, QWidget *parent)
    : QCheckBox(parent), m_host(host)
{
    QString text = label;
    setText(text.replace(u'&', "&&"_L1));
    setAccessibleName(label);
    followTheme(host, this);
}

QSize Switch::sizeHint() const
{
    const Theme &theme = m_host->theme();
    const int words = accessibleName().isEmpty()
                          ? 0
                          : 10 + textWidth(typeFont(TypeRole::Body, theme), accessibleName());
    return {theme.px(36) + words, theme.px(24)};
}

void Switch::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    QPainter painter(this);
    const QSize size(theme.px(36), theme.px(20));
    const QRect track =
        directed(layoutDirection(), rect(), QRect({0, (height() - size.height()) / 2}, size));
    const QColor ground = !isEnabled()  ? theme.lineStrong
                          : isChecked() ? theme.accent
                                        : theme.control;
    drawPanel(painter, track, size.height() / 2, ground);
    const int knob = theme.px(14);
    const int inset = (size.height() - knob) / 2;
    const int x = isChecked() ? size.width() - inset - knob : inset;
    const QRect place =
        directed(layoutDirection(), track, QRect(track.x() + x, track.y() + inset, knob, knob));
    drawPanel(painter, place, knob / 2, theme.surface);
    const QRect words =
        directed(layoutDirection(), rect(), rect().adjusted(size.width() + 10, 0, 0, 0));
    drawLine(painter, words, accessibleName(), typeFont(TypeRole::Body, theme),
             isEnabled() ? theme.text : theme.textDisabled, leading(layoutDirection()));
}

bool Switch::hitButton(const QPoint &at) const
{
    return rect().contains(at);
}

Divider::Divider(const ThemeHost *host, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent), m_host(host), m_orientation(orientation)
{
    const bool flat = orientation == Qt::Horizontal;
    setSizePolicy(flat ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  flat ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    followTheme(host, this);
}

QSize Divider::sizeHint() const
{
    return {1, 1};
}

void Divider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect line = m_orientation == Qt::Horizontal ? QRect(0, (height() - 1) / 2, width(), 1)
                                                       : QRect((width() - 1) / 2, 0, 1, height());
    painter.fillRect(line, m_host->theme().line);
}

Ground::Ground(const ThemeHost *host, QColor Theme::*colour, QWidget *parent)
    : QWidget(parent), m_host(host), m_colour(colour)
{
    followTheme(host, this);
}

void Ground::setEdges(Qt::Edges edges)
{
    m_edges = edges;
    update();
}

void Ground::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.*m_colour);
    const bool mirror = layoutDirection() == Qt::RightToLeft;
    const auto line = [&](Qt::Edge edge, const QRect &place) {
        if (m_edges.testFlag(edge)) {
            painter.fillRect(mirror ? directed(Qt::RightToLeft, rect(), place) : place, theme.line);
        }
    };
    line(Qt::TopEdge, QRect(0, 0, width(), 1));
    line(Qt::BottomEdge, QRect(0, height() - 1, width(), 1));
    line(Qt::LeftEdge, QRect(0, 0, 1, height()));
    line(Qt::RightEdge, QRect(width() - 1, 0, 1, height()));
}

} // namespace shop
