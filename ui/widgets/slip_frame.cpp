// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/slip_frame.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/slip_tabs.h"

#include <QPainter>
#include <QVBoxLayout>

namespace shop {

SlipFrame::SlipFrame(const ThemeHost *host, QWidget *parent) : QWidget(parent), m_host(host)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    followTheme(host, this);
}

QVBoxLayout *SlipFrame::paper() const
{
    return static_cast<QVBoxLayout *>(layout());
}

void SlipFrame::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    QPainter painter(this);
    drawPanel(painter, rect(), radius::slip, theme.surface, theme.lineStrong);
    if (m_tabs) {
        const QRect tab = m_tabs->frontTab();
        const int x = mapFromGlobal(m_tabs->mapToGlobal(tab.topLeft())).x();
        painter.fillRect(QRect(x + 1, 0, tab.width() - 2, 1), theme.surface);
    }
    const auto tears = findChildren<Perforation *>(Qt::FindDirectChildrenOnly);
    for (const Perforation *tear : tears) {
        drawPerforation(painter, QRect(0, tear->y(), width(), tear->height()), theme);
    }
}

void SlipFrame::setTabs(const SlipTabs *tabs)
{
    m_tabs = tabs;
    connect(tabs, &SlipTabs::tabsChanged, this, [this] { update(); });
    update();
}

Perforation::Perforation(const ThemeHost *host, QWidget *parent) : QWidget(parent), m_host(host)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize Perforation::sizeHint() const
{
    return {120, measure::perforation};
}

void Perforation::paintEvent(QPaintEvent *)
{
    // Inside a SlipFrame the frame paints the tear, because the notches cut its outline.
    if (!qobject_cast<SlipFrame *>(parentWidget())) {
        QPainter painter(this);
        drawPerforation(painter, rect(), m_host->theme());
    }
}

} // namespace shop
