// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rail.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace shop {

namespace {

// The label has 10.5 px and Qt rounds fonts to whole pixels: drawn twice as large at half the scale.
constexpr int doubled = 21;
constexpr int smallest = 18;

} // namespace

RailButton::RailButton(const ThemeHost *host, const RailItem &item, QWidget *parent)
    : QAbstractButton(parent), m_host(host), m_iconName(item.iconName)
{
    setObjectName(item.id);
    setText(item.label);
    setAccessibleName(item.label);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setProperty("ownFocus", true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RailButton::setBadge(const QString &text)
{
    m_badge = text;
    setAccessibleDescription(text);
    update();
}

QSize RailButton::sizeHint() const
{
    return {measure::rail, m_host->theme().px(56)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    QPainter painter(this);
    const QRect item(6, 0, width() - 12, height());
    if (isChecked()) {
        drawPanel(painter, item, radius::control, theme.railActive);
        painter.save();
        painter.setClipRect(rect());
        const QRect mark(-3, 12, 6, height() - 24);
        drawPanel(painter, directed(layoutDirection(), rect(), mark), radius::mark,
                  theme.signature);
        painter.restore();
    } else if (underMouse() || isDown()) {
        QColor half = theme.railActive;
        half.setAlpha(128);
        drawPanel(painter, item, radius::control, half);
    }
    if (keyboardFocus(this)) {
        drawPanel(painter, item.adjusted(1, 1, -1, -1), radius::control, {}, theme.focus, 2);
    }
    const QColor ink = isChecked() ? theme.railTextActive : theme.railText;
    const int icon = theme.px(22);
    const int label = theme.px(13);
    const int top = (height() - icon - 4 - label) / 2;
    drawIcon(painter, QRect((width() - icon) / 2, top, icon, icon), m_iconName, ink,
             layoutDirection());
    QFont words = typeFont(TypeRole::Rail, theme);
    words.setPixelSize(theme.px(doubled));
    while (textWidth(words, text()) > 2 * (width() - 8) && words.pixelSize() > smallest) {
        words.setPixelSize(words.pixelSize() - 1);
    }
    painter.save();
    painter.scale(0.5, 0.5);
    drawLine(painter, QRect(4, 2 * (top + icon + 4), 2 * (width() - 4), 2 * label), text(), words,
             ink, Qt::AlignCenter);
    painter.restore();
    if (!m_badge.isEmpty()) {
        const QFont digits = typeFont(TypeRole::Micro, theme);
        const int size = theme.px(16);
        const int wide = std::max(size, textWidth(digits, m_badge) + 8);
        const QRect badge =
            directed(layoutDirection(), rect(), QRect(width() - 16 - wide, 6, wide, size));
        drawPanel(painter, badge, size / 2, theme.signature);
        drawLine(painter, badge, m_badge, digits, theme.onSignature, Qt::AlignCenter);
    }
}

void RailButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

Rail::Rail(const ThemeHost *host, QWidget *parent)
    : QWidget(parent),
      m_host(host),
      m_layout(new QVBoxLayout(this)),
      m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Places of work"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_layout->setContentsMargins(0, 60, 0, 8);
    m_layout->setSpacing(4);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *button) {
        m_current = button->objectName();
        Q_EMIT chosen(m_current);
    });
    followTheme(host, this);
}

void Rail::setItems(const QList<RailItem> &items)
{
    while (QLayoutItem *old = m_layout->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const auto add = [&](const RailItem &item) {
        auto *button = new RailButton(m_host, item, this);
        m_group->addButton(button);
        m_layout->addWidget(button);
        button->setChecked(item.id == m_current);
    };
    for (const RailItem &item : items) {
        if (!item.atFoot) {
            add(item);
        }
    }
    m_layout->addStretch(1);
    for (const RailItem &item : items) {
        if (item.atFoot) {
            add(item);
        }
    }
}

void Rail::setCurrent(const QString &id)
{
    m_current = id;
    if (RailButton *found = button(id)) {
        found->setChecked(true);
    }
}

void Rail::setBadge(const QString &id, const QString &text)
{
    if (RailButton *found = button(id)) {
        found->setBadge(text);
    }
}

QSize Rail::sizeHint() const
{
    return {measure::rail, 400};
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_host->theme().rail);
    painter.drawPixmap(QPoint((width() - 34) / 2, 11), appMark(34, devicePixelRatioF()));
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const QList<QAbstractButton *> buttons = m_group->buttons();
    const auto at = std::find_if(buttons.begin(), buttons.end(),
                                 [](const QAbstractButton *button) { return button->hasFocus(); });
    if (step == 0 || at == buttons.end()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const qsizetype index = std::distance(buttons.begin(), at) + step;
    if (index >= 0 && index < buttons.size()) {
        buttons.at(index)->setFocus(Qt::TabFocusReason);
    }
}

RailButton *Rail::button(const QString &id) const
{
    return findChild<RailButton *>(id, Qt::FindDirectChildrenOnly);
}

} // namespace shop
