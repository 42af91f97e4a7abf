// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/person_row_delegate.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace shop {

namespace {

constexpr int kSide = 12;
constexpr int kDot = 13; // with its distance

} // namespace

PersonRowDelegate::PersonRowDelegate(const ThemeHost *host, QObject *parent)
    : QStyledItemDelegate(parent), m_host(host)
{}

void PersonRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem panel = option;
    initStyleOption(&panel, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
    const QRect inner = option.rect.adjusted(kSide, 0, -kSide, 0);
    painter->save();
    if (index.column() == 0)
        paintName(painter, option, index, inner);
    else
        paintText(painter, option, index, inner);
    painter->restore();
}

void PersonRowDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index, QRect inner) const
{
    const Theme &theme = m_host->theme();
    const QString text = index.data().toString();
    const auto mark = PersonMark(index.data(PersonMarkRole).toInt());
    if (mark == PersonMark::Blocked) {
        const QSize size = badgeSize(text, theme);
        const QRect badge(inner.x(), inner.center().y() - size.height() / 2, size.width(),
                          size.height());
        return drawBadge(*painter, directed(option.direction, inner, badge), text, Tone::Danger,
                         theme);
    }
    const QRect all = inner;
    if (mark == PersonMark::Here) {
        const QRect dot(inner.x(), inner.center().y() - 3, 7, 7);
        painter->setRenderHint(QPainter::Antialiasing);
        drawPanel(*painter, directed(option.direction, all, dot), 3, theme.success);
        inner.adjust(kDot, 0, 0, 0);
    }
    const bool trails = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignTrailing;
    const bool strong = mark == PersonMark::Strong;
    drawLine(*painter, directed(option.direction, all, inner), text,
             typeFont(strong ? TypeRole::Strong : TypeRole::Body, theme),
             strong ? theme.text : theme.text2,
             trails ? trailing(option.direction) : leading(option.direction));
}

QSize PersonRowDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    const int words = textWidth(typeFont(TypeRole::Body, m_host->theme()), index.data().toString());
    const bool marked = index.data(PersonMarkRole).toInt() != int(PersonMark::None);
    return {words + 2 * kSide + (marked ? kDot : 0), hint.height()};
}

void PersonRowDelegate::paintName(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index, const QRect &inner) const
{
    const Theme &theme = m_host->theme();
    const QString name = index.data().toString();
    const QString line = index.data(PersonLineRole).toString();
    const int size = theme.px(30);
    const QRect picture(inner.x(), inner.y() + (inner.height() - size) / 2, size, size);
    painter->setRenderHint(QPainter::Antialiasing);
    drawAvatar(*painter, directed(option.direction, inner, picture), initialsOf(name),
               shelfFromKey(index.data(PersonShelfRole).toString()), theme);
    const QRect words = directed(option.direction, inner, inner.adjusted(size + 12, 0, 0, 0));
    if (line.isEmpty())
        return drawLine(*painter, words, name, typeFont(TypeRole::Strong, theme), theme.text,
                        leading(option.direction));
    const int half = words.height() / 2;
    drawLine(*painter, QRect(words.x(), words.y() + 4, words.width(), half - 2), name,
             typeFont(TypeRole::Strong, theme), theme.text, leading(option.direction));
    drawLine(*painter, QRect(words.x(), words.y() + half, words.width(), half - 4), line,
             typeFont(TypeRole::Small, theme), theme.text2, leading(option.direction));
}

} // namespace shop
