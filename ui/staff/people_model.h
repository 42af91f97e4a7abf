// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/staff_desk.h"
#include "ui/shell/desk.h"

#include <QAbstractTableModel>

namespace shop {

// The people who work here, those who have left behind the others: name with role, what they sign in
// with or that they are blocked, and when they were last seen.
class PeopleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, SignsInWith, LastSeen, ColumnCount };

    explicit PeopleModel(Desk &desk, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_desk(desk)
    {}

    void setPeople(const QList<StaffMember> &people, const QHash<UserId, TimeMs> &seen);
    const StaffMember *person(int row) const;
    int rowOf(UserId id) const; // -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isHere(const StaffMember &member) const; // at this register, now
    QString seenText(const StaffMember &member) const;
    QVariant mark(const StaffMember &member, int column) const;

    Desk &m_desk;
    QHash<UserId, TimeMs> m_seen;
    QList<StaffMember> m_people;
};

} // namespace shop
