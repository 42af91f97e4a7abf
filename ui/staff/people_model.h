// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/users/staff.h"

#include <QAbstractTableModel>

namespace shop {

// The people who work here, those who have left behind the others: name with role, and whether blocked.
class PeopleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPeople(const QList<StaffMember> &people);
    const StaffMember *person(int row) const;
    int rowOf(UserId id) const; // -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<StaffMember> m_people;
};

} // namespace shop
