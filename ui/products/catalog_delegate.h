// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"
#include "ui/widgets/product_row_delegate.h"

namespace shop {

// The cells of the desk's list of products, and the editors that open in them: a stepper for the
// stock, a field for name and price.
class CatalogDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CatalogDelegate(Desk &desk, QObject *parent = nullptr);
    // Where the name of a family has the sign that unfolds it.
    static QRect foldSign(const QRect &cell, Qt::LayoutDirection direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    QWidget *createStepper(QWidget *parent, const QModelIndex &index) const;
    void paintFold(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintOwn(QPainter *painter, const QStyleOptionViewItem &option,
                  const QModelIndex &index) const;

    Desk &m_desk;
    ProductRowDelegate m_cells; // what tables of products have in common
};

// A check mark as the style paints it, for cells and heads.
void drawCheck(QPainter *painter, const QRect &cell, Qt::CheckState state, const QWidget *widget);

} // namespace shop
