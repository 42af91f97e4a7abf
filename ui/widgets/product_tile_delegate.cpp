// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/product_tile_delegate.h"

#include "ui/theme/bidi.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/product_tile_roles.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace shop {

namespace {

constexpr int topInset = 4; // room for the focus ring
constexpr int kNameHeight = 34; // two lines
constexpr int kFootHeight = 18;

QString textOf(const QModelIndex &index, int role)
{
    return index.data(role).toString();
}

TileStock stockOf(const QModelIndex &index)
{
    return static_cast<TileStock>(index.data(tile_role::StockState).toInt());
}

} // namespace

ProductTileDelegate::ProductTileDelegate(const ThemeHost *host, QObject *parent)
    : QStyledItemDelegate(parent), m_host(host)
{}

ProductTileDelegate::Layout ProductTileDelegate::tileLayout(int width, int windowWidth,
                                                            int textScale)
{
    const bool compact = windowWidth < measure::compactBelow;
    const bool wide = windowWidth >= measure::wideFrom;
    Layout layout;
    layout.gap = compact ? 10 : wide ? 14 : 12;
    layout.height = (compact ? 158
                     : wide  ? 204
                             : 172) +
                    (kNameHeight + kFootHeight) * (textScale - 100) / 100;
    layout.picture = compact ? 72 : wide ? 112 : 84;
    const int ideal = (wide ? 180 : compact ? 132 : measure::tileIdeal) * (100 + textScale) / 200;
    layout.columns = std::max(1, (width + layout.gap) / (ideal + layout.gap));
    layout.width =
        std::max(measure::tileMin - 8, (width + layout.gap) / layout.columns - layout.gap);
    layout.rest = std::clamp(width + layout.gap - layout.columns * (layout.width + layout.gap), 0,
                             layout.columns);
    return layout;
}

QSize ProductTileDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return m_layout.grid();
}

void ProductTileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme &theme = m_host->theme();
    const int column = index.row() % m_layout.columns;
    const int shift = m_layout.columns > 1 ? m_layout.rest * column / (m_layout.columns - 1) : 0;
    const QRect tile = directed(option.direction, option.rect,
                                QRect(option.rect.x() + leadingInset + shift,
                                      option.rect.y() + topInset, m_layout.width, m_layout.height));
    if (index.data(tile_role::Loading).toBool()) {
        paintSkeleton(painter, tile);
        return;
    }
    const bool none = stockOf(index) == TileStock::None;
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    const bool pressed = option.state.testFlag(QStyle::State_Sunken);
    const QColor ground = pressed ? theme.pressed : none ? theme.sunken : theme.surface;
    painter->save();
    drawPanel(*painter, tile, radius::card, ground);
    paintPicture(painter, QRect(tile.x(), tile.y(), tile.width(), m_layout.picture + 1), index);
    const QString inSale = textOf(index, tile_role::InSale);
    drawPanel(*painter, tile, radius::card, {},
              !inSale.isEmpty() ? theme.accent
              : hover           ? theme.lineStrong
                                : theme.line,
              inSale.isEmpty() ? 1 : 2);
    paintText(painter, tile, index, option.direction);
    if (!inSale.isEmpty()) {
        const QFont digits = fontOfSize(TypeRole::Strong, 13, QFont::DemiBold, theme);
        const int size = 26;
        const int wide = std::max(size, textWidth(digits, inSale) + 14);
        const QRect badge =
            directed(option.direction, tile,
                     QRect(tile.x() + tile.width() - 9 - wide, tile.y() + 9, wide, size));
        drawPanel(*painter, badge, size / 2, theme.accent);
        drawLine(*painter, badge, isolated(inSale), digits, theme.onAccent, Qt::AlignCenter);
    }
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) ||
                         option.state.testFlag(QStyle::State_Selected);
    if (focused && option.widget && keyboardFocus(option.widget)) {
        drawFocusRing(*painter, tile, radius::card, theme);
    }
    painter->restore();
}

void ProductTileDelegate::paintSkeleton(QPainter *painter, const QRect &tile) const
{
    const Theme &theme = m_host->theme();
    drawPanel(*painter, tile, radius::card, theme.surface, theme.line);
    const int top = tile.y() + m_layout.picture + 14;
    drawPanel(*painter,
              QRect(tile.x() + 12, tile.y() + 12, tile.width() - 24, m_layout.picture - 20),
              radius::mark, theme.skeleton);
    drawPanel(*painter, QRect(tile.x() + 12, top, tile.width() * 2 / 3, 10), radius::mark,
              theme.skeleton);
    drawPanel(*painter, QRect(tile.x() + 12, tile.y() + tile.height() - 24, tile.width() / 3, 10),
              radius::mark, theme.skeleton);
}

