// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/shift_list_model.h"

#include "core/base/amount_text.h"
#include "ui/text/date_text.h"
#include "ui/theme/bidi.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace shop {

ShiftListModel::ShiftListModel(const QLocale &locale, const QByteArray &timeZone, QObject *parent)
    : QAbstractTableModel(parent), m_locale(locale), m_timeZone(timeZone)
{}

void ShiftListModel::setShifts(const QList<Shift> &shifts)
{
    beginResetModel();
    m_shifts = shifts;
    endResetModel();
}

const Shift *ShiftListModel::shift(int row) const
{
    return row >= 0 && row < m_shifts.size() ? &m_shifts[row] : nullptr;
}

int ShiftListModel::rowOf(ShiftId id) const
{
    for (int row = 0; row < m_shifts.size(); ++row) {
        if (m_shifts[row].id == id)
            return row;
    }
    return -1;
}

int ShiftListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shifts.size());
}

int ShiftListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// With its day where that is not the business date.
QString ShiftListModel::timeOf(TimeMs at, QDate day) const
{
    const QTimeZone zone(m_timeZone);
    const QDateTime when =
        QDateTime::fromMSecsSinceEpoch(at, zone.isValid() ? zone : QTimeZone::utc());
    const QString time = m_locale.toString(when.time(), QLocale::ShortFormat);
    return when.date() == day ? time
                              : dateText(when.date(), DateForm::Short, m_locale) + u' ' + time;
}

QString ShiftListModel::text(const Shift &shift, int column) const
{
    switch (column) {
    case Number:
        return m_locale.toString(shift.number);
    case Day:
        return dateText(shift.businessDate, DateForm::ShortWeekday, m_locale);
    case Opened:
        return timeOf(shift.openedAt, shift.businessDate);
    case Closed:
        return shift.isOpen() ? tr("open") : timeOf(*shift.closedAt, shift.businessDate);
    case Counted:
        return shift.isOpen() ? QString() : isolated(toText(shift.countedCash, m_locale));
    case Difference: {
        if (shift.isOpen())
            return {};
        const auto difference = shift.countedCash.minus(shift.expectedCash);
        return difference ? isolated(toText(*difference, m_locale)) : QString();
    }
    default:
        return {};
    }
}

QVariant ShiftListModel::data(const QModelIndex &index, int role) const
{
    const Shift *shift = this->shift(index.row());
    if (!shift)
        return {};
    if (role == Qt::DisplayRole)
        return text(*shift, index.column());
    if (role == Qt::TextAlignmentRole && index.column() >= Counted)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant ShiftListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Counted ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Shift");
    case Day:
        return tr("Day");
    case Opened:
        return tr("Opened");
    case Closed:
        return tr("Closed");
    case Counted:
        return tr("Counted");
    default:
        return tr("Difference");
    }
}

} // namespace shop
