// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/till.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace shop {

// The shifts of a register, newest first; the one that is open stands first.
class ShiftListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Day, Opened, Closed, Counted, Difference, ColumnCount };

    ShiftListModel(const QLocale &locale, const QByteArray &timeZone, QObject *parent = nullptr);

    void setShifts(const QList<Shift> &shifts);
    const Shift *shift(int row) const;
    int rowOf(ShiftId id) const; // -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString timeOf(TimeMs at, QDate day) const;
    QString text(const Shift &shift, int column) const;

    QLocale m_locale;
    QByteArray m_timeZone;
    QList<Shift> m_shifts;
};

} // namespace shop
