// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"

#include <QPainter>

namespace shop {

namespace {

struct PillLook {
    ToneColours colours;
    QStringView iconName; // empty: a dot
};

PillLook lookOf(PillState state, const Theme &theme)
{
    switch (state) {
    case PillState::Sending:
        return {toneColours(Tone::Info, theme), u"sync"};
    case PillState::Offline:
        return {toneColours(Tone::Warning, theme), u"cloud-off"};
    case PillState::NeedsYou:
        return {toneColours(Tone::Danger, theme), u"alert"};
    case PillState::Ok:
        break;
    }
    return {{theme.text2, theme.surface, theme.line}, {}};
}

} // namespace

Pill::Pill(const ThemeHost *host, QWidget *parent) : QToolButton(parent), m_host(host)
{
    setFocusPolicy(Qt::TabFocus);
    setProperty("ringRadius", 13);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(host, this);
}

void Pill::setState(PillState state, const QString &text)
{
    m_state = state;
    setText(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    const Theme &theme = m_host->theme();
    const int sign = lookOf(m_state, theme).iconName.isEmpty() ? 7 : theme.px(14);
    return {textWidth(typeFont(TypeRole::Label, theme), text()) + sign + 26, theme.px(26)};
}

void Pill::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    const PillLook look = lookOf(m_state, theme);
    QPainter painter(this);
    const bool plain = m_state == PillState::Ok;
    const QColor ground = plain && isDown()       ? theme.pressed
                          : plain && underMouse() ? theme.hover
                                                  : look.colours.ground;
    drawPanel(painter, rect(), height() / 2, ground, look.colours.line);
    const int size = look.iconName.isEmpty() ? 7 : theme.px(14);
    const QRect sign =
        directed(layoutDirection(), rect(), QRect(10, (height() - size) / 2, size, size));
    if (look.iconName.isEmpty()) {
        drawPanel(painter, sign, 4, theme.success);
    } else {
        drawIcon(painter, sign, look.iconName, look.colours.text, layoutDirection());
    }
    const QRect inner = directed(layoutDirection(), rect(), rect().adjusted(16 + size, 0, -9, 0));
    drawLine(painter, inner, text(), typeFont(TypeRole::Label, theme), look.colours.text,
             leading(layoutDirection()));
}

} // namespace shop
