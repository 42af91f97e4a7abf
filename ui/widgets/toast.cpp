// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPropertyAnimation>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int fromEdge = 24;

} // namespace

Toast::Toast(const ThemeHost *host, QWidget *page)
    : QWidget(page),
      m_host(host),
      m_timer(new QTimer(this)),
      m_slide(new QPropertyAnimation(this, "pos", this))
{
    hide();
    page->installEventFilter(this);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &Toast::dismiss);
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    followTheme(host, this);
}

void Toast::showMessage(const QString &text, const QString &iconName)
{
    open(text, iconName, {});
}

void Toast::showUndo(const QString &text, const QString &iconName, const QString &undoLabel)
{
    open(text, iconName, undoLabel.isEmpty() ? tr("Undo") : undoLabel);
}

void Toast::open(const QString &text, const QString &iconName, const QString &undoLabel)
{
    if (isVisible()) {
        Q_EMIT gone();
    }
    m_text = text;
    m_iconName = iconName;
    m_undoLabel = undoLabel;
    const bool undo = !undoLabel.isEmpty();
    setAccessibleName(undo ? QString(text + u". "_s + undoLabel) : text);
    setFocusPolicy(undo ? Qt::TabFocus : Qt::NoFocus);
    resize(sizeHint().boundedTo(parentWidget()->size() - QSize(2 * fromEdge, 0)));
    const QPoint rest = restingPlace();
    m_slide->stop();
    const int duration = m_host->theme().motion(motion::base);
    move(duration > 0 ? rest + QPoint(0, height()) : rest);
    show();
    raise();
    if (duration > 0) {
        m_slide->setDuration(duration);
        m_slide->setStartValue(pos());
        m_slide->setEndValue(rest);
        m_slide->start();
    }
    m_timer->start(undo ? motion::undoToast : motion::toast);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::dismiss()
{
    if (!isVisible()) {
        return;
    }
    m_timer->stop();
    m_slide->stop();
    hide();
    Q_EMIT gone();
}

QSize Toast::sizeHint() const
{
    const Theme &theme = m_host->theme();
    int wide = 16 + textWidth(typeFont(TypeRole::Medium, theme), m_text) + 16;
    if (!m_iconName.isEmpty()) {
        wide += theme.px(18) + 12;
    }
    return {wide + (m_undoLabel.isEmpty() ? 0 : undoRect().width()), theme.px(44)};
}

QRect Toast::undoRect() const
{
    const Theme &theme = m_host->theme();
    const int wide = textWidth(typeFont(TypeRole::Strong, theme), m_undoLabel) + 28;
    return directed(layoutDirection(), rect(), QRect(width() - wide, 0, wide, height()));
}

QPoint Toast::restingPlace() const
{
    return {(parentWidget()->width() - width()) / 2,
            parentWidget()->height() - height() - fromEdge};
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    const Qt::LayoutDirection direction = layoutDirection();
    QPainter painter(this);
    drawPanel(painter, rect(), radius::control, theme.tooltip);
    int x = 16;
    if (!m_iconName.isEmpty()) {
        const int size = theme.px(18);
        drawIcon(painter, directed(direction, rect(), QRect(x, (height() - size) / 2, size, size)),
                 m_iconName, theme.signature, direction);
        x += size + 12;
    }
    const int undoWidth = m_undoLabel.isEmpty() ? 0 : undoRect().width();
    drawLine(painter,
             directed(direction, rect(), QRect(x, 0, width() - x - undoWidth - 12, height())),
             m_text, typeFont(TypeRole::Medium, theme), theme.onTooltip, leading(direction));
    if (undoWidth > 0) {
        const QRect undo = undoRect();
        QColor line = theme.onTooltip;
        line.setAlpha(48);
        painter.fillRect(directed(direction, undo, QRect(undo.x(), 6, 1, height() - 12)), line);
        drawLine(painter, undo, m_undoLabel, typeFont(TypeRole::Strong, theme), theme.onTooltip,
                 Qt::AlignCenter);
        if (hasFocus()) {
            drawPanel(painter, undo.adjusted(4, 4, -4, -4), radius::dense, {}, theme.onTooltip, 2);
        }
    }
}

void Toast::undo()
{
    m_timer->stop();
    m_slide->stop();
    hide();
    Q_EMIT undone();
}

void Toast::mousePressEvent(QMouseEvent *event)
{
    if (!m_undoLabel.isEmpty() && undoRect().contains(event->position().toPoint())) {
        undo();
    }
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        undo();
        return;
    case Qt::Key_Escape:
        dismiss();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        m_slide->stop();
        move(restingPlace());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace shop
