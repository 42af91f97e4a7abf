// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/bar_chart.h"

#include "ui/theme/bidi.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace shop {

namespace {

constexpr int kLines = 5; // at most
constexpr int kLabelHeight = 26;

} // namespace

BarChart::BarChart(const ThemeHost *host, QWidget *parent) : QWidget(parent), m_host(host)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    setMouseTracking(true);
    followTheme(host, this);
}

qint64 BarChart::stepFor(qint64 largest)
{
    qint64 step = 1;
    while (true) {
        for (const qint64 factor : {1, 2, 5}) {
            if (step * factor * kLines >= largest)
                return step * factor;
        }
        step *= 10;
    }
}

void BarChart::setBars(const QList<Bar> &bars, std::function<QString(qint64, qint64)> axisText)
{
    m_bars = bars;
    m_axisText = std::move(axisText);
    qint64 largest = 1;
    QStringList words;
    for (const Bar &bar : bars) {
        largest = std::max({largest, bar.value, bar.earlier});
        words.append(bar.text);
    }
    m_top = largest + largest / 16; // room above the highest
    m_current = -1;
    setAccessibleDescription(words.join(u'\n'));
    update();
}

QSize BarChart::sizeHint() const
{
    return {480, m_host->theme().px(240)};
}

QSize BarChart::minimumSizeHint() const
{
    return {200, m_host->theme().px(120)};
}

QRect BarChart::plot() const
{
    const Theme &theme = m_host->theme();
    int room = 0;
    if (m_axisText) {
        const qint64 step = stepFor(m_top);
        for (qint64 at = 0; at <= m_top; at += step)
            room = qMax(room, textWidth(typeFont(TypeRole::Caption, theme), m_axisText(at, step)));
    }
    return rect().adjusted(room + 10, 8, 0, -theme.px(kLabelHeight));
}

QRect BarChart::place(int bar) const
{
    const QRect all = plot();
    const int count = qMax<int>(1, int(m_bars.size()));
    const int left = all.x() + all.width() * bar / count;
    const int right = all.x() + all.width() * (bar + 1) / count;
    return {left, all.y(), right - left, all.height()};
}

int BarChart::barAt(const QPoint &at) const
{
    for (int i = 0; i < m_bars.size(); ++i) {
        if (place(i).adjusted(0, 0, 0, kLabelHeight).contains(at))
            return i;
    }
    return -1;
}

void BarChart::paintAxis(QPainter &painter) const
{
    const Theme &theme = m_host->theme();
    const QRect all = plot();
    const qint64 step = stepFor(m_top);
    const QFont font = typeFont(TypeRole::Caption, theme);
    for (qint64 at = 0; at <= m_top; at += step) {
        const int y = all.bottom() - int(all.height() * at / m_top);
        painter.fillRect(QRect(all.x(), y, all.width(), 1),
                         at == 0 ? theme.lineStrong : theme.line);
        drawLine(painter, QRect(0, y - 9, all.x() - 8, 18), m_axisText(at, step), font, theme.text2,
                 Qt::AlignRight | Qt::AlignVCenter);
    }
}

QFont BarChart::labelFont(const Bar &bar) const
{
    const Theme &theme = m_host->theme();
    return bar.now ? fontOfSize(TypeRole::Caption, 11, QFont::Bold, theme)
                   : typeFont(TypeRole::Caption, theme);
}

// The widest label says how many of them have room.
int BarChart::labelEvery() const
{
    int widest = 0;
    for (const Bar &bar : m_bars)
        widest = std::max(widest, textWidth(labelFont(bar), bar.label));
    return 1 + (widest + 12) / std::max(1, place(0).width());
}

void BarChart::paintBar(QPainter &painter, int index) const
{
    const Theme &theme = m_host->theme();
    const Bar &bar = m_bars[index];
    const QRect column = place(index);
    const int wide = qBound(3, column.width() * 68 / 100, 56);
    const auto heightOf = [&](qint64 value) {
        return int(column.height() * qMax<qint64>(0, value) / m_top);
    };
    const int earlier = heightOf(bar.earlier);
    if (earlier > 0) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(theme.lineStrong, 1);
        if (bar.toCome)
            pen.setStyle(Qt::DashLine);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(column.center().x() - wide / 2 + 0.5,
                                       column.bottom() - earlier + 0.5, wide, earlier),
                                3, 3);
        painter.restore();
    }
    const int thin = qMax(2, wide * 62 / 100);
    const int high = heightOf(bar.value);
    if (high > 0)
        drawPanel(painter,
                  QRect(column.center().x() - thin / 2, column.bottom() - high + 1, thin, high), 2,
                  bar.now ? theme.signature : theme.accent);
    if (index % labelEvery() == 0) {
        const QFont font = labelFont(bar);
        QRect words(0, column.bottom() + 6, textWidth(font, bar.label) + 2, kLabelHeight - 8);
        words.moveLeft(qBound(0, column.center().x() - words.width() / 2, width() - words.width()));
        drawLine(painter, words, bar.label, font, bar.now ? theme.text : theme.text2,
                 Qt::AlignCenter);
    }
    if (index == m_current && keyboardFocus(this))
        drawFocusRing(painter, column.adjusted(3, 3, -3, -1), radius::mark, theme);
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_bars.isEmpty() || !m_axisText)
        return drawLine(painter, rect(), tr("No sales in this period"),
                        typeFont(TypeRole::Body, m_host->theme()), m_host->theme().text2,
                        Qt::AlignCenter);
    paintAxis(painter);
    for (int i = 0; i < m_bars.size(); ++i)
        paintBar(painter, i);
}

void BarChart::moveTo(int bar)
{
    if (m_bars.isEmpty())
        return;
    m_current = qBound(0, bar, int(m_bars.size()) - 1);
    setAccessibleDescription(m_bars[m_current].text);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_current < 0 ? int(m_bars.size()) - 1 : m_current - 1);
    case Qt::Key_Right:
        return moveTo(m_current + 1);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(int(m_bars.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT opened(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BarChart::mousePressEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position().toPoint());
    if (bar >= 0)
        Q_EMIT opened(bar);
}

bool BarChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int bar = barAt(help->pos());
    QToolTip::showText(help->globalPos(), bar < 0 ? QString() : plainToolTip(m_bars[bar].text),
                       this);
    return true;
}

} // namespace shop
