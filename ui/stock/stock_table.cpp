// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/stock_table.h"

#include "ui/stock/stock_delegate.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/corner_frame.h"
#include "ui/widgets/plain_table.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <numeric>

namespace shop {

namespace {

constexpr int kNameNeeds = 180;
constexpr int kLeastPercent = 76;

} // namespace

StockTable::StockTable(Desk &desk, QAbstractItemModel *model, StockDelegate *delegate,
                       int rowHeight, const QList<int> &widths, QWidget *parent)
    : QTableView(parent), m_desk(desk), m_widths(widths)
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
    }
    new CornerFrame(&desk.theme(), this);
}

void StockTable::resizeEvent(QResizeEvent *event)
{
    const Theme &theme = m_desk.theme().theme();
    const int others = std::accumulate(m_widths.cbegin(), m_widths.cend(), 0);
    const int left = theme.px(others) > 0
                         ? (viewport()->width() - theme.px(kNameNeeds)) * 100 / theme.px(others)
                         : 100;
    for (int column = 0; column < m_widths.size(); ++column) {
        if (m_widths[column] != 0)
            horizontalHeader()->resizeSection(column, theme.px(m_widths[column]) *
                                                          qBound(kLeastPercent, left, 100) / 100);
    }
    QTableView::resizeEvent(event);
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
