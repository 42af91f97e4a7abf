// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace shop {

class ThemeHost;

// Paints a product tile in a grid cell that is one gap larger. TileView sets everything up.
class ProductTileDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ProductTileDelegate(const ThemeHost *host, QObject *parent = nullptr);

    static constexpr int leadingInset = 6;
    static constexpr int trailingInset = 10;

    struct Layout {
        int columns;
        int width; // of a tile
        int height;
        int gap;
        int picture; // height of the picture part
        int rest = 0; // pixels that do not divide by the columns; the gaps share them
        QSize grid() const { return {width + gap, height + gap}; }
    };
    // How many tiles fit in `width` pixels of the catalogue for a window `windowWidth` wide
    // (4 at 1024, 5 at 1366, 7 at 1920). With larger texts, in percent of the usual size, tiles are
    // higher by what their words need, and half as much wider.
    static Layout tileLayout(int width, int windowWidth, int textScale = 100);
    // The layout sizeHint() and paint() use.
    void setLayout(const Layout &layout) { m_layout = layout; }
    const Layout &layout() const { return m_layout; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSkeleton(QPainter *painter, const QRect &tile) const;
    void paintPicture(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintText(QPainter *painter, const QRect &rect, const QModelIndex &index,
                   Qt::LayoutDirection direction) const;

    const ThemeHost *m_host;
    Layout m_layout = {5, 166, 172, 12, 84};
};

} // namespace shop
