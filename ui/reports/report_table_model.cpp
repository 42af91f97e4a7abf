// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_table_model.h"

#include "ui/reports/report_names.h"

#include <QFont>

namespace shop {

ReportTableModel::ReportTableModel(QLocale locale, QObject *parent)
    : QAbstractTableModel(parent), m_locale(std::move(locale))
{}

void ReportTableModel::setReport(const Report &report)
{
    beginResetModel();
    m_report = report;
    endResetModel();
}

const ReportRow *ReportTableModel::row(int at) const
{
    return at >= 0 && at < m_report.rows.size() ? &m_report.rows[at] : nullptr;
}

int ReportTableModel::rowOf(const QString &key, const QString &code) const
{
    for (int i = 0; i < m_report.rows.size(); ++i) {
        if (m_report.rows[i].key == key && (code.isEmpty() || m_report.rows[i].code == code))
            return i;
    }
    return -1;
}

int ReportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_report.rows.isEmpty() ? 0 : int(m_report.rows.size()) + 1;
}

int ReportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_report.columns.size()) + 1;
}

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    const bool isTotal = index.row() == m_report.rows.size();
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::FontRole && isTotal) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role != Qt::DisplayRole)
        return {};
    const ReportRow &row = isTotal ? m_report.total : m_report.rows[index.row()];
    if (index.column() == 0)
        return isTotal ? tr("Total") : rowTitle(m_report, row, m_locale);
    const qsizetype at = index.column() - 1;
    return figureText(row.figures.value(at), m_report.columns[at].unit, m_report.currency,
                      m_locale);
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section > m_report.columns.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section > 0 ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? reportTitle(m_report.kind)
                        : columnTitle(m_report.columns[section - 1].id);
}

} // namespace shop
