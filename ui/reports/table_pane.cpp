// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/table_pane.h"

#include "ui/reports/document_list.h"
#include "ui/reports/report_names.h"
#include "ui/reports/report_table_model.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plain_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace shop {

ReportTablePane::ReportTablePane(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    const ThemeHost *host = &desk.theme();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *card = new Card(host, this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 6);
    m_model = new ReportTableModel(desk.locale(), this);
    m_view = new QTableView(card);
    m_view->setObjectName(u"reportTable"_s);
    m_view->setModel(m_model);
    dressAsRows(m_view, host->theme().px(measure::rowDense));
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setWordWrap(false);
    QHeaderView *header = m_view->horizontalHeader();
    header->setMinimumSectionSize(host->theme().px(76));
    header->setResizeContentsPrecision(50); // rows; a report may have a hundred thousand
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReportTablePane::showCurrent);
    inside->addWidget(m_view);
    layout->addWidget(card, 1);
    m_side = new Card(host, this);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    m_documents = new DocumentList(desk, m_side);
    side->addWidget(m_documents);
    layout->addWidget(m_side);
    setFocusProxy(m_view);
}

const Report &ReportTablePane::report() const
{
    return m_model->report();
}

bool ReportTablePane::showReport(const Report &report, const QString &key, const QString &code)
{
    m_view->setAccessibleName(reportTitle(report.kind));
    m_model->setReport(report);
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    const int row = m_model->rowOf(key, code);
    if (report.rows.isEmpty())
        m_documents->clear(tr("Nothing in this time."));
    else
        m_view->setCurrentIndex(m_model->index(qMax(0, row), 0));
    return row >= 0;
}

void ReportTablePane::showCurrent()
{
    const ReportRow *row = m_model->row(m_view->currentIndex().row());
    if (m_model->report().kind == ReportKind::Stock)
        m_documents->clear(tr("The stock as it is now."));
    else if (row)
        m_documents->showBehind(m_model->report(), *row);
    else
        m_documents->clear(tr("Choose a row to see its receipts."));
}

// Enter leads to the receipts of the row, Esc from there is the page's.
bool ReportTablePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_documents->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReportTablePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool compact = window()->width() < measure::compactBelow;
    m_side->setFixedWidth(m_desk.theme().theme().px(compact ? 300 : measure::sidePanel));
}

} // namespace shop
