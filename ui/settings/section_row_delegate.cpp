// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/section_row_delegate.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"

#include <QPainter>

namespace shop {

SectionRowDelegate::SectionRowDelegate(const ThemeHost *host, QObject *parent)
    : QStyledItemDelegate(parent), m_host(host)
{}

QSize SectionRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, m_host->theme().px(40)};
}

void SectionRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme &theme = m_host->theme();
    const bool chosen = option.state & QStyle::State_Selected;
    const QRect row = option.rect.adjusted(2, 1, -2, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen)
        drawPanel(*painter, row, radius::control, theme.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        drawPanel(*painter, row, radius::control, theme.hover);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active))
        drawPanel(*painter, row, radius::control, {}, theme.focus, 2);
    const QRect picture(row.x() + 10, row.y() + (row.height() - 18) / 2, 18, 18);
    drawIcon(*painter, directed(option.direction, row, picture), index.data(IconRole).toString(),
             chosen ? theme.accentText : theme.text2, option.direction);
    drawLine(*painter, directed(option.direction, row, row.adjusted(40, 0, -8, 0)),
             index.data().toString(), typeFont(chosen ? TypeRole::Strong : TypeRole::Body, theme),
             chosen ? theme.accentText : theme.text2, leading(option.direction));
    painter->restore();
}

} // namespace shop
