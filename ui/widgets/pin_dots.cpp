// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pin_dots.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"

#include <QPainter>
#include <QVariantAnimation>

#include <algorithm>

namespace shop {

PinDots::PinDots(const ThemeHost *host, QWidget *parent)
    : QWidget(parent), m_host(host), m_shake(new QVariantAnimation(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_shake->setKeyValues({{0, 0}, {0.2, -6}, {0.5, 6}, {0.8, -3}, {1, 0}});
    connect(m_shake, &QVariantAnimation::valueChanged, this, [this] { update(); });
    describe();
    followTheme(host, this);
}

void PinDots::setLength(int length)
{
    m_length = std::clamp(length, 1, 12);
    describe();
    updateGeometry();
}

void PinDots::setFilled(int filled)
{
    m_filled = std::clamp(filled, 0, m_length);
    m_wrong = false;
    describe();
}

void PinDots::showWrong()
{
    m_wrong = true;
    const int duration = m_host->theme().motion(motion::slow);
    if (duration > 0) {
        m_shake->setDuration(duration);
        m_shake->start();
    }
    describe();
}

void PinDots::describe()
{
    setAccessibleName(m_wrong ? tr("Wrong PIN")
                              : tr("%1 of %2 figures typed").arg(m_filled).arg(m_length));
    update();
}

QSize PinDots::sizeHint() const
{
    // 6 more at both sides for the shake.
    return {m_length * 18 + (m_length - 1) * 18 + 12, 18};
}

void PinDots::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    QPainter painter(this);
    const bool moving = m_shake->state() == QAbstractAnimation::Running;
    const int shift = moving ? m_shake->currentValue().toInt() : 0;
    const int all = sizeHint().width() - 12;
    int x = (width() - all) / 2 + shift;
    for (int i = 0; i < m_length; ++i) {
        const bool filled = i < m_filled || m_wrong;
        const QColor ink = m_wrong ? theme.danger : theme.accent;
        drawPanel(painter, QRect(x, (height() - 18) / 2, 18, 18), 9, filled ? ink : QColor(),
                  filled ? QColor() : theme.lineStrong, 2);
        x += 36;
    }
}

} // namespace shop
