// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStyledItemDelegate>

namespace shop {

class ThemeHost;

// One column of a product table (QTableView): picture, name with marked hits, code, stock badge,
// price. Reads tile_role. The view: no grid, no vertical header, rows Theme::px(36).
enum class ProductColumn { Picture, Name, Sku, Barcode, Stock, Price };

class ProductRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // `columns` says what column 0, 1, ... shows.
    ProductRowDelegate(const ThemeHost *host, const QList<ProductColumn> &columns,
                       QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintStock(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const QRect &inner) const;
    void paintPicture(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;

    const ThemeHost *m_host;
    QList<ProductColumn> m_columns;
};

} // namespace shop
