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

} // namespace

PersonRowDelegate::PersonRowDelegate(const ThemeHost *host, QObject *parent)
    : QStyledItemDelegate(parent), m_host(host)
{}

void PersonRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme &theme = m_host->theme();
    QStyleOptionViewItem panel = option;
    initStyleOption(&panel, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
    const QRect inner = option.rect.adjusted(kSide, 0, -kSide, 0);
    painter->save();
    if (index.column() == 0)
        paintName(painter, option, index, inner);
    else
        drawLine(*painter, inner, index.data().toString(), typeFont(TypeRole::Body, theme),
                 theme.text2,
                 index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignTrailing ? trailing(option.direction)
                                                                               : leading(option.direction));
    painter->restore();
}

QSize PersonRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    const int words = textWidth(typeFont(TypeRole::Body, m_host->theme()), index.data().toString());
    return {words + 2 * kSide, hint.height()};
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
