// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/key_model.h"

namespace shop {

KeyModel::KeyModel(const Commands &commands, QObject *parent)
    : QAbstractTableModel(parent), m_source(commands)
{}

void KeyModel::reload()
{
    if (m_commands.size() == m_source.all().size())
        return Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    beginResetModel();
    m_commands = m_source.all();
    endResetModel();
}

const Command *KeyModel::command(int row) const
{
    return row >= 0 && row < m_commands.size() ? &m_commands[row] : nullptr;
}

int KeyModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_commands.size(); ++row) {
        if (m_commands[row].id == id)
            return row;
    }
    return -1;
}

int KeyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_commands.size());
}

int KeyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeyModel::data(const QModelIndex &index, int role) const
{
    const Command *at = command(index.row());
    if (!at || role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return at->text;
    case Place:
        return placeName(at->place);
    case Key:
        return m_source.keyText(at->id);
    default:
        return m_source.keys().own.contains(at->id) ? tr("changed") : QString();
    }
}

QVariant KeyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Command");
    case Place:
        return tr("Where");
    case Key:
        return tr("Key");
    default:
        return QString();
    }
}

} // namespace shop
