// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace shop {

class ThemeHost;

// A line of an order, 48 high: picture or tick, name over its code, figures.
class OrderLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit OrderLineDelegate(const ThemeHost *host, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintProduct(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QRect &inner) const;

    const ThemeHost *m_host;
};

} // namespace shop
