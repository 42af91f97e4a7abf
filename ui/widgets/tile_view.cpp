// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile_view.h"

#include "ui/theme/theme_host.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace shop {

TileView::TileView(const ThemeHost *host, QWidget *parent)
    : QListView(parent),
      m_host(host),
      m_delegate(new ProductTileDelegate(host, this)),
      m_bar(new QScrollBar(Qt::Vertical, this))
{
    setItemDelegate(m_delegate);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setLayoutMode(QListView::Batched);
    setSpacing(0);
    setWrapping(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Products"));
    // A bar of its own beside the tiles: one that comes and goes would change the columns.
    m_bar->setFocusPolicy(Qt::NoFocus);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { syncBar(); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_bar, &QScrollBar::setValue);
    connect(m_bar, &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    followTheme(host, this, [this] {
        arrange();
        doItemsLayout();
    });
}

void TileView::resizeEvent(QResizeEvent *event)
{
    arrange();
    QListView::resizeEvent(event);
}

void TileView::arrange()
{
    m_delegate->setLayout(ProductTileDelegate::tileLayout(
        width() - ProductTileDelegate::leadingInset - ProductTileDelegate::trailingInset,
        window()->width(), m_host->theme().textScale));
    setGridSize(m_delegate->layout().grid());
    const int wide = 10;
    m_bar->setGeometry(layoutDirection() == Qt::RightToLeft ? 0 : width() - wide, 0, wide,
                       height());
    m_bar->raise();
}

void TileView::syncBar()
{
    m_bar->setRange(verticalScrollBar()->minimum(), verticalScrollBar()->maximum());
    m_bar->setPageStep(verticalScrollBar()->pageStep());
    m_bar->setSingleStep(m_delegate->layout().grid().height() / 2);
    verticalScrollBar()->setSingleStep(m_bar->singleStep());
    m_bar->setVisible(m_bar->maximum() > m_bar->minimum());
}

void TileView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid()) {
            Q_EMIT activated(currentIndex());
        }
        return;
    }
    QListView::keyPressEvent(event);
}

void TileView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    QListView::mouseReleaseEvent(event);
    // One tap adds, whatever the desktop says about single or double click.
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex()) {
        Q_EMIT activated(index);
    }
}

} // namespace shop
