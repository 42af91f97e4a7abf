// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QStyledItemDelegate>

namespace shop {

enum class StockCell { Product, Text, Figure, Badge, Count, Cost };

// Paints the rows of the stock tables: a product with its picture, texts, figures, badges, and what
// is counted as a stepper. A count and a cost are edited in place.
class StockDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // What the columns hold, in their order.
    StockDelegate(Desk &desk, const QList<StockCell> &cells, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    void stepped(int row, int steps);
    void counted(int row, qint64 thousandths) const;
    void costTyped(int row, const QString &text) const;
    void editWanted(const QModelIndex &index); // the figure of a stepper was tapped

private:
    StockCell cell(const QModelIndex &index) const { return m_cells.value(index.column()); }
    void paintProduct(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QRect &inner) const;
    QRect stepperPlace(const QStyleOptionViewItem &option) const;

    Desk &m_desk;
    QList<StockCell> m_cells;
};

} // namespace shop
