// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/product_row_delegate.h"

#include "ui/theme/bidi.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/product_tile_roles.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace shop {

namespace {

QList<HitRange> hitsOf(const QModelIndex &index)
{
    const QVariantList flat = index.data(tile_role::NameHits).toList();
    QList<HitRange> hits;
    for (qsizetype i = 0; i + 1 < flat.size(); i += 2) {
        hits.append({flat.at(i).toInt(), flat.at(i + 1).toInt()});
    }
    return hits;
}

} // namespace

ProductRowDelegate::ProductRowDelegate(const ThemeHost *host, const QList<ProductColumn> &columns,
                                       QObject *parent)
    : QStyledItemDelegate(parent), m_host(host), m_columns(columns)
{}

QSize ProductRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {80, m_host->theme().px(measure::rowDense)};
}

void ProductRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme &theme = m_host->theme();
    QStyleOptionViewItem panel = option;
    initStyleOption(&panel, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
    const ProductColumn column = m_columns.value(index.column(), ProductColumn::Name);
    const QRect inner = option.rect.adjusted(10, 0, -10, 0);
    const Qt::LayoutDirection direction = option.direction;
    painter->save();
    if (index.data(tile_role::Loading).toBool()) {
        const int wide = column == ProductColumn::Name ? inner.width() * 3 / 5 : inner.width();
        const QRect bar(inner.x(), inner.center().y() - 5, wide, 10);
        drawPanel(*painter, directed(direction, inner, bar), radius::mark, theme.skeleton);
        painter->restore();
        return;
    }
    switch (column) {
    case ProductColumn::Picture:
        paintPicture(painter, option, index);
        break;
    case ProductColumn::Name:
        drawMarkedLine(*painter, inner, displayName(index.data(tile_role::Name).toString()),
                       hitsOf(index), typeFont(TypeRole::Medium, theme), theme.text, theme,
                       direction);
        break;
    case ProductColumn::Sku:
        drawLine(*painter, inner, isolated(displayName(index.data(tile_role::Sku).toString())),
                 typeFont(TypeRole::Mono, theme), theme.text2, leading(direction));
        break;
    case ProductColumn::Barcode:
        drawLine(*painter, inner, isolated(displayName(index.data(tile_role::Barcode).toString())),
                 typeFont(TypeRole::Mono, theme), theme.text3, leading(direction));
        break;
    case ProductColumn::Stock:
        paintStock(painter, option, index, inner);
        break;
    case ProductColumn::Price:
        drawLine(*painter, inner, isolated(index.data(tile_role::Price).toString()),
                 typeFont(TypeRole::Strong, theme), theme.text, trailing(direction));
        break;
    }
    painter->restore();
}

void ProductRowDelegate::paintStock(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index, const QRect &inner) const
{
    const Theme &theme = m_host->theme();
    const QString text = index.data(tile_role::Stock).toString();
    const auto state = static_cast<TileStock>(index.data(tile_role::StockState).toInt());
    if (state == TileStock::Plain) {
        drawLine(*painter, inner, text, typeFont(TypeRole::Body, theme), theme.text,
                 trailing(option.direction));
        return;
    }
    const QSize size = badgeSize(text, theme);
    const QRect badge(inner.x() + inner.width() - size.width(),
                      inner.y() + (inner.height() - size.height()) / 2, size.width(),
                      size.height());
    drawBadge(*painter, directed(option.direction, inner, badge), text,
              state == TileStock::None ? Tone::Danger : Tone::Warning, theme);
}

void ProductRowDelegate::paintPicture(QPainter *painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const Theme &theme = m_host->theme();
    const ShelfColours &shelf = theme.shelf(index.data(tile_role::ShelfKey).toString());
    const int size = 28;
    const QRect thumb(option.rect.x() + 10, option.rect.y() + (option.rect.height() - size) / 2,
                      size, size);
    const QRect place = directed(option.direction, option.rect, thumb);
    drawPanel(*painter, place, radius::dense, shelf.tint);
    QPixmap picture = index.data(tile_role::Picture).value<QPixmap>();
    const qreal ratio = painter->device()->devicePixelRatioF();
    if (picture.isNull()) {
        picture = productArt(index.data(tile_role::Drawing).toString(), 24, ratio);
    }
    if (picture.isNull()) {
        drawIcon(*painter, place.adjusted(6, 6, -6, -6), u"package", shelf.edge);
        return;
    }
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect room = place.adjusted(2, 2, -2, -2);
    const QSize fitted = picture.size().scaled(room.size(), Qt::KeepAspectRatio);
    painter->drawPixmap(
        QRect(room.center() - QPoint(fitted.width() / 2 - 1, fitted.height() / 2 - 1), fitted),
        picture);
}

} // namespace shop
