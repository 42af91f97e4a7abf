// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/slip_tabs.h"

#include "ui/theme/bidi.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int side = 8;
constexpr int tabGap = 4;

} // namespace

SlipTabs::SlipTabs(const ThemeHost *host, QWidget *parent) : QWidget(parent), m_host(host)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Tickets"));
    followTheme(host, this);
}

void SlipTabs::setTabs(const QList<SlipTab> &tabs, const QString &currentId)
{
    m_tabs = tabs;
    m_current = currentId;
    m_focused = 0;
    for (int i = 0; i < tabs.size(); ++i) {
        if (tabs.at(i).id == currentId) {
            m_focused = i;
            setAccessibleDescription(displayName(tabs.at(i).label));
        }
    }
    update();
    Q_EMIT tabsChanged();
}

QRect SlipTabs::frontTab() const
{
    const QList<Place> all = places();
    for (const Place &place : all) {
        if (place.tab >= 0 && m_tabs.at(place.tab).id == m_current) {
            return place.rect;
        }
    }
    return {};
}

QSize SlipTabs::sizeHint() const
{
    return {300, m_host->theme().px(36)};
}

QSize SlipTabs::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

int SlipTabs::widthOf(const SlipTab &tab) const
{
    const Theme &theme = m_host->theme();
    const bool open = tab.id == m_current;
    const QFont bold = fontOfSize(TypeRole::Label, 12, QFont::DemiBold, theme);
    const QString label = displayName(tab.label, 24);
    int wide = 26 + textWidth(open ? bold : typeFont(TypeRole::Label, theme), label);
    if (!open) {
        wide += theme.px(14) + 6;
        wide += tab.amount.isEmpty() ? 0 : 6 + textWidth(bold, isolated(tab.amount));
    }
    return std::min(wide, theme.px(190));
}

QList<SlipTabs::Place> SlipTabs::places() const
{
    const Theme &theme = m_host->theme();
    const int tall = height();
    const int addWidth = theme.px(34);
    const int restWidth = theme.px(48);
    QList<Place> result;
    int x = side;
    int hidden = 0;
    const auto put = [&](int wide, int tab) {
        result.append({directed(layoutDirection(), rect(), QRect(x, 0, wide, tall)), tab});
        x += wide + tabGap;
    };
    // The open ticket stands first, as the sheet in front.
    for (int i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs.at(i).id == m_current) {
            put(widthOf(m_tabs.at(i)), i);
        }
    }
    for (int i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs.at(i).id == m_current) {
            continue;
        }
        const int wide = widthOf(m_tabs.at(i));
        const bool last = i + 1 == m_tabs.size() && hidden == 0;
        const int keep = addWidth + (last ? 0 : restWidth + tabGap);
        if (hidden == 0 && x + wide + tabGap + keep <= width()) {
            put(wide, i);
        } else {
            ++hidden;
        }
    }
    if (hidden > 0) {
        put(restWidth, restTab);
    }
    put(addWidth, addTab);
    return result;
}

void SlipTabs::paintTab(QPainter &painter, const Place &place) const
{
    const Theme &theme = m_host->theme();
    const Qt::LayoutDirection direction = layoutDirection();
    const bool open = place.tab >= 0 && m_tabs.at(place.tab).id == m_current;
    const auto placed = [&](const QRect &part) { return directed(direction, place.rect, part); };
    if (place.tab == addTab) {
        const int size = theme.px(16);
        drawIcon(painter,
                 QRect(place.rect.center().x() - size / 2, (height() - size) / 2, size, size),
                 u"plus", theme.text2);
        return;
    }
    // Rounded above, open below: the lower corners lie outside the widget.
    painter.save();
    painter.setClipRect(rect());
    drawPanel(painter, place.rect.adjusted(0, 0, 0, radius::control + 2), radius::control,
              open ? theme.surface : theme.hover, open ? theme.lineStrong : theme.line);
    painter.restore();
    const QFont bold = fontOfSize(TypeRole::Label, 12, QFont::DemiBold, theme);
    QRect inner = place.rect.adjusted(13, 0, -13, 0);
    if (place.tab == restTab) {
        const qsizetype shown = places().size() - 2;
        drawLine(painter, inner, u"+%1"_s.arg(m_tabs.size() - shown),
                 typeFont(TypeRole::Label, theme), theme.text2, Qt::AlignCenter);
        return;
    }
    const SlipTab &tab = m_tabs.at(place.tab);
    const QString label = displayName(tab.label, 24);
    if (open) {
        drawLine(painter, inner, label, bold, theme.text, leading(direction));
        return;
    }
    const int size = theme.px(14);
    drawIcon(painter, placed(QRect(inner.x(), (height() - size) / 2, size, size)), u"hold",
             theme.text2, direction);
    inner = placed(inner.adjusted(size + 6, 0, 0, 0));
    const QString amount = tab.amount.isEmpty() ? QString() : isolated(tab.amount);
    const int money = amount.isEmpty() ? 0 : textWidth(bold, amount);
    const QRect words = directed(direction, inner, inner.adjusted(0, 0, -money - 4, 0));
    drawLine(painter, words, label, typeFont(TypeRole::Label, theme), theme.text2,
             leading(direction));
    if (money > 0) {
        painter.setFont(bold);
        painter.setPen(theme.text2);
        painter.drawText(inner, int(trailing(direction).toInt()) | int(Qt::TextSingleLine), amount);
    }
}

