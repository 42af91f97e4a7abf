// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/step_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"

#include <QPainter>

namespace shop {

namespace {

constexpr int kNode = 24;
constexpr int kBar = 28;
constexpr int kGap = 10;

} // namespace

StepBar::StepBar(const ThemeHost *host, const QStringList &labels, QWidget *parent)
    : QWidget(parent), m_host(host), m_labels(labels)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(host, this);
    setCurrent(0);
}

void StepBar::setCurrent(int index)
{
    m_current = qBound(0, index, int(m_labels.size()) - 1);
    setAccessibleName(tr("Step %1 of %2: %3")
                          .arg(m_current + 1)
                          .arg(m_labels.size())
                          .arg(m_labels.value(m_current)));
    update();
}

int StepBar::labelWidth(int index) const
{
    return textWidth(typeFont(TypeRole::Strong, m_host->theme()), m_labels.at(index));
}

QSize StepBar::sizeHint() const
{
    const Theme &theme = m_host->theme();
    int width = 0;
    for (int i = 0; i < m_labels.size(); ++i)
        width += theme.px(kNode) + kGap + labelWidth(i) + (i > 0 ? 2 * kGap + theme.px(kBar) : 0);
    return {width, theme.px(kNode)};
}

void StepBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    QPainter painter(this);
    const int node = theme.px(kNode);
    int x = 0;
    const auto placed = [&](int width, int top, int height) {
        const QRect place(x, top, width, height);
        x += width;
        return directed(layoutDirection(), rect(), place);
    };
    for (int i = 0; i < m_labels.size(); ++i) {
        const bool now = i == m_current;
        const bool done = i < m_current;
        if (i > 0) {
            x += kGap;
            painter.fillRect(placed(theme.px(kBar), node / 2, 1), theme.lineStrong);
            x += kGap;
        }
        const QRect circle = placed(node, 0, node);
        drawPanel(painter, circle, node / 2,
                  now    ? theme.accent
                  : done ? theme.accentSoft
                         : QColor(),
                  now || done ? QColor() : theme.lineStrong, 1.5);
        const int size = theme.px(14);
        const QRect middle(circle.x() + (node - size) / 2, (node - size) / 2, size, size);
        if (done)
            drawIcon(painter, middle, u"check", theme.accentText);
        else
            drawLine(painter, circle, QString::number(i + 1),
                     fontOfSize(TypeRole::Caption, 12, QFont::DemiBold, theme),
                     now ? theme.onAccent : theme.text2, Qt::AlignCenter);
        x += kGap;
        drawLine(painter, placed(labelWidth(i) + 1, 0, node), m_labels.at(i),
                 typeFont(now ? TypeRole::Strong : TypeRole::Body, theme),
                 now ? theme.text : theme.text2, leading(layoutDirection()));
    }
}

} // namespace shop
