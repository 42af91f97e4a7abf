// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_model.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

void PaletteModel::setRows(const QList<PaletteRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const PaletteRow *PaletteModel::row(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

int PaletteModel::nextChoice(int row, int step) const
{
    while (row >= 0 && row < m_rows.size() && m_rows[row].kind == PaletteRow::Kind::Head)
        row += step;
    return row < m_rows.size() ? row : -1;
}

int PaletteModel::rowOf(PaletteRow::Kind kind, const QString &code) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].kind == kind && m_rows[row].code == code)
            return row;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteRow *at = row(index);
    if (!at)
        return {};
    if (role == Qt::DisplayRole)
        return at->text;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList words{at->text, at->detail, at->trailing, at->key, at->whyNot};
    words.removeAll(QString());
    return words.join(u", "_s);
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    const PaletteRow *at = row(index);
    if (!at || at->kind == PaletteRow::Kind::Head)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace shop
