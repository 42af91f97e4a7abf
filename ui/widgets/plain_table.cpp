// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plain_table.h"

#include <QHeaderView>
#include <QTableView>

namespace shop {

void dressAsRows(QTableView *view, int rowHeight)
{
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(rowHeight);
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setSectionsClickable(false);
}

void dressAsRows(QTableView *view, int rowHeight, int stretched)
{
    dressAsRows(view, rowHeight);
    QHeaderView *head = view->horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

} // namespace shop
