// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/fact_table.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/plain_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace shop {

FactTable::FactTable(const ThemeHost *host, const QStringList &heads, QWidget *parent)
    : QTableView(parent), m_rows(new QStandardItemModel(0, int(heads.size()), this))
{
    m_rows->setHorizontalHeaderLabels(heads);
    const int last = int(heads.size()) - 1;
    m_rows->horizontalHeaderItem(last)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    setModel(m_rows);
    dressAsRows(this, host->theme().px(32), last > 1 ? 1 : 0);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void FactTable::makeEditable(int column)
{
    m_editable = column;
    const int last = m_rows->columnCount() - 1;
    m_rows->horizontalHeaderItem(last)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
    horizontalHeader()->resizeSection(column, 240);
    horizontalHeader()->setSectionResizeMode(last, QHeaderView::Stretch);
    verticalHeader()->setDefaultSectionSize(verticalHeader()->defaultSectionSize() * 5 / 4);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    connect(m_rows, &QStandardItemModel::itemChanged, this,
            [this](const QStandardItem *item) { Q_EMIT edited(item->row(), item->text()); });
}

void FactTable::keyPressEvent(QKeyEvent *event)
{
    const bool wanted = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                        event->key() == Qt::Key_F2;
    if (m_editable < 0 || !wanted || event->modifiers() & Qt::ControlModifier ||
        !currentIndex().isValid())
        return QTableView::keyPressEvent(event);
    edit(currentIndex().siblingAtColumn(m_editable));
}

void FactTable::setRows(const QList<QStringList> &rows)
{
    m_rows->setRowCount(0);
    for (const QStringList &texts : rows) {
        QList<QStandardItem *> items;
        for (const QString &text : texts) {
            auto *item = new QStandardItem(text);
            item->setEditable(items.size() == m_editable);
            items.append(item);
        }
        if (m_editable < 0)
            items.constLast()->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_rows->appendRow(items);
    }
    fitColumns();
}

void FactTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitColumns();
}

// A header does not follow rows that came while it was hidden.
void FactTable::fitColumns()
{
    QHeaderView *head = horizontalHeader();
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        if (head->sectionResizeMode(column) == QHeaderView::ResizeToContents)
            resizeColumnToContents(column);
    }
}

} // namespace shop
