// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/product_tile_delegate.h"

#include <QListView>

class QScrollBar;

namespace shop {

class ThemeHost;

// The tiles of the catalogue: a QListView in IconMode with as many columns as fit. The tiles stand
// ProductTileDelegate::leadingInset inside the view (room for the focus ring) and trailingInset
// from its other edge (room for the scroll bar), so lay it out that far outside the edges the tiles
// shall align with.
//
// Tap or Enter emits activated (QAbstractItemView); arrows move.
class TileView final : public QListView
{
    Q_OBJECT

public:
    explicit TileView(const ThemeHost *host, QWidget *parent = nullptr);

    const ProductTileDelegate *tiles() const { return m_delegate; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void arrange();
    void syncBar();

    const ThemeHost *m_host;
    ProductTileDelegate *m_delegate;
    QScrollBar *m_bar;
};

} // namespace shop
