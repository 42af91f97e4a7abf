// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/report.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QTableView;

namespace shop {

class DocumentList;
class ReportTableModel;

// A report as a table, and beside it the documents behind the row it stands on.
class ReportTablePane final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportTablePane(Desk &desk, QWidget *parent = nullptr);

    // Stands on the row of this key, or on the first; whether there is that row.
    bool showReport(const Report &report, const QString &key, const QString &code);
    const Report &report() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCurrent();

    Desk &m_desk;
    ReportTableModel *m_model;
    QTableView *m_view;
    QWidget *m_side;
    DocumentList *m_documents;
};

} // namespace shop
