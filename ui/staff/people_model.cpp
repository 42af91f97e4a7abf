// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/people_model.h"

#include "ui/text/date_text.h"
#include "ui/text/people_text.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/person_row_delegate.h"

namespace shop {

void PeopleModel::setPeople(const QList<StaffMember> &people, const QHash<UserId, TimeMs> &seen)
{
    beginResetModel();
    m_people = people;
    m_seen = seen;
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

bool PeopleModel::isHere(const StaffMember &member) const
{
    const auto &staff = m_desk.session().staff;
    return staff && staff->id == member.id;
}

QString PeopleModel::seenText(const StaffMember &member) const
{
    if (isHere(member))
        return tr("now, %1").arg(displayName(m_desk.session().atRegister.name));
    const auto at = m_seen.constFind(member.id);
    if (at == m_seen.cend())
        return tr("not yet");
    const QDateTime seen = m_desk.shopTime(*at);
    const QDate today = m_desk.shopNow().date();
    const QString day = recentDayText(seen.date(), today, m_desk.locale());
    if (seen.date() != today)
        return day;
    return tr("%1 %2").arg(day,
                           isolated(m_desk.locale().toString(seen.time(), QLocale::ShortFormat)));
}

QVariant PeopleModel::mark(const StaffMember &member, int column) const
{
    if (column == SignsInWith && !member.active)
        return int(PersonMark::Blocked);
    return int(column == LastSeen && isHere(member) ? PersonMark::Here : PersonMark::None);
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    const StaffMember *member = person(index.row());
    if (!member)
        return {};
    const QString work = displayName(roleText(member->role, member->roleName));
    const QString line = member->active ? work : tr("%1, blocked").arg(work);
    if (role == PersonLineRole)
        return line;
    if (role == PersonShelfRole)
        return member->colour;
    if (role == PersonMarkRole)
        return mark(*member, index.column());
    if (role == Qt::AccessibleTextRole && index.column() == Name)
        return tr("%1, %2").arg(displayName(member->name), line);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return displayName(member->name);
    case SignsInWith:
        return member->active ? tr("PIN, %n digit(s)", nullptr, member->pinLength) : tr("Blocked");
    default:
        return seenText(*member);
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case SignsInWith:
        return tr("Signs in with");
    default:
        return tr("Last seen");
    }
}

} // namespace shop
