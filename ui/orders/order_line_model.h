// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/order_detail.h"
#include "ui/shell/desk.h"

#include <QAbstractTableModel>

namespace shop {

// The goods of an order, and what of them is packed.
class OrderLineModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Product, Amount, Price, Sum, ColumnCount };
    enum Role {
        BelowRole = Qt::UserRole, // code and discount
        DrawingRole,
        ShelfRole,
        PackedRole // the whole line is ticked
    };

    explicit OrderLineModel(Desk &desk, QObject *parent = nullptr);

    void setOrder(const Order &order, const Packed &packed);
    const OrderLine *line(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString quantityText(const OrderLine &line) const;
    QString belowText(const OrderLine &line) const;

    Desk &m_desk;
    QList<OrderLine> m_lines;
    Packed m_packed;
};

} // namespace shop
