// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/rights_delegate.h"

#include "ui/staff/rights_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"

#include <QPainter>

namespace shop {

RightsDelegate::RightsDelegate(const ThemeHost *host, QObject *parent)
    : QStyledItemDelegate(parent), m_host(host)
{}

QSize RightsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool group = index.data(RightsModel::CellRole).toInt() == int(RightCell::Group);
    return {96, m_host->theme().px(group ? 28 : 40)};
}

void RightsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme &theme = m_host->theme();
    const auto cell = RightCell(index.data(RightsModel::CellRole).toInt());
    const QString text = index.data().toString();
    const QRect inner = option.rect.adjusted(16, 0, -8, 0);
    painter->save();
    painter->fillRect(option.rect, cell == RightCell::Group ? theme.sunken : theme.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.line);
    const QRect middle(option.rect.center() - QPoint(9, 9), QSize(18, 18));
    const auto badge = [&](Tone tone) {
        const QSize size = badgeSize(text, theme).boundedTo(option.rect.size());
        QRect place({0, 0}, size);
        place.moveCenter(option.rect.center());
        drawBadge(*painter, place, text, tone, theme);
    };
    switch (cell) {
    case RightCell::Group:
        drawLine(*painter, inner, text, typeFont(TypeRole::Caption, theme), theme.text2,
                 leading(option.direction));
        break;
    case RightCell::Words:
        drawLine(*painter, inner, text, typeFont(TypeRole::Medium, theme), theme.text,
                 leading(option.direction));
        break;
    case RightCell::Yes:
        drawIcon(*painter, middle, u"check", theme.success);
        break;
    case RightCell::No:
        drawIcon(*painter, middle, u"minus", theme.text3);
        break;
    case RightCell::Ask:
        badge(Tone::Warning);
        break;
    case RightCell::UpTo:
        badge(Tone::Outline);
        break;
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active))
        drawPanel(*painter, option.rect.adjusted(2, 2, -2, -3), radius::dense, {}, theme.focus, 2);
    painter->restore();
}

} // namespace shop