void ProductTileDelegate::paintPicture(QPainter *painter, const QRect &rect,
                                       const QModelIndex &index) const
{
    const Theme &theme = m_host->theme();
    const ShelfColours &shelf = theme.shelf(textOf(index, tile_role::ShelfKey));
    painter->save();
    // Cut to the upper corners: a rounded shape that ends below the picture.
    QPainterPath corners;
    corners.addRoundedRect(QRectF(rect.adjusted(0, 0, 0, radius::card)), radius::card,
                           radius::card);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(rect, Qt::IntersectClip);
    if (stockOf(index) == TileStock::None) {
        painter->setOpacity(0.45);
    }
    painter->fillPath(corners, shelf.tint);
    const int room = m_layout.picture >= 100 ? 84 : m_layout.picture >= 80 ? 66 : 56;
    const QRect inner(rect.x(), rect.y(), rect.width(), rect.height() - 3);
    QPixmap picture = index.data(tile_role::Picture).value<QPixmap>();
    if (picture.isNull()) {
        picture = productArt(textOf(index, tile_role::Drawing), room,
                             painter->device()->devicePixelRatioF());
    }
    if (picture.isNull()) {
        const QRect sign(inner.center().x() - 16, inner.center().y() - 16, 32, 32);
        drawIcon(*painter, sign, u"package", shelf.edge);
    } else {
        // Drawings come in their size; photographs are as large as they were stored.
        const QSizeF given = picture.deviceIndependentSize();
        const bool photograph = given.height() > room + 1 || given.width() > inner.width();
        const QSizeF size = photograph ? given.scaled(inner.size(), Qt::KeepAspectRatio) : given;
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->setClipPath(corners, Qt::IntersectClip);
        const QPointF corner(inner.x() + (inner.width() - size.width()) / 2,
                             inner.y() + (inner.height() - size.height()) / 2);
        painter->drawPixmap(QRectF(corner, size), picture, picture.rect());
    }
    painter->fillRect(QRect(rect.x(), rect.y() + rect.height() - 3, rect.width(), 3), shelf.edge);
    painter->restore();
}

void ProductTileDelegate::paintText(QPainter *painter, const QRect &tile, const QModelIndex &index,
                                    Qt::LayoutDirection direction) const
{
    const Theme &theme = m_host->theme();
    const TileStock state = stockOf(index);
    const QColor ink = state == TileStock::None ? theme.text3 : theme.text;
    const QRect inner = tile.adjusted(11, 0, -11, 0);
    const QRect name(inner.x(), tile.y() + m_layout.picture + 8, inner.width(),
                     theme.px(kNameHeight));
    drawLines(*painter, name, displayName(textOf(index, tile_role::Name)),
              typeFont(TypeRole::Medium, theme), theme.px(kNameHeight / 2), ink, 2, direction);

    const int row = theme.px(kFootHeight);
    const QRect foot(inner.x(), tile.y() + tile.height() - 10 - row, inner.width(), row);
    const QFont money = typeFont(TypeRole::RowTotal, theme);
    const QFont small = typeFont(TypeRole::Caption, theme);
    const QString price = isolated(textOf(index, tile_role::Price));
    const QString unit = textOf(index, tile_role::Unit);
    const int priceWidth = textWidth(money, price);
    drawLine(*painter, directed(direction, foot, QRect(foot.x(), foot.y(), priceWidth, row)), price,
             money, ink, leading(direction));
    int used = priceWidth;
    if (!unit.isEmpty()) {
        const int wide = textWidth(small, unit);
        drawLine(*painter,
                 directed(direction, foot, QRect(foot.x() + used + 4, foot.y() + 1, wide, row)),
                 unit, small, theme.text3, leading(direction));
        used += wide + 4;
    }
    QFont stock = small;
    if (state == TileStock::Low) {
        stock.setWeight(QFont::DemiBold);
    }
    const QRect rest(foot.x() + used + 4, foot.y() + 1, foot.width() - used - 4, row);
    drawLine(*painter, directed(direction, foot, rest), textOf(index, tile_role::Stock), stock,
             state == TileStock::Low ? theme.warning : theme.text3, trailing(direction));
}

} // namespace shop
