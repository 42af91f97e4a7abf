// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pay_button.h"

#include "ui/theme/bidi.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

PayButton::PayButton(const ThemeHost *host, const QString &label, QWidget *parent)
    : QAbstractButton(parent), m_host(host), m_label(label)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setProperty("ringRadius", radius::card);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
    followTheme(host, this);
}

void PayButton::setLabel(const QString &label)
{
    m_label = label;
    describe();
}

void PayButton::setAmount(const QString &amount)
{
    m_amount = amount;
    describe();
}

void PayButton::setKeyCap(const QString &key)
{
    m_keyCap = key;
    describe();
}

void PayButton::setHint(const QString &iconName, const QString &text)
{
    m_hintIcon = iconName;
    m_hintText = text;
    describe();
}

void PayButton::setPageStep(bool on)
{
    m_pageStep = on;
    describe();
}

void PayButton::setRefund(bool on)
{
    m_refund = on;
    describe();
}

void PayButton::describe()
{
    setAccessibleName(m_amount.isEmpty() ? m_label : QString(m_label + u' ' + m_amount));
    updateGeometry();
    update();
}

QSize PayButton::sizeHint() const
{
    const Theme &theme = m_host->theme();
    return {240, theme.px(m_pageStep ? measure::payPage : measure::pay)};
}

QSize PayButton::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void PayButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    QPainter painter(this);
    ButtonLook look;
    look.role = m_refund ? ButtonRole::Danger : ButtonRole::Primary;
    look.enabled = isEnabled();
    look.hover = underMouse();
    look.pressed = isDown();
    ButtonColours colours = buttonColours(look, theme);
    if (!isEnabled()) {
        colours.line = theme.lineStrong;
        colours.text = theme.text3;
        colours.icon = theme.text3;
    }
    drawPanel(painter, rect(), radius::card, colours.fill, colours.line);

    const Qt::LayoutDirection direction = layoutDirection();
    const QRect inner = rect().adjusted(18, 0, -18, 0);
    const QFont big = fontOfSize(TypeRole::Title, 18, QFont::DemiBold, theme);
    const QFont money = typeFont(TypeRole::Money, theme);
    const QString amount = m_amount.isEmpty() ? QString() : isolated(m_amount);
    const int amountWidth = amount.isEmpty() ? 0 : textWidth(money, amount) + 12;
    const int labelWidth = std::min(textWidth(big, m_label), inner.width() - amountWidth);
    const QRect label(inner.x(), inner.y(), labelWidth, inner.height());
    drawLine(painter, directed(direction, rect(), label), m_label, big, colours.text,
             leading(direction));
    int used = labelWidth + 10;
    if (!m_keyCap.isEmpty() && theme.keyCaps) {
        const QSize cap = keyCapSize(m_keyCap, theme);
        if (used + cap.width() + amountWidth <= inner.width()) {
            const QRect place(inner.x() + used, (height() - cap.height()) / 2, cap.width(),
                              cap.height());
            drawKeyCap(painter, directed(direction, rect(), place), m_keyCap, theme, colours.text);
            used += cap.width() + 10;
        }
    }
    if (!amount.isEmpty()) {
        painter.setFont(money);
        painter.setPen(colours.text);
        painter.drawText(inner, int(trailing(direction).toInt()) | int(Qt::TextSingleLine), amount);
    } else if (!m_hintText.isEmpty()) {
        const QFont small = typeFont(TypeRole::Medium, theme);
        const int words = std::min(textWidth(small, m_hintText), inner.width() - used);
        const QRect text(inner.x() + inner.width() - words, inner.y(), words, inner.height());
        drawLine(painter, directed(direction, rect(), text), m_hintText, small, colours.text,
                 leading(direction));
        const int size = theme.px(20);
        const QRect icon(text.x() - 8 - size, (height() - size) / 2, size, size);
        drawIcon(painter, directed(direction, rect(), icon), m_hintIcon, colours.text, direction);
    }
}

bool PayButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        update();
    }
    return QAbstractButton::event(event);
}

} // namespace shop
