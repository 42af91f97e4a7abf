// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/people_model.h"

#include "ui/text/people_text.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/person_row_delegate.h"

namespace shop {

void PeopleModel::setPeople(const QList<StaffMember> &people)
{
    beginResetModel();
    m_people = people;
    endResetModel();
}

const StaffMember *PeopleModel::person(int row) const
{
    return row >= 0 && row < m_people.size() ? &m_people[row] : nullptr;
}

int PeopleModel::rowOf(UserId id) const
{
    for (int row = 0; row < m_people.size(); ++row) {
        if (m_people[row].id == id)
            return row;
    }
    return -1;
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    const StaffMember *member = person(index.row());
    if (!member)
        return {};
    if (role == PersonLineRole)
        return displayName(roleText(member->role, member->roleName));
    if (role == PersonShelfRole)
        return member->colour;
    if (role == Qt::AccessibleTextRole && index.column() == Name)
        return tr("%1, %2").arg(displayName(member->name), displayName(roleText(member->role, member->roleName)));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return displayName(member->name);
    default:
        return member->active ? tr("Active") : tr("Blocked");
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    default:
        return tr("State");
    }
}

} // namespace shop
