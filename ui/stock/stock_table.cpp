// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/stock_table.h"

#include "ui/stock/stock_delegate.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/corner_frame.h"
#include "ui/widgets/plain_table.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace shop {

StockTable::StockTable(Desk &desk, QAbstractItemModel *model, StockDelegate *delegate, int rowHeight,
                       const QList<int> &widths, QWidget *parent)
    : QTableView(parent)
{
    const Theme &theme = desk.theme().theme();
    setModel(model);
    setItemDelegate(delegate);
    dressAsRows(this, theme.px(rowHeight));
    verticalHeader()->setMinimumSectionSize(theme.px(rowHeight));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(DoubleClicked);
    auto *head = horizontalHeader();
    head->setFixedHeight(theme.px(measure::tableHeader));
    head->setSectionResizeMode(QHeaderView::Fixed);
    for (int column = 0; column < widths.size(); ++column) {
        if (widths[column] == 0)
            head->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            head->resizeSection(column, theme.px(widths[column]));
    }
    new CornerFrame(&desk.theme(), this);
}

// Only what moves in the table; the rest are keys of the page.
void StockTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return QTableView::keyPressEvent(event);
    default:
        event->ignore();
    }
}

} // namespace shop
