// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QTableView>

namespace shop {

class StockDelegate;

// A table of the stock pages: whole rows, one column takes what room is left. Where that is little, the others give some.
class StockTable final : public QTableView
{
    Q_OBJECT

public:
    // Height of a row and widths of the columns (0: the rest) at 100 % text size.
    StockTable(Desk &desk, QAbstractItemModel *model, StockDelegate *delegate, int rowHeight,
               const QList<int> &widths, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Desk &m_desk;
    QList<int> m_widths;
};

} // namespace shop