void SlipTabs::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    QPainter painter(this);
    const QList<Place> all = places();
    for (const Place &place : all) {
        paintTab(painter, place);
        if (keyboardFocus(this) && place.tab == m_focused) {
            drawPanel(painter, place.rect.adjusted(3, 3, -3, -3), radius::dense, {}, theme.focus,
                      2);
        }
    }
}

void SlipTabs::mousePressEvent(QMouseEvent *event)
{
    const QList<Place> all = places();
    for (const Place &place : all) {
        if (place.rect.contains(event->position().toPoint())) {
            activate(place.tab);
            return;
        }
    }
}

void SlipTabs::keyPressEvent(QKeyEvent *event)
{
    const QList<Place> all = places();
    const auto at = std::find_if(all.begin(), all.end(),
                                 [this](const Place &place) { return place.tab == m_focused; });
    const qsizetype index = at == all.end() ? 0 : std::distance(all.begin(), at);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    qsizetype next = index;
    switch (event->key()) {
    case Qt::Key_Left:
        next += mirrored ? 1 : -1;
        break;
    case Qt::Key_Right:
        next += mirrored ? -1 : 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_focused);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (next >= 0 && next < all.size()) {
        m_focused = all.at(next).tab;
        update();
    }
}

bool SlipTabs::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    QString tip;
    const QList<Place> all = places();
    for (const Place &place : all) {
        if (place.rect.contains(help->pos())) {
            tip = wordsOf(place.tab);
        }
    }
    QToolTip::showText(help->globalPos(), plainToolTip(tip), this);
    return true;
}

QString SlipTabs::wordsOf(int tab) const
{
    if (tab == addTab)
        return tr("New ticket (Ctrl+T)");
    return tab == restTab ? tr("More held tickets (F3)") : m_tabs.at(tab).label;
}

QList<PaintedPart> SlipTabs::parts() const
{
    QList<PaintedPart> all;
    for (const Place &place : places()) {
        const bool isOpen = place.tab >= 0 && m_tabs.at(place.tab).id == m_current;
        all.append({displayName(wordsOf(place.tab)), place.rect, isOpen});
    }
    return all;
}

void SlipTabs::press(int part)
{
    const QList<Place> all = places();
    if (part >= 0 && part < all.size())
        activate(all.at(part).tab);
}

void SlipTabs::activate(int tab)
{
    if (tab == addTab) {
        Q_EMIT addClicked();
    } else if (tab == restTab) {
        openRest();
    } else if (tab >= 0 && tab < m_tabs.size()) {
        Q_EMIT chosen(m_tabs.at(tab).id);
    }
}

void SlipTabs::openRest()
{
    const QList<Place> all = places();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QRect anchor;
    for (int i = 0; i < m_tabs.size(); ++i) {
        const bool shown =
            std::any_of(all.begin(), all.end(), [i](const Place &place) { return place.tab == i; });
        if (shown) {
            continue;
        }
        QString label = displayName(m_tabs.at(i).label, 60);
        QAction *action =
            menu->addAction(label.replace(u'&', "&&"_L1) + u'\t' + m_tabs.at(i).amount);
        connect(action, &QAction::triggered, this,
                [this, id = m_tabs.at(i).id] { Q_EMIT chosen(id); });
    }
    for (const Place &place : all) {
        anchor = place.tab == restTab ? place.rect : anchor;
    }
    menu->popup(mapToGlobal(anchor.bottomLeft() + QPoint(0, 4)));
}

} // namespace shop
