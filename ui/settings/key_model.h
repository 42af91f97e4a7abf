// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands.h"

#include <QAbstractTableModel>

namespace shop {

// Every command with its place and its key of now.
class KeyModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Place, Key, Origin, ColumnCount };

    explicit KeyModel(const Commands &commands, QObject *parent = nullptr);

    void reload();
    const Command *command(int row) const; // none: no such row
    int rowOf(const QString &id) const; // -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Commands &m_source;
    QList<Command> m_commands;
};

} // namespace shop
