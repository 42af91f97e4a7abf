// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/step_list.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"

#include <QPainter>

#include <algorithm>

namespace shop {

StepList::StepList(const ThemeHost *host, QWidget *parent) : QWidget(parent), m_host(host)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(host, this);
}

void StepList::setSteps(const QStringList &labels)
{
    m_labels = labels;
    describe();
    updateGeometry();
}

void StepList::setCurrent(int index)
{
    m_current = index;
    describe();
}

void StepList::describe()
{
    setAccessibleName(m_current >= 0 && m_current < m_labels.size()
                          ? tr("Step %1 of %2: %3")
                                .arg(m_current + 1)
                                .arg(m_labels.size())
                                .arg(m_labels.at(m_current))
                          : QString());
    update();
}

QSize StepList::sizeHint() const
{
    const Theme &theme = m_host->theme();
    int widest = 0;
    for (const QString &label : m_labels) {
        widest = std::max(widest, textWidth(typeFont(TypeRole::RowTotal, theme), label));
    }
    return {38 + widest, theme.px(44) * static_cast<int>(m_labels.size())};
}

void StepList::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    QPainter painter(this);
    const int row = theme.px(44);
    const int node = theme.px(26);
    for (int i = 0; i < m_labels.size(); ++i) {
        const bool now = i == m_current;
        const bool done = i < m_current;
        const QRect place(0, i * row + (row - node) / 2, node, node);
        const QRect circle = directed(layoutDirection(), rect(), place);
        drawPanel(painter, circle, node / 2,
                  now    ? theme.signature
                  : done ? theme.railActive
                         : QColor(),
                  now || done ? QColor() : theme.railActive, 1.5);
        if (done) {
            const int size = theme.px(14);
            drawIcon(
                painter,
                QRect(circle.x() + (node - size) / 2, circle.y() + (node - size) / 2, size, size),
                u"check", theme.railTextActive);
        } else {
            drawLine(painter, circle, QString::number(i + 1),
                     fontOfSize(TypeRole::Caption, 12, QFont::DemiBold, theme),
                     now ? theme.onSignature : theme.railText, Qt::AlignCenter);
        }
        const QRect text(node + 12, i * row, width() - node - 12, row);
        drawLine(painter, directed(layoutDirection(), rect(), text), m_labels.at(i),
                 fontOfSize(TypeRole::Body, 14, now ? QFont::DemiBold : QFont::Normal, theme),
                 now ? theme.railTextActive : theme.railText, leading(layoutDirection()));
    }
}

} // namespace shop
