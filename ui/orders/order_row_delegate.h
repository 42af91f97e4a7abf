// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace shop {

class ThemeHost;

// A row of the list of orders, 62 high: name and amount, facts and status; a day is a head of 28.
class OrderRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit OrderRowDelegate(const ThemeHost *host, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    const ThemeHost *m_host;
};

} // namespace shop
