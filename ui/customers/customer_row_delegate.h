// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace shop {

class ThemeHost;

// A row of customers: picture, name and firm in the first column, plain texts in the others.
class CustomerRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CustomerRowDelegate(const ThemeHost *host, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &inner) const;

    const ThemeHost *m_host;
};

} // namespace shop
