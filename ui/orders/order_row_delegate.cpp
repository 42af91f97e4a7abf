// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_row_delegate.h"

#include "ui/orders/order_list_model.h"
#include "ui/orders/order_words.h"
#include "ui/theme/bidi.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace shop {

OrderRowDelegate::OrderRowDelegate(const ThemeHost *host, QObject *parent)
    : QStyledItemDelegate(parent), m_host(host)
{}

QSize OrderRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isHead = index.data(OrderListModel::HeadRole).toBool();
    return {200, m_host->theme().px(isHead ? 28 : 62)};
}

void OrderRowDelegate::paintHead(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Theme &theme = m_host->theme();
    painter.fillRect(option.rect, theme.sunken);
    painter.fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1),
                     theme.line);
    drawLine(painter, option.rect.adjusted(16, 0, -16, 0), index.data().toString(),
             typeFont(TypeRole::Caption, theme), theme.text3, leading(option.direction));
}

void OrderRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &theme = m_host->theme();
    painter->save();
    if (index.data(OrderListModel::HeadRole).toBool()) {
        paintHead(*painter, option, index);
        painter->restore();
        return;
    }
    QStyleOptionViewItem panel = option;
    initStyleOption(&panel, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1),
                      theme.line);

    const Qt::LayoutDirection direction = option.direction;
    const QRect inner = option.rect.adjusted(16, 8, -16, -8);
    const int half = inner.height() / 2;
    const QRect above(inner.x(), inner.y(), inner.width(), half);
    const QRect below(inner.x(), inner.y() + half, inner.width(), inner.height() - half);
    const QFont strong = typeFont(TypeRole::Strong, theme);
    const QString amount = isolated(index.data(OrderListModel::AmountRole).toString());
    drawLine(*painter, above, amount, strong, theme.text, trailing(direction));
    const int amountWidth = textWidth(strong, amount) + 12;
    drawLine(*painter, directed(direction, above, above.adjusted(0, 0, -amountWidth, 0)),
             index.data().toString(), strong, theme.text, leading(direction));

    const auto status = OrderStatus(index.data(OrderListModel::StatusRole).toInt());
    const auto channel = Channel(index.data(OrderListModel::ChannelRole).toInt());
    const QString word = orderStatusText(status, channel);
    const QString icon = orderStatusIcon(status);
    const QSize size = badgeSize(word, theme, icon);
    const QRect badge(below.right() + 1 - size.width(),
                      below.y() + (below.height() - size.height()) / 2, size.width(),
                      size.height());
    painter->setLayoutDirection(direction);
    drawBadge(*painter, directed(direction, below, badge), word, orderStatusTone(status), theme,
              icon);
    drawLine(*painter, directed(direction, below, below.adjusted(0, 0, -size.width() - 12, 0)),
             index.data(OrderListModel::FactsRole).toString(), typeFont(TypeRole::Small, theme),
             theme.text2, leading(direction));
    painter->restore();
}

} // namespace shop
