// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/report.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace shop {

// The rows of a report with a column for each figure; its total as the last row.
class ReportTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ReportTableModel(QLocale locale, QObject *parent = nullptr);

    void setReport(const Report &report);
    const Report &report() const { return m_report; }
    // Nothing for the row of the total.
    const ReportRow *row(int at) const;
    int rowOf(const QString &key, const QString &code) const; // -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QLocale m_locale;
    Report m_report;
};

} // namespace shop
