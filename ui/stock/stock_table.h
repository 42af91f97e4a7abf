// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QTableView>

namespace shop {

class StockDelegate;

// A table of the stock pages: whole rows, the first column takes what room is left.
class StockTable final : public QTableView
{
    Q_OBJECT

public:
    // Height of a row and widths of the columns (0: the rest) at 100 % text size.
    StockTable(Desk &desk, QAbstractItemModel *model, StockDelegate *delegate, int rowHeight,
               const QList<int> &widths, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace shop
