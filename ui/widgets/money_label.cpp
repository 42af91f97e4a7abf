// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/money_label.h"

#include "ui/theme/bidi.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

QColor colourOf(MoneyTone tone, const Theme &theme)
{
    switch (tone) {
    case MoneyTone::Quiet:
        return theme.text2;
    case MoneyTone::Positive:
        return theme.success;
    case MoneyTone::Negative:
        return theme.danger;
    case MoneyTone::Disabled:
        return theme.textDisabled;
    case MoneyTone::Normal:
        break;
    }
    return theme.text;
}

} // namespace

MoneyLabel::MoneyLabel(const ThemeHost *host, TypeRole type, QWidget *parent)
    : QWidget(parent), m_host(host), m_type(type)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    followTheme(host, this);
}

void MoneyLabel::setAmount(const QString &amount)
{
    if (amount == m_amount) {
        return;
    }
    m_amount = amount;
    setMeaning(m_meaning);
    updateGeometry();
    update();
}

void MoneyLabel::setTone(MoneyTone tone)
{
    m_tone = tone;
    update();
}

void MoneyLabel::setType(TypeRole type)
{
    m_type = type;
    updateGeometry();
    update();
}

void MoneyLabel::setLeading(bool on)
{
    m_leading = on;
    update();
}

void MoneyLabel::setMeaning(const QString &meaning)
{
    m_meaning = meaning;
    setAccessibleName(meaning.isEmpty() ? m_amount : QString(meaning + u' ' + m_amount));
}

QSize MoneyLabel::sizeHint() const
{
    return {textWidth(typeFont(m_type, m_host->theme()), isolated(m_amount)) + 1,
            lineHeight(m_type, m_host->theme())};
}

QSize MoneyLabel::minimumSizeHint() const
{
    // Drawn smaller rather than cut, down to half its size.
    return {sizeHint().width() / 2, lineHeight(m_type, m_host->theme())};
}

void MoneyLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    QFont face = typeFont(m_type, theme);
    const QString shown = isolated(m_amount);
    while (textWidth(face, shown) > width() && face.pixelSize() > 8) {
        face.setPixelSize(face.pixelSize() - 1);
    }
    QPainter painter(this);
    painter.setFont(face);
    painter.setPen(colourOf(isEnabled() ? m_tone : MoneyTone::Disabled, theme));
    const Qt::Alignment side = m_leading ? leading(layoutDirection()) : trailing(layoutDirection());
    painter.drawText(rect(), int(side.toInt()) | int(Qt::TextSingleLine) | int(Qt::TextDontClip),
                     shown);
}

} // namespace shop
