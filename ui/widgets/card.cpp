// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace shop {

Card::Card(const ThemeHost *host, QWidget *parent) : QFrame(parent), m_host(host)
{
    setContentsMargins(16, 16, 16, 16);
    followTheme(host, this);
}

void Card::setChosen(bool on)
{
    m_chosen = on;
    update();
}

void Card::setSunken(bool on)
{
    m_sunken = on;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    QPainter painter(this);
    const QColor ground = m_chosen ? theme.selection : m_sunken ? theme.sunken : theme.surface;
    drawPanel(painter, rect(), radius::card, ground, m_chosen ? theme.accent : theme.line,
              m_chosen ? 2 : 1);
}

ChoiceCard::ChoiceCard(const ThemeHost *host, const QString &iconName, const QString &title,
                       const QString &explanation, QWidget *parent)
    : QAbstractButton(parent),
      m_host(host),
      m_iconName(iconName),
      m_title(title),
      m_explanation(explanation)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(host, this);
}

QSize ChoiceCard::sizeHint() const
{
    const Theme &theme = m_host->theme();
    return {82 + std::max(textWidth(typeFont(TypeRole::Strong, theme), m_title),
                          textWidth(typeFont(TypeRole::Caption, theme), m_explanation)),
            theme.px(60)};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    QPainter painter(this);
    const Qt::LayoutDirection direction = layoutDirection();
    const auto at = [&](int x, int size) {
        return directed(direction, rect(), QRect(x, (height() - size) / 2, size, size));
    };
    const QColor ground = !isEnabled()   ? theme.sunken
                          : isChecked()  ? theme.selection
                          : isDown()     ? theme.pressed
                          : underMouse() ? theme.hover
                                         : theme.surface;
    drawPanel(painter, rect(), radius::control, ground, isChecked() ? theme.accent : theme.line);
    const int mark = theme.px(18);
    const QRect radio = at(16, mark);
    drawPanel(painter, radio, mark / 2, theme.surface, isChecked() ? theme.accent : theme.control,
              1.5);
    if (isChecked()) {
        drawPanel(painter, radio.adjusted(4, 4, -4, -4), mark / 2, theme.accent);
    }
    const int size = theme.px(20);
    drawIcon(painter, at(28 + mark, size), m_iconName, isChecked() ? theme.accentText : theme.text3,
             direction);
    const int left = 28 + mark + size + 13;
    const int first = theme.px(18);
    const int second = m_explanation.isEmpty() ? 0 : theme.px(16);
    const int top = (height() - first - second) / 2;
    drawLine(painter, directed(direction, rect(), QRect(left, top, width() - left - 16, first)),
             m_title, typeFont(TypeRole::Strong, theme),
             isEnabled() ? theme.text : theme.textDisabled, leading(direction));
    drawLine(painter,
             directed(direction, rect(), QRect(left, top + first, width() - left - 16, second)),
             m_explanation, typeFont(TypeRole::Caption, theme),
             isEnabled() ? theme.text2 : theme.textDisabled, leading(direction));
}

bool ChoiceCard::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        update();
    }
    return QAbstractButton::event(event);
}

} // namespace shop
