// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_line_delegate.h"

#include "ui/orders/order_line_model.h"
#include "ui/theme/bidi.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace shop {

OrderLineDelegate::OrderLineDelegate(const ThemeHost *host, QObject *parent)
    : QStyledItemDelegate(parent), m_host(host)
{}

void OrderLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Theme &theme = m_host->theme();
    QStyleOptionViewItem panel = option;
    initStyleOption(&panel, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
    const QRect inner = option.rect.adjusted(14, 0, -14, 0);
    painter->save();
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1),
                      theme.line);
    const bool isSum = index.column() == OrderLineModel::Sum;
    const bool isPrice = index.column() == OrderLineModel::Price;
    if (index.column() == OrderLineModel::Product)
        paintProduct(*painter, option, index, inner);
    else
        drawLine(*painter, inner, isolated(index.data().toString()),
                 typeFont(isSum ? TypeRole::Strong : TypeRole::Body, theme),
                 isPrice ? theme.text2 : theme.text, trailing(option.direction));
    painter->restore();
}

void OrderLineDelegate::paintProduct(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index, const QRect &inner) const
{
    const Theme &theme = m_host->theme();
    const int size = theme.px(34);
    const QRect place =
        directed(option.direction, inner,
                 QRect(inner.x(), inner.y() + (inner.height() - size) / 2, size, size));
    const bool packed = index.data(OrderLineModel::PackedRole).toBool();
    const ShelfColours &shelf = theme.shelf(index.data(OrderLineModel::ShelfRole).toString());
    painter.setRenderHint(QPainter::Antialiasing);
    drawPanel(painter, place, radius::dense, packed ? theme.accent : shelf.tint);
    const QPixmap art = productArt(index.data(OrderLineModel::DrawingRole).toString(), 26,
                                   painter.device()->devicePixelRatioF());
    if (packed)
        drawIcon(painter, place.adjusted(8, 8, -8, -8), u"check", theme.onAccent);
    else if (art.isNull())
        drawIcon(painter, place.adjusted(8, 8, -8, -8), u"package", shelf.edge);
    else
        painter.drawPixmap(place.center() - QPoint(12, 12), art);
    const QRect words = directed(option.direction, inner, inner.adjusted(size + 16, 0, 0, 0));
    const int half = words.height() / 2;
    drawLine(painter, QRect(words.x(), words.y() + 4, words.width(), half - 2),
             index.data().toString(), typeFont(TypeRole::Medium, theme), theme.text,
             leading(option.direction));
    drawLine(painter, QRect(words.x(), words.y() + half, words.width(), half - 4),
             index.data(OrderLineModel::BelowRole).toString(), typeFont(TypeRole::Small, theme),
             theme.text2, leading(option.direction));
}

} // namespace shop
